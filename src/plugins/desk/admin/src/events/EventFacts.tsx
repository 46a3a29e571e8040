import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { EventBody } from '../../../../../api/club/contracts/fields';
import { Panel } from '../order/surface';
import { useFormats } from '../ui/useFormats';
import { useClock } from '../ui/useClock';
import { EventStatusPill } from './EventStatusPill';

const Facts = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
  gap: 16px;
  padding: 16px;
`;

const Bar = styled.div<{ $share: number; $isFull: boolean }>`
  height: 8px;
  border-radius: 4px;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral150};
  &::after {
    content: '';
    display: block;
    height: 100%;
    width: ${({ $share }) => $share}%;
    background: ${({ theme, $isFull }) => ($isFull ? theme.colors.warning600 : theme.colors.success600)};
  }
`;

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Typography tag="p" textColor="neutral600" variant="pi">
        {label}
      </Typography>
      <Typography tag="div" textColor="neutral800">
        {children}
      </Typography>
    </div>
  );
}

/** When, where, how full; the event's acts stand below. */
export function EventFacts({ event, children }: { event: EventBody; children: ReactNode }) {
  const intl = useIntl();
  const formats = useFormats();
  const clock = useClock();
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.events.${id}` }, values);
  return (
    <Panel aria-label={text('facts')}>
      <Facts>
        <Fact label={text('fact.status')}>
          <EventStatusPill status={event.status} />
        </Fact>
        <Fact label={text('fact.when')}>
          {clock.longDay(event.startAt)}, {clock.time(event.startAt)} – {clock.time(event.endAt)}
        </Fact>
        {event.place ? <Fact label={text('fact.where')}>{event.place}</Fact> : null}
        <Fact label={text('fact.places')}>
          {event.capacity === null ? (
            text('taken', { taken: event.taken })
          ) : (
            <Flex alignItems="stretch" direction="column" gap={1}>
              <span>
                {text('taken.of', { taken: event.taken, capacity: event.capacity })}
                {event.waiting > 0 ? ` · ${text('waiting', { waiting: event.waiting })}` : ''}
              </span>
              <Bar $isFull={event.taken >= event.capacity} $share={Math.min(100, (event.taken / event.capacity) * 100)} aria-hidden />
            </Flex>
          )}
        </Fact>
        {event.price === null ? null : <Fact label={text('fact.price')}>{formats.money(event.price)}</Fact>}
        {event.template ? <Fact label={text('fact.template')}>{event.template.title}</Fact> : null}
      </Facts>
      {event.description ? (
        <Typography tag="p" textColor="neutral700" style={{ padding: '0 16px 16px', whiteSpace: 'pre-line', maxWidth: 760 }}>
          {event.description}
        </Typography>
      ) : null}
      <Flex padding={4} paddingTop={0}>
        {children}
      </Flex>
    </Panel>
  );
}
