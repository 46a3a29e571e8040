import { Box, Button, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useIsNarrow } from '../orders/useIsNarrow';
import { may } from '../permissions';
import { Empty, Failed, Loading } from '../ui/states';
import { AuditCards } from './AuditCards';
import { AuditFilterRow } from './AuditFilterRow';
import { AuditTable } from './AuditTable';
import { useAudit, type AuditFilters } from './useAudit';

const NO_FILTERS: AuditFilters = { actor: '', action: '', from: '', to: '' };

function Audit() {
  const intl = useIntl();
  const List = useIsNarrow() ? AuditCards : AuditTable;
  const { entries, next, error, filters, change, read } = useAudit();
  if (error && !entries) return <Failed error={error} onRetry={() => read(null)} />;
  if (!entries) return <Loading />;
  const isFiltered = Object.values(filters).some(Boolean);
  return (
    <>
      {/* A new key where the filters were reset empties the search too. */}
      <AuditFilterRow filters={filters} key={isFiltered ? 'filtered' : 'all'} onChange={change} />
      {entries.length > 0 ? (
        <List entries={entries} />
      ) : (
        <Empty
          action={
            isFiltered ? (
              <Button onClick={() => change(NO_FILTERS)} variant="tertiary">
                {intl.formatMessage({ id: 'desk.ui.reset' })}
              </Button>
            ) : undefined
          }
          text={intl.formatMessage({ id: isFiltered ? 'desk.ui.nothing' : 'desk.audit.empty' })}
        />
      )}
      {next === null ? null : (
        <Flex justifyContent="center" paddingTop={4}>
          <Button onClick={() => read(next)} variant="tertiary">
            {intl.formatMessage({ id: 'desk.audit.more' })}
          </Button>
        </Flex>
      )}
    </>
  );
}

/** `/admin/settings/desk/audit`: who changed what, when, from where. */
export default function AuditPage() {
  const intl = useIntl();
  const title = intl.formatMessage({ id: 'desk.audit.title' });
  return (
    <Page.Protect permissions={may.readAudit}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header subtitle={intl.formatMessage({ id: 'desk.audit.subtitle' })} title={title} />
      <Layouts.Content>
        <Box paddingBottom={8}>
          <Audit />
        </Box>
      </Layouts.Content>
    </Page.Protect>
  );
}
