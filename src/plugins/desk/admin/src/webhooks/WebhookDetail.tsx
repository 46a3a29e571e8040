import { useState } from 'react';
import { Button, Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, useNotification } from '@strapi/strapi/admin';
import { NavLink, useNavigate, useParams } from 'react-router-dom';
import type { AttemptBody, WebhookBody } from '../../../../../api/integrations/contracts/webhooks';
import { DeskError } from '../ui/desk-error';
import { useMessageOf } from '../ui/error-message';
import { Failed, Loading } from '../ui/states';
import { AttemptLog } from './AttemptLog';
import { ConfirmDialog } from './ConfirmDialog';
import { FactsPanel } from './FactsPanel';
import { ResumeDialog } from './ResumeDialog';
import { SecretDialog } from './SecretDialog';
import { useWebhook, webhookActs } from './useWebhooks';
import { WebhookDialog } from './WebhookDialog';
import { useWords } from './words';

type Open = 'edit' | 'rotate' | 'remove' | 'resume' | null;

interface ActsProps {
  webhook: WebhookBody;
  onOpen: (open: Open) => void;
  onAct: (write: () => Promise<unknown>, done: string) => Promise<void>;
}

function Acts({ webhook, onOpen, onAct }: ActsProps) {
  const words = useWords();
  const { documentId: id, state } = webhook;
  const resume = async (): Promise<void> => {
    try {
      await webhookActs.resume(id, 'position');
    } catch (error) {
      if (!(error instanceof DeskError) || error.code !== 'FEED_EXPIRED') throw error;
      onOpen('resume');
      return;
    }
  };
  return (
    <Flex gap={2} wrap="wrap">
      <Button onClick={() => void onAct(() => webhookActs.test(id), 'test.done')} variant="tertiary">
        {words('test')}
      </Button>
      {state === 'active' ? (
        <Button onClick={() => void onAct(() => webhookActs.pause(id), 'pause.done')} variant="tertiary">
          {words('pause')}
        </Button>
      ) : (
        <Button onClick={() => void onAct(resume, '')}>{words('resume')}</Button>
      )}
      <Button onClick={() => onOpen('rotate')} variant="tertiary">
        {words('rotate')}
      </Button>
      <Button onClick={() => onOpen('edit')} variant="tertiary">
        {words('edit')}
      </Button>
      <Button onClick={() => onOpen('remove')} variant="danger-light">
        {words('remove')}
      </Button>
    </Flex>
  );
}

/** One webhook: how it stands, what can be done with it, its log. */
export function WebhookDetail() {
  const { id = '' } = useParams();
  const words = useWords();
  const messageOf = useMessageOf();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { value, error, read, more } = useWebhook(id);
  const [open, setOpen] = useState<Open>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const toList = (): void => navigate('/settings/desk/webhooks');
  const close = (): void => setOpen(null);
  const act = async (write: () => Promise<unknown>, done: string): Promise<void> => {
    close();
    try {
      await write();
      if (done) toggleNotification({ type: 'success', message: words(done) });
    } catch (failure) {
      toggleNotification({ type: 'danger', message: messageOf(failure) });
    }
    read();
  };
  const rotate = async (): Promise<void> => setSecret(await webhookActs.rotate(id));
  const remove = async (): Promise<void> => {
    await webhookActs.remove(id);
    toList();
  };
  const back = (
    <Link startIcon={<ArrowLeft aria-hidden />} tag={NavLink} to="/settings/desk/webhooks">
      {words('title')}
    </Link>
  );
  if (error && !value)
    return (
      <>
        <Layouts.Header navigationAction={back} title={words('title')} />
        <Layouts.Content>
          <Failed error={error} onRetry={read} />
        </Layouts.Content>
      </>
    );
  if (!value) return <Loading />;
  const { webhook, attempts, hasMore } = value;
  const resend = (attempt: AttemptBody): Promise<void> => act(() => webhookActs.resend(id, attempt.documentId), 'resend.done');
  return (
    <>
      <Layouts.Header
        navigationAction={back}
        subtitle={webhook.description ? webhook.url : undefined}
        title={webhook.description ?? webhook.url}
      />
      <Layouts.Content>
        <Flex alignItems="stretch" direction="column" gap={6} paddingBottom={8}>
          <Acts onAct={act} onOpen={setOpen} webhook={webhook} />
          <FactsPanel webhook={webhook} />
          <AttemptLog attempts={attempts} hasMore={hasMore} onMore={more} onResend={(attempt) => void resend(attempt)} />
        </Flex>
      </Layouts.Content>
      {open === 'edit' ? (
        <WebhookDialog onClose={close} onSaved={() => void act(async () => undefined, 'saved')} webhook={webhook} />
      ) : null}
      {open === 'rotate' ? (
        <ConfirmDialog
          act={words('rotate')}
          onClose={close}
          onConfirm={() => void act(rotate, '')}
          text={words('rotate.text')}
          title={words('rotate.title')}
        />
      ) : null}
      {open === 'remove' ? (
        <ConfirmDialog
          act={words('remove')}
          isDangerous
          onClose={close}
          onConfirm={() => void act(remove, '')}
          text={words('remove.text')}
          title={words('remove.title')}
        />
      ) : null}
      {open === 'resume' ? <ResumeDialog onClose={close} onResume={(from) => void act(() => webhookActs.resume(id, from), '')} /> : null}
      {secret ? <SecretDialog isRotated onClose={() => setSecret(null)} secret={secret} /> : null}
    </>
  );
}
