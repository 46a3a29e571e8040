import { useState, type FormEvent } from 'react';
import { Button, Field, Flex, Modal, NumberInput, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { MAX_EXEMPTION_HOURS, type WorkstationsPage } from '../../../../../api/accounts/contracts/workstations';
import { useMessageOf } from '../ui/error-message';
import { deskApi } from '../ui/useDeskApi';
import { useWords } from './words';

interface Props {
  managers: WorkstationsPage['managers'];
  onClose: () => void;
  onDone: () => void;
}

const USUAL_HOURS = 8;

/** Lets one manager in from anywhere for some hours; the reason goes to the log. */
export function ExemptDialog({ managers, onClose, onDone }: Props) {
  const words = useWords();
  const messageOf = useMessageOf();
  const [manager, setManager] = useState('');
  const [hours, setHours] = useState<number | undefined>(USUAL_HOURS);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const isWhole = manager !== '' && reason.trim().length >= 3 && hours !== undefined && hours >= 1 && hours <= MAX_EXEMPTION_HOURS;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    try {
      await deskApi.post('/workstations/exemptions', { manager, hours, reason });
      onDone();
    } catch (error) {
      setFailure(error);
      setSaving(false);
    }
  };
  return (
    <Modal.Root onOpenChange={(isOpen: boolean) => !isOpen && onClose()} open>
      <Modal.Content style={{ maxWidth: 560 }}>
        <Modal.Header>
          <Modal.Title>{words('exempt.title')}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void save(event)}>
          <Modal.Body>
            <Flex alignItems="stretch" direction="column" gap={4}>
              <Typography textColor="neutral600">{words('exempt.text')}</Typography>
              <Field.Root error={failure ? messageOf(failure) : undefined} name="manager" required>
                <Field.Label>{words('exempt.who')}</Field.Label>
                <SingleSelect onChange={(value: string | number) => setManager(String(value))} value={manager}>
                  {managers.map(({ key, name, email }) => (
                    <SingleSelectOption key={key} value={key}>
                      {name === email ? name : `${name}, ${email}`}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
                <Field.Error />
              </Field.Root>
              <Field.Root hint={words('exempt.hours.hint', { most: MAX_EXEMPTION_HOURS })} name="hours" required>
                <Field.Label>{words('exempt.hours')}</Field.Label>
                <NumberInput onValueChange={setHours} step={1} value={hours} />
                <Field.Hint />
              </Field.Root>
              <Field.Root hint={words('exempt.reason.hint')} name="reason" required>
                <Field.Label>{words('exempt.reason')}</Field.Label>
                <TextInput
                  maxLength={300}
                  onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
                  value={reason}
                />
                <Field.Hint />
              </Field.Root>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button onClick={onClose} type="button" variant="tertiary">
              {words('discard')}
            </Button>
            <Button disabled={!isWhole} loading={isSaving} type="submit">
              {words('exempt.save')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
