import { useMemo, useState } from 'react';
import { Button, Modal, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { editableOf, editedOrder, totalOf, type OrderDraft } from '../../../../../api/orders/domain/order-draft';
import { mergeDraft, mergeKey, resolveMerge, type MergeChoice } from '../../../../../api/orders/domain/order-merge';
import { Avatar } from '../ui/Avatar';
import { Kbd } from '../ui/Kbd';
import { useFormats } from '../ui/useFormats';
import { useMe } from '../ui/useStaff';
import { AgreedList } from './AgreedList';
import { DisputeRow } from './DisputeRow';
import { Body, Column, Grid, Head, Round, Top } from './stale-style';
import { LinkLike } from './surface';
import type { Conflict } from './useSave';

const Sums = styled.div`
  font-variant-numeric: tabular-nums;
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

interface StaleDialogProps {
  conflict: Conflict;
  draft: OrderDraft;
  isSaving: boolean;
  onClose: () => void;
  onSave: (draft: OrderDraft) => void;
}

/** Both changed the order: each disputed field is chosen, the rest is merged and listed, and nothing typed is lost. */
export function StaleDialog({ conflict, draft, isSaving, onClose, onSave }: StaleDialogProps) {
  const intl = useIntl();
  const formats = useFormats();
  const me = useMe();
  const [choices, setChoices] = useState<Record<string, MergeChoice>>({});
  const { by, theirs } = conflict;
  const saved = useMemo(() => ({ version: theirs.version, order: editableOf(theirs) }), [theirs]);
  const merge = useMemo(() => mergeDraft(draft, saved.order), [draft, saved]);
  const merged = resolveMerge(merge, saved, choices);
  const [total, mine, other] = [editedOrder(merged), editedOrder(draft), saved.order].map((order) => {
    const sum = totalOf(order);
    return sum.ok ? formats.money(sum.value / 100) : '—';
  });
  const isClosed = ['completed', 'cancelled'].includes(theirs.status);
  const chooseAll = (side: MergeChoice): void => setChoices(Object.fromEntries(merge.disputed.map((item) => [mergeKey(item), side])));
  const first = by.split(' ')[0] ?? by;
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ maxWidth: 'min(824px, 96vw)', width: '824px' }} data-stale-dialog>
        <Top closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Head>
            <Round aria-hidden>
              <ArrowsCounterClockwise width={20} height={20} fill="warning600" />
            </Round>
            <div>
              <Modal.Title variant="beta">{intl.formatMessage({ id: 'desk.order.stale.title' })}</Modal.Title>
              <p>
                <Avatar name={by} size={20} />
                {intl.formatMessage({ id: 'desk.order.stale.who' }, { name: by, when: conflict.at ? formats.day(conflict.at) : '' })}
              </p>
            </div>
          </Head>
        </Top>
        <Body>
          {isClosed && (
            <Typography tag="p" textColor="danger700" fontWeight="bold" paddingBottom={4}>
              {intl.formatMessage(
                { id: 'desk.order.stale.closed' },
                { status: intl.formatMessage({ id: `desk.status.${theirs.status}` }) },
              )}
            </Typography>
          )}
          {merge.disputed.length > 0 && (
            <Grid>
              <span className="sigma">{intl.formatMessage({ id: 'desk.order.stale.disputed' }, { count: merge.disputed.length })}</span>
              <Column>
                <span>
                  {me && <Avatar name={me.displayName} size={20} />}
                  {intl.formatMessage({ id: 'desk.order.stale.mine' })}
                </span>
                <LinkLike
                  type="button"
                  onClick={() => chooseAll('mine')}
                  aria-label={intl.formatMessage({ id: 'desk.order.stale.allMine' })}
                >
                  {intl.formatMessage({ id: 'desk.order.stale.column' })}
                </LinkLike>
              </Column>
              <Column>
                <span>
                  <Avatar name={by} size={20} />
                  {by}
                </span>
                <LinkLike
                  type="button"
                  onClick={() => chooseAll('theirs')}
                  aria-label={intl.formatMessage({ id: 'desk.order.stale.allTheirs' }, { name: by })}
                >
                  {intl.formatMessage({ id: 'desk.order.stale.column' })}
                </LinkLike>
              </Column>
              {merge.disputed.map((item) => (
                <DisputeRow
                  key={mergeKey(item)}
                  item={item}
                  by={by}
                  choice={choices[mergeKey(item)] ?? 'mine'}
                  onChoose={(side) => setChoices((now) => ({ ...now, [mergeKey(item)]: side }))}
                />
              ))}
            </Grid>
          )}
          <AgreedList merge={merge} around={conflict.changes} name={first} isAlone={merge.disputed.length === 0} />
        </Body>
        <Modal.Footer>
          <Sums aria-live="polite">
            <Typography textColor="neutral600">{intl.formatMessage({ id: 'desk.order.stale.total' })}</Typography>{' '}
            <Typography variant="delta" tag="b" fontWeight="bold" textColor="neutral800">
              {total}
            </Typography>
            <small>{intl.formatMessage({ id: 'desk.order.stale.totals' }, { mine, other, name: first })}</small>
          </Sums>
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
            <Button variant="tertiary" size="M" onClick={onClose} endIcon={<Kbd>Esc</Kbd>}>
              {intl.formatMessage({ id: 'desk.order.stale.back' })}
            </Button>
            <Button size="M" loading={isSaving} disabled={isClosed || total === '—'} onClick={() => onSave(merged)}>
              {intl.formatMessage({ id: 'desk.order.stale.save' })}
            </Button>
          </div>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
