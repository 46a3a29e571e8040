import { useState } from 'react';
import { Box, Flex, Searchbar, SearchForm, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { EventBody, ParticipationBody } from '../../../../../api/club/contracts/fields';
import { Panel, PanelHead } from '../order/surface';
import { Empty, Loading } from '../ui/states';
import { ParticipantRow } from './ParticipantRow';

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`;

/** Sign-ups under three heads, in this order. */
const GROUPS: readonly { key: 'taking' | 'waiting' | 'gone'; states: readonly ParticipationBody['status'][] }[] = [
  { key: 'taking', states: ['offered', 'registered', 'attended', 'no_show'] },
  { key: 'waiting', states: ['waitlisted'] },
  { key: 'gone', states: ['cancelled'] },
];

interface ParticipantsProps {
  event: EventBody;
  people: readonly ParticipationBody[];
  isRead: boolean;
  onChanged: () => void;
}

/** Who takes part, who waits in which order, who left; found by name or phone. */
export function Participants({ event, people, isRead, onChanged }: ParticipantsProps) {
  const intl = useIntl();
  const [typed, setTyped] = useState('');
  const text = (id: string): string => intl.formatMessage({ id: `desk.events.${id}` });
  const wanted = typed.trim().toLowerCase();
  const digits = typed.replace(/\D/g, '');
  const found = people.filter(
    ({ customer: { name, phone } }) =>
      wanted === '' || (name ?? '').toLowerCase().includes(wanted) || (digits.length >= 2 && (phone ?? '').includes(digits)),
  );
  const came = people.filter(({ status }) => status === 'attended').reduce((sum, { partySize }) => sum + partySize, 0);
  return (
    <Panel aria-labelledby="event-people">
      <PanelHead id="event-people" title={text('people')} count={people.filter(({ status }) => status !== 'cancelled').length}>
        <Flex gap={3} wrap="wrap">
          <Typography textColor="neutral600" variant="pi">
            {intl.formatMessage({ id: 'desk.events.came' }, { came, taken: event.taken })}
          </Typography>
          <SearchForm style={{ width: 240 }}>
            <Searchbar
              clearLabel={intl.formatMessage({ id: 'desk.ui.reset' })}
              name="people"
              onChange={(change: { target: { value: string } }) => setTyped(change.target.value)}
              onClear={() => setTyped('')}
              placeholder={text('people.search')}
              size="S"
              value={typed}
            >
              {text('people.search')}
            </Searchbar>
          </SearchForm>
        </Flex>
      </PanelHead>
      {isRead ? null : <Loading />}
      {isRead && people.length === 0 ? <Empty text={text('people.none')} /> : null}
      {isRead && people.length > 0 && found.length === 0 ? <Empty text={intl.formatMessage({ id: 'desk.ui.nothing' })} /> : null}
      {GROUPS.map(({ key, states }) => {
        const rows = found.filter(({ status }) => states.includes(status));
        if (rows.length === 0) return null;
        return (
          <Box key={key} paddingTop={2}>
            <Typography paddingLeft={4} tag="h3" textColor="neutral600" variant="sigma">
              {`${text(`group.${key}`)} · ${rows.length}`}
            </Typography>
            <List aria-label={text(`group.${key}`)}>
              {rows.map((row) => (
                <ParticipantRow key={row.documentId} event={event} participation={row} onChanged={onChanged} />
              ))}
            </List>
          </Box>
        );
      })}
    </Panel>
  );
}
