import { useState, type FormEvent } from 'react';
import {
  Button,
  Checkbox,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { DateTime } from 'luxon';
import { useIntl } from 'react-intl';
import type { QuoteBody } from '../../../../../api/orders/contracts/bodies';
import type { OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { DayField } from '../ui/DayField';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { useSharedRead } from '../ui/shared-read';
import { newWriteKey, useDeskApi } from '../ui/useDeskApi';

/** A new quote, or the newest one by e-mail once more. */
export type QuoteTask = { kind: 'new' } | { kind: 'send'; version: number };

interface QuoteDialogProps {
  order: OrderDetail;
  task: QuoteTask;
  nextVersion: number;
  onClose: () => void;
  onDone: (made: QuoteBody | null) => Promise<void>;
}

const dayFromNow = (days: number): string => DateTime.now().plus({ days }).toISODate();

/** What the client would find missing if they accepted now. */
const shortLines = (order: OrderDetail) => order.lines.filter(({ available, quantity }) => available !== null && quantity > available);

/** Makes a quote valid until a day, and sends it to the client with a message. */
export function QuoteDialog({ order, task, nextVersion, onClose, onDone }: QuoteDialogProps) {
  const api = useDeskApi();
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const validityDays = useSharedRead<{ quoteValidityDays?: number }>('/settings/shop')?.quoteValidityDays ?? 14;
  const [until, setUntil] = useState(() => dayFromNow(validityDays));
  const [isSent, setSent] = useState(task.kind === 'send' || order.contact.email !== null);
  const [to, setTo] = useState(order.contact.email ?? '');
  const [message, setMessage] = useState('');
  const [language, setLanguage] = useState(intl.locale.startsWith('en') ? 'en' : 'ru');
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [key] = useState(newWriteKey);
  const short = shortLines(order);
  const isAddressed = !isSent || /^\S+@\S+\.\S+$/.test(to.trim());
  const say = (id: string, values?: Record<string, number>): string => intl.formatMessage({ id: `desk.order.quote.${id}` }, values);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy || !isAddressed) return;
    setBusy(true);
    setFault(null);
    const send = { to: to.trim(), ...(message.trim() ? { message: message.trim() } : {}), locale: language };
    const path = `/orders/${order.documentId}/quotes`;
    try {
      const made =
        task.kind === 'new'
          ? (await api.post<{ data: QuoteBody }>(path, { validUntil: until, ...(isSent ? { send } : {}) }, { key })).data
          : null;
      if (task.kind === 'send') await api.post(`${path}/${task.version}/send`, send, { key });
      notices.show({ title: say(isSent ? 'done.sent' : 'done.made'), text: isSent ? send.to : undefined, tone: 'success' });
      await onDone(made);
    } catch (failure) {
      setFault(messageOf(failure));
      setBusy(false);
    }
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ maxWidth: 'min(560px, 96vw)' }}>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
            <Modal.Title>
              {task.kind === 'new' ? say('title.new', { version: nextVersion }) : say('title.send', { version: task.version })}
            </Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {task.kind === 'new' && short.length > 0 && (
                <Typography role="status" textColor="danger700">
                  {say('short')} {short.map(({ name, quantity, available }) => `${name} (${available} / ${quantity})`).join(', ')}
                </Typography>
              )}
              {task.kind === 'new' && (
                <>
                  <Field.Root name="validUntil" hint={say('until.hint')}>
                    <Field.Label>{say('until.label')}</Field.Label>
                    <DayField max={dayFromNow(365)} min={dayFromNow(0)} onChange={setUntil} value={until} />
                    <Field.Hint />
                  </Field.Root>
                  <Checkbox checked={isSent} onCheckedChange={(checked) => setSent(checked === true)}>
                    {say('byMail')}
                  </Checkbox>
                </>
              )}
              {isSent && (
                <>
                  <Field.Root name="to" required error={to !== '' && !isAddressed ? say('to.wrong') : undefined}>
                    <Field.Label>{say('to')}</Field.Label>
                    <TextInput type="email" maxLength={254} autoComplete="off" value={to} onChange={(event) => setTo(event.target.value)} />
                    <Field.Error />
                  </Field.Root>
                  <Field.Root name="message">
                    <Field.Label>{say('message')}</Field.Label>
                    <Textarea rows={3} maxLength={2000} value={message} onChange={(event) => setMessage(event.target.value)} />
                  </Field.Root>
                  <Field.Root name="locale">
                    <Field.Label>{say('locale')}</Field.Label>
                    <SingleSelect value={language} onChange={(chosen) => setLanguage(String(chosen))}>
                      <SingleSelectOption value="ru">Русский</SingleSelectOption>
                      <SingleSelectOption value="en">English</SingleSelectOption>
                    </SingleSelect>
                  </Field.Root>
                </>
              )}
              {fault && (
                <Field.Root error={fault}>
                  <Field.Error />
                </Field.Root>
              )}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{intl.formatMessage({ id: 'desk.ui.close' })}</Button>
            </Modal.Close>
            <Button type="submit" loading={isBusy} disabled={!isAddressed}>
              {say(task.kind === 'send' ? 'submit.resend' : isSent ? 'submit.send' : 'submit.make')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
