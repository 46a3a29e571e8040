import { useRef } from 'react';
import { styled } from 'styled-components';
import type { OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { editedOrder } from '../../../../../api/orders/domain/order-draft';
import { OfflineBar } from '../live/OfflineBar';
import { useLiveState } from '../live/useLive';
import { useBackTo } from '../ui/BackButton';
import { ActDialog } from './ActDialog';
import { ChangeLine, RestoredLine } from './ChangeLine';
import { CustomerPanel } from './CustomerPanel';
import { FactsPanel } from './FactsPanel';
import { LeaveGuard } from './LeaveGuard';
import { LinesPanel } from './LinesPanel';
import { OrderHead } from './OrderHead';
import { OrderTabs } from './OrderTabs';
import { QuotesPanel } from './QuotesPanel';
import { SaveBar } from './SaveBar';
import { StaleDialog } from './StaleDialog';
import { LikelyMoveBar, StatusStrip } from './StatusStrip';
import { NARROW } from './surface';
import { useActs, useOrderKeys } from './useActs';
import type { LoadedOrder } from './useOrder';
import { useOrderDraft } from './useOrderDraft';
import { useOrderWork } from './useOrderWork';
import { usePapers } from './usePapers';
import { useSave } from './useSave';

const Page = styled.div`
  display: flex;
  flex-direction: column;
  min-height: 100vh;
`;

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 352px;
  flex: 1;
  align-content: start;
  align-items: start;
  gap: 16px;
  padding: 16px 24px 24px;
  > div {
    display: flex;
    flex-direction: column;
    gap: 16px;
    min-width: 0;
  }
  > .wide {
    grid-column: 1 / -1;
  }
  > .wide:empty {
    display: none;
  }
  @media (max-width: 1360px) {
    grid-template-columns: minmax(0, 1fr) 320px;
  }
  ${NARROW} {
    grid-template-columns: minmax(0, 1fr);
    padding: 16px;
  }
`;

const NOTHING: ReadonlySet<string> = new Set();

interface OrderEditorProps {
  order: OrderDetail;
  loaded: LoadedOrder;
  mayWrite: boolean;
  /** Under which the draft is kept. */
  keptAs: string;
}

/** The page of one order: everything on it, and what its keys do. */
export function OrderEditor({ order, loaded, mayWrite, keptAs }: OrderEditorProps) {
  const drafting = useOrderDraft(order, keptAs);
  const work = useOrderWork(order, loaded);
  const saving = useSave({ order, drafting, loaded, noteShortage: work.noteShortage });
  const papers = usePapers(order);
  const isOffline = useLiveState().state === 'offline';
  const picker = useRef<HTMLInputElement>(null);
  const back = useBackTo('/plugins/desk/orders');
  const isClosed = order.status === 'completed' || order.status === 'cancelled';
  const isReadOnly = !mayWrite || isClosed;
  const { isEditing } = drafting;
  const isBusy = work.isBusy || isOffline;
  // While somebody types, nothing moves or lights up under their hands: the quiet line tells of changes.
  const flashing = isEditing ? NOTHING : loaded.flashing;

  const discard = (): void => {
    drafting.discard();
    work.clearShortages();
  };
  const acts = useActs(work);
  const { move, pay, asked } = acts;
  useOrderKeys(
    { order, acts, work, canAct: mayWrite && !isEditing && !isBusy && !asked, picker },
    {
      save: () => {
        if (isEditing && !saving.conflict) void saving.save();
      },
      leave: () => (isEditing ? discard() : back()),
    },
  );
  return (
    <Page>
      <OrderHead
        order={order}
        papers={papers}
        mayWrite={mayWrite}
        isEditing={isEditing}
        isBusy={isBusy}
        onCancel={move}
        onUnpay={() => pay('unpaid')}
        onRefund={() => pay('refunded')}
      />
      <OfflineBar />
      <StatusStrip
        order={order}
        isReadOnly={!mayWrite}
        isEditing={isEditing}
        pieces={isEditing ? editedOrder(drafting.draft).lines.reduce((sum, { quantity }) => sum + quantity, 0) : undefined}
        isBusy={isBusy}
        flashing={flashing}
        onMove={move}
        onPay={pay}
      />
      <Columns>
        <div className="wide">
          {drafting.isRestored && <RestoredLine onKeep={drafting.acceptRestored} onDiscard={discard} />}
          <ChangeLine
            change={loaded.change}
            isBehind={drafting.isBehind && !saving.isSaving && !saving.conflict}
            onCompare={() => void saving.compare()}
          />
        </div>
        <div>
          <LinesPanel
            ref={picker}
            order={order}
            drafting={drafting}
            shortages={work.shortages}
            isReadOnly={isReadOnly}
            flashing={flashing}
          />
          <OrderTabs order={order} beat={loaded.beat} mayWrite={mayWrite} isEditing={isEditing} work={work} reload={loaded.reload} />
        </div>
        <div>
          <CustomerPanel
            order={order}
            beat={loaded.beat}
            draft={drafting.draft}
            isReadOnly={isReadOnly}
            mayWrite={mayWrite}
            flashing={flashing}
            edit={drafting.edit}
          />
          <FactsPanel order={order} mayWrite={mayWrite} isEditing={isEditing} flashing={flashing} work={work} />
          <QuotesPanel order={order} beat={loaded.beat} papers={papers} mayWrite={mayWrite} isEditing={isEditing} reload={loaded.reload} />
        </div>
      </Columns>
      {isEditing && (
        <SaveBar
          draft={drafting.draft}
          holdsStock={order.holdsStock}
          isSaving={saving.isSaving}
          isOffline={isOffline}
          onDiscard={discard}
          onSave={() => void saving.save()}
        />
      )}
      {!isEditing && mayWrite && <LikelyMoveBar order={order} isBusy={isBusy} onMove={move} />}
      {asked && (
        <ActDialog
          order={order}
          act={asked}
          isBusy={work.isBusy}
          onClose={acts.dismiss}
          onConfirm={(answer) => void acts.confirm(answer)}
        />
      )}
      {saving.conflict && (
        <StaleDialog
          key={saving.conflict.theirs.version}
          conflict={saving.conflict}
          draft={drafting.draft}
          isSaving={saving.isSaving}
          onClose={saving.closeConflict}
          onSave={(merged) => void saving.save(merged)}
        />
      )}
      <LeaveGuard isEditing={isEditing} onDiscard={discard} />
    </Page>
  );
}
