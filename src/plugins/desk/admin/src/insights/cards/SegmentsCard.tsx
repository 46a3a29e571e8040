import type { InsightBodyOf } from '../../../../../../api/analytics/contracts/insights';
import type { ColourToken } from '../../ui/status-look';
import { useFormats } from '../../ui/useFormats';
import { Foot, Opens, Row, Rows, Share } from '../kit/bars';
import type { TableTwin } from '../export/table';
import { Card } from '../kit/Card';
import { useDrill } from '../model/drill';
import { segmentKey } from '../model/segment-proposal';
import type { Asked } from '../model/useInsight';
import { useWords } from '../model/useWords';

type Segment = InsightBodyOf<'rfm'>['segments'][number];

const COLOURS: Record<string, ColourToken> = {
  Champions: 'success600',
  'Potential Loyalist': 'success600',
  Loyal: 'success600',
  Promising: 'primary600',
  New: 'primary600',
  "Can't Lose": 'warning600',
  'At Risk': 'warning600',
  'Need Attention': 'warning600',
};

interface SegmentsCardProps {
  asked: Asked<InsightBodyOf<'rfm'>>;
  clv: InsightBodyOf<'clv'> | null;
  repeatRate: number | null;
}

/** The named segments with their share of the revenue. */
export function SegmentsCard({ asked, clv, repeatRate }: SegmentsCardProps) {
  const formats = useFormats();
  const { say, full } = useWords();
  const open = useDrill();
  const openSegment = ({ name }: Segment): void => open({ of: 'scored', title: say(segmentKey(name)), query: { segment: name } });
  const share = (value: number | null): string => (value === null ? '—' : formats.percent(value));
  return (
    <Card
      asked={asked}
      empty={({ customers, asOf }) => (asOf === null ? say('models.none') : customers === 0 ? say('segments.empty') : null)}
      file="segments"
      title={say('segments')}
      twin={({ segments }): TableTwin<Segment> => ({
        caption: say('segments'),
        rows: segments,
        columns: [
          { head: say('segment'), show: ({ name }: Segment) => say(segmentKey(name)), value: ({ name }) => say(segmentKey(name)) },
          {
            head: say('customers'),
            isNumber: true,
            show: ({ customers }) => formats.number(customers),
            value: ({ customers }) => customers,
          },
          { head: say('revenue'), isNumber: true, show: ({ revenue }) => formats.sum(revenue), value: ({ revenue }) => revenue },
          {
            head: say('share'),
            isNumber: true,
            show: ({ revenueShare }) => share(revenueShare),
            value: ({ revenueShare }) => revenueShare,
          },
          {
            head: say('alive'),
            isNumber: true,
            show: ({ probabilityAlive }) => share(probabilityAlive),
            value: ({ probabilityAlive }) => probabilityAlive,
          },
          {
            head: say('clv'),
            isNumber: true,
            show: ({ lifetimeValue }) => (lifetimeValue === null ? '—' : formats.sum(lifetimeValue)),
            value: ({ lifetimeValue }) => lifetimeValue,
          },
        ],
      })}
    >
      {({ segments, asOf }, isFull) => {
        const shown = segments.filter(({ customers }) => customers > 0).sort((one, other) => other.revenue - one.revenue);
        const most = Math.max(...shown.map(({ revenueShare }) => revenueShare ?? 0), 0.01);
        return (
          <>
            <Rows style={{ '--columns': 'minmax(0, 104px) minmax(30px, 1fr) 46px 58px' } as React.CSSProperties}>
              <Row aria-hidden style={{ minHeight: 16 }}>
                <span />
                <span style={{ gridColumn: '2 / 4' }}>{say('revenueShare')}</span>
                <span style={{ textAlign: 'right' }}>{say('customers')}</span>
              </Row>
              {(isFull ? shown : shown.slice(0, 7)).map((one) => (
                <Row key={one.name}>
                  <Opens onClick={() => openSegment(one)} style={{ textAlign: 'left' }} type="button">
                    {say(segmentKey(one.name))}
                  </Opens>
                  <Share colour={COLOURS[one.name] ?? 'neutral500'} of={(one.revenueShare ?? 0) / most} />
                  <span>{share(one.revenueShare)}</span>
                  <strong style={{ textAlign: 'right', fontWeight: 600 }}>{formats.number(one.customers)}</strong>
                </Row>
              ))}
            </Rows>
            <Foot>
              <span>
                {say('repeatRate')} <strong>{share(repeatRate)}</strong>
              </span>
              {clv?.isEnough && clv.average !== null ? (
                <span>
                  {say('clv.average')} <strong>{formats.sum(clv.average)}</strong>
                </span>
              ) : clv && clv.asOf !== null ? (
                <span>{say('clv.few', { has: clv.repeatCustomers, needed: clv.needed })}</span>
              ) : null}
              {asOf ? <span>{say('asOf', { day: full(asOf) })}</span> : null}
            </Foot>
          </>
        );
      }}
    </Card>
  );
}
