import { BulletList, SquaresFour } from '@strapi/icons';
import { VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { OrdersView } from './model/useOrderFilters';

const Group = styled.div`
  display: inline-flex;
  flex: none;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  overflow: hidden;
`;

const Choice = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 8px;
  height: 30px;
  padding: 0 12px;
  border: none;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 12px;
  font-weight: 500;
  cursor: pointer;
  svg path,
  svg rect {
    fill: currentColor;
  }
  & + & {
    border-left: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  &[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  @media (max-width: 767px) {
    height: 38px;
  }
`;

interface ViewSwitchProps {
  view: OrdersView;
  onChange: (view: OrdersView) => void;
  /** Icons only. */
  isNarrow?: boolean;
}

/** Board or list. */
export function ViewSwitch({ view, onChange, isNarrow = false }: ViewSwitchProps) {
  const intl = useIntl();
  return (
    <Group role="group" aria-label={intl.formatMessage({ id: 'desk.view' })}>
      {(
        [
          ['board', SquaresFour],
          ['list', BulletList],
        ] as const
      ).map(([name, Icon]) => {
        const label = intl.formatMessage({ id: `desk.view.${name}` });
        return (
          <Choice key={name} type="button" aria-pressed={view === name} onClick={() => onChange(name)}>
            <Icon aria-hidden height="13px" width="13px" />
            {isNarrow ? <VisuallyHidden>{label}</VisuallyHidden> : label}
          </Choice>
        );
      })}
    </Group>
  );
}
