import { useState } from 'react';
import { Box, Button, Flex, IconButton } from '@strapi/design-system';
import { ArrowLeft, Calendar, Pencil, Plus } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate, useParams } from 'react-router-dom';
import type { EventBody, ParticipationBody } from '../../../../../api/club/contracts/fields';
import { useIsNarrow } from '../orders/useIsNarrow';
import { may } from '../permissions';
import { PageBar } from '../ui/PageBar';
import { Failed, Loading } from '../ui/states';
import { useAct } from '../ui/useAct';
import { deskApi, saveBlob } from '../ui/useDeskApi';
import { useKeys } from '../ui/useKeys';
import { useRead } from '../ui/useRead';
import { useMay } from '../ui/useMay';
import { EventFacts } from './EventFacts';
import { Participants } from './Participants';
import { PlanDialog } from './PlanDialog';
import { ReasonDialog } from './ReasonDialog';
import { SignUpDialog } from './SignUpDialog';

/** `/admin/plugins/desk/events/:id`: what the event is, who comes, who waits. */
export default function EventPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  const isNarrow = useIsNarrow();
  const { id = '' } = useParams();
  const mayPlan = useMay(may.planClub);
  const { act, isBusy } = useAct();
  const [dialog, setDialog] = useState<'edit' | 'cancel' | 'sign-up' | null>(null);
  const event = useRead<{ data: EventBody }>(`/club/events/${id}`);
  const people = useRead<{ data: ParticipationBody[] }>(`/club/events/${id}/participations`);
  const one = event.answer?.data;
  const text = (key: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.events.${key}` }, values);
  const reread = (): void => {
    void event.read();
    void people.read();
  };
  const done = (): void => {
    setDialog(null);
    reread();
  };
  useKeys({ KeyN: () => setDialog('sign-up'), KeyE: () => mayPlan && setDialog('edit') });
  if (event.error && !one) return <Failed error={event.error} onRetry={reread} />;
  if (!one) return <Loading />;
  const isOpen = one.status === 'published' || one.status === 'draft';
  const hasBegun = new Date(one.startAt) <= new Date();
  return (
    <>
      <Page.Title>{one.title}</Page.Title>
      <PageBar
        before={
          <IconButton label={text('back')} variant="ghost" onClick={() => navigate('/plugins/desk/events')}>
            <ArrowLeft />
          </IconButton>
        }
        title={one.title}
        right={
          <>
            {mayPlan && isOpen && !isNarrow ? (
              <Button startIcon={<Pencil aria-hidden />} variant="tertiary" onClick={() => setDialog('edit')}>
                {text('edit')}
              </Button>
            ) : null}
            {one.status === 'published' ? (
              <Button startIcon={<Plus aria-hidden />} onClick={() => setDialog('sign-up')}>
                {text(isNarrow ? 'signUp.brief' : 'signUp')}
              </Button>
            ) : null}
          </>
        }
      />
      <Box padding={isNarrow ? 4 : 6}>
        <EventFacts event={one}>
          <Flex gap={2} wrap="wrap">
            {isOpen && hasBegun ? (
              <Button
                loading={isBusy}
                variant="tertiary"
                onClick={() => void act(text('finished'), () => deskApi.post(`/club/events/${id}/finish`)).then(reread)}
              >
                {text('finish')}
              </Button>
            ) : null}
            {mayPlan && isOpen && isNarrow ? (
              <Button variant="tertiary" onClick={() => setDialog('edit')}>
                {text('edit')}
              </Button>
            ) : null}
            {mayPlan && isOpen ? (
              <Button variant="danger-light" onClick={() => setDialog('cancel')}>
                {text('cancel')}
              </Button>
            ) : null}
            <Button
              startIcon={<Calendar aria-hidden />}
              variant="tertiary"
              onClick={() => void deskApi.blob(`/club/events/${id}/calendar.ics`).then((blob) => saveBlob(blob, 'event.ics'))}
            >
              {text('calendarFile')}
            </Button>
          </Flex>
        </EventFacts>
        <Box paddingTop={4}>
          {people.error && !people.answer ? <Failed error={people.error} onRetry={() => void people.read()} /> : null}
          <Participants event={one} people={people.answer?.data ?? []} isRead={people.answer !== null} onChanged={reread} />
        </Box>
      </Box>
      {dialog === 'edit' ? <PlanDialog event={one} onClose={() => setDialog(null)} onPlanned={done} /> : null}
      {dialog === 'sign-up' ? <SignUpDialog event={one} onClose={() => setDialog(null)} onSignedUp={done} /> : null}
      {dialog === 'cancel' ? (
        <ReasonDialog
          title={text('cancel.title', { title: one.title })}
          text={text('cancel.effect', { taken: one.taken, waiting: one.waiting })}
          confirm={text('cancel.do')}
          isBusy={isBusy}
          onClose={() => setDialog(null)}
          onConfirm={(reason) =>
            void act(text('cancelled'), () => deskApi.post(`/club/events/${id}/cancel`, { reason })).then((isDone) => isDone && done())
          }
        />
      ) : null}
    </>
  );
}
