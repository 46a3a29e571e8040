import { useCallback, useEffect, useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ImportBody, ImportRowBody } from '../../../../../api/crm/contracts/imports';
import { ROW_OUTCOMES, type RowOutcome } from '../../../../../api/crm/domain/import/fields';
import { fieldName } from '../customer/field-words';
import { Panel, PanelHead } from '../order/surface';
import { Toggle } from '../segments/ListValue';
import { isAborted } from '../ui/desk-error';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { Empty, Failed, Loading } from '../ui/states';
import { deskApi, saveBlob } from '../ui/useDeskApi';

const Rows = styled.ul`
  margin: 0;
  padding: 0 16px;
  list-style: none;
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  font-variant-numeric: tabular-nums;
  li {
    display: grid;
    grid-template-columns: 72px minmax(0, 1fr) minmax(0, 1.4fr);
    gap: 4px 16px;
    padding: 8px 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    overflow-wrap: anywhere;
  }
  li > :first-child,
  li > :last-child {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 12px;
  }
  li[data-outcome='failed'] > :last-child {
    color: ${({ theme }) => theme.colors.danger600};
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
    text-decoration: none;
  }
  @media (max-width: 640px) {
    li {
      grid-template-columns: 56px minmax(0, 1fr);
    }
    li > :last-child {
      grid-column: 2;
    }
  }
`;

interface Page {
  data: ImportRowBody[];
  meta: { next: number | null };
}

const PAGE_SIZE = 100;

/** What became of each row, those that failed first; the whole report as a file. */
export function ReportPanel({ run }: { run: ImportBody }) {
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const [outcome, setOutcome] = useState<RowOutcome>(run.failed > 0 ? 'failed' : run.created > 0 ? 'created' : 'updated');
  const [page, setPage] = useState<{ rows: ImportRowBody[]; next: number | null } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const path = `/crm/customers/imports/${run.documentId}`;
  const text = (id: string, values?: Record<string, number>): string => intl.formatMessage({ id: `desk.import.${id}` }, values);
  const read = useCallback(
    (after: number, signal?: AbortSignal) => deskApi.get<Page>(`${path}/rows`, { outcome, after, limit: PAGE_SIZE }, { signal }),
    [path, outcome],
  );
  useEffect(() => {
    const abort = new AbortController();
    setPage(null);
    read(0, abort.signal)
      .then(({ data, meta }) => {
        setPage({ rows: data, next: meta.next });
        setError(null);
      })
      .catch((failure: unknown) => {
        if (!isAborted(failure)) setError(failure);
      });
    return () => abort.abort();
  }, [read, run.finishedAt]);
  const more = (): void => {
    if (page?.next === null || page?.next === undefined) return;
    read(page.next)
      .then(({ data, meta }) => setPage((before) => before && { rows: [...before.rows, ...data], next: meta.next }))
      .catch(setError);
  };
  const save = (): void =>
    void deskApi
      .blob(`${path}/report.csv`, { locale: intl.locale.startsWith('ru') ? 'ru' : 'en' })
      .then((file) => saveBlob(file, `${text('report.file')}-${run.fileName.replace(/\.\w+$/, '')}.csv`))
      .catch((failure: unknown) =>
        notices.show({ tone: 'danger', title: intl.formatMessage({ id: 'desk.export.refused' }), text: messageOf(failure) }),
      );
  const reasonOf = ({ reason, field }: ImportRowBody): string => {
    if (reason === null) return '';
    const known = intl.messages[`desk.import.reason.${reason}`] ? text(`reason.${reason}`) : reason;
    const name = field ? fieldName(field, intl) : null;
    return name ? `${name}: ${known}` : known;
  };
  return (
    <Panel aria-labelledby="import-report">
      <PanelHead id="import-report" title={text('report')}>
        <Button onClick={save} size="S" startIcon={<Download aria-hidden />} variant="tertiary">
          CSV
        </Button>
      </PanelHead>
      <Flex gap={1} padding={4} paddingTop={0} role="group" aria-label={text('report.show')} wrap="wrap">
        {ROW_OUTCOMES.map((one) => (
          <Toggle key={one} type="button" aria-pressed={outcome === one} onClick={() => setOutcome(one)}>
            {text(`report.${one}`)} · {intl.formatNumber(run[one])}
          </Toggle>
        ))}
      </Flex>
      {error ? <Failed error={error} /> : null}
      {!page && !error ? <Loading /> : null}
      {page?.rows.length === 0 ? <Empty text={text('report.empty')} /> : null}
      <Rows data-report>
        {page?.rows.map((row) => (
          <li key={row.row} data-outcome={row.outcome}>
            <span>{text('row', { number: row.row })}</span>
            {row.customer ? (
              <Link to={`/plugins/desk/customers/${row.customer}`}>{row.label ?? text('row', { number: row.row })}</Link>
            ) : (
              <span>{row.label ?? text('row', { number: row.row })}</span>
            )}
            <span>{reasonOf(row)}</span>
          </li>
        ))}
      </Rows>
      {page?.next !== null && page?.next !== undefined ? (
        <Flex padding={4}>
          <Button fullWidth onClick={more} variant="tertiary">
            {text('more')}
          </Button>
        </Flex>
      ) : null}
    </Panel>
  );
}
