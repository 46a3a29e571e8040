import { useIntl } from 'react-intl';
import { VisuallyHidden } from '@strapi/design-system';
import type { InsightBodyOf } from '../../../../../../api/analytics/contracts/insights';
import type { OrderStatus } from '../../../../../../api/orders/domain/status';
import { StatusIcon } from '../../ui/StatusIcon';
import { STATUS_LOOK } from '../../ui/status-look';
import { useFormats } from '../../ui/useFormats';
import { Foot, Opens, Row, Rows, Share } from '../kit/bars';
import type { TableTwin } from '../export/table';
import { Card } from '../kit/Card';
import { useDrill } from '../model/drill';
import type { Asked } from '../model/useInsight';
import { periodQuery, type InsightView } from '../model/useView';
import { useWords } from '../model/useWords';

type Status = InsightBodyOf<'funnel'>['statuses'][number];

/** How far the orders placed in the period came, and how long they stayed in each status. */
export function FunnelCard({
  asked,
  waiting,
  view,
}: {
  asked: Asked<InsightBodyOf<'funnel'>>;
  waiting: InsightBodyOf<'overview'>['waiting'] | null;
  view: InsightView;
}) {
  const intl = useIntl();
  const formats = useFormats();
  const { say } = useWords();
  const open = useDrill();
  const label = (status: string): string => intl.formatMessage({ id: STATUS_LOOK[status as OrderStatus].labelId });
  const hours = (value: number | null): string => {
    if (value === null) return '—';
    const minutes = Math.round(value * 60);
    if (minutes < 60) return say('minutes', { minutes });
    if (minutes < 1_440) return say('hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
    return say('days', { days: Math.floor(minutes / 1_440), hours: Math.floor((minutes % 1_440) / 60) });
  };
  const openStatus = (status: string): void =>
    open({ of: 'orders', title: `${say('funnel')}: ${label(status)}`, query: { ...periodQuery(view, false), kind: 'placed', status } });
  return (
    <Card
      asked={asked}
      empty={({ placed }) => (placed === 0 ? say('funnel.empty') : null)}
      file={`funnel-${view.period.from}-${view.period.to}`}
      title={say('funnel')}
      twin={({ statuses }): TableTwin<Status> => ({
        caption: say('funnel'),
        rows: statuses,
        columns: [
          { head: say('status'), show: ({ status }: Status) => label(status), value: ({ status }) => label(status) },
          { head: say('reached'), isNumber: true, show: ({ reached }) => formats.number(reached), value: ({ reached }) => reached },
          {
            head: say('share'),
            isNumber: true,
            show: ({ share }) => (share === null ? '—' : formats.percent(share)),
            value: ({ share }) => share,
          },
          { head: say('here'), isNumber: true, show: ({ here }) => formats.number(here), value: ({ here }) => here },
          { head: say('stay'), isNumber: true, show: ({ averageHours }) => hours(averageHours), value: ({ averageHours }) => averageHours },
        ],
      })}
    >
      {({ statuses, placed }) => {
        const completed = statuses.find(({ status }) => status === 'completed');
        return (
          <>
            <Rows style={{ '--columns': 'minmax(0, 112px) minmax(40px, 1fr) 52px 84px' } as React.CSSProperties}>
              {statuses.map(({ status, reached, here, averageHours }) => (
                <Row key={status}>
                  <span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
                    <StatusIcon status={status as OrderStatus} />
                    {label(status)}
                  </span>
                  <Share of={placed === 0 ? 0 : reached / placed} />
                  <Opens
                    data-number
                    onClick={() => openStatus(status)}
                    title={say('funnel.open', { status: label(status), reached, here })}
                    type="button"
                  >
                    {formats.number(reached)}
                    <VisuallyHidden>{`, ${say('funnel.open', { status: label(status), reached, here })}`}</VisuallyHidden>
                  </Opens>
                  <span style={{ textAlign: 'right' }}>{status === 'completed' || status === 'cancelled' ? '' : hours(averageHours)}</span>
                </Row>
              ))}
            </Rows>
            <Foot>
              <span>{say('funnel.note')}</span>
              <span>
                {say('funnel.end')} <strong>{completed && completed.share !== null ? formats.percent(completed.share) : '—'}</strong>
              </span>
              {waiting && waiting.orders > 0 ? (
                <span>
                  {say('waiting')}{' '}
                  <Opens onClick={() => open({ of: 'orders', title: say('waiting.title'), query: { kind: 'waiting' } })} type="button">
                    {say('waiting.numbers', {
                      orders: waiting.orders,
                      sum: formats.sum(waiting.total),
                      late: waiting.late,
                      hours: waiting.lateHours,
                    })}
                  </Opens>
                </span>
              ) : null}
            </Foot>
            <VisuallyHidden>{say('funnel.placed', { placed })}</VisuallyHidden>
          </>
        );
      }}
    </Card>
  );
}
