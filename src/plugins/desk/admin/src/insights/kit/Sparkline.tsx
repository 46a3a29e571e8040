import { useTheme } from 'styled-components';

const WIDTH = 62;
const HEIGHT = 26;
const MARGIN = 4;

/** The shape of a series beside its number; the number says it all, so it is hidden from screen readers. */
export function Sparkline({ values }: { values: readonly number[] }) {
  const { colors } = useTheme();
  if (values.length < 2) return null;
  const most = Math.max(...values);
  const least = Math.min(...values);
  const spread = most - least || 1;
  const points = values.map((value, index) => [
    MARGIN + (index / (values.length - 1)) * (WIDTH - 2 * MARGIN),
    HEIGHT - MARGIN - ((value - least) / spread) * (HEIGHT - 2 * MARGIN),
  ]);
  const [x = 0, y = 0] = points[points.length - 1] ?? [];
  return (
    <svg aria-hidden height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} style={{ flex: 'none' }}>
      <polyline
        fill="none"
        points={points.map((point) => point.join(',')).join(' ')}
        stroke={colors.primary600}
        strokeLinejoin="round"
        strokeWidth="1.5"
      />
      <circle cx={x} cy={y} fill={colors.primary600} r="2.5" />
    </svg>
  );
}
