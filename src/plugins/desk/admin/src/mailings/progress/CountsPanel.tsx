import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { MailingBody, ProgressBody } from '../../../../../../api/mailings/contracts/bodies';
import { Panel } from '../../order/surface';
import { useFormats } from '../../ui/useFormats';
import { CountBar, settledOf } from '../CountBar';
import { durationOf } from '../durations';

/** Percent, the bar, the speed, and the counts that sum to the audience. */
export function CountsPanel({ mailing, progress }: { mailing: MailingBody; progress: ProgressBody }) {
  const intl = useIntl();
  const formats = useFormats();
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.mailings.${id}` }, values);
  const { counts, perSecond, secondsLeft, audienceState, audienceProgress, channel, status } = progress;
  const settled = settledOf(counts);
  const leftOut = counts.suppressed + counts.expired + counts.cancelled;
  const figures: [string, number, string][] = [
    ['accepted', counts.accepted, text('note.accepted')],
    ['rejected', counts.rejected, counts.audience ? formats.percent(counts.rejected / counts.audience) : ''],
    ['unknown', counts.unknown, text('note.unknown')],
    ['deferred', counts.deferred, text('note.deferred')],
    ['pending', counts.pending + counts.sending, text('note.pending', { until: formats.dateTime(mailing.endAt) })],
    ['left-out', leftOut, text('note.left-out')],
  ];
  return (
    <Panel aria-label={text('progress')}>
      <Box padding={5}>
        <Flex alignItems="baseline" gap={3} justifyContent="space-between" paddingBottom={3} wrap="wrap">
          <Flex alignItems="baseline" gap={3}>
            <Typography fontWeight="bold" style={{ fontSize: 30, lineHeight: '36px' }} textColor="neutral800">
              {formats.percent(counts.audience ? Math.floor((1_000 * settled) / counts.audience) / 1_000 : 0)}
            </Typography>
            <Typography textColor="neutral700">
              {text('settled', { settled: formats.number(settled), all: formats.number(counts.audience) })}
            </Typography>
          </Flex>
          {status === 'active' && audienceState === 'ready' && perSecond > 0 ? (
            <Typography textColor="neutral700">
              {text('speed', {
                speed: formats.number(perSecond),
                left: secondsLeft === null ? '—' : durationOf(secondsLeft, intl),
              })}
            </Typography>
          ) : null}
        </Flex>
        <CountBar counts={counts} height={16} />
        {audienceState === 'building' ? (
          <Typography aria-live="polite" tag="p" textColor="neutral600">
            {text('building', { done: formats.percent(audienceProgress) })}
          </Typography>
        ) : null}
        {channel.stoppedUntil ? (
          <Typography role="alert" tag="p" textColor="warning700">
            {text('channel.rests', { until: formats.dateTime(channel.stoppedUntil), why: channel.stoppedReason ?? '' })}
          </Typography>
        ) : null}
        <Grid.Root gap={4} paddingTop={4}>
          {figures.map(([state, count, note]) => (
            <Grid.Item alignItems="flex-start" col={2} direction="column" key={state} s={4} xs={6}>
              <Typography textColor="neutral700" variant="pi">
                {text(`count.${state}`)}
              </Typography>
              <Typography
                fontWeight="bold"
                style={{ fontSize: 20, lineHeight: '28px', fontVariantNumeric: 'tabular-nums' }}
                textColor="neutral800"
              >
                {formats.number(count)}
              </Typography>
              <Typography textColor="neutral600" variant="pi">
                {note}
              </Typography>
            </Grid.Item>
          ))}
        </Grid.Root>
      </Box>
    </Panel>
  );
}
