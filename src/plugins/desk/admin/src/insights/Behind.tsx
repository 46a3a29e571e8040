import { useState } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link, useNavigate } from 'react-router-dom';
import type { InsightBodyOf } from '../../../../../api/analytics/contracts/insights';
import { may } from '../permissions';
import { Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { useMay } from '../ui/useMay';
import { DataTable, Scroll } from './kit/TwinTable';
import { useScoredTwin } from './cards/RiskAndBaskets';
import type { Drill } from './model/drill';
import { NEW_SEGMENT, rulesOfScored } from './model/segment-proposal';
import { useInsight } from './model/useInsight';
import { useWords } from './model/useWords';

const PAGE_SIZE = 25;
type Order = InsightBodyOf<'orders'>[number];
type Scored = InsightBodyOf<'scored'>[number];
type Goods = InsightBodyOf<'goods'>[number];

function OrderRows({ rows, caption }: { rows: readonly Order[]; caption: string }) {
  const intl = useIntl();
  const formats = useFormats();
  const { say } = useWords();
  return (
    <DataTable>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('order')}</th>
          <th scope="col">{say('customer')}</th>
          <th scope="col">{say('status')}</th>
          <th scope="col">{say('group.manager')}</th>
          <th data-number scope="col">
            {say('when')}
          </th>
          <th data-number scope="col">
            {say('amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.documentId}>
            <td>
              <Link to={`/plugins/desk/orders/${row.documentId}`}>{row.number}</Link>
            </td>
            <td>
              {row.customer?.documentId ? (
                <Link to={`/plugins/desk/customers/${row.customer.documentId}`}>{row.customer.name ?? say('nameless')}</Link>
              ) : (
                (row.customer?.name ?? '—')
              )}
            </td>
            <td>{intl.formatMessage({ id: `desk.status.${row.status}` })}</td>
            <td>{row.manager?.name ?? '—'}</td>
            <td data-number>{formats.dateTime(row.at)}</td>
            <td data-number>{formats.money(row.amount)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function GoodsRows({ rows, caption }: { rows: readonly Goods[]; caption: string }) {
  const formats = useFormats();
  const { say } = useWords();
  return (
    <DataTable>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('group.product')}</th>
          <th scope="col">{say('sku')}</th>
          <th data-number scope="col">
            {say('available')}
          </th>
          <th data-number scope="col">
            {say('worth')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ documentId, name, sku, available, amount }) => (
          <tr key={documentId}>
            <td>
              <Link to={`/content-manager/collection-types/api::catalog.product/${documentId}`}>{name}</Link>
            </td>
            <td>{sku}</td>
            <td data-number>{formats.number(available)}</td>
            <td data-number>{formats.money(amount)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function ScoredRows({ rows, caption }: { rows: readonly Scored[]; caption: string }) {
  const twin = useScoredTwin()(rows, caption);
  return (
    <DataTable>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {twin.columns.map(({ head, isNumber }) => (
            <th key={head} data-number={isNumber || undefined} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.documentId}>
            {twin.columns.map(({ head, isNumber, show }, index) => (
              <td key={head} data-number={isNumber || undefined}>
                {index === 0 ? <Link to={`/plugins/desk/customers/${row.documentId}`}>{show(row)}</Link> : show(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

const COUNTED_ONLY = ['placed', 'repeat'];

/** What counts orders only says nothing of a sum. */
const wordsOf = ({ of, query: { kind = '' } }: Drill): string => `behind.${COUNTED_ONLY.includes(kind) ? kind : of}`;

/** The rows behind a number; their count and sum are that number. */
export function Behind({ drill, onClose }: { drill: Drill; onClose: () => void }) {
  const formats = useFormats();
  const { say } = useWords();
  const [page, setPage] = useState(1);
  const asked = useInsight(drill.of, { ...drill.query, page, pageSize: PAGE_SIZE });
  const { data, meta, error, retry } = asked;
  const { total = 0, pageCount = 0 } = meta.pagination ?? {};
  const mayAdd = useMay(may.writeCustomers);
  const navigate = useNavigate();
  const rules = drill.of === 'scored' && mayAdd ? rulesOfScored(drill.query) : null;
  return (
    <Modal.Root onOpenChange={(isOpen: boolean) => !isOpen && onClose()} open>
      <Modal.Content style={{ maxWidth: 'min(960px, 96vw)', width: '96vw' }}>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{drill.title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {error && !data ? <Failed error={error} onRetry={retry} /> : null}
          {!data && !error ? <Loading /> : null}
          {data ? (
            <>
              <Typography aria-live="polite" tag="p" textColor="neutral800" fontWeight="semiBold" paddingBottom={2}>
                {say(wordsOf(drill), {
                  count: total,
                  sum: formats.money(meta.amount ?? 0),
                })}
              </Typography>
              <Scroll aria-label={drill.title} role="region" style={{ maxHeight: '60vh' }} tabIndex={0}>
                {drill.of === 'orders' ? (
                  <OrderRows caption={drill.title} rows={data as Order[]} />
                ) : drill.of === 'scored' ? (
                  <ScoredRows caption={drill.title} rows={data as Scored[]} />
                ) : (
                  <GoodsRows caption={drill.title} rows={data as Goods[]} />
                )}
              </Scroll>
            </>
          ) : null}
        </Modal.Body>
        <Modal.Footer>
          <Flex gap={3} wrap="wrap">
            <Button disabled={page <= 1} onClick={() => setPage(page - 1)} variant="tertiary">
              {say('previous')}
            </Button>
            <Typography textColor="neutral600">{say('page', { page, pages: Math.max(1, pageCount) })}</Typography>
            <Button disabled={page >= pageCount} onClick={() => setPage(page + 1)} variant="tertiary">
              {say('next')}
            </Button>
          </Flex>
          <Flex gap={2} wrap="wrap">
            {rules ? (
              <Button onClick={() => navigate(NEW_SEGMENT, { state: { name: drill.title, rules } })} variant="secondary">
                {say('segment.make')}
              </Button>
            ) : null}
            <Button onClick={onClose} variant="tertiary">
              {say('close')}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
