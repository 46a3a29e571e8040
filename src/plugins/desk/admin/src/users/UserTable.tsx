import { Checkbox, Flex, IconButton, Menu, Table, Tbody, Td, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useFormats } from '../ui/useFormats';
import { nameOf, type UserRow } from './useUsers';

interface Props {
  rows: UserRow[];
  selected: ReadonlySet<string>;
  mayChangeType: boolean;
  onSelect: (ids: string[], isSelected: boolean) => void;
  onChangeType: (rows: UserRow[]) => void;
  onBlock: (rows: UserRow[], isBlocked: boolean) => void;
  onInvite: (row: UserRow) => void;
}

/** Users with their type and state, and what can be done with each. */
export function UserTable({ rows, selected, mayChangeType, onSelect, onChangeType, onBlock, onInvite }: Props) {
  const intl = useIntl();
  const formats = useFormats();
  const text = (id: string, values?: Record<string, string>): string => intl.formatMessage({ id: `desk.users.${id}` }, values);
  const chosen = rows.filter(({ documentId }) => selected.has(documentId)).length;
  const ids = rows.map(({ documentId }) => documentId);
  const head = (id: string) => (
    <Th key={id}>
      <Typography textColor="neutral600" variant="sigma">
        {text(id)}
      </Typography>
    </Th>
  );
  return (
    <Table colCount={6} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          <Th>
            <Checkbox
              aria-label={text('select.all')}
              checked={chosen > 0 && chosen < rows.length ? 'indeterminate' : chosen === rows.length}
              onCheckedChange={() => onSelect(ids, chosen < rows.length)}
            />
          </Th>
          {['column.user', 'type', 'state', 'column.created'].map(head)}
          <Th>
            <VisuallyHidden>{text('change.type')}</VisuallyHidden>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.documentId}>
            <Td>
              <Checkbox
                aria-label={text('select.one', { name: nameOf(row) })}
                checked={selected.has(row.documentId)}
                onCheckedChange={(isChecked: boolean | 'indeterminate') => onSelect([row.documentId], isChecked === true)}
              />
            </Td>
            <Td>
              <Flex alignItems="flex-start" direction="column">
                <Typography ellipsis fontWeight="semiBold" maxWidth="min(280px, 55vw)" textColor="neutral800" title={nameOf(row)}>
                  {nameOf(row)}
                </Typography>
                {row.email === nameOf(row) ? null : (
                  <Typography ellipsis maxWidth="min(280px, 55vw)" textColor="neutral600" title={row.email} variant="pi">
                    {row.email}
                  </Typography>
                )}
              </Flex>
            </Td>
            <Td>
              <Flex alignItems="flex-start" direction="column">
                <Typography textColor="neutral800">{text(`type.${row.type}`)}</Typography>
                {row.staff?.panel ? (
                  <Typography textColor="neutral600" variant="pi">
                    {text(row.staff.panel.isActive ? 'panel.open' : row.blocked ? 'panel.closed' : 'panel.invited')}
                  </Typography>
                ) : null}
              </Flex>
            </Td>
            <Td>
              <Typography textColor={row.blocked ? 'danger700' : 'neutral600'} fontWeight={row.blocked ? 'semiBold' : 'regular'}>
                {text(row.blocked ? 'blocked' : row.confirmed ? 'active' : 'unconfirmed')}
              </Typography>
            </Td>
            <Td>
              <Typography textColor="neutral600">{formats.date(row.createdAt)}</Typography>
            </Td>
            <Td>
              <Flex justifyContent="flex-end">
                {row.mayBlock || mayChangeType ? (
                  <Menu.Root>
                    <Menu.Trigger
                      endIcon={null}
                      icon={<More aria-hidden />}
                      label={text('actions', { name: nameOf(row) })}
                      tag={IconButton}
                      variant="ghost"
                    />
                    <Menu.Content>
                      {mayChangeType ? <Menu.Item onSelect={() => onChangeType([row])}>{text('change.type')}</Menu.Item> : null}
                      {mayChangeType && row.type !== 'client' && !row.blocked && !row.staff?.panel?.isActive ? (
                        <Menu.Item onSelect={() => onInvite(row)}>{text(row.staff?.panel ? 'invite.again' : 'invite')}</Menu.Item>
                      ) : null}
                      {row.mayBlock ? (
                        <Menu.Item onSelect={() => onBlock([row], !row.blocked)} variant={row.blocked ? undefined : 'danger'}>
                          {text(row.blocked ? 'unblock' : 'block')}
                        </Menu.Item>
                      ) : null}
                    </Menu.Content>
                  </Menu.Root>
                ) : null}
              </Flex>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
