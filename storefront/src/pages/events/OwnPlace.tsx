import { useState } from 'react';
import { useWords } from '../../language/use-words';
import type { ClubEvent, Participation } from '../../shop/api';
import { openFile, usePicture } from '../../shop/own-files';
import { useEventActs } from '../../shop/use-events';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';

/** One's place or one's turn in the queue; the ticket; how to give it back. */
export function OwnPlace({ event, participation }: { event: ClubEvent; participation: Participation }) {
  const { words, moment } = useWords();
  const { leave, accept } = useEventActs(event.documentId);
  const [failure, setFailure] = useState<unknown>(null);
  const { documentId, status, partySize, place, offerExpiresAt } = participation;
  const path = `/api/events/${event.documentId}/participations/${documentId}`;
  const hasTicket = status === 'registered' || status === 'attended';
  const ticket = usePicture(hasTicket ? `${path}/ticket.png` : null);
  const mayLeave = ['registered', 'waitlisted', 'offered'].includes(status) && Date.parse(event.startAt) > Date.now();
  const [isAsking, setAsking] = useState(false);
  const leaving = status === 'registered' ? 'events.giveBack' : 'events.leaveQueue';
  const refused = leave.error ?? accept.error ?? failure;
  return (
    <>
      <p role="status">
        <strong>{words(`participation.${status}`)}</strong>
        {partySize > 1 && <>, {words('events.people', { count: partySize })}</>}
      </p>
      {status === 'waitlisted' && place !== null && <p>{words('events.turn', { place })}</p>}
      {status === 'offered' && offerExpiresAt && (
        <>
          <p>{words('events.offer', { at: moment(offerExpiresAt) })}</p>
          <Button look="main" wide isBusy={accept.isPending} onClick={() => accept.mutate(documentId)}>
            {words('events.take')}
          </Button>
        </>
      )}
      {hasTicket && (
        <>
          <span className="ticket">{ticket && <img src={ticket} alt={words('events.ticketPicture')} width={200} height={200} />}</span>
          <Button wide onClick={() => void openFile(`${path}/ticket.pdf?locale=${document.documentElement.lang}`).catch(setFailure)}>
            {words('events.ticket')}
          </Button>
        </>
      )}
      {refused !== null && <Notice kind="problem">{refusalMessage(words, refused)}</Notice>}
      {mayLeave && (
        <Button look="quiet" wide onClick={() => setAsking(true)} aria-haspopup="dialog">
          {words(leaving)}
        </Button>
      )}
      {isAsking && (
        <Dialog title={words(leaving)} onClose={() => setAsking(false)}>
          <p>{words(status === 'registered' ? 'events.giveBackText' : 'events.leaveQueueText')}</p>
          <div className="dialog-buttons">
            <Button onClick={() => setAsking(false)}>{words('events.stay')}</Button>
            <Button look="danger" isBusy={leave.isPending} onClick={() => leave.mutate(undefined, { onSettled: () => setAsking(false) })}>
              {words('events.leaveYes')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
