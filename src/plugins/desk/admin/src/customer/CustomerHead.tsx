import { Button, IconButton, Menu } from '@strapi/design-system';
import { More, Plus, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { customerName } from '../customers/customer-name';
import { CategoryBadge } from '../order/CustomerFigures';
import { PHONE } from '../order/surface';
import { may } from '../permissions';
import { usePersonalData } from '../privacy/usePersonalData';
import { BackButton, useBackTo } from '../ui/BackButton';
import { PageBar } from '../ui/PageBar';
import { useMay } from '../ui/useMay';
import type { CustomerActs } from './useCustomerActs';

const Discarded = styled.span`
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
  background: ${({ theme }) => theme.colors.danger100};
  border: 1px solid ${({ theme }) => theme.colors.danger200};
  svg path {
    fill: ${({ theme }) => theme.colors.danger600};
  }
`;

const Wide = styled.span`
  ${PHONE} {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

const DeskOnly = styled.span`
  ${PHONE} {
    display: none;
  }
`;

interface CustomerHeadProps {
  customer: CustomerBody;
  canWrite: boolean;
  isEditing: boolean;
  acts: CustomerActs;
  onMerge: () => void;
  onErase: () => void;
}

/** The head of a customer's page: who it is, a new order, and what is done seldom. */
export function CustomerHead({ customer, canWrite, isEditing, acts, onMerge, onErase }: CustomerHeadProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  const back = useBackTo('/plugins/desk/customers');
  const canOrder = useMay(may.writeOrders);
  const canSeeOrders = useMay(may.readOrders);
  const canErase = useMay(may.eraseCustomers);
  const papers = usePersonalData();
  const { documentId: id, category, deletedAt } = customer;
  const text = (name: string): string => intl.formatMessage({ id: `desk.customers.${name}` });
  const isDiscarded = deletedAt !== null;
  return (
    <PageBar
      title={customerName(customer, intl)}
      before={<BackButton onClick={back} />}
      left={
        <>
          {category ? (
            <DeskOnly>
              <CategoryBadge category={category} />
            </DeskOnly>
          ) : null}
          {isDiscarded ? (
            <Discarded>
              <Trash aria-hidden height="12px" width="12px" />
              <Wide>{intl.formatMessage({ id: 'desk.customer.discarded' })}</Wide>
            </Discarded>
          ) : null}
        </>
      }
      right={
        <>
          <Menu.Root>
            <Menu.Trigger tag={IconButton} icon={<More aria-hidden />} label={text('more')} />
            <Menu.Content popoverPlacement="bottom-end">
              {canSeeOrders ? (
                <Menu.Item onSelect={() => navigate(`/plugins/desk/orders?view=list&tab=all&customerId=${id}`)}>{text('orders')}</Menu.Item>
              ) : null}
              {canWrite ? (
                <Menu.Item onSelect={acts.recalculate}>{intl.formatMessage({ id: 'desk.customer.recalculate' })}</Menu.Item>
              ) : null}
              {canWrite && !isDiscarded ? (
                <Menu.Item disabled={isEditing} onSelect={onMerge}>
                  {intl.formatMessage({ id: 'desk.merge.with' })}
                </Menu.Item>
              ) : null}
              <Menu.Item onSelect={() => papers.saveJson(id)}>{intl.formatMessage({ id: 'desk.erase.export.json' })}</Menu.Item>
              <Menu.Item onSelect={() => papers.openPdf(id)}>{intl.formatMessage({ id: 'desk.erase.export.pdf' })}</Menu.Item>
              {canWrite && !isDiscarded ? (
                <Menu.Item disabled={isEditing} onSelect={acts.discard} variant="danger">
                  {text('discard')}
                </Menu.Item>
              ) : null}
              {canErase ? (
                <Menu.Item disabled={isEditing} onSelect={onErase} variant="danger">
                  {intl.formatMessage({ id: 'desk.erase' })}
                </Menu.Item>
              ) : null}
            </Menu.Content>
          </Menu.Root>
          {canWrite && isDiscarded ? <Button onClick={acts.restore}>{text('restore')}</Button> : null}
          {canOrder && !isDiscarded ? (
            <Button startIcon={<Plus aria-hidden />} onClick={() => navigate(`/plugins/desk/orders/new?customer=${id}`)}>
              <Wide>{text('order')}</Wide>
            </Button>
          ) : null}
        </>
      }
    />
  );
}
