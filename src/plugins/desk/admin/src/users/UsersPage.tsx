import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { UserType } from '../../../../../api/accounts/contracts/actor';
import type { UserBlockResult } from '../../../../../api/accounts/contracts/desk';
import { may } from '../permissions';
import { useMessageOf } from '../ui/error-message';
import { Empty, Failed, Loading } from '../ui/states';
import { deskApi } from '../ui/useDeskApi';
import { UserDialogs } from './UserDialogs';
import { UserFilterRow } from './UserFilterRow';
import { UserTable } from './UserTable';
import { useUsers, type UserRow } from './useUsers';

function Pager({ page, pageCount, onPage }: { page: number; pageCount: number; onPage: (page: number) => void }) {
  const intl = useIntl();
  if (pageCount <= 1) return null;
  return (
    <Flex gap={3} justifyContent="flex-end" paddingTop={4}>
      <Button disabled={page <= 1} onClick={() => onPage(page - 1)} variant="tertiary">
        {intl.formatMessage({ id: 'desk.users.previous' })}
      </Button>
      <Typography textColor="neutral600">{intl.formatMessage({ id: 'desk.users.page' }, { page, pages: pageCount })}</Typography>
      <Button disabled={page >= pageCount} onClick={() => onPage(page + 1)} variant="tertiary">
        {intl.formatMessage({ id: 'desk.users.next' })}
      </Button>
    </Flex>
  );
}

function Users() {
  const intl = useIntl();
  const messageOf = useMessageOf();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(may.changeUserTypes);
  const mayChangeType = Object.values(allowedActions).some(Boolean);
  const { answer, error, filters, change, read } = useUsers();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [typing, setTyping] = useState<UserRow[] | null>(null);
  const [blocking, setBlocking] = useState<UserRow[] | null>(null);
  const [inviting, setInviting] = useState<UserRow | null>(null);
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.users.${id}` }, values);

  const told = (type: 'success' | 'danger', message: string): void => toggleNotification({ type, message });
  const close = (): void => {
    setTyping(null);
    setBlocking(null);
    setInviting(null);
  };
  const done = (): void => {
    close();
    setSelected(new Set());
    read();
  };
  const select = (ids: string[], isSelected: boolean): void =>
    setSelected((before) => new Set(isSelected ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const chosen = answer?.data.filter(({ documentId }) => selected.has(documentId)) ?? [];

  const changeType = async (rows: UserRow[], type: UserType): Promise<void> => {
    try {
      const { data } = await deskApi.post<{ data: { changed: string[]; unchanged: string[] } }>('/users/type', {
        users: rows.map(({ documentId }) => documentId),
        type,
      });
      told('success', text('type.changed', { changed: data.changed.length, unchanged: data.unchanged.length }));
      done();
    } catch (failure) {
      told('danger', messageOf(failure));
    }
  };
  const setBlocked = async (rows: UserRow[], isBlocked: boolean): Promise<void> => {
    try {
      const users = rows.map(({ documentId }) => documentId);
      const { data } = await deskApi.post<{ data: { results: UserBlockResult[] } }>(isBlocked ? '/users/block' : '/users/unblock', {
        users,
      });
      const refused = data.results.filter(({ ok }) => !ok);
      const count = data.results.length - refused.length;
      if (count > 0) told('success', text(isBlocked ? 'blocked.done' : 'unblocked.done', { count }));
      if (refused[0]) told('danger', text('refused', { count: refused.length, reason: text(`refused.${refused[0].result}`) }));
      done();
    } catch (failure) {
      told('danger', messageOf(failure));
    }
  };
  const block = (rows: UserRow[], isBlocked: boolean): void => (isBlocked ? setBlocking(rows) : void setBlocked(rows, false));

  if (error && !answer) return <Failed error={error} onRetry={read} />;
  if (!answer) return <Loading />;
  const { page, pageCount, total } = answer.meta.pagination;
  const isFiltered = Boolean(filters.q || filters.type || filters.blocked);
  return (
    <>
      <UserFilterRow filters={filters} onChange={change} />
      <Flex gap={2} justifyContent="space-between" minHeight="40px" paddingBottom={2} wrap="wrap">
        <Typography textColor="neutral600">
          {chosen.length > 0 ? text('selected', { count: chosen.length }) : text('found', { count: total })}
        </Typography>
        {chosen.length > 0 ? (
          <Flex gap={2} wrap="wrap">
            {mayChangeType ? <Button onClick={() => setTyping(chosen)}>{text('change.type')}</Button> : null}
            <Button onClick={() => block(chosen, true)} variant="danger-light">
              {text('block')}
            </Button>
            <Button onClick={() => block(chosen, false)} variant="tertiary">
              {text('unblock')}
            </Button>
            <Button onClick={() => setSelected(new Set())} variant="ghost">
              {text('clear')}
            </Button>
          </Flex>
        ) : null}
      </Flex>
      {answer.data.length === 0 ? (
        <Empty
          action={
            isFiltered ? (
              <Button onClick={() => change({ q: '', type: '', blocked: '' })} variant="tertiary">
                {intl.formatMessage({ id: 'desk.ui.reset' })}
              </Button>
            ) : undefined
          }
          text={isFiltered ? intl.formatMessage({ id: 'desk.ui.nothing' }) : text('empty')}
        />
      ) : (
        <UserTable
          mayChangeType={mayChangeType}
          onBlock={block}
          onChangeType={setTyping}
          onInvite={setInviting}
          onSelect={select}
          rows={answer.data}
          selected={selected}
        />
      )}
      <Pager onPage={(next) => change({ page: next })} page={page} pageCount={pageCount} />
      <UserDialogs
        blocking={blocking}
        inviting={inviting}
        onBlock={(rows) => void setBlocked(rows, true)}
        onClose={close}
        onInvited={({ result, email }) => {
          told('success', text(`invited.${result}`, { email }));
          done();
        }}
        onType={changeType}
        typing={typing}
      />
    </>
  );
}

/** `/admin/settings/desk/users`: types one by one and for a group, block and unblock. */
export default function UsersPage() {
  const intl = useIntl();
  const text = (id: string): string => intl.formatMessage({ id: `desk.users.${id}` });
  return (
    <Page.Protect permissions={may.blockUsers}>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header subtitle={text('subtitle')} title={text('title')} />
      <Layouts.Content>
        <Box paddingBottom={8}>
          <Users />
        </Box>
      </Layouts.Content>
    </Page.Protect>
  );
}
