import type { ReactNode } from 'react';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { LinkLike } from './surface';

const Words = styled.span<{ $tone: 'success' | 'warning' | 'danger' | 'neutral' }>`
  display: inline-flex;
  align-items: center;
  gap: 6px;
  font-size: 12px;
  line-height: 16px;
  white-space: nowrap;
  font-weight: ${({ $tone }) => ($tone === 'danger' ? 600 : 400)};
  color: ${({ theme, $tone }) => ($tone === 'danger' ? theme.colors.danger700 : theme.colors.neutral700)};
  svg {
    flex: none;
    width: 14px;
    height: 14px;
    path {
      fill: ${({ theme, $tone }) => theme.colors[`${$tone}600`]};
    }
  }
`;

interface AvailabilityProps {
  name: string;
  wanted: number;
  /** What the order can have in all; null when nobody knows, or it no longer matters. */
  available: number | null;
  isLow?: boolean;
  isArchived?: boolean;
  /** Takes what is there; absent where nothing is edited. */
  onTake?: (quantity: number) => void;
}

/** The stock of a line in words, with what is missing and the button that takes the rest. */
export function Availability({ name, wanted, available, isLow = false, isArchived = false, onTake }: AvailabilityProps) {
  const intl = useIntl();
  const say = (id: string, values?: Record<string, number>): string => intl.formatMessage({ id: `desk.order.stock.${id}` }, values);
  if (available === null) return <Words $tone="neutral">{isArchived ? say('archived') : '—'}</Words>;
  const icon = (node: ReactNode, tone: 'success' | 'warning' | 'danger', words: string) => (
    <Words $tone={tone}>
      {node}
      {words}
    </Words>
  );
  if (wanted > available) {
    const rest = Math.max(available, 0);
    return (
      <>
        {icon(<WarningCircle aria-hidden />, 'danger', rest > 0 ? say('short', { available: rest, missing: wanted - rest }) : say('gone'))}
        {onTake && rest > 0 && (
          <LinkLike type="button" onClick={() => onTake(rest)} aria-label={`${say('take', { available: rest })}: ${name}`}>
            {say('take', { available: rest })}
          </LinkLike>
        )}
      </>
    );
  }
  if (isArchived) return icon(<WarningCircle aria-hidden />, 'warning', say('archived'));
  if (isLow) return icon(<WarningCircle aria-hidden />, 'warning', say('low', { available }));
  return icon(<CheckCircle aria-hidden />, 'success', say('enough', { available }));
}
