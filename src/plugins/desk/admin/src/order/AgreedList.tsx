import { useState } from 'react';
import { CheckCircle, ChevronDown, ChevronUp } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { OrderMerge } from '../../../../../api/orders/domain/order-merge';
import { useMergeWords } from './merge-words';
import { Agreed, AgreedHead } from './stale-style';
import { LinkLike } from './surface';
import type { Conflict } from './useSave';

interface AgreedListProps {
  merge: OrderMerge;
  around: Conflict['changes'];
  /** The other person's first name. */
  name: string;
  /** Nothing is disputed above it. */
  isAlone: boolean;
}

/** What was merged without a dispute, mine and theirs. */
export function AgreedList({ merge, around, name, isAlone }: AgreedListProps) {
  const intl = useIntl();
  const words = useMergeWords();
  const [isListed, setListed] = useState(true);
  const moved = words.around(around);
  const agreed = merge.mine.length + merge.theirs.length + moved.length;
  if (agreed === 0) return null;
  return (
    <Agreed style={isAlone ? { marginTop: 0 } : undefined}>
      <AgreedHead>
        <span>
          <CheckCircle aria-hidden width={14} height={14} fill="success600" />
          {intl.formatMessage({ id: 'desk.order.stale.agreed' }, { count: agreed })}
        </span>
        <LinkLike type="button" aria-expanded={isListed} onClick={() => setListed(!isListed)}>
          {intl.formatMessage({ id: isListed ? 'desk.order.stale.fold' : 'desk.order.stale.unfold' })}{' '}
          {isListed ? <ChevronUp aria-hidden width={8} /> : <ChevronDown aria-hidden width={8} />}
        </LinkLike>
      </AgreedHead>
      {isListed && (
        <ul>
          {merge.mine.length > 0 && (
            <li>
              {intl.formatMessage({ id: 'desk.order.stale.mine' })}: {merge.mine.map((item) => words.change(item, 'mine')).join(', ')}
            </li>
          )}
          {(merge.theirs.length > 0 || moved.length > 0) && (
            <li>
              {name}: {[...merge.theirs.map((item) => words.change(item, 'theirs')), ...moved].join(', ')}
            </li>
          )}
        </ul>
      )}
    </Agreed>
  );
}
