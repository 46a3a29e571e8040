import { useState, type ChangeEvent } from 'react';
import { Button, Field, Flex, Modal, Radio, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { CONSENT_CHANNELS, CONSENT_PURPOSES } from '../../../../../api/crm/domain/consents/consents';
import { DayField, today } from '../ui/DayField';
import { useMessageOf } from '../ui/error-message';
import { deskApi } from '../ui/useDeskApi';

/** Where staff may say that a word was given. */
const SOURCES = ['desk', 'paper'] as const;

interface ConsentDialogProps {
  id: string;
  onClose: () => void;
  onDone: () => void;
}

/** Writes down that a person agreed or withdrew; earlier words stay in the ledger. */
export function ConsentDialog({ id, onClose, onDone }: ConsentDialogProps) {
  const intl = useIntl();
  const messageOf = useMessageOf();
  const [purpose, setPurpose] = useState<string>('marketing');
  const [channel, setChannel] = useState<string>('any');
  const [word, setWord] = useState<string | undefined>();
  const [source, setSource] = useState<string>('desk');
  const [at, setAt] = useState<string | undefined>();
  const [version, setVersion] = useState('');
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const text = (name: string): string => intl.formatMessage({ id: `desk.customer.consent.${name}` });
  const save = async (): Promise<void> => {
    setSaving(true);
    setRefusal(null);
    try {
      const given = {
        ...(at && at !== today() ? { at: new Date(`${at}T00:00:00`).toISOString() } : {}),
        ...(version.trim() ? { textVersion: version.trim() } : {}),
      };
      await deskApi.post(`/crm/customers/${id}/consents`, { purpose, channel, granted: word === 'yes', source, ...given });
      onDone();
    } catch (error) {
      setRefusal(messageOf(error));
      setSaving(false);
    }
  };
  const choice = (name: 'purpose' | 'channel' | 'source', values: readonly string[], value: string, onChange: (value: string) => void) => (
    <Field.Root name={name}>
      <Field.Label>{text(name)}</Field.Label>
      <SingleSelect onChange={(next) => onChange(String(next))} value={value}>
        {values.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {text(`${name}.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ maxWidth: '480px' }} aria-describedby={undefined}>
        <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Modal.Title>{text('record.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex alignItems="stretch" direction="column" gap={4}>
            {choice('purpose', CONSENT_PURPOSES, purpose, setPurpose)}
            {choice('channel', CONSENT_CHANNELS, channel, setChannel)}
            <Radio.Group aria-label={text('word')} onValueChange={setWord} value={word}>
              <Radio.Item value="yes">{text('word.yes')}</Radio.Item>
              <Radio.Item value="no">{text('word.no')}</Radio.Item>
            </Radio.Group>
            {choice('source', SOURCES, source, setSource)}
            <Field.Root name="at">
              <Field.Label>{text('at')}</Field.Label>
              <DayField max={today()} onChange={setAt} onClear={() => setAt(undefined)} value={at} />
            </Field.Root>
            <Field.Root hint={text('version.hint')} name="textVersion">
              <Field.Label>{text('version')}</Field.Label>
              <TextInput
                maxLength={100}
                onChange={(event: ChangeEvent<HTMLInputElement>) => setVersion(event.target.value)}
                value={version}
              />
              <Field.Hint />
            </Field.Root>
            {refusal ? (
              <Typography role="alert" textColor="danger600">
                {refusal}
              </Typography>
            ) : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={onClose} variant="tertiary">
            {intl.formatMessage({ id: 'desk.ui.cancel' })}
          </Button>
          <Button disabled={word === undefined} loading={isSaving} onClick={() => void save()}>
            {text('record.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
