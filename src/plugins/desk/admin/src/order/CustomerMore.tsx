import { useState } from 'react';
import { Button, Flex, Textarea } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CustomerCard, OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { StatusPill } from '../ui/StatusPill';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { useDeskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import type { Around } from './useAround';

const More = styled.details`
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  summary {
    padding: 10px 16px;
    cursor: pointer;
    font-size: 12px;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral700};
  }
  ul {
    margin: 0;
    padding: 0 16px 12px;
    list-style: none;
  }
  li {
    padding: 6px 0;
    overflow-wrap: anywhere;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: none;
    font-weight: 600;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

/** The customer's other orders. */
export function LastOrders({ order, card }: { order: OrderDetail; card: CustomerCard }) {
  const intl = useIntl();
  const formats = useFormats();
  const others = card.orders.filter(({ documentId }) => documentId !== order.documentId);
  if (others.length === 0) return null;
  return (
    <More>
      <summary>{intl.formatMessage({ id: 'desk.order.customer.last' }, { count: others.length })}</summary>
      <ul>
        {others.map(({ documentId, number, status, total, createdAt }) => (
          <li key={documentId}>
            <Flex justifyContent="space-between" gap={2}>
              <div>
                <Link to={`/plugins/desk/orders/${documentId}`}>{number}</Link>
                <small>
                  {formats.date(createdAt)} · {formats.money(total)}
                </small>
              </div>
              <StatusPill status={status} />
            </Flex>
          </li>
        ))}
      </ul>
    </More>
  );
}

/** What staff wrote about the customer, and one more. */
export function Notes({ customer, card, mayWrite }: { customer: string; card: Around<CustomerCard>; mayWrite: boolean }) {
  const api = useDeskApi();
  const intl = useIntl();
  const formats = useFormats();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const [text, setText] = useState('');
  const [isSending, setSending] = useState(false);
  const notes = card.value?.notes ?? [];
  const add = async (): Promise<void> => {
    if (text.trim() === '' || isSending) return;
    setSending(true);
    try {
      await api.post(`/customers/${customer}/notes`, { text: text.trim() });
      setText('');
      await card.reload();
    } catch (failure) {
      notices.show({ title: intl.formatMessage({ id: 'desk.order.refused' }), text: messageOf(failure), tone: 'danger' });
    } finally {
      setSending(false);
    }
  };
  if (notes.length === 0 && !mayWrite) return null;
  return (
    <More open={notes.length > 0}>
      <summary>{intl.formatMessage({ id: 'desk.order.customer.notes' }, { count: notes.length })}</summary>
      <ul>
        {notes.map(({ documentId, text: note, author, createdAt }) => (
          <li key={documentId}>
            {note}
            <small>
              {author} · {formats.day(createdAt)}
            </small>
          </li>
        ))}
        {mayWrite && (
          <li>
            <Textarea
              aria-label={intl.formatMessage({ id: 'desk.order.customer.note' })}
              placeholder={intl.formatMessage({ id: 'desk.order.customer.note' })}
              rows={2}
              maxLength={5000}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add();
              }}
              style={{ minHeight: 56 }}
            />
            {text.trim() !== '' && (
              <Button size="S" variant="tertiary" marginTop={2} loading={isSending} onClick={() => void add()}>
                {intl.formatMessage({ id: 'desk.order.customer.addNote' })}
              </Button>
            )}
          </li>
        )}
      </ul>
    </More>
  );
}
