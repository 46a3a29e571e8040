import { useState } from 'react';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { AchievementBody } from '../../../../../api/club/contracts/public/achievements';
import { FormDialog } from '../events/FormDialog';
import { TextLine } from '../events/form-fields';
import { Failed, Loading } from '../ui/states';
import { useAct } from '../ui/useAct';
import { deskApi } from '../ui/useDeskApi';
import { useRead } from '../ui/useRead';

interface GiveAwardDialogProps {
  /** The documentId of who is rewarded. */
  customer: string;
  name: string;
  /** documentIds of achievements that they have already. */
  held: readonly string[];
  onGiven: () => void;
  onClose: () => void;
}

/** Gives somebody an achievement by hand, with a reason. */
export function GiveAwardDialog({ customer, name, held, onGiven, onClose }: GiveAwardDialogProps) {
  const intl = useIntl();
  const { act, isBusy } = useAct();
  const { answer, error, read } = useRead<{ data: AchievementBody[] }>('/club/achievements');
  const [chosen, setChosen] = useState<string | undefined>();
  const [reason, setReason] = useState('');
  const text = (id: string): string => intl.formatMessage({ id: `desk.achievements.${id}` }, { name });
  const offered = (answer?.data ?? []).filter(({ documentId, active }) => active && !held.includes(documentId));
  const give = async (): Promise<void> => {
    const path = `/club/achievements/${chosen ?? ''}/awards`;
    if (await act(text('given'), () => deskApi.post(path, { customer, reason: reason.trim() }))) onGiven();
  };
  return (
    <FormDialog
      title={text('give.title')}
      save={text('give')}
      width={480}
      isBusy={isBusy}
      canSave={chosen !== undefined && reason.trim() !== ''}
      onSave={() => void give()}
      onClose={onClose}
    >
      {error && !answer ? <Failed error={error} onRetry={() => void read()} /> : null}
      {!answer && !error ? <Loading /> : null}
      {answer ? (
        <Field.Root name="achievement" required width="100%">
          <Field.Label>{text('give.what')}</Field.Label>
          <SingleSelect placeholder={text('give.choose')} value={chosen} onChange={(value) => setChosen(String(value))}>
            {offered.map(({ documentId, title }) => (
              <SingleSelectOption key={documentId} value={documentId}>
                {title}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      ) : null}
      <TextLine isRequired label={text('give.reason')} maxLength={500} name="reason" value={reason} onChange={setReason} />
    </FormDialog>
  );
}
