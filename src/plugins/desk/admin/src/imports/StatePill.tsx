import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ImportBody } from '../../../../../api/crm/contracts/imports';
import { STATE_LOOK } from './import-states';

const Pill = styled.span<{ $scale: 'primary' | 'success' | 'warning' | 'danger' | 'neutral' }>`
  display: inline-flex;
  align-items: center;
  flex: none;
  gap: 6px;
  height: 24px;
  padding: 0 8px;
  border-radius: 4px;
  font-size: 12px;
  line-height: 16px;
  font-weight: 600;
  white-space: nowrap;
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

/** Where an import stands: sign and word. */
export function StatePill({ state }: { state: ImportBody['state'] }) {
  const intl = useIntl();
  const { icon: Icon, scale } = STATE_LOOK[state];
  return (
    <Pill $scale={scale}>
      <Icon aria-hidden />
      {intl.formatMessage({ id: `desk.import.state.${state}` })}
    </Pill>
  );
}
