import { useState, type KeyboardEvent } from 'react';
import { Button, Menu, Typography } from '@strapi/design-system';
import { ChevronDown, Eye, Lock } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { Avatar } from '../ui/Avatar';
import { ComposerFrame } from '../ui/ComposerFrame';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { useDeskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import { useMe } from '../ui/useStaff';

type Visibility = 'internal' | 'shared';

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 12px;
  margin: 0;
  padding: 8px 16px 16px;
  list-style: none;
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  > li {
    display: flex;
    gap: 12px;
  }
  p {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .head {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 2px 8px;
    font-size: 13px;
  }
  time {
    font-size: 12px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

const Tag = styled.span<{ $isShared: boolean }>`
  display: inline-flex;
  align-items: center;
  gap: 4px;
  padding: 1px 6px;
  border-radius: 4px;
  font-size: 11px;
  line-height: 16px;
  font-weight: 600;
  color: ${({ theme, $isShared }) => ($isShared ? theme.colors.secondary700 : theme.colors.neutral700)};
  background: ${({ theme, $isShared }) => ($isShared ? theme.colors.secondary100 : theme.colors.neutral150)};
  border: 1px solid ${({ theme, $isShared }) => ($isShared ? theme.colors.secondary200 : theme.colors.neutral150)};
  svg {
    width: 10px;
    height: 10px;
    path {
      fill: currentColor;
    }
  }
`;

function VisibilityTag({ visibility }: { visibility: Visibility }) {
  const intl = useIntl();
  const isShared = visibility === 'shared';
  return (
    <Tag $isShared={isShared}>
      {isShared ? <Eye aria-hidden /> : <Lock aria-hidden />}
      {intl.formatMessage({ id: `desk.order.comment.${visibility}` })}
    </Tag>
  );
}

/** As the server takes them. */
const MOST_CHARACTERS = 5_000;

interface CommentsProps {
  order: OrderDetail;
  isReadOnly: boolean;
  reload: () => Promise<unknown>;
}

/** What staff and client wrote about the order; a new comment is for staff only unless it is said otherwise. */
export function Comments({ order, isReadOnly, reload }: CommentsProps) {
  const intl = useIntl();
  const formats = useFormats();
  return (
    <List>
      {order.comments.length === 0 && isReadOnly && <li>{intl.formatMessage({ id: 'desk.order.comment.none' })}</li>}
      {order.comments.map(({ documentId, author, createdAt, visibility, text }) => (
        <li key={documentId}>
          <Avatar name={author.name || '?'} size={28} />
          <div style={{ minWidth: 0 }}>
            <div className="head">
              <b>{author.name || intl.formatMessage({ id: `desk.order.who.${author.kind}` })}</b>
              <time dateTime={createdAt}>{formats.day(createdAt)}</time>
              <VisibilityTag visibility={visibility} />
            </div>
            <p>{text}</p>
          </div>
        </li>
      ))}
      {!isReadOnly && <WriteComment order={order} reload={reload} />}
    </List>
  );
}

function WriteComment({ order, reload }: Pick<CommentsProps, 'order' | 'reload'>) {
  const api = useDeskApi();
  const intl = useIntl();
  const me = useMe();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const [text, setText] = useState('');
  const [visibility, setVisibility] = useState<Visibility>('internal');
  const [isSending, setSending] = useState(false);
  const isTooLong = text.trim().length > MOST_CHARACTERS;
  const send = async (): Promise<void> => {
    if (text.trim() === '' || isTooLong || isSending) return;
    setSending(true);
    try {
      await api.post(`/orders/${order.documentId}/comments`, { text: text.trim(), visibility });
      setText('');
      setVisibility('internal');
      await reload();
    } catch (failure) {
      notices.show({ title: intl.formatMessage({ id: 'desk.order.comment.failed' }), text: messageOf(failure), tone: 'danger' });
    } finally {
      setSending(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  };
  const placeholder = intl.formatMessage({ id: 'desk.order.comment.write' });
  return (
    <li>
      <Avatar name={me?.displayName ?? '?'} size={28} />
      <ComposerFrame style={{ flex: 1 }}>
        <textarea
          rows={1}
          aria-label={placeholder}
          placeholder={placeholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Menu.Root>
          <Menu.Trigger
            variant="ghost"
            size="S"
            startIcon={visibility === 'shared' ? <Eye aria-hidden /> : <Lock aria-hidden />}
            endIcon={<ChevronDown aria-hidden />}
          >
            {intl.formatMessage({ id: `desk.order.comment.${visibility}` })}
          </Menu.Trigger>
          <Menu.Content popoverPlacement="top-end">
            {(['internal', 'shared'] as const).map((one) => (
              <Menu.Item key={one} onSelect={() => setVisibility(one)}>
                {intl.formatMessage({ id: `desk.order.comment.${one}` })}
              </Menu.Item>
            ))}
          </Menu.Content>
        </Menu.Root>
        {text.trim() !== '' && (
          <Button size="S" variant="tertiary" loading={isSending} disabled={isTooLong} onClick={() => void send()}>
            {intl.formatMessage({ id: 'desk.order.comment.send' })}
          </Button>
        )}
        {isTooLong && (
          <Typography role="status" textColor="danger700" variant="pi" style={{ flexBasis: '100%', paddingLeft: 8 }}>
            {intl.formatMessage({ id: 'desk.order.comment.tooLong' }, { length: text.trim().length, most: MOST_CHARACTERS })}
          </Typography>
        )}
      </ComposerFrame>
    </li>
  );
}
