import { useState } from 'react';
import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { VisitBody } from '../../../../../api/club/contracts/fields';
import { useNow } from '../orders/model/useNow';
import { LinkLike } from '../order/surface';
import { Avatar } from '../ui/Avatar';
import { useFormats } from '../ui/useFormats';
import { useClock } from '../ui/useClock';
import { Hall as HallBox, Line } from './layout';
import type { Hall } from './useHall';

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  flex: 1;
`;

/** So many are shown at first. */
const FIRST = 12;

/** Who is inside and since when, the latest first; today's visits beside a usual day's. */
export function InsideList({ hall, onLeave }: { hall: Hall | null; onLeave: (visit: VisitBody) => void }) {
  const intl = useIntl();
  const formats = useFormats();
  const now = useNow();
  const clock = useClock();
  const [isWhole, setWhole] = useState(false);
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.reception.${id}` }, values);
  const inside = hall?.inside ?? [];
  const shown = isWhole ? inside : inside.slice(0, FIRST);
  return (
    <HallBox aria-labelledby="reception-inside">
      <Flex gap={3} padding={4}>
        <Typography
          aria-hidden
          fontWeight="bold"
          textColor="neutral800"
          style={{ fontSize: 40, lineHeight: '44px', fontVariantNumeric: 'tabular-nums' }}
        >
          {hall ? formats.number(hall.counts.inside) : '–'}
        </Typography>
        <Box>
          <Typography fontWeight="bold" id="reception-inside" tag="h2" textColor="neutral800">
            {text('insideNow')}
            <VisuallyHidden>{`: ${hall?.counts.inside ?? ''}`}</VisuallyHidden>
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {hall
              ? hall.counts.usual === null
                ? text('today', { today: hall.counts.today })
                : text('today.usual', { today: hall.counts.today, usual: hall.counts.usual })
              : ''}
          </Typography>
        </Box>
      </Flex>
      {hall && inside.length === 0 ? (
        <Typography tag="p" textColor="neutral600" style={{ padding: '0 16px 16px' }}>
          {text('nobody')}
        </Typography>
      ) : null}
      <List>
        {shown.map((visit) => {
          const name = visit.customer.name ?? text('nameless');
          return (
            <Line key={visit.documentId} data-inside={visit.documentId} style={{ minHeight: 68 }}>
              <Avatar name={name} size={36} />
              <Flex alignItems="flex-start" direction="column" flex="1" minWidth={0}>
                <Typography ellipsis fontWeight="bold" textColor="neutral800" style={{ maxWidth: '100%' }}>
                  {name}
                </Typography>
                <Typography ellipsis variant="pi" textColor="neutral600">
                  {text('since', {
                    time: clock.time(visit.at),
                    age: formats.age(visit.at, now),
                  })}
                </Typography>
              </Flex>
              <Button
                aria-label={`${text('checkOut')}: ${name}`}
                variant="tertiary"
                onClick={() => onLeave(visit)}
                style={{ minHeight: 40 }}
              >
                {text('checkOut')}
              </Button>
            </Line>
          );
        })}
      </List>
      {inside.length > FIRST && !isWhole ? (
        <Box padding={4}>
          <LinkLike onClick={() => setWhole(true)} style={{ fontSize: 14, lineHeight: '20px' }}>
            {text('showAll', { count: inside.length })}
          </LinkLike>
        </Box>
      ) : null}
    </HallBox>
  );
}
