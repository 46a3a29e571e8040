import { useState } from 'react';
import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import type { RuleMode } from '../../../../../api/accounts/domain/workstation-rule';
import { may } from '../permissions';
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
  return (
    <Box aria-labelledby="workstations-list" tag="section">
      <Flex gap={3} justifyContent="space-between" paddingBottom={3} wrap="wrap">
        <Typography id="workstations-list" tag="h2" variant="delta">
          {words('list')}
        </Typography>
        {rows.length > 0 ? add : null}
      </Flex>
      {rows.length > 0 ? <WorkstationTable onRevoke={onRevoke} rows={rows} /> : <Empty action={add} text={words('empty')} />}
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
  const revoke = (row: Workstation): Promise<void> =>
    act(async () => {
      const { data } = await deskApi.post<{ data: { ended: number } }>(`/workstations/${row.documentId}/revoke`);
      return words('revoke.done', { name: row.name, count: data.ended });
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
      <Dialog.Root onOpenChange={(isOpen: boolean) => !isOpen && setRevoking(null)} open={revoking !== null}>
        <Dialog.Content>
          <Dialog.Header>{words('revoke.title', { name: revoking?.name ?? '' })}</Dialog.Header>
          <Dialog.Body>{words('revoke.text')}</Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button fullWidth variant="tertiary">
                {words('discard')}
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button fullWidth onClick={() => revoking && void revoke(revoking)} variant="danger-light">
                {words('revoke')}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
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
