import { useCallback, useEffect, useState, type FormEvent } from 'react';
import { Button, Field, Flex, IconButton, Modal, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { FORMATS, FREQUENCIES, type ReportScheduleBody } from '../../../../../../api/analytics/contracts/reports';
import { useMessageOf } from '../../ui/error-message';
import { Loading } from '../../ui/states';
import { deskApi } from '../../ui/useDeskApi';
import { useFormats } from '../../ui/useFormats';
import { useWords } from '../model/useWords';

const PATH = '/insights/schedules';
const LANGUAGES = { ru: 'Русский', en: 'English' } as const;

function ScheduleList({ schedules, onRemove }: { schedules: readonly ReportScheduleBody[]; onRemove: (id: string) => void }) {
  const { say } = useWords();
  const formats = useFormats();
  const fateOf = ({ lastError, lastSentAt }: ReportScheduleBody): string => {
    if (lastError) return say('schedules.error', { error: lastError });
    return lastSentAt ? say('schedules.last', { when: formats.dateTime(lastSentAt) }) : say('schedules.never');
  };
  return (
    <Flex alignItems="stretch" direction="column" gap={2} paddingBottom={6} tag="ul">
      {schedules.map((one) => {
        const recipients = one.recipients.join(', ');
        return (
          <Flex key={one.documentId} gap={2} justifyContent="space-between" tag="li">
            <Flex alignItems="flex-start" direction="column">
              <Typography>
                {say('schedules.line', { frequency: say(`schedules.${one.frequency}`), format: one.format.toUpperCase(), recipients })}
              </Typography>
              <Typography textColor={one.lastError ? 'danger700' : 'neutral600'} variant="pi">
                {fateOf(one)}
              </Typography>
            </Flex>
            <IconButton label={say('schedules.remove', { recipients })} onClick={() => onRemove(one.documentId)} variant="ghost">
              <Trash aria-hidden />
            </IconButton>
          </Flex>
        );
      })}
    </Flex>
  );
}

/** Who receives reports by e-mail, how often, and one more. */
export function SchedulesDialog({ onClose }: { onClose: () => void }) {
  const intl = useIntl();
  const { say } = useWords();
  const messageOf = useMessageOf();
  const [schedules, setSchedules] = useState<ReportScheduleBody[] | null>(null);
  const [recipients, setRecipients] = useState('');
  const [frequency, setFrequency] = useState<(typeof FREQUENCIES)[number]>('weekly');
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('pdf');
  const [language, setLanguage] = useState<'ru' | 'en'>(intl.locale.startsWith('en') ? 'en' : 'ru');
  const [fault, setFault] = useState<string | null>(null);
  const read = useCallback(
    () =>
      deskApi.get<{ data: ReportScheduleBody[] }>(PATH).then(
        ({ data }) => setSchedules(data),
        (error: unknown) => setFault(messageOf(error)),
      ),
    [messageOf],
  );
  useEffect(() => void read(), [read]);
  const change = async (write: () => Promise<unknown>): Promise<void> => {
    try {
      await write();
      setFault(null);
      await read();
    } catch (error) {
      setFault(messageOf(error));
    }
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const addresses = recipients.split(/[,;\s]+/).filter(Boolean);
    await change(async () => {
      await deskApi.post(PATH, { data: { recipients: addresses, frequency, format, language } });
      setRecipients('');
    });
  };
  return (
    <Modal.Root onOpenChange={(isOpen: boolean) => !isOpen && onClose()} open>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say('schedules.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {schedules === null && fault === null ? <Loading /> : null}
          {schedules?.length === 0 ? <Typography textColor="neutral600">{say('schedules.empty')}</Typography> : null}
          <ScheduleList onRemove={(id) => void change(() => deskApi.del(`${PATH}/${id}`))} schedules={schedules ?? []} />
          <form noValidate onSubmit={(event) => void add(event)}>
            <Flex alignItems="stretch" direction="column" gap={4}>
              <Field.Root error={fault ?? undefined} hint={say('schedules.recipients.hint')} name="recipients">
                <Field.Label>{say('schedules.recipients')}</Field.Label>
                <TextInput
                  onChange={(event: React.ChangeEvent<HTMLInputElement>) => setRecipients(event.target.value)}
                  value={recipients}
                />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
              <Flex gap={3} wrap="wrap">
                <Field.Root name="frequency" style={{ flex: '1 1 200px' }}>
                  <Field.Label>{say('schedules.frequency')}</Field.Label>
                  <SingleSelect onChange={(value: string | number) => setFrequency(value as typeof frequency)} value={frequency}>
                    {FREQUENCIES.map((value) => (
                      <SingleSelectOption key={value} value={value}>
                        {say(`schedules.${value}`)}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Field.Root>
                <Field.Root name="format" style={{ flex: '1 1 100px' }}>
                  <Field.Label>{say('schedules.format')}</Field.Label>
                  <SingleSelect onChange={(value: string | number) => setFormat(value as typeof format)} value={format}>
                    {FORMATS.map((value) => (
                      <SingleSelectOption key={value} value={value}>
                        {value.toUpperCase()}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Field.Root>
                <Field.Root name="language" style={{ flex: '1 1 100px' }}>
                  <Field.Label>{say('schedules.language')}</Field.Label>
                  <SingleSelect onChange={(value: string | number) => setLanguage(value as typeof language)} value={language}>
                    {(['ru', 'en'] as const).map((value) => (
                      <SingleSelectOption key={value} value={value}>
                        {LANGUAGES[value]}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Field.Root>
              </Flex>
              <Flex justifyContent="flex-end">
                <Button disabled={recipients.trim() === ''} type="submit">
                  {say('schedules.add')}
                </Button>
              </Flex>
            </Flex>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
