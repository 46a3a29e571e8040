import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CustomerCard, OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { withText, type DraftText, type OrderDraft } from '../../../../../api/orders/domain/order-draft';
import { may } from '../permissions';
import { Avatar } from '../ui/Avatar';
import { Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { useMay } from '../ui/useMay';
import { CategoryBadge, CustomerFigures } from './CustomerFigures';
import { LastOrders, Notes } from './CustomerMore';
import { InPlace } from './InPlace';
import { FactList, Panel } from './surface';
import { useAround } from './useAround';

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
  beat: number;
  draft: OrderDraft;
  isReadOnly: boolean;
  mayWrite: boolean;
  flashing: ReadonlySet<string>;
  edit: (change: (draft: OrderDraft) => OrderDraft) => void;
}

/** Who buys: figures, contact and delivery edited in place, notes and last orders. */
export function CustomerPanel({ order, beat, draft, isReadOnly, mayWrite, flashing, edit }: CustomerPanelProps) {
  const intl = useIntl();
  const formats = useFormats();
  const card = useAround<CustomerCard>(order.customer ? `/customers/${order.customer.documentId}/card` : null, beat);
  const name = order.customer?.name ?? order.contact.name ?? intl.formatMessage({ id: 'desk.order.customer.unnamed' });
  const contactName = draft.texts.contactName ?? draft.base.texts.contactName;
  const maySeeCustomers = useMay(may.readCustomers);
  const customerPath = (id: string): string =>
    maySeeCustomers ? `/plugins/desk/customers/${id}` : `/plugins/desk/orders?view=list&customerId=${id}`;
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
            <Link to={customerPath(order.customer.documentId)}>{name}</Link>
          ) : (
            <Typography fontWeight="bold">{name}</Typography>
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
