import { useId, useMemo, useState } from 'react';
import { Button, Modal } from '@strapi/design-system';
import { ArrowsCounterClockwise, CheckCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { CustomerField } from '../../../../../api/crm/domain/customer';
import {
  customerTextsOf,
  mergeCustomer,
  resolveCustomerMerge,
  type CustomerDraft,
  type CustomerMergeItem,
} from '../../../../../api/crm/domain/customer-draft';
import { Agreed, AgreedHead, Body, Card, Column, Grid, Head, Name, Round, Top } from '../order/stale-style';
import { LinkLike } from '../order/surface';
import { Avatar } from '../ui/Avatar';
import { Kbd } from '../ui/Kbd';
import { useFormats } from '../ui/useFormats';
import { useMe } from '../ui/useStaff';
import { fieldName, fieldValue } from './field-words';
import type { CustomerConflict } from './useCustomerSave';

type Side = 'mine' | 'theirs';

interface CustomerStaleDialogProps {
  conflict: CustomerConflict;
  draft: CustomerDraft;
  isSaving: boolean;
  onClose: () => void;
  onSave: (draft: CustomerDraft) => void;
}

/** Both changed the customer: each disputed field is chosen, the rest is merged and listed, and nothing typed is lost. */
export function CustomerStaleDialog({ conflict, draft, isSaving, onClose, onSave }: CustomerStaleDialogProps) {
  const intl = useIntl();
  const formats = useFormats();
  const me = useMe();
  const [choices, setChoices] = useState<Partial<Record<CustomerField, Side>>>({});
  const { by, at } = conflict;
  const theirs = useMemo(() => customerTextsOf(conflict.theirs), [conflict.theirs]);
  const merge = useMemo(() => mergeCustomer(draft, theirs), [draft, theirs]);
  const chooseAll = (side: Side): void => setChoices(Object.fromEntries(merge.disputed.map(({ field }) => [field, side])));
  const say = ({ field }: CustomerMergeItem, value: string): string =>
    fieldValue(field, value, intl, formats) || intl.formatMessage({ id: 'desk.order.empty' });
  const list = (items: readonly CustomerMergeItem[], side: Side): string =>
    items.map((item) => `${fieldName(item.field, intl)}: ${say(item, item[side])}`).join(', ');
  const agreed = merge.mine.length + merge.theirs.length;
  const heads = [
    { side: 'mine', name: intl.formatMessage({ id: 'desk.order.stale.mine' }), face: me?.displayName, all: 'desk.order.stale.allMine' },
    { side: 'theirs', name: by, face: by, all: 'desk.order.stale.allTheirs' },
  ] as const;
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined} style={{ maxWidth: 'min(824px, 96vw)', width: '824px' }} data-stale-dialog>
        <Top closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Head>
            <Round aria-hidden>
              <ArrowsCounterClockwise width={20} height={20} fill="warning600" />
            </Round>
            <div>
              <Modal.Title variant="beta">{intl.formatMessage({ id: 'desk.customer.stale.title' })}</Modal.Title>
              <p>
                <Avatar name={by} size={20} />
                {intl.formatMessage({ id: 'desk.order.stale.who' }, { name: by, when: at ? formats.day(at) : '' })}
              </p>
            </div>
          </Head>
        </Top>
        <Body>
          {merge.disputed.length > 0 ? (
            <Grid>
              <span className="sigma">{intl.formatMessage({ id: 'desk.order.stale.disputed' }, { count: merge.disputed.length })}</span>
              {heads.map(({ side, name, face, all }) => (
                <Column key={side}>
                  <span>
                    {face ? <Avatar name={face} size={20} /> : null}
                    {name}
                  </span>
                  <LinkLike type="button" onClick={() => chooseAll(side)} aria-label={intl.formatMessage({ id: all }, { name: by })}>
                    {intl.formatMessage({ id: 'desk.order.stale.column' })}
                  </LinkLike>
                </Column>
              ))}
              {merge.disputed.map((item) => (
                <Dispute
                  key={item.field}
                  name={fieldName(item.field, intl) ?? item.field}
                  was={say(item, item.before)}
                  sides={[
                    { side: 'mine', who: intl.formatMessage({ id: 'desk.order.stale.mine' }), value: say(item, item.mine) },
                    { side: 'theirs', who: by, value: say(item, item.theirs) },
                  ]}
                  choice={choices[item.field] ?? 'mine'}
                  onChoose={(side) => setChoices((now) => ({ ...now, [item.field]: side }))}
                />
              ))}
            </Grid>
          ) : null}
          {agreed > 0 ? (
            <Agreed style={merge.disputed.length === 0 ? { marginTop: 0 } : undefined}>
              <AgreedHead>
                <span>
                  <CheckCircle aria-hidden width={14} height={14} fill="success600" />
                  {intl.formatMessage({ id: 'desk.order.stale.agreed' }, { count: agreed })}
                </span>
              </AgreedHead>
              <ul>
                {merge.mine.length > 0 ? (
                  <li>
                    {intl.formatMessage({ id: 'desk.order.stale.mine' })}: {list(merge.mine, 'mine')}
                  </li>
                ) : null}
                {merge.theirs.length > 0 ? (
                  <li>
                    {by}: {list(merge.theirs, 'theirs')}
                  </li>
                ) : null}
              </ul>
            </Agreed>
          ) : null}
        </Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose} endIcon={<Kbd>Esc</Kbd>}>
            {intl.formatMessage({ id: 'desk.order.stale.back' })}
          </Button>
          <Button loading={isSaving} onClick={() => onSave(resolveCustomerMerge(merge, theirs, choices))}>
            {intl.formatMessage({ id: 'desk.order.stale.save' })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface DisputeProps {
  name: string;
  was: string;
  sides: readonly { side: Side; who: string; value: string }[];
  choice: Side;
  onChoose: (side: Side) => void;
}

/** One disputed field: what it was, and mine and theirs to choose from. */
function Dispute({ name, was, sides, choice, onChoose }: DisputeProps) {
  const intl = useIntl();
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={`${id}-name`} style={{ display: 'contents' }}>
      <Name>
        <span id={`${id}-name`}>{name}</span>
        <small>{intl.formatMessage({ id: 'desk.order.stale.was' }, { value: was })}</small>
      </Name>
      {sides.map(({ side, who, value }) => (
        <Card key={side}>
          <input
            type="radio"
            name={id}
            value={side}
            checked={choice === side}
            onChange={() => onChoose(side)}
            aria-label={`${who}: ${value}`}
          />
          <span>{value}</span>
        </Card>
      ))}
    </div>
  );
}
