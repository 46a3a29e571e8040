import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { MergeBody } from '../../../../../api/crm/contracts/duplicates';
import { useAround } from '../order/useAround';
import { Panel } from '../order/surface';
import { ActList } from '../ui/ActList';
import { Confirm } from '../ui/Confirm';
import { Empty, Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { useMerges } from './useMerges';

/** Merges that were done, the newest first; each can be taken back for thirty days. */
export function MergesList({ canWrite }: { canWrite: boolean }) {
  const intl = useIntl();
  const formats = useFormats();
  const merges = useAround<MergeBody[]>('/crm/customers/merges', 0);
  const [parting, setParting] = useState<MergeBody | null>(null);
  const { undo } = useMerges(() => void merges.reload());
  const text = (id: string, values?: Record<string, string>): string => intl.formatMessage({ id: `desk.merge.${id}` }, values);
  const unnamed = intl.formatMessage({ id: 'desk.order.customer.unnamed' });
  if (merges.error !== null && !merges.value) return <Failed error={merges.error} onRetry={() => void merges.reload()} />;
  if (!merges.value) return <Loading />;
  if (merges.value.length === 0) return <Empty text={text('merges.empty')} />;
  return (
    <Panel aria-label={text('show.merges')}>
      <ActList data-merges>
        {merges.value.map((merge) => (
          <li key={merge.documentId}>
            <div>
              {merge.from.name ?? unnamed} →{' '}
              <Link to={`/plugins/desk/customers/${merge.into.documentId}`}>{merge.into.name ?? unnamed}</Link>
              <small>
                {merge.by} · {formats.day(merge.at)}
                {merge.undoneAt
                  ? ` · ${text('undone.by', { name: merge.undoneBy ?? '', when: formats.day(merge.undoneAt) })}`
                  : merge.canUndo
                    ? ` · ${text('undo.until', { day: formats.date(merge.undoUntil) })}`
                    : ''}
              </small>
            </div>
            {canWrite && merge.canUndo ? (
              <Button onClick={() => setParting(merge)} size="S" variant="tertiary">
                {text('undo')}
              </Button>
            ) : null}
          </li>
        ))}
      </ActList>
      <Confirm
        action={text('undo')}
        onClose={() => setParting(null)}
        onConfirm={() => {
          if (parting) void undo(parting);
          setParting(null);
        }}
        text={text('undo.text')}
        title={parting ? text('undo.title', { from: parting.from.name ?? unnamed, into: parting.into.name ?? unnamed }) : null}
      />
    </Panel>
  );
}
