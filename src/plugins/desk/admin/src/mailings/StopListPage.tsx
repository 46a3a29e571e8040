import { useState } from 'react';
import { Box, Button, Dialog, IconButton, Table, Tbody, Td, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowLeft, Trash } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { SuppressionBody } from '../../../../../api/mailings/contracts/bodies';
import { Panel } from '../order/surface';
import { may } from '../permissions';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { PageBar } from '../ui/PageBar';
import { Empty, Failed, Loading } from '../ui/states';
import { deskApi, saveBlob } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import { AddStops, type Imported } from './AddStops';
import { CardsOnPhone } from './CardsOnPhone';
import { Pager } from './Pager';
import { usePage } from './usePage';

const COLUMNS = ['address', 'channel', 'reason', 'when', 'by'];

/** Addresses that are not written to: why, since when; added by hand or as a list, exported, lifted. */
function StopList() {
  const intl = useIntl();
  const formats = useFormats();
  const navigate = useNavigate();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.mailings.${id}` }, values);
  const [page, setPage] = useState(1);
  const [isAdding, setAdding] = useState(false);
  const [lifting, setLifting] = useState<SuppressionBody | null>(null);
  const { answer, error, read } = usePage<SuppressionBody>('/suppressions', { page });
  const refused = (failure: unknown): number =>
    notices.show({ title: text('not-done'), text: messageOf(failure), tone: 'danger', key: 'stop' });
  const added = ({ added: fresh, known, failed }: Imported): void => {
    setAdding(false);
    const lines = failed.map(({ line }) => line).join(', ');
    notices.show({
      title: text('stop.added', { added: fresh, known }),
      ...(failed.length > 0 ? { text: text('stop.failed', { lines }), tone: 'danger' as const } : { tone: 'success' as const }),
      key: 'stop',
    });
    read();
  };
  const lift = async (row: SuppressionBody): Promise<void> => {
    setLifting(null);
    await deskApi.del(`/suppressions/${row.documentId}`).then(read, refused);
  };
  const download = (): void => void deskApi.blob('/suppressions/export.csv').then((blob) => saveBlob(blob, 'suppressions.csv'), refused);
  return (
    <>
      <PageBar
        before={
          <IconButton label={text('back')} onClick={() => navigate('..', { relative: 'path' })} variant="ghost">
            <ArrowLeft />
          </IconButton>
        }
        right={
          <>
            <Button onClick={download} variant="tertiary">
              {text('stop.export')}
            </Button>
            <Button onClick={() => setAdding(true)}>{text('stop.add')}</Button>
          </>
        }
        title={text('stop-list')}
      />
      <Box padding={6}>
        {error && !answer ? <Failed error={error} onRetry={read} /> : null}
        {!answer && !error ? <Loading /> : null}
        {answer?.data.length === 0 ? <Empty text={text('stop.empty')} /> : null}
        {answer && answer.data.length > 0 ? (
          <Panel>
            <CardsOnPhone>
              <Table colCount={COLUMNS.length + 1} rowCount={answer.data.length + 1}>
                <Thead>
                  <Tr>
                    {COLUMNS.map((column) => (
                      <Th key={column}>
                        <Typography textColor="neutral600" variant="sigma">
                          {text(`column.${column}`)}
                        </Typography>
                      </Th>
                    ))}
                    <Th>
                      <VisuallyHidden>{text('stop.lift')}</VisuallyHidden>
                    </Th>
                  </Tr>
                </Thead>
                <Tbody>
                  {answer.data.map((row) => (
                    <Tr key={row.documentId}>
                      {[
                        row.address,
                        text(`channel.${row.channel}`),
                        text(`reason.${row.reason}`),
                        formats.dateTime(row.at),
                        row.by ?? '–',
                      ].map((value, index) => (
                        <Td key={COLUMNS[index]}>
                          <Typography textColor="neutral800">{value}</Typography>
                        </Td>
                      ))}
                      <Td>
                        <IconButton label={text('stop.lift.of', { address: row.address })} onClick={() => setLifting(row)} variant="ghost">
                          <Trash />
                        </IconButton>
                      </Td>
                    </Tr>
                  ))}
                </Tbody>
              </Table>
            </CardsOnPhone>
            <Pager onPage={setPage} page={page} pageCount={answer.meta.pagination.pageCount} />
          </Panel>
        ) : null}
      </Box>
      {isAdding ? <AddStops onAdded={added} onClose={() => setAdding(false)} /> : null}
      <Dialog.Root onOpenChange={(isOpen: boolean) => !isOpen && setLifting(null)} open={lifting !== null}>
        <Dialog.Content>
          <Dialog.Header>{text('stop.lift')}</Dialog.Header>
          <Dialog.Body>{text('stop.lift.text', { address: lifting?.address ?? '' })}</Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button fullWidth variant="tertiary">
                {text('cancel')}
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button fullWidth onClick={() => lifting && void lift(lifting)} variant="danger-light">
                {text('stop.lift')}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </>
  );
}

/** `/admin/plugins/desk/mailings/stop-list`. */
export default function StopListPage() {
  const intl = useIntl();
  return (
    <Page.Protect permissions={may.suppress}>
      <Page.Title>{intl.formatMessage({ id: 'desk.mailings.stop-list' })}</Page.Title>
      <StopList />
    </Page.Protect>
  );
}
