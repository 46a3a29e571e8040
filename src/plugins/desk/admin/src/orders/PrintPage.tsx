import { useEffect, useState } from 'react';
import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { OrderCard } from '../../../../../api/orders/contracts/card';
import type { ColumnHead } from '../../../../../api/orders/contracts/staff-bodies';
import { PageBar } from '../ui/PageBar';
import { Failed, Loading } from '../ui/states';
import { STATUS_LOOK } from '../ui/status-look';
import { isAborted } from '../ui/desk-error';
import { deskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import { useShop } from '../ui/useShop';
import { customerName } from './board/card-words';
import { useOrderFilters } from './model/useOrderFilters';
import { Sheet } from './print-style';

interface Read {
  cards: OrderCard[];
  /** Of all that match, printed or not. */
  found: { count: number; total: number };
}

interface Page {
  data: OrderCard[];
  meta: { pagination: { next: string | null } };
}

const MOST_ROWS = 1_000;
const PAGE_SIZE = 100;

async function readAll(query: Record<string, unknown>, sort: string, signal: AbortSignal): Promise<Read> {
  const columns = deskApi.get<{ data: ColumnHead[] }>('/orders/columns', query, { signal });
  const cards: OrderCard[] = [];
  let after: string | null | undefined;
  do {
    const pagination = { pageSize: PAGE_SIZE, withCount: false, after: after ?? undefined };
    const { data, meta }: Page = await deskApi.get<Page>('/orders', { ...query, sort, pagination }, { signal });
    cards.push(...data);
    after = meta.pagination.next;
  } while (after && cards.length < MOST_ROWS);
  const count = (await columns).data.reduce((sum, head) => sum + head.count, 0);
  return { cards: cards.slice(0, MOST_ROWS), found: { count, total: sumOf((await columns).data) } };
}

/** In the shop's currency, added in cents. */
function sumOf(parts: readonly { total: number }[]): number {
  return parts.reduce((sum, { total }) => sum + Math.round(total * 100), 0) / 100;
}

/** `/orders/print?…`: the filtered orders as a table for paper. */
export default function PrintPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  const formats = useFormats();
  const shop = useShop();
  const { query, sorting } = useOrderFilters();
  const [read, setRead] = useState<Read | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [turn, setTurn] = useState(0);
  const queryKey = JSON.stringify([query, sorting]);
  useEffect(() => {
    const abort = new AbortController();
    const [filters, { key, direction }] = JSON.parse(queryKey) as [Record<string, unknown>, typeof sorting];
    setError(null);
    readAll(filters, `${key}:${direction}`, abort.signal)
      .then(setRead)
      .catch((failure: unknown) => {
        if (!isAborted(failure)) setError(failure);
      });
    return () => abort.abort();
  }, [queryKey, turn]);
  const say = (id: string): string => intl.formatMessage({ id });
  const columns = ['number', 'created', 'customer', 'manager', 'status', 'payment', 'total'] as const;
  return (
    <Sheet>
      <div data-screen-only>
        <PageBar
          title={say('desk.print.title')}
          right={
            <>
              <Button onClick={() => navigate(-1)} variant="tertiary">
                {say('desk.print.back')}
              </Button>
              <Button disabled={!read} onClick={() => window.print()}>
                {say('desk.print.do')}
              </Button>
            </>
          }
        />
      </div>
      {error ? <Failed error={error} onRetry={() => setTurn(turn + 1)} /> : null}
      {!read && !error ? <Loading /> : null}
      {read ? (
        <section>
          <h2>
            {shop.name}. {say('desk.orders.title')}
          </h2>
          <p>
            {intl.formatMessage(
              { id: 'desk.print.summary' },
              {
                at: formats.dateTime(new Date()),
                count: read.found.count,
                total: formats.money(read.found.total),
              },
            )}
            {read.found.count > read.cards.length
              ? ` ${intl.formatMessage({ id: 'desk.print.cut' }, { count: read.cards.length, total: formats.money(sumOf(read.cards)) })}`
              : ''}
          </p>
          <table>
            <thead>
              <tr>
                <th>№</th>
                {columns.map((name) => (
                  <th key={name} data-right={name === 'total' ? '' : undefined}>
                    {say(`desk.orders.column.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {read.cards.map((card, index) => (
                <tr key={card.documentId}>
                  <td>{index + 1}</td>
                  <td>{card.number}</td>
                  <td>{formats.dateTime(card.createdAt)}</td>
                  <td>
                    {customerName(card, intl)}
                    <br />
                    {formats.phone(card.customer?.phone ?? card.contact.phone)}
                  </td>
                  <td>{card.manager?.displayName ?? '—'}</td>
                  <td>{say(STATUS_LOOK[card.status].labelId)}</td>
                  <td>{say(`desk.payment.${card.paymentStatus}`)}</td>
                  <td data-right="">{formats.money(card.total)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </Sheet>
  );
}
