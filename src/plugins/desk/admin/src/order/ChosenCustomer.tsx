import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CustomerBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { Avatar } from '../ui/Avatar';
import { useFormats } from '../ui/useFormats';
import { CategoryBadge, CustomerFigures } from './CustomerFigures';
import { LinkLike, Panel } from './surface';

const Head = styled.div`
  display: flex;
  align-items: center;
  gap: 12px;
  padding: 16px 16px 12px;
  > div {
    flex: 1;
    min-width: 0;
  }
`;

/** The customer a new order is for. */
export function ChosenCustomer({ customer, onRelease }: { customer: CustomerBrief; onRelease: () => void }) {
  const intl = useIntl();
  const formats = useFormats();
  const name = customer.name ?? intl.formatMessage({ id: 'desk.order.customer.unnamed' });
  return (
    <Panel aria-label={intl.formatMessage({ id: 'desk.order.customer' })} role="status">
      <Head>
        <Avatar name={name} size={40} />
        <div>
          <Typography tag="p" fontWeight="bold">
            {name}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {formats.phone(customer.phone)}
          </Typography>
        </div>
        <CategoryBadge category={customer.category} />
      </Head>
      <CustomerFigures customer={customer} />
      <div style={{ padding: '0 12px 12px' }}>
        <LinkLike type="button" onClick={onRelease}>
          {intl.formatMessage({ id: 'desk.new.release' })}
        </LinkLike>
      </div>
    </Panel>
  );
}
