import { Button, Flex, Typography } from '@strapi/design-system';
import { ClockCounterClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ReceptionRecord } from '../../../../../api/club/contracts/staff';
import { Panel, PanelHead } from '../order/surface';
import { useFormats } from '../ui/useFormats';
import { useClock } from '../ui/useClock';
import { Line } from './layout';
import type { Waiting } from '../../../../../api/club/domain/outbox';

const List = styled.ol`
  margin: 0;
  padding: 0;
  list-style: none;
  max-height: 420px;
  overflow-y: auto;
`;

interface RecordsProps {
  records: readonly ReceptionRecord[];
  waiting: readonly Waiting[];
  recentHours: number;
  onUndo: (record: ReceptionRecord) => void;
  onReceipt: (order: string) => void;
}

/** What was recorded lately, what still waits on this device first; each can be taken back while it is recent. */
export function Records({ records, waiting, recentHours, onUndo, onReceipt }: RecordsProps) {
  const intl = useIntl();
  const formats = useFormats();
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.reception.${id}` }, values);
  const { time } = useClock();
  const today = formats.date(new Date());
  const when = (at: string): string => (formats.date(at) === today ? time(at) : formats.day(at));
  const nameOf = (record: ReceptionRecord): string => record.customer ?? text('nameless');
  return (
    <Panel aria-labelledby="reception-records">
      <PanelHead id="reception-records" title={text('records')}>
        <Typography variant="pi" textColor="neutral600">
          {text('records.window', { hours: recentHours })}
        </Typography>
      </PanelHead>
      {records.length === 0 && waiting.length === 0 ? (
        <Typography tag="p" textColor="neutral600" style={{ padding: '0 16px 16px' }}>
          {text('records.none')}
        </Typography>
      ) : (
        <List tabIndex={0} aria-labelledby="reception-records">
          {[...waiting].reverse().map((one) => (
            <Line key={one.key} data-waiting>
              <Typography textColor="neutral600">{when(one.at)}</Typography>
              <Typography ellipsis textColor="neutral800" style={{ flex: 1 }}>
                {one.label}
              </Typography>
              <Typography variant="pi" textColor="warning700">
                {text('records.waits')}
              </Typography>
            </Line>
          ))}
          {records.map((record) => (
            <Line key={record.key} data-record={record.kind}>
              <Typography textColor="neutral600">{when(record.at)}</Typography>
              <Flex alignItems="flex-start" direction="column" flex="1" minWidth={0}>
                <Typography ellipsis textColor="neutral800" style={{ maxWidth: '100%' }}>
                  {text(`record.${record.kind}`, { name: nameOf(record), total: record.total === null ? '' : formats.money(record.total) })}
                </Typography>
                <Typography ellipsis variant="pi" textColor="neutral600" style={{ maxWidth: '100%' }}>
                  {record.by}
                </Typography>
              </Flex>
              {record.kind === 'sale' ? (
                <Button size="S" variant="tertiary" onClick={() => onReceipt(record.subject)}>
                  {text('receipt')}
                </Button>
              ) : record.mayUndo ? (
                <Button
                  size="S"
                  variant="tertiary"
                  startIcon={<ClockCounterClockwise aria-hidden />}
                  aria-label={`${text('undo')}: ${text(`record.${record.kind}`, { name: nameOf(record), total: '' })}`}
                  onClick={() => onUndo(record)}
                >
                  {text('undo')}
                </Button>
              ) : null}
            </Line>
          ))}
        </List>
      )}
    </Panel>
  );
}
