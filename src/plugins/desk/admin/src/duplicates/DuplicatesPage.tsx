import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { SectionFrame } from '../customers/SectionFrame';
import { may } from '../permissions';
import { Toggle } from '../segments/ListValue';
import { useMay } from '../ui/useMay';
import { MergesList } from './MergesList';
import { PairsList } from './PairsList';

const SHOWN = ['pairs', 'dismissed', 'merges'] as const;

/** `/admin/plugins/desk/customers/duplicates`: records that may be one person, and merges that were done. */
export default function DuplicatesPage() {
  const intl = useIntl();
  const [params, setParams] = useSearchParams();
  const canWrite = useMay(may.writeCustomers);
  const shown = SHOWN.find((name) => name === params.get('show')) ?? 'pairs';
  const text = (id: string): string => intl.formatMessage({ id: `desk.merge.${id}` });
  return (
    <SectionFrame title={text('list')}>
      <div role="group" aria-label={text('show')} style={{ display: 'flex', flexWrap: 'wrap', gap: 6, paddingBottom: 16 }}>
        {SHOWN.map((name) => (
          <Toggle key={name} type="button" aria-pressed={shown === name} onClick={() => setParams(name === 'pairs' ? {} : { show: name })}>
            {text(`show.${name}`)}
          </Toggle>
        ))}
      </div>
      {shown === 'merges' ? (
        <MergesList canWrite={canWrite} />
      ) : (
        <PairsList key={shown} isDismissed={shown === 'dismissed'} canWrite={canWrite} />
      )}
    </SectionFrame>
  );
}
