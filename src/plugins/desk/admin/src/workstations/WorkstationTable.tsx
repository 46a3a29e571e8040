import { Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { WorkstationsPage } from '../../../../../api/accounts/contracts/workstations';
import { useFormats } from '../ui/useFormats';
import { useWords } from './words';

/** The table is wider than a phone: its last column stays in sight. */
const StickyCell = styled(Td)`
  position: sticky;
  right: 0;
  background: ${({ theme }) => theme.colors.neutral0};
`;

export type Workstation = WorkstationsPage['workstations'][number];

interface Props {
  rows: readonly Workstation[];
  onRevoke: (row: Workstation) => void;
}

/** The list: networks and computers, the revoked ones in grey at the end. */
export function WorkstationTable({ rows, onRevoke }: Props) {
  const words = useWords();
  const formats = useFormats();
  return (
    <Table colCount={5} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {['column.name', 'column.kind', 'column.used', 'column.added'].map((id) => (
            <Th key={id}>
              <Typography textColor="neutral600" variant="sigma">
                {words(id)}
              </Typography>
            </Th>
          ))}
          <Th>
            <VisuallyHidden>{words('revoke')}</VisuallyHidden>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.documentId}>
            <Td>
              <Typography fontWeight="semiBold" textColor={row.revokedAt ? 'neutral600' : 'neutral800'}>
                {row.name}
              </Typography>
            </Td>
            <Td>
              <Flex alignItems="flex-start" direction="column">
                <Typography textColor={row.revokedAt ? 'neutral600' : 'neutral800'}>{row.network ?? words('kind.device')}</Typography>
                {row.isSynced ? (
                  <Typography textColor="neutral600" variant="pi">
                    {words('synced')}
                  </Typography>
                ) : null}
              </Flex>
            </Td>
            <Td>
              <Typography textColor="neutral600">{row.lastUsedAt ? formats.dateTime(row.lastUsedAt) : words('never')}</Typography>
            </Td>
            <Td>
              <Flex alignItems="flex-start" direction="column">
                <Typography textColor="neutral600">{formats.date(row.createdAt)}</Typography>
                <Typography textColor="neutral600" variant="pi">
                  {row.createdBy}
                </Typography>
              </Flex>
            </Td>
            <StickyCell>
              <Flex justifyContent="flex-end">
                {row.revokedAt ? (
                  <Typography textColor="neutral600" variant="pi">
                    {words('revoked', { when: formats.date(row.revokedAt), who: row.revokedBy ?? '' })}
                  </Typography>
                ) : (
                  <Button
                    aria-label={words('revoke.one', { name: row.name })}
                    onClick={() => onRevoke(row)}
                    size="S"
                    variant="danger-light"
                  >
                    {words('revoke')}
                  </Button>
                )}
              </Flex>
            </StickyCell>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
