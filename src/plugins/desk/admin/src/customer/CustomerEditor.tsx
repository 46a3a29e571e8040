import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import type { ErasureAct } from '../../../../../api/crm/contracts/privacy';
import { MergeWith } from '../duplicates/MergeWith';
import { PossibleDuplicates } from '../duplicates/PossibleDuplicates';
import { useMerges } from '../duplicates/useMerges';
import { QuietLine, RestoredLine } from '../order/ChangeLine';
import { LeaveGuard } from '../order/LeaveGuard';
import { NARROW } from '../order/surface';
import { may } from '../permissions';
import { EraseDialog } from '../privacy/EraseDialog';
import { usePersonalData } from '../privacy/usePersonalData';
import { useBackTo } from '../ui/BackButton';
import { useNotices } from '../ui/notices';
import { useKeys } from '../ui/useKeys';
import { useMay } from '../ui/useMay';
import { AwardsPanel } from './AwardsPanel';
import { ConsentsPanel } from './ConsentsPanel';
import { CustomerHead } from './CustomerHead';
import { CustomerSaveBar } from './CustomerSaveBar';
import { CustomerStaleDialog } from './CustomerStaleDialog';
import { FactsPanel } from './FactsPanel';
import { FigureStrip } from './FigureStrip';
import { ScoreStrip } from './ScoreStrip';
import { TagsPanel } from './TagsPanel';
import { TimelinePanel } from './TimelinePanel';
import type { LoadedCustomer } from './useCustomer';
import { useCustomerActs } from './useCustomerActs';
import { useCustomerDraft } from './useCustomerDraft';
import { useCustomerSave } from './useCustomerSave';

const Page = styled.div`
  display: flex;
  flex-direction: column;
  min-height: 100vh;
`;

const Columns = styled.div`
  display: grid;
  grid-template-columns: 384px minmax(0, 1fr);
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
  ${NARROW} {
    grid-template-columns: minmax(0, 1fr);
    padding: 16px;
  }
`;

interface CustomerEditorProps {
  customer: CustomerBody;
  loaded: LoadedCustomer;
  mayWrite: boolean;
  /** Under which the draft is kept. */
  keptAs: string;
}

/** The page of one customer: fields edited in place, figures, tags, consents and the timeline. */
export function CustomerEditor({ customer, loaded, mayWrite, keptAs }: CustomerEditorProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  const notices = useNotices();
  const back = useBackTo('/plugins/desk/customers');
  const drafting = useCustomerDraft(customer, keptAs);
  const saving = useCustomerSave(customer, drafting, loaded.reload);
  const acts = useCustomerActs(customer, loaded);
  const { draft, isEditing } = drafting;
  const [asked, setAsked] = useState<'merge' | 'erase' | null>(null);
  const merges = useMerges(() => void loaded.reload());
  const papers = usePersonalData();
  const maySeeAwards = useMay(may.runEvents);
  const erased = (act: ErasureAct): void => {
    setAsked(null);
    drafting.discard();
    notices.show({
      tone: 'success',
      title: intl.formatMessage({ id: 'desk.erase.done' }, { number: act.number }),
      actions: [{ label: intl.formatMessage({ id: 'desk.erase.act.open' }), onClick: () => papers.openAct(act) }],
    });
    navigate('/plugins/desk/customers', { replace: true });
  };
  const canWrite = mayWrite && customer.deletedAt === null;
  const discard = (): void => {
    drafting.discard();
    saving.forget();
  };
  useKeys({
    'Mod+KeyS': () => {
      if (isEditing && !saving.conflict) void saving.save();
    },
    Escape: () => (isEditing ? discard() : back()),
  });
  return (
    <Page>
      <CustomerHead
        customer={customer}
        canWrite={mayWrite}
        isEditing={isEditing}
        acts={acts}
        onMerge={() => setAsked('merge')}
        onErase={() => setAsked('erase')}
      />
      <Columns>
        <div className="wide">
          {customer.deletedAt === null ? null : <QuietLine>{intl.formatMessage({ id: 'desk.customer.discarded.text' })}</QuietLine>}
          {customer.erasureAskedAt === null ? null : <QuietLine>{intl.formatMessage({ id: 'desk.customer.erasure-asked' })}</QuietLine>}
          {drafting.isRestored ? <RestoredLine onKeep={drafting.acceptRestored} onDiscard={discard} /> : null}
          {drafting.isBehind && !saving.isSaving && !saving.conflict ? (
            <QuietLine acts={[{ label: intl.formatMessage({ id: 'desk.order.compare' }), onClick: () => void saving.compare() }]}>
              {intl.formatMessage({ id: 'desk.customer.behind' })}
            </QuietLine>
          ) : null}
          {canWrite && !isEditing ? <PossibleDuplicates customer={customer} beat={loaded.beat} onMerge={merges.merge} /> : null}
          <FigureStrip customer={customer} />
          <ScoreStrip id={customer.documentId} />
        </div>
        <div>
          <FactsPanel
            category={customer.category}
            drafting={drafting}
            isReadOnly={!canWrite}
            faults={saving.faults}
            holder={saving.holder}
          />
          <TagsPanel customer={customer} loaded={loaded} isReadOnly={!canWrite} />
          {maySeeAwards ? (
            <AwardsPanel
              id={customer.documentId}
              name={customer.name}
              beat={loaded.beat}
              canWrite={customer.deletedAt === null}
              onChanged={() => void loaded.reload()}
            />
          ) : null}
          <ConsentsPanel id={customer.documentId} beat={loaded.beat} canWrite={canWrite} onRecorded={() => void loaded.reload()} />
        </div>
        <div>
          <TimelinePanel id={customer.documentId} beat={loaded.beat} canWrite={canWrite} />
        </div>
      </Columns>
      {isEditing ? (
        <CustomerSaveBar draft={draft} isSaving={saving.isSaving} onDiscard={discard} onSave={() => void saving.save()} />
      ) : null}
      {saving.conflict ? (
        <CustomerStaleDialog
          key={saving.conflict.theirs.updatedAt}
          conflict={saving.conflict}
          draft={draft}
          isSaving={saving.isSaving}
          onClose={saving.closeConflict}
          onSave={(merged) => void saving.save(merged)}
        />
      ) : null}
      {asked === 'merge' ? <MergeWith customer={customer} onClose={() => setAsked(null)} onMerge={merges.merge} /> : null}
      {asked === 'erase' ? <EraseDialog customer={customer} onClose={() => setAsked(null)} onErased={erased} /> : null}
      <LeaveGuard isEditing={isEditing} onDiscard={discard} />
    </Page>
  );
}
