import { useIntl } from 'react-intl';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useTheme } from 'styled-components';
import type { StatsBody } from '../../../../../../api/mailings/contracts/bodies';
import { localeOf } from '../../ui/formats';
import { useFormats } from '../../ui/useFormats';
import type { Speed } from './useProgress';

const HEIGHT = 180;

/** Letters a second while it is sending, else the outcomes over time. Loaded when it is shown: the chart library is large. */
export default function SpeedChart({ speeds, series }: { speeds: Speed[]; series: StatsBody['series'] }) {
  const intl = useIntl();
  const formats = useFormats();
  const { colors } = useTheme();
  const isLive = speeds.length > 1;
  const clock = new Intl.DateTimeFormat(localeOf(intl.locale), {
    hour: '2-digit',
    minute: '2-digit',
    ...(isLive ? { second: '2-digit' } : {}),
  });
  const data: object[] = isLive ? speeds : series.map(({ at, ...outcomes }) => ({ at: new Date(at).getTime(), ...outcomes }));
  const axis = { fill: colors.neutral600, fontSize: 12 };
  const name = (id: string): string => intl.formatMessage({ id: `desk.mailings.${id}` });
  return (
    <ResponsiveContainer height={HEIGHT} width="100%">
      <BarChart accessibilityLayer data={data} margin={{ top: 8, right: 16, bottom: 0, left: 0 }}>
        <CartesianGrid stroke={colors.neutral150} vertical={false} />
        <XAxis dataKey="at" minTickGap={48} stroke={colors.neutral200} tick={axis} tickFormatter={(at: number) => clock.format(at)} />
        <YAxis allowDecimals={false} stroke={colors.neutral200} tick={axis} tickFormatter={(n: number) => formats.number(n)} width={48} />
        <Tooltip
          contentStyle={{
            background: colors.neutral0,
            border: `1px solid ${colors.neutral200}`,
            borderRadius: 4,
            color: colors.neutral800,
          }}
          cursor={{ fill: colors.neutral150 }}
          labelFormatter={(at) => formats.dateTime(new Date(Number(at)))}
        />
        {isLive ? (
          <Bar dataKey="perSecond" fill={colors.primary500} isAnimationActive={false} name={name('per-second')} />
        ) : (
          <>
            <Bar dataKey="succeeded" fill={colors.success600} isAnimationActive={false} name={name('state.accepted')} stackId="all" />
            <Bar dataKey="failed" fill={colors.danger600} isAnimationActive={false} name={name('state.rejected')} stackId="all" />
            <Bar dataKey="unknown" fill={colors.warning500} isAnimationActive={false} name={name('state.unknown')} stackId="all" />
          </>
        )}
      </BarChart>
    </ResponsiveContainer>
  );
}
