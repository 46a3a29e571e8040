import { useState, type KeyboardEvent } from 'react';
import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { commandKey } from '../order/command-key';
import { useMessageOf } from '../ui/error-message';
import { Kbd } from '../ui/Kbd';
import { useNotices } from '../ui/notices';
import { deskApi } from '../ui/useDeskApi';

const Composer = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  gap: 4px 8px;
  margin: 0 16px 12px;
  padding: 4px;
  border-radius: 4px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral0};
  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }
  textarea {
    flex: 1 1 220px;
    min-width: 0;
    padding: 4px 8px;
    border: 0;
    outline: none;
    resize: none;
    field-sizing: content;
    min-height: 28px;
    max-height: 200px;
    font: inherit;
    font-size: 14px;
    line-height: 20px;
    color: ${({ theme }) => theme.colors.neutral800};
    background: none;
  }
  textarea::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
    opacity: 1;
  }
`;

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
    <Composer>
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
    </Composer>
  );
}
