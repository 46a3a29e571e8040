import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useTheme } from 'styled-components';
import { useFormats } from '../../ui/useFormats';
import { useWords } from '../model/useWords';
import { Tip } from './ChartTip';

/** One bar: its step and the parts it is stacked of, by name. */
export interface StackedStep {
  step: string;
  label: string;
  values: Record<string, number>;
}

interface StepBarsProps {
  steps: readonly StackedStep[];
  parts: readonly { name: string; label: string; colour: 'primary600' | 'primary200' | 'success600' }[];
  height: number | `${number}%`;
  onOpen?: (step: StackedStep) => void;
}

interface TipProps {
  active?: boolean;
  payload?: readonly { payload?: StackedStep }[];
}

/** Bars step by step, stacked of parts. */
export default function StepBars({ steps, parts, height, onOpen }: StepBarsProps) {
  const { colors } = useTheme();
  const { compact } = useWords();
  const formats = useFormats();
  const tip = ({ active, payload }: TipProps) => {
    const step = payload?.[0]?.payload;
    if (!active || !step) return null;
    return (
      <Tip>
        <p>{step.label}</p>
        {parts.map(({ name, label }) => (
          <p key={name}>{`${label}: ${formats.number(step.values[name] ?? 0)}`}</p>
        ))}
      </Tip>
    );
  };
  return (
    <ResponsiveContainer height={height} width="100%">
      <BarChart
        accessibilityLayer
        data={[...steps]}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        onClick={({ activeTooltipIndex }) => {
          const step = steps[Number(activeTooltipIndex)];
          if (step) onOpen?.(step);
        }}
      >
        <CartesianGrid stroke={colors.neutral150} vertical={false} />
        <XAxis dataKey="label" minTickGap={24} tick={{ fill: colors.neutral600, fontSize: 11 }} tickLine={false} />
        <YAxis
          allowDecimals={false}
          axisLine={false}
          tick={{ fill: colors.neutral600, fontSize: 11 }}
          tickFormatter={compact}
          tickLine={false}
          width={44}
        />
        <Tooltip content={tip} cursor={{ fill: colors.neutral150 }} isAnimationActive={false} />
        {parts.map(({ name, colour }) => (
          <Bar
            key={name}
            dataKey={({ values }: StackedStep) => values[name] ?? 0}
            fill={colors[colour]}
            isAnimationActive={false}
            name={name}
            stackId="all"
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
