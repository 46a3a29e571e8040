import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Counts } from '../../../../../api/mailings/contracts/bodies';

const Track = styled.div<{ $height: number }>`
  display: flex;
  gap: 1px;
  width: 100%;
  height: ${({ $height }) => $height}px;
  overflow: hidden;
  border-radius: 3px;
  background: ${({ theme }) => theme.colors.neutral150};
  > i {
    display: block;
    height: 100%;
  }
  > .sent {
    background: ${({ theme }) => theme.colors.success600};
  }
  > .failed {
    background: ${({ theme }) => theme.colors.danger600};
  }
  > .unknown {
    background: repeating-linear-gradient(
      45deg,
      ${({ theme }) => theme.colors.warning600} 0 3px,
      ${({ theme }) => theme.colors.warning100} 3px 6px
    );
  }
  > .left-out {
    background: ${({ theme }) => theme.colors.neutral300};
  }
`;

/** How many have their outcome, of all who were to get it. */
export function settledOf(counts: Counts): number {
  return counts.audience - counts.pending - counts.sending - counts.deferred;
}

/** Outcomes as one stacked bar; unknown ones are hatched. */
export function CountBar({ counts, height = 8 }: { counts: Counts; height?: number }) {
  const intl = useIntl();
  const parts: [string, number][] = [
    ['sent', counts.accepted],
    ['failed', counts.rejected],
    ['unknown', counts.unknown],
    ['left-out', counts.suppressed + counts.expired + counts.cancelled],
  ];
  return (
    <Track
      $height={height}
      aria-label={intl.formatMessage({ id: 'desk.mailings.progress' })}
      aria-valuemax={counts.audience}
      aria-valuemin={0}
      aria-valuenow={settledOf(counts)}
      role="progressbar"
    >
      {parts.map(([name, amount]) =>
        amount > 0 ? <i className={name} key={name} style={{ width: `${(100 * amount) / Math.max(1, counts.audience)}%` }} /> : null,
      )}
    </Track>
  );
}
