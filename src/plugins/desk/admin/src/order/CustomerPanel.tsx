import { useState } from 'react';
import { Button, Flex, Textarea, Typography } from '@strapi/design-system';
import { Clock, Crown, Star, User } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CustomerBrief, CustomerCard, OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { withText, type DraftText, type OrderDraft } from '../../../../../api/orders/domain/order-draft';
import { Avatar } from '../ui/Avatar';
import { StatusPill } from '../ui/StatusPill';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { Failed, Loading } from '../ui/states';
import { useDeskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import { InPlace } from './InPlace';
import { FactList, Panel } from './surface';
import type { Around } from './useAround';

const Head = styled.header`
  display: flex;
  align-items: center;
  gap: 12px;
  padding: 16px 16px 12px;
  > div {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  a {
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
    text-decoration: none;
    color: ${({ theme }) => theme.colors.primary600};
  }
  a:hover {
    text-decoration: underline;
  }
`;

const Figures = styled.dl`
  display: grid;
  grid-template-columns: 5fr 6fr 5fr;
  margin: 0 16px 12px;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 4px;
  font-variant-numeric: tabular-nums;
  > div {
    display: flex;
    flex-direction: column-reverse;
    padding: 8px 10px;
    min-width: 0;
  }
  > div + div {
    border-left: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  dt {
    font-size: 11px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  dd {
    margin: 0;
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
    white-space: nowrap;
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;

const CATEGORY_LOOK = {
  vip: { icon: Crown, scale: 'warning' },
  regular: { icon: Star, scale: 'secondary' },
  new: { icon: User, scale: 'neutral' },
  inactive: { icon: Clock, scale: 'neutral' },
} as const;

const Badge = styled.span<{ $scale: 'warning' | 'secondary' | 'neutral' }>`
  display: inline-flex;
  align-items: center;
  flex: none;
  gap: 6px;
  height: 24px;
  padding: 0 8px;
  border-radius: 4px;
  font-size: 12px;
  font-weight: 600;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme, $scale }) => theme.colors[`${$scale}100`]};
  border: 1px solid ${({ theme, $scale }) => theme.colors[`${$scale}200`]};
  svg {
    width: 12px;
    height: 12px;
  }
  svg path {
    fill: ${({ theme, $scale }) => theme.colors[`${$scale}600`]};
  }
`;

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

/** VIP, regular, new or inactive: sign and word. */
export function CategoryBadge({ category }: { category: CustomerBrief['category'] }) {
  const intl = useIntl();
  const { icon: Icon, scale } = CATEGORY_LOOK[category];
  return (
    <Badge $scale={scale}>
      <Icon aria-hidden />
      {intl.formatMessage({ id: `desk.category.${category}` })}
    </Badge>
  );
}

/** What a customer has ordered so far. */
export function CustomerFigures({ customer }: { customer: CustomerBrief & { averageOrder?: number } }) {
  const intl = useIntl();
  const formats = useFormats();
  const average = customer.averageOrder ?? (customer.totalOrders > 0 ? customer.totalSpent / customer.totalOrders : 0);
  const figures = [
    ['orders', formats.number(customer.totalOrders)],
    ['spent', formats.sum(customer.totalSpent)],
    ['average', formats.sum(average)],
  ] as const;
  return (
    <Figures>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{intl.formatMessage({ id: `desk.order.customer.${name}` }, { count: customer.totalOrders })}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </Figures>
  );
}

const FIELDS: readonly { field: DraftText; maxLength: number; inputMode?: 'tel' | 'email'; isLong?: boolean }[] = [
  { field: 'contactName', maxLength: 200 },
  { field: 'contactPhone', maxLength: 50, inputMode: 'tel' },
  { field: 'contactEmail', maxLength: 254, inputMode: 'email' },
  { field: 'deliveryCity', maxLength: 200 },
  { field: 'deliveryAddress', maxLength: 1000 },
  { field: 'comment', maxLength: 5000, isLong: true },
];

interface CustomerPanelProps {
  order: OrderDetail;
  card: Around<CustomerCard>;
  draft: OrderDraft;
  isReadOnly: boolean;
  mayWrite: boolean;
  flashing: ReadonlySet<string>;
  edit: (change: (draft: OrderDraft) => OrderDraft) => void;
}

/** Who buys: figures, contact and delivery edited in place, notes and last orders. */
export function CustomerPanel({ order, card, draft, isReadOnly, mayWrite, flashing, edit }: CustomerPanelProps) {
  const intl = useIntl();
  const formats = useFormats();
  const name = order.customer?.name ?? order.contact.name ?? intl.formatMessage({ id: 'desk.order.customer.unnamed' });
  const contactName = draft.texts.contactName ?? draft.base.texts.contactName;
  const shownOf = (field: DraftText, value: string) => {
    if (field === 'contactPhone') return <a href={`tel:${value}`}>{formats.phone(value)}</a>;
    if (field === 'contactEmail') return <a href={`mailto:${value}`}>{value}</a>;
    return undefined;
  };
  return (
    <Panel aria-label={intl.formatMessage({ id: 'desk.order.customer' })}>
      <Head>
        <Avatar name={name} size={40} />
        <div>
          {order.customer ? (
            <Link to={`/plugins/desk/orders?view=list&customerId=${order.customer.documentId}`}>{name}</Link>
          ) : (
            <Typography fontWeight="semiBold">{name}</Typography>
          )}
          {contactName !== '' && contactName !== name && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {contactName}
            </Typography>
          )}
        </div>
        {card.value && <CategoryBadge category={card.value.category} />}
      </Head>
      {order.customer && !card.value && !card.error && <Loading />}
      {card.error !== null && !card.value && <Failed error={card.error} onRetry={() => void card.reload()} />}
      {card.value && <CustomerFigures customer={card.value} />}
      <FactList>
        {FIELDS.map(({ field, maxLength, inputMode, isLong }) => {
          const saved = draft.base.texts[field];
          const value = draft.texts[field] ?? saved;
          const label = intl.formatMessage({ id: `desk.order.field.${field}` });
          return [
            <dt key={`${field}-label`}>{label}</dt>,
            <dd key={field}>
              <InPlace
                label={label}
                value={value}
                saved={saved}
                shown={value === '' ? undefined : shownOf(field, value)}
                isReadOnly={isReadOnly}
                isFlashing={flashing.has(`text:${field}`)}
                maxLength={maxLength}
                isLong={isLong}
                inputMode={inputMode}
                onChange={(typed) => edit((now) => withText(now, field, typed))}
              />
            </dd>,
          ];
        })}
      </FactList>
      {order.customer && card.value && (
        <>
          <LastOrders order={order} card={card.value} />
          <Notes customer={order.customer.documentId} card={card} mayWrite={mayWrite} />
        </>
      )}
    </Panel>
  );
}

function LastOrders({ order, card }: { order: OrderDetail; card: CustomerCard }) {
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

function Notes({ customer, card, mayWrite }: { customer: string; card: Around<CustomerCard>; mayWrite: boolean }) {
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
