import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Check, Cross, FilePdf } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { EventBody, ParticipationBody } from '../../../../../api/club/contracts/fields';
import { Avatar } from '../ui/Avatar';
import { useAct } from '../ui/useAct';
import { deskApi, saveBlob } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';

const Row = styled.li`
  display: flex;
  align-items: center;
  gap: 12px;
  min-height: 64px;
  padding: 8px 16px;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  flex-wrap: wrap;
`;

interface ParticipantRowProps {
  event: EventBody;
  participation: ParticipationBody;
  onChanged: () => void;
}

/** One sign-up: who, how many, what they answered, and what can be done. */
export function ParticipantRow({ event, participation, onChanged }: ParticipantRowProps) {
  const intl = useIntl();
  const formats = useFormats();
  const { act, isBusy } = useAct();
  const { status, customer, partySize, answers, note } = participation;
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.events.${id}` }, values);
  const name = customer.name ?? intl.formatMessage({ id: 'desk.reception.nameless' });
  const base = `/club/events/${event.documentId}/participations/${participation.documentId}`;
  const run = (told: string, write: () => Promise<unknown>): void => void act(told, write).then((isDone) => isDone && onChanged());
  const answered = event.questions.flatMap(({ key, label }) => {
    const value = answers[key];
    if (value === undefined || value === null) return [];
    const words = typeof value === 'boolean' ? text(value ? 'yes' : 'no') : String(value as string | number);
    return [`${label}${label.endsWith('?') ? '' : ':'} ${words}`];
  });
  const state = [
    text(`state.${status}`),
    participation.place === null ? '' : text('place', { place: participation.place }),
    participation.offerExpiresAt ? text('offer.until', { at: formats.day(participation.offerExpiresAt) }) : '',
    participation.checkedInAt ? formats.day(participation.checkedInAt) : '',
    partySize > 1 ? text('party', { party: partySize }) : '',
  ].filter(Boolean);
  const isOpen = event.status === 'published';
  const canLeave = isOpen && new Date(event.startAt) > new Date();
  return (
    <Row data-participation={participation.documentId} data-state={status}>
      <Avatar name={name} size={36} />
      <Flex alignItems="flex-start" direction="column" flex="1 1 220px" minWidth={0}>
        <Typography ellipsis fontWeight="bold" textColor="neutral800" style={{ maxWidth: '100%' }}>
          {name}
        </Typography>
        <Typography textColor="neutral600" variant="pi">
          {[customer.phone ? formats.phone(customer.phone) : '', ...state].filter(Boolean).join(' · ')}
        </Typography>
        {answered.length > 0 || note ? (
          <Typography textColor="neutral700" variant="pi">
            {[...answered, note].filter(Boolean).join(' · ')}
          </Typography>
        ) : null}
      </Flex>
      <Flex gap={2}>
        {['registered', 'attended', 'no_show'].includes(status) ? (
          <IconButton
            label={`${text('ticket')}: ${name}`}
            variant="ghost"
            onClick={() =>
              void deskApi
                .blob(`${base}/ticket.pdf`, { locale: intl.locale === 'en' ? 'en' : 'ru' })
                .then((blob) => saveBlob(blob, 'ticket.pdf'))
            }
          >
            <FilePdf />
          </IconButton>
        ) : null}
        {status === 'offered' ? (
          <Button
            aria-label={`${text('accept')}: ${name}`}
            loading={isBusy}
            variant="tertiary"
            onClick={() => run(text('accepted', { name }), () => deskApi.post(`${base}/accept`))}
          >
            {text('accept')}
          </Button>
        ) : null}
        {['registered', 'no_show'].includes(status) && event.status !== 'cancelled' ? (
          <Button
            aria-label={`${text('checkIn')}: ${name}`}
            loading={isBusy}
            startIcon={<Check aria-hidden />}
            variant="tertiary"
            onClick={() =>
              run(text('checkedIn', { name }), () =>
                deskApi.post(`/club/events/${event.documentId}/check-in`, { participation: participation.documentId }),
              )
            }
          >
            {text('checkIn')}
          </Button>
        ) : null}
        {status === 'attended' ? (
          <Button
            aria-label={`${text('undo')}: ${name}`}
            loading={isBusy}
            variant="tertiary"
            onClick={() => run(text('undone', { name }), () => deskApi.post(`${base}/undo-check-in`))}
          >
            {text('undo')}
          </Button>
        ) : null}
        {canLeave && ['registered', 'waitlisted', 'offered'].includes(status) ? (
          <IconButton
            label={`${text('drop')}: ${name}`}
            variant="ghost"
            onClick={() => run(text('dropped', { name }), () => deskApi.del(base))}
          >
            <Cross />
          </IconButton>
        ) : null}
      </Flex>
    </Row>
  );
}
