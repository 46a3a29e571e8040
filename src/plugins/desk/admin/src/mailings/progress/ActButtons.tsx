import { useState } from 'react';
import { Button, Dialog } from '@strapi/design-system';
import { Play } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { MailingBody } from '../../../../../../api/mailings/contracts/bodies';
import { actsFrom, type MailingAct, type MailingStatus } from '../../../../../../api/mailings/domain/mailing-status';
import { useMessageOf } from '../../ui/error-message';
import { useNotices } from '../../ui/notices';
import { deskApi } from '../../ui/useDeskApi';

/** Pause, resume, end: what this person may do with it now. */
export function ActButtons({ mailing, status, onChanged }: { mailing: MailingBody; status: MailingStatus; onChanged: () => void }) {
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const text = (id: string): string => intl.formatMessage({ id: `desk.mailings.${id}` });
  const [isEnding, setEnding] = useState(false);
  const [busy, setBusy] = useState<MailingAct | null>(null);
  // What the page read may be older than the status: what is possible now is what both allow.
  const may = (act: MailingAct): boolean =>
    actsFrom(status).includes(act) && (mailing.allowedActs.includes(act) || mailing.status !== status);
  const act = async (what: MailingAct): Promise<void> => {
    setEnding(false);
    setBusy(what);
    try {
      await deskApi.post(`/mailings/${mailing.documentId}/${what}`, {});
    } catch (error) {
      notices.show({ title: text('not-done'), text: messageOf(error), tone: 'danger', key: 'act' });
    } finally {
      setBusy(null);
      onChanged();
    }
  };
  return (
    <>
      {may('complete') ? (
        <Button loading={busy === 'complete'} onClick={() => setEnding(true)} variant="danger-light">
          {text('act.complete')}
        </Button>
      ) : null}
      {may('pause') ? (
        <Button loading={busy === 'pause'} onClick={() => void act('pause')}>
          {text('act.pause')}
        </Button>
      ) : null}
      {may('resume') ? (
        <Button loading={busy === 'resume'} onClick={() => void act('resume')} startIcon={<Play />}>
          {text('act.resume')}
        </Button>
      ) : null}
      <Dialog.Root onOpenChange={setEnding} open={isEnding}>
        <Dialog.Content>
          <Dialog.Header>{text('end.title')}</Dialog.Header>
          <Dialog.Body>{text('end.text')}</Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button fullWidth variant="tertiary">
                {text('cancel')}
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button fullWidth onClick={() => void act('complete')} variant="danger-light">
                {text('end.do')}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </>
  );
}
