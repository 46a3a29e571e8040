import { Button } from '@strapi/design-system';
import { Page, useAuth, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link, Navigate, useParams } from 'react-router-dom';
import { customerName } from '../customers/customer-name';
import { may } from '../permissions';
import { BackButton, useBackTo } from '../ui/BackButton';
import { DeskError } from '../ui/desk-error';
import { PageBar } from '../ui/PageBar';
import { Bone, Empty, Failed, Loading } from '../ui/states';
import { CustomerEditor } from './CustomerEditor';
import { useCustomer } from './useCustomer';

/** `/admin/plugins/desk/customers/:id`; each customer has a page of their own, so that nothing of one is shown with another. */
export default function CustomerPage() {
  const { id = '' } = useParams();
  return <OneCustomer key={id} id={id} />;
}

function OneCustomer({ id }: { id: string }) {
  const intl = useIntl();
  const loaded = useCustomer(id);
  const back = useBackTo('/plugins/desk/customers');
  const person = useAuth('CustomerPage', (auth) => auth.user?.id);
  const { allowedActions, isLoading } = useRBAC(may.writeCustomers);
  const { customer, error } = loaded;
  const title = customer ? customerName(customer, intl) : intl.formatMessage({ id: 'desk.customer' });
  const bar = <PageBar title={title} before={<BackButton onClick={back} />} />;
  if (error instanceof DeskError && error.status === 404) {
    // The record was merged away: whoever has its address goes on with the one that stayed.
    if (typeof error.details.mergedInto === 'string')
      return <Navigate replace to={`/plugins/desk/customers/${error.details.mergedInto}`} />;
  }
  if (!customer && error instanceof DeskError && [400, 404].includes(error.status))
    return (
      <Page.Main>
        <Page.Title>{title}</Page.Title>
        {bar}
        <Empty
          text={intl.formatMessage({ id: error.details.erased === true ? 'desk.customer.erased' : 'desk.customer.missing' })}
          action={
            <Button tag={Link} to="/plugins/desk/customers" variant="tertiary">
              {intl.formatMessage({ id: 'desk.customer.toList' })}
            </Button>
          }
        />
      </Page.Main>
    );
  if (!customer && error instanceof DeskError && error.status === 403) return <Page.NoPermissions />;
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      {customer && !isLoading ? (
        <CustomerEditor
          customer={customer}
          loaded={loaded}
          mayWrite={allowedActions.canWrite}
          keptAs={`${String(person)}.customer.${id}`}
        />
      ) : (
        <>
          {bar}
          {error !== null && !customer ? <Failed error={error} onRetry={() => void loaded.reload()} /> : <Skeleton />}
        </>
      )}
    </Page.Main>
  );
}

function Skeleton() {
  return (
    <Loading>
      <div aria-hidden style={{ display: 'grid', gridTemplateColumns: '384px minmax(0, 1fr)', gap: 16, padding: '16px 24px' }}>
        <div style={{ gridColumn: '1 / -1' }}>
          <Bone $height={72} />
        </div>
        <Bone $height={420} />
        <Bone $height={420} />
      </div>
    </Loading>
  );
}
