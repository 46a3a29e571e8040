import { useState, type KeyboardEvent } from 'react';
import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { commandKey } from '../order/command-key';
import { ComposerFrame } from '../ui/ComposerFrame';
import { useMessageOf } from '../ui/error-message';
import { Kbd } from '../ui/Kbd';
import { useNotices } from '../ui/notices';
import { deskApi } from '../ui/useDeskApi';

/** Writes a note about a customer; Ctrl Enter sends it. What was typed stays when it could not be sent. */
export function NoteComposer({ id, onAdded }: { id: string; onAdded: () => void }) {
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const [text, setText] = useState('');
  const [isSending, setSending] = useState(false);
  const send = async (): Promise<void> => {
    if (text.trim() === '' || isSending) return;
    setSending(true);
    try {
      await deskApi.post(`/crm/customers/${id}/notes`, { text: text.trim() });
      setText('');
      onAdded();
    } catch (error) {
      notices.show({ key: 'note', tone: 'danger', title: intl.formatMessage({ id: 'desk.ui.failed' }), text: messageOf(error) });
    } finally {
      setSending(false);
    }
  };
  const label = intl.formatMessage({ id: 'desk.customer.note' });
  return (
    <ComposerFrame style={{ margin: '0 16px 12px' }}>
      <textarea
        aria-label={label}
        placeholder={label}
        rows={1}
        maxLength={5000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.stopPropagation();
            void send();
          }
        }}
      />
      {text.trim() === '' ? null : (
        <Button size="S" loading={isSending} onClick={() => void send()} endIcon={<Kbd $onPrimary>{commandKey('↵')}</Kbd>}>
          {intl.formatMessage({ id: 'desk.customer.note.add' })}
        </Button>
      )}
    </ComposerFrame>
  );
}
