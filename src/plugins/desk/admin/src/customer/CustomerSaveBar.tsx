import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { customerChangeCount, isReachableDraft, type CustomerDraft } from '../../../../../api/crm/domain/customer-draft';
import { commandKey } from '../order/command-key';
import { Bar, Buttons, Unsaved, Words } from '../order/save-bar-style';
import { Kbd } from '../ui/Kbd';
import { fieldName } from './field-words';

interface CustomerSaveBarProps {
  draft: CustomerDraft;
  isSaving: boolean;
  onDiscard: () => void;
  onSave: () => void;
}

/** What saving would change, and the two ways out. */
export function CustomerSaveBar({ draft, isSaving, onDiscard, onSave }: CustomerSaveBarProps) {
  const intl = useIntl();
  const names = Object.keys(draft.texts).map((field) => fieldName(field, intl));
  return (
    <Bar role="region" aria-label={intl.formatMessage({ id: 'desk.order.save.bar' })} data-save-bar>
      <Words aria-live="polite">
        <Unsaved>{intl.formatMessage({ id: 'desk.order.save.changes' }, { count: customerChangeCount(draft) })}</Unsaved>
        <span className="stock">{names.join(', ')}</span>
      </Words>
      <Buttons>
        <Button variant="tertiary" disabled={isSaving} onClick={onDiscard} endIcon={<Kbd>Esc</Kbd>}>
          {intl.formatMessage({ id: 'desk.order.save.discard' })}
        </Button>
        <Button loading={isSaving} disabled={!isReachableDraft(draft)} onClick={onSave} endIcon={<Kbd $onPrimary>{commandKey('S')}</Kbd>}>
          {intl.formatMessage({ id: 'desk.order.save' })}
        </Button>
      </Buttons>
    </Bar>
  );
}
