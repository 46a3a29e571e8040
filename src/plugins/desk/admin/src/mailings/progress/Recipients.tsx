import { useEffect, useState } from 'react';
import { Box, Button, Flex, Searchbar, SearchForm, Table, Tbody, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DeliveryBody, MailingBody } from '../../../../../../api/mailings/contracts/bodies';
import { Panel } from '../../order/surface';
import { Empty, Failed, Loading } from '../../ui/states';
import { CardsOnPhone } from '../CardsOnPhone';
import { Pager } from '../Pager';
import { usePage } from '../usePage';
import { RecipientRow } from './RecipientRow';

const STATES = ['accepted', 'rejected', 'unknown', 'deferred', 'pending', 'suppressed', 'expired', 'cancelled'] as const;
const COLUMNS = ['recipient', 'address', 'state', 'when', 'tries', 'reply'];
/** The list follows the sending, but no faster than people read. */
const FOLLOW_MS = 5_000;

/** Every recipient with its state; a row opens to each try and the server's reply. */
export function Recipients({ mailing, beat }: { mailing: MailingBody; beat: number }) {
  const intl = useIntl();
  const text = (id: string): string => intl.formatMessage({ id: `desk.mailings.${id}` });
  const [state, setState] = useState<string>('');
  const [typed, setTyped] = useState('');
  const [page, setPage] = useState(1);
  const [followed, setFollowed] = useState(beat);
  const { answer, error, read } = usePage<DeliveryBody>(`/mailings/${mailing.documentId}/deliveries`, {
    ...(state && { state }),
    ...(typed.trim() && { _q: typed.trim() }),
    page,
  });
  useEffect(() => {
    if (beat === followed) return undefined;
    const timer = window.setTimeout(() => {
      setFollowed(beat);
      read();
    }, FOLLOW_MS);
    return () => window.clearTimeout(timer);
  }, [beat, followed, read]);
  const choose = (next: string): void => {
    setState(next);
    setPage(1);
  };
  return (
    <Panel aria-label={text('recipients')}>
      <Flex gap={2} justifyContent="space-between" padding={4} wrap="wrap">
        <Flex aria-label={text('column.state')} gap={1} role="group" wrap="wrap">
          {['', ...STATES].map((one) => (
            <Button
              aria-pressed={one === state}
              key={one}
              onClick={() => choose(one)}
              size="S"
              variant={one === state ? 'secondary' : 'ghost'}
            >
              {text(one ? `state.${one}` : 'state.all')}
            </Button>
          ))}
        </Flex>
        <SearchForm style={{ minWidth: 220 }}>
          <Searchbar
            clearLabel={intl.formatMessage({ id: 'desk.ui.reset' })}
            name="recipients"
            onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
            onClear={() => setTyped('')}
            placeholder={text('search')}
            value={typed}
          >
            {text('search')}
          </Searchbar>
        </SearchForm>
      </Flex>
      {error && !answer ? <Failed error={error} onRetry={read} /> : null}
      {!answer && !error ? <Loading /> : null}
      {answer?.data.length === 0 ? <Empty text={text('recipients.none')} /> : null}
      {answer && answer.data.length > 0 ? (
        <Box style={{ overflowX: 'auto' }}>
          <CardsOnPhone>
            <Table colCount={COLUMNS.length + 1} rowCount={answer.data.length + 1}>
              <Thead>
                <Tr>
                  {COLUMNS.map((column) => (
                    <Th key={column}>
                      <Typography textColor="neutral600" variant="sigma">
                        {text(`column.${column}`)}
                      </Typography>
                    </Th>
                  ))}
                  <Th>
                    <VisuallyHidden>{text('log')}</VisuallyHidden>
                  </Th>
                </Tr>
              </Thead>
              <Tbody>
                {answer.data.map((delivery) => (
                  <RecipientRow delivery={delivery} key={delivery.documentId} mailing={mailing} onChanged={read} />
                ))}
              </Tbody>
            </Table>
          </CardsOnPhone>
          <Pager onPage={setPage} page={page} pageCount={answer.meta.pagination.pageCount} />
        </Box>
      ) : null}
    </Panel>
  );
}
