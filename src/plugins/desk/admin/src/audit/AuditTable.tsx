import { Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { AuditEntryBody } from '../../../../../api/accounts/contracts/audit';
import { useFormats } from '../ui/useFormats';
import { ActionText, ActorText, ChangesText } from './EntryText';

/** Entries of the log: when and from where, who, what, and what it changed. */
export function AuditTable({ entries }: { entries: readonly AuditEntryBody[] }) {
  const intl = useIntl();
  const formats = useFormats();
  return (
    <Table colCount={4} rowCount={entries.length + 1}>
      <Thead>
        <Tr>
          {['at', 'actor', 'action', 'changes'].map((column) => (
            <Th key={column}>
              <Typography textColor="neutral600" variant="sigma">
                {intl.formatMessage({ id: `desk.audit.column.${column}` })}
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
              <ActorText entry={entry} />
            </Td>
            <Td>
              <ActionText entry={entry} />
            </Td>
            <Td style={{ maxWidth: 420 }}>
              <ChangesText entry={entry} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
