import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTheme } from 'styled-components';
import { useWords } from '../model/useWords';
import { ChartTip } from './ChartTip';
import type { RevenuePoint } from './revenue-points';

interface RevenueChartProps {
  points: readonly RevenuePoint[];
  /** The last step with sales; the forecast begins after it. */
  now: string | null;
  height: number | `${number}%`;
  onOpen: (point: RevenuePoint) => void;
}

/** Revenue with the compared period dashed, outliers as diamonds, and the forecast with its band. */
export default function RevenueChart({ points, now, height, onOpen }: RevenueChartProps) {
  const { colors } = useTheme();
  const { say, compact } = useWords();
  const last = points[points.length - 1];
  const outliers = points.filter(({ isOutlier, revenue }) => isOutlier && revenue !== null);
  return (
    <ResponsiveContainer height={height} width="100%">
      <ComposedChart
        accessibilityLayer
        data={[...points]}
        margin={{ top: 12, right: 18, bottom: 0, left: 0 }}
        onClick={({ activeTooltipIndex }) => {
          const point = points[Number(activeTooltipIndex)];
          if (point && point.revenue !== null) onOpen(point);
        }}
      >
        <CartesianGrid stroke={colors.neutral150} vertical={false} />
        <XAxis
          axisLine={{ stroke: colors.neutral300 }}
          dataKey="label"
          minTickGap={28}
          tick={{ fill: colors.neutral600, fontSize: 11 }}
          tickLine={false}
          interval="preserveStartEnd"
        />
        <YAxis axisLine={false} tick={{ fill: colors.neutral600, fontSize: 11 }} tickFormatter={compact} tickLine={false} width={58} />
        <Tooltip content={<ChartTip />} cursor={{ stroke: colors.neutral300 }} isAnimationActive={false} />
        {now !== null && last && last.label !== now ? (
          <ReferenceArea
            fill={colors.neutral150}
            fillOpacity={0.5}
            label={{ value: say('forecast'), position: 'insideTopLeft', fill: colors.neutral600, fontSize: 11 }}
            x1={now}
            x2={last.label}
          />
        ) : null}
        <Area
          dataKey="band"
          fill={colors.primary200}
          fillOpacity={0.7}
          isAnimationActive={false}
          name="band"
          stroke="none"
          activeDot={false}
        />
        <Line
          dataKey="compared"
          dot={false}
          isAnimationActive={false}
          stroke={colors.neutral500}
          strokeDasharray="4 3"
          strokeWidth={1.5}
          activeDot={false}
        />
        <Area
          dataKey="revenue"
          fill={colors.primary100}
          fillOpacity={0.6}
          isAnimationActive={false}
          stroke={colors.primary600}
          strokeWidth={2}
          dot={false}
        />
        <Line
          dataKey="mean"
          dot={false}
          isAnimationActive={false}
          stroke={colors.primary600}
          strokeDasharray="5 4"
          strokeWidth={2}
          activeDot={false}
        />
        {now !== null ? <ReferenceLine stroke={colors.neutral500} strokeDasharray="3 3" x={now} /> : null}
        {outliers.map(({ label, revenue }) => (
          <ReferenceDot
            key={label}
            r={5}
            shape={({ cx = 0, cy = 0 }: { cx?: number; cy?: number }) => (
              <path
                d={`M${cx},${cy - 7} L${cx + 7},${cy} L${cx},${cy + 7} L${cx - 7},${cy} Z`}
                fill={colors.neutral0}
                stroke={colors.warning700}
                strokeWidth={2}
              />
            )}
            x={label}
            y={revenue ?? 0}
          />
        ))}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
