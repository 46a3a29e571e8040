import { Button } from '@strapi/design-system';
import { Plus, PriceTag } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { may } from '../../permissions';

const Bar = styled.div`
  display: flex;
  flex: none;
  gap: 8px;
  padding: 12px 16px calc(12px + env(safe-area-inset-bottom));
  background: ${({ theme }) => theme.colors.neutral0};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  button {
    height: 48px;
  }
`;

/** The primary act in reach of the thumb. */
export function BottomBar({ canWrite }: { canWrite: boolean }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const { allowedActions } = useRBAC({ sell: may.sell } as never);
  const { canSell } = allowedActions as Record<string, boolean>;
  if (!canWrite && !canSell) return null;
  return (
    <Bar>
      {canSell ? (
        <Button
          size="L"
          startIcon={<PriceTag aria-hidden />}
          onClick={() => navigate('/plugins/desk/counter')}
          variant="tertiary"
          style={{ flex: '0 0 36%' }}
        >
          {intl.formatMessage({ id: 'desk.channel.counter' })}
        </Button>
      ) : null}
      {canWrite ? (
        <Button size="L" startIcon={<Plus aria-hidden />} onClick={() => navigate('/plugins/desk/orders/new')} style={{ flex: 1 }}>
          {intl.formatMessage({ id: 'desk.orders.create' })}
        </Button>
      ) : null}
    </Bar>
  );
}
