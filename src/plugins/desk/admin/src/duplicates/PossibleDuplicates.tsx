import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import type { DuplicateBody } from '../../../../../api/crm/contracts/duplicates';
import { QuietLine } from '../order/ChangeLine';
import { useAround } from '../order/useAround';
import { MergeDialog } from './MergeDialog';
import type { MergeWish } from './useMerges';

interface PossibleDuplicatesProps {
  customer: CustomerBody;
  beat: number;
  onMerge: (wish: MergeWish) => Promise<boolean>;
}

/** Says on a customer's page that other records may be the same person, and leads to the comparison. */
export function PossibleDuplicates({ customer, beat, onMerge }: PossibleDuplicatesProps) {
  const intl = useIntl();
  const [isOpen, setOpen] = useState(false);
  const { value } = useAround<DuplicateBody[]>(`/crm/customers/duplicates?customer=${customer.documentId}`, beat);
  const [pair] = value ?? [];
  if (!value || !pair) return null;
  const other = pair.first.documentId === customer.documentId ? pair.second : pair.first;
  return (
    <>
      <QuietLine acts={[{ label: intl.formatMessage({ id: 'desk.merge.possible.look' }), onClick: () => setOpen(true) }]}>
        {intl.formatMessage({ id: 'desk.merge.possible' }, { count: value.length })}
      </QuietLine>
      {isOpen ? <MergeDialog customers={[customer, other]} onClose={() => setOpen(false)} onMerge={onMerge} /> : null}
    </>
  );
}
