import { styled } from 'styled-components';
import { useFormats } from '../../ui/useFormats';
import { useWords } from '../model/useWords';
import type { RevenuePoint } from './revenue-points';

export const Tip = styled.div`
  padding: 8px 12px;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral900};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 12px;
  line-height: 18px;
  font-variant-numeric: tabular-nums;
  p:first-child {
    font-weight: 600;
  }
`;

/** What a point of the revenue chart says; recharts hands in what is pointed at. */
export function ChartTip({ active, payload }: { active?: boolean; payload?: readonly { payload: RevenuePoint }[] }) {
  const formats = useFormats();
  const { say } = useWords();
  const point = payload?.[0]?.payload;
  if (!active || !point) return null;
  return (
    <Tip>
      <p>
        {point.label}
        {point.isOutlier ? ` · ${say('outlier')}` : ''}
      </p>
      {point.revenue !== null ? <p>{`${say('revenue')}: ${formats.sum(point.revenue)}`}</p> : null}
      {point.compared !== null ? <p>{`${say('compared')}: ${formats.sum(point.compared)}`}</p> : null}
      {point.mean !== null && point.revenue === null ? <p>{`${say('forecast')}: ${formats.sum(point.mean)}`}</p> : null}
      {point.band && point.revenue === null ? <p>{`${formats.sum(point.band[0])} … ${formats.sum(point.band[1])}`}</p> : null}
    </Tip>
  );
}
