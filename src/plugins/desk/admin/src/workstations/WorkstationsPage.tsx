import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import type { RuleMode } from '../../../../../api/accounts/domain/workstation-rule';
import { may } from '../permissions';
import { Confirm } from '../ui/Confirm';
import { DeskError } from '../ui/desk-error';
import { useMessageOf } from '../ui/error-message';
import { Empty, Failed, Loading } from '../ui/states';
import { deskApi } from '../ui/useDeskApi';
import { AddDialog } from './AddDialog';
import { ExemptDialog } from './ExemptDialog';
import { ExemptSection } from './ExemptSection';
import { RuleSection } from './RuleSection';
import { useWorkstations } from './useWorkstations';
import { useWords } from './words';
import { WorkstationTable, type Workstation } from './WorkstationTable';

interface ListProps {
  rows: readonly Workstation[];
  onAdd: () => void;
  onRevoke: (row: Workstation) => void;
}

function ListSection({ rows, onAdd, onRevoke }: ListProps) {
  const words = useWords();
  const add = <Button onClick={onAdd}>{words('add')}</Button>;
  const living = rows.filter((row) => row.revokedAt === null);
  const revoked = rows.filter((row) => row.revokedAt !== null);
  return (
    <Box aria-labelledby="workstations-list" tag="section">
      <Flex gap={3} justifyContent="space-between" paddingBottom={3} wrap="wrap">
        <Typography id="workstations-list" tag="h2" variant="delta">
          {words('list')}
        </Typography>
        {living.length > 0 ? add : null}
      </Flex>
      {living.length > 0 ? <WorkstationTable onRevoke={onRevoke} rows={living} /> : <Empty action={add} text={words('empty')} />}
      {revoked.length > 0 ? (
        <Box paddingTop={4} tag="details">
          <Typography cursor="pointer" tag="summary" textColor="neutral700">
            {words('revoked.list', { count: revoked.length })}
          </Typography>
          <Box paddingTop={3}>
            <WorkstationTable onRevoke={onRevoke} rows={revoked} />
          </Box>
        </Box>
      ) : null}
    </Box>
  );
}

function Workstations() {
  const words = useWords();
  const messageOf = useMessageOf();
  const { toggleNotification } = useNotification();
  const { page, error, read } = useWorkstations();
  const [open, setOpen] = useState<'add' | 'exempt' | null>(null);
  const [revoking, setRevoking] = useState<Workstation | null>(null);
  const [lastOne, setLastOne] = useState<Workstation | null>(null);
  const act = async (write: () => Promise<string>): Promise<void> => {
    try {
      toggleNotification({ type: 'success', message: await write() });
    } catch (failure) {
      toggleNotification({ type: 'danger', message: messageOf(failure) });
    }
    read();
  };
  const saveRule = (mode: RuleMode): Promise<void> =>
    act(async () => {
      const { data } = await deskApi.put<{ data: { ended: number } }>('/workstations/rule', { mode });
      return words('rule.saved', { count: data.ended });
    });
  const revoke = (row: Workstation, lockOut: boolean): Promise<void> =>
    act(async () => {
      setLastOne(null);
      try {
        const { data } = await deskApi.post<{ data: { ended: number } }>(`/workstations/${row.documentId}/revoke`, { lockOut });
        return words('revoke.done', { name: row.name, count: data.ended });
      } catch (failure) {
        if (failure instanceof DeskError && failure.code === 'ADMITS_NOBODY') setLastOne(row);
        throw failure;
      }
    });
  const endExempt = (documentId: string): Promise<void> =>
    act(async () => {
      await deskApi.del(`/workstations/exemptions/${documentId}`);
      return words('exempt.ended');
    });
  const close = (): void => setOpen(null);
  const done = (): void => {
    close();
    read();
  };
  if (error && !page) return <Failed error={error} onRetry={read} />;
  if (!page) return <Loading />;
  return (
    <Flex alignItems="stretch" direction="column" gap={6} paddingBottom={8}>
      <RuleSection mode={page.mode} onSave={saveRule} />
      <ListSection onAdd={() => setOpen('add')} onRevoke={setRevoking} rows={page.workstations} />
      <ExemptSection exemptions={page.exemptions} onAdd={() => setOpen('exempt')} onEnd={({ documentId }) => void endExempt(documentId)} />
      {open === 'add' ? <AddDialog address={page.address} onAdded={done} onClose={close} /> : null}
      {open === 'exempt' ? <ExemptDialog managers={page.managers} onClose={close} onDone={done} /> : null}
      <Confirm
        isDanger
        action={words('revoke')}
        onClose={() => setRevoking(null)}
        onConfirm={() => revoking && void revoke(revoking, false)}
        text={words('revoke.text')}
        title={revoking ? words('revoke.title', { name: revoking.name }) : null}
      />
      <Confirm
        isDanger
        action={words('lockout.confirm')}
        onClose={() => setLastOne(null)}
        onConfirm={() => lastOne && void revoke(lastOne, true)}
        text={words('lockout.text')}
        title={lastOne ? words('lockout.title', { name: lastOne.name }) : null}
      />
    </Flex>
  );
}

/** `/admin/settings/desk/workstations`: from where managers may sign in. */
export default function WorkstationsPage() {
  const words = useWords();
  return (
    <Page.Protect permissions={may.manageWorkstations}>
      <Page.Title>{words('title')}</Page.Title>
      <Layouts.Header subtitle={words('subtitle')} title={words('title')} />
      <Layouts.Content>
        <Workstations />
      </Layouts.Content>
    </Page.Protect>
  );
}
