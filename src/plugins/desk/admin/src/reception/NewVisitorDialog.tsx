import { useState, type FormEvent } from 'react';
import { Box, Button, Checkbox, Field, Flex, Grid, Modal, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { DayField, today } from '../ui/DayField';

/** What the reception types of somebody new. */
export interface NewVisitor {
  name: string;
  phone: string | null;
  sex: 'female' | 'male' | 'unknown';
  birthDate: string | null;
  socialStatus: string | null;
  consent: boolean;
}

/** Kept in Russian whatever the language: it is what the shop's statistics are grouped by. */
const STATUSES = ['школьник', 'студент', 'работающий', 'предприниматель', 'пенсионер', 'другое'];

interface NewVisitorDialogProps {
  typed: string;
  onAdd: (visitor: NewVisitor) => void;
  onClose: () => void;
}

const digitsOnly = (typed: string): boolean => !/\p{L}/u.test(typed) && typed.replace(/\D/g, '').length >= 7;

/** Ten seconds: name, phone, sex, and a consent; the rest where there is time. Enter adds and checks in. */
export function NewVisitorDialog({ typed, onAdd, onClose }: NewVisitorDialogProps) {
  const intl = useIntl();
  const text = (id: string): string => intl.formatMessage({ id: `desk.reception.new.${id}` });
  const [name, setName] = useState(digitsOnly(typed) ? '' : typed.replace(/[\d+()-]/g, '').trim());
  const [phone, setPhone] = useState(digitsOnly(typed) ? typed : '');
  const [sex, setSex] = useState<NewVisitor['sex']>('unknown');
  const [birthDate, setBirthDate] = useState<string | undefined>();
  const [socialStatus, setSocialStatus] = useState('');
  const [consent, setConsent] = useState(false);
  const [isTried, setTried] = useState(false);
  const nameFault = isTried && name.trim() === '' ? text('name.missing') : undefined;
  const consentFault = isTried && !consent ? text('consent.missing') : undefined;
  const add = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || !consent) return;
    onAdd({
      name: name.trim(),
      phone: phone.trim() || null,
      sex,
      birthDate: birthDate ?? null,
      socialStatus: socialStatus || null,
      consent,
    });
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined} style={{ maxWidth: 600 }}>
        <form onSubmit={add} noValidate>
          <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
            <Modal.Title>{text('title')}</Modal.Title>
          </Modal.Header>
          <Box padding={6}>
            <Grid.Root gap={4}>
              <Grid.Item col={12} xs={12} direction="column" alignItems="stretch">
                <Field.Root error={nameFault} name="name" required>
                  <Field.Label>{text('name')}</Field.Label>
                  <TextInput autoComplete="off" autoFocus maxLength={200} value={name} onChange={(event) => setName(event.target.value)} />
                  <Field.Error />
                </Field.Root>
              </Grid.Item>
              <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
                <Field.Root name="phone">
                  <Field.Label>{text('phone')}</Field.Label>
                  <TextInput
                    autoComplete="off"
                    inputMode="tel"
                    maxLength={50}
                    value={phone}
                    onChange={(event) => setPhone(event.target.value)}
                  />
                </Field.Root>
              </Grid.Item>
              <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
                <Field.Root name="sex">
                  <Field.Label>{text('sex')}</Field.Label>
                  <SingleSelect value={sex} onChange={(value) => setSex(value as NewVisitor['sex'])}>
                    {(['unknown', 'female', 'male'] as const).map((one) => (
                      <SingleSelectOption key={one} value={one}>
                        {text(`sex.${one}`)}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Field.Root>
              </Grid.Item>
              <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
                <Field.Root name="birthDate">
                  <Field.Label>{text('birthDate')}</Field.Label>
                  <DayField max={today()} onChange={setBirthDate} onClear={() => setBirthDate(undefined)} value={birthDate} />
                </Field.Root>
              </Grid.Item>
              <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
                <Field.Root name="socialStatus">
                  <Field.Label>{text('socialStatus')}</Field.Label>
                  <SingleSelect
                    clearLabel={intl.formatMessage({ id: 'desk.reception.clear' })}
                    onClear={() => setSocialStatus('')}
                    placeholder={text('socialStatus.none')}
                    value={socialStatus}
                    onChange={(value) => setSocialStatus(String(value))}
                  >
                    {STATUSES.map((one) => (
                      <SingleSelectOption key={one} value={one}>
                        {text(`socialStatus.${STATUSES.indexOf(one)}`)}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Field.Root>
              </Grid.Item>
              <Grid.Item col={12} xs={12} direction="column" alignItems="stretch">
                <Field.Root error={consentFault} name="consent">
                  <Checkbox checked={consent} onCheckedChange={(isOn) => setConsent(isOn === true)}>
                    {text('consent')}
                  </Checkbox>
                  <Field.Error />
                </Field.Root>
              </Grid.Item>
            </Grid.Root>
          </Box>
          <Modal.Footer>
            <Flex gap={2} justifyContent="flex-end" width="100%">
              <Button onClick={onClose} variant="tertiary">
                {text('cancel')}
              </Button>
              <Button type="submit">{text('add')}</Button>
            </Flex>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
