import { ShoppingCart } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useWaitingCount } from './waiting-count';

const Holder = styled.span`
  position: relative;
  display: inline-flex;
`;

const Badge = styled.span`
  position: absolute;
  top: -10px;
  left: 10px;
  min-width: 18px;
  padding: 1px 4px;
  border: 2px solid ${({ theme }) => theme.colors.neutral0};
  border-radius: 10px;
  background: ${({ theme }) => theme.colors.primary600};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 10px;
  font-weight: 600;
  line-height: 14px;
  text-align: center;
`;

/** The menu's icon of the orders with how many wait for me. */
export function WaitingIcon(props: React.ComponentProps<typeof ShoppingCart>) {
  const intl = useIntl();
  const count = useWaitingCount();
  return (
    <Holder>
      <ShoppingCart {...props} />
      {count > 0 ? (
        <Badge role="img" aria-label={intl.formatMessage({ id: 'desk.menu.waiting' }, { count })}>
          {count > 99 ? '99+' : count}
        </Badge>
      ) : null}
    </Holder>
  );
}
