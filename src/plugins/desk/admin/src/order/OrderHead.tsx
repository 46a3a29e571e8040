import { useRef, type ReactNode } from 'react';
import { IconButton, Menu } from '@strapi/design-system';
import { ChevronDown, ChevronUp, FilePdf, More } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { OrderDetail, OrderMove } from '../../../../../api/orders/contracts/staff-bodies';
import { usePresence } from '../live/useLive';
import { Avatar } from '../ui/Avatar';
import { useIsNarrow } from '../orders/useIsNarrow';
import { BackButton, useBackTo } from '../ui/BackButton';
import { PageBar } from '../ui/PageBar';
import { PaymentMark } from '../ui/PaymentMark';
import { StatusPill } from '../ui/StatusPill';
import { neighboursOf } from './list-neighbours';
import { moveEffects, moveLabelId } from './move-words';
import { PHONE } from './surface';
import { PAPERS, type Papers } from './usePapers';

const Here = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 8px;
  min-width: 0;
  padding-left: 16px;
  margin-left: 4px;
  border-left: 1px solid ${({ theme }) => theme.colors.neutral200};
  font-size: 12px;
  line-height: 16px;
  color: ${({ theme }) => theme.colors.neutral600};
  white-space: nowrap;
  @media (max-width: 900px) {
    border: 0;
    padding: 0;
    > span:last-child {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;

const Wide = styled.span`
  display: contents;
  ${PHONE} {
    display: none;
  }
`;

/** What does not fit beside the number on a phone. */
const Below = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 12px;
  padding: 8px 16px 0;
  background: ${({ theme }) => theme.colors.neutral0};
`;

interface OrderHeadProps {
  order: OrderDetail;
  papers: Papers;
  mayWrite: boolean;
  isEditing: boolean;
  isBusy: boolean;
  onCancel: (move: OrderMove) => void;
  onUnpay: () => void;
  onRefund: () => void;
}

/** The page bar of an order: number, status, payment, who else is here, the neighbours in the list, papers and rarer acts. */
export function OrderHead({ order, papers, mayWrite, isEditing, isBusy, onCancel, onUnpay, onRefund }: OrderHeadProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  const back = useBackTo('/plugins/desk/orders');
  const { previous, next } = neighboursOf(order.documentId);
  const go = (id: string | null) => () => id && navigate(`/plugins/desk/orders/${id}`, { replace: true });
  const cancel = order.moves.find(({ to }) => to === 'cancelled');
  const isDisabled = isEditing || isBusy;
  const isListed = previous !== null || next !== null;
  const isNarrow = useIsNarrow();
  const state = (
    <>
      <StatusPill status={order.status} />
      <PaymentMark payment={order.paymentStatus} />
      <Present id={order.documentId} />
    </>
  );
  const bar = (
    <PageBar
      title={isNarrow ? order.number : intl.formatMessage({ id: 'desk.order.title' }, { number: order.number })}
      before={<BackButton onClick={back} />}
      left={isNarrow ? undefined : state}
      right={
        <>
          {isListed && (
            <Wide>
              <IconButton label={intl.formatMessage({ id: 'desk.order.previous' })} disabled={!previous} onClick={go(previous)}>
                <ChevronUp aria-hidden />
              </IconButton>
              <IconButton label={intl.formatMessage({ id: 'desk.order.next' })} disabled={!next} onClick={go(next)}>
                <ChevronDown aria-hidden />
              </IconButton>
            </Wide>
          )}
          <PapersMenu papers={papers} isPaid={order.paymentStatus === 'paid'} quote={order.quote?.version ?? null} />
          {mayWrite && (cancel || order.paymentStatus === 'paid') && (
            <Menu.Root>
              <Menu.Trigger tag={IconButton} icon={<More aria-hidden />} label={intl.formatMessage({ id: 'desk.order.more' })} />
              <Menu.Content popoverPlacement="bottom-end">
                {order.allowedPayments.includes('unpaid') && (
                  <Menu.Item disabled={isDisabled} onSelect={onUnpay}>
                    {intl.formatMessage({ id: 'desk.order.pay.unpaid' })}
                  </Menu.Item>
                )}
                {order.allowedPayments.includes('refunded') && (
                  <Menu.Item disabled={isDisabled} variant="danger" onSelect={onRefund}>
                    {intl.formatMessage({ id: 'desk.order.pay.refunded' })}
                  </Menu.Item>
                )}
                {cancel && (
                  <Menu.Item disabled={isDisabled} variant="danger" onSelect={() => onCancel(cancel)}>
                    <span>
                      {intl.formatMessage({ id: moveLabelId(order.status, 'cancelled') })}
                      <Effect>{moveEffects(intl, cancel).join(' ')}</Effect>
                    </span>
                  </Menu.Item>
                )}
              </Menu.Content>
            </Menu.Root>
          )}
        </>
      }
    />
  );
  return isNarrow ? (
    <>
      {bar}
      <Below>{state}</Below>
    </>
  ) : (
    bar
  );
}

const Effect = styled.small`
  display: block;
  max-width: 260px;
  white-space: normal;
  font-size: 12px;
  line-height: 16px;
  color: ${({ theme }) => theme.colors.neutral600};
`;

function Present({ id }: { id: string }): ReactNode {
  const intl = useIntl();
  const others = usePresence(id);
  const announced = useRef('');
  announced.current = others.map(({ name }) => name).join(', ');
  return (
    <span role="status">
      {others.length > 0 && (
        <Here>
          {others.slice(0, 3).map((person) => (
            <Avatar key={person.id} name={person.name} size={24} />
          ))}
          <span>{intl.formatMessage({ id: 'desk.order.present' }, { names: announced.current, count: others.length })}</span>
        </Here>
      )}
    </span>
  );
}

function PapersMenu({ papers, isPaid, quote }: { papers: Papers; isPaid: boolean; quote: number | null }) {
  const intl = useIntl();
  const shown = PAPERS.filter((paper) => paper !== 'receipt' || isPaid);
  return (
    <Menu.Root>
      <Menu.Trigger
        variant="tertiary"
        startIcon={<FilePdf aria-hidden />}
        endIcon={<ChevronDown aria-hidden />}
        aria-label={intl.formatMessage({ id: 'desk.order.papers' })}
      >
        <Wide>{intl.formatMessage({ id: 'desk.order.papers' })}</Wide>
      </Menu.Trigger>
      <Menu.Content popoverPlacement="bottom-end">
        {quote !== null && (
          <Menu.Item onSelect={() => papers.openQuote(quote)}>
            {intl.formatMessage({ id: 'desk.order.quote.number' }, { version: quote })}
          </Menu.Item>
        )}
        {shown.map((paper) => (
          <Menu.Item key={paper} onSelect={() => papers.open(paper)}>
            {intl.formatMessage({ id: `desk.order.paper.${paper}` })}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}
