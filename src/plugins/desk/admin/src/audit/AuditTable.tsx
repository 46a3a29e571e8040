import { Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { AuditEntryBody } from '../../../../../api/accounts/contracts/audit';
import { useFormats } from '../ui/useFormats';
import { changesOf, type Change } from '../../../../../api/accounts/domain/audit-changes';

/** The most fields that a row names. */
const MOST_CHANGES = 6;

function ChangeText({ change }: { change: Change }) {
  const intl = useIntl();
  const id = `desk.audit.field.${change.field}`;
  const field = intl.messages[id] ? intl.formatMessage({ id }) : change.field;
  return (
    <Typography style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }} textColor="neutral600" variant="pi">
      {field}: {change.before === null ? change.after : `${change.before} → ${change.after ?? '—'}`}
    </Typography>
  );
}

/** Entries of the log: when and from where, who, what, and what it changed. */
export function AuditTable({ entries }: { entries: readonly AuditEntryBody[] }) {
  const intl = useIntl();
  const formats = useFormats();
  const text = (id: string): string => intl.formatMessage({ id: `desk.audit.${id}` });
  const actionOf = (action: string): string => {
    const id = `desk.audit.action.${action}`;
    return intl.messages[id] ? intl.formatMessage({ id }) : action;
  };
  return (
    <Table colCount={4} rowCount={entries.length + 1}>
      <Thead>
        <Tr>
          {['column.at', 'column.actor', 'column.action', 'column.changes'].map((id) => (
            <Th key={id}>
              <Typography textColor="neutral600" variant="sigma">
                {text(id)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <Tr key={entry.id}>
            <Td>
              <Flex alignItems="flex-start" direction="column">
                <Typography>{formats.dateTime(entry.at)}</Typography>
                <Typography textColor="neutral600" variant="pi">
                  {entry.address}
                </Typography>
              </Flex>
            </Td>
            <Td>
              <Typography style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>{entry.actor.name || text('system')}</Typography>
            </Td>
            <Td>
              <Flex alignItems="flex-start" direction="column">
                <Typography fontWeight="semiBold">{actionOf(entry.action)}</Typography>
                <Typography style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }} textColor="neutral600" variant="pi">
                  {entry.subjectId}
                </Typography>
              </Flex>
            </Td>
            <Td style={{ maxWidth: 420 }}>
              <Flex alignItems="flex-start" direction="column">
                {changesOf(entry.before, entry.after)
                  .slice(0, MOST_CHANGES)
                  .map((change) => (
                    <ChangeText change={change} key={change.field} />
                  ))}
              </Flex>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
