import { useState } from 'react';
import { Alert, Box, Button, Dialog, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PreflightBody, TestBody } from '../../../../../../api/mailings/contracts/bodies';
import { FactList } from '../../order/surface';
import { useAround } from '../../order/useAround';
import { useMessageOf } from '../../ui/error-message';
import { Failed, Loading } from '../../ui/states';
import { deskApi } from '../../ui/useDeskApi';
import { useFormats } from '../../ui/useFormats';
import { durationOf } from '../durations';
import { passedOver } from './passed-over';

/** Sends the letter to one address and shows what the server said. */
function TestSend({ id }: { id: string }) {
  const intl = useIntl();
  const messageOf = useMessageOf();
  const text = (key: string): string => intl.formatMessage({ id: `desk.mailings.${key}` });
  const [to, setTo] = useState('');
  const [isSending, setSending] = useState(false);
  const [said, setSaid] = useState<TestBody | null>(null);
  const send = async (): Promise<void> => {
    setSending(true);
    try {
      setSaid((await deskApi.post<{ data: TestBody }>(`/mailings/${id}/test`, { to })).data);
    } catch (error) {
      setSaid({ outcome: 'failed', reply: messageOf(error) });
    } finally {
      setSending(false);
    }
  };
  return (
    <Box maxWidth="480px">
      <Field.Root name="test-to">
        <Field.Label>{text('test.to')}</Field.Label>
        <Flex gap={2}>
          <Box flex="1">
            <TextInput autoComplete="email" onChange={(event) => setTo(event.target.value)} value={to} />
          </Box>
          <Button disabled={to.trim() === ''} loading={isSending} onClick={() => void send()} variant="secondary">
            {text('test.send')}
          </Button>
        </Flex>
      </Field.Root>
      <Typography aria-live="polite" tag="p" textColor={said?.outcome === 'succeeded' ? 'success700' : 'danger600'} variant="pi">
        {said ? `${text(`test.${said.outcome}`)} ${said.reply}` : ''}
      </Typography>
    </Box>
  );
}

/** Whether it can start and what would come of it; the start itself. */
export function CheckStep({ id, onStarted }: { id: string; onStarted: () => void }) {
  const intl = useIntl();
  const formats = useFormats();
  const messageOf = useMessageOf();
  const text = (key: string, values?: Record<string, string | number>): string =>
    intl.formatMessage({ id: `desk.mailings.${key}` }, values);
  const { value, error, reload } = useAround<PreflightBody>(`/mailings/${id}/preflight`, 0);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const start = async (): Promise<void> => {
    setAsking(false);
    try {
      await deskApi.post(`/mailings/${id}/start`, {});
      onStarted();
    } catch (failure) {
      setRefusal(failure);
      await reload();
    }
  };
  if (!value) return error ? <Failed error={error} onRetry={() => void reload()} /> : <Loading />;
  const { audience, problems, estimatedSeconds } = value;
  return (
    <Flex alignItems="stretch" direction="column" gap={4} padding={4}>
      {problems.map((problem) => (
        <Alert
          closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}
          key={`${problem.code} ${problem.message}`}
          title=""
          variant="danger"
        >
          {text(`problem.${problem.code}`, wordsOf(problem.details))}
        </Alert>
      ))}
      {refusal ? (
        <Typography role="alert" textColor="danger600">
          {messageOf(refusal)}
        </Typography>
      ) : null}
      <FactList>
        <dt>{text('check.will-send')}</dt>
        <dd>{formats.number(audience.willSend)}</dd>
        <dt>{text('check.suppressed')}</dt>
        <dd>{passedOver(audience.suppressed, text, formats.number)}</dd>
        <dt>{text('check.without')}</dt>
        <dd>{formats.number(audience.withoutAddress)}</dd>
        <dt>{text('check.time')}</dt>
        <dd>{estimatedSeconds === null ? text('check.time.unknown') : durationOf(estimatedSeconds, intl)}</dd>
      </FactList>
      <TestSend id={id} />
      <Flex gap={2}>
        <Button disabled={!value.ok} onClick={() => setAsking(true)} size="L">
          {text('start')}
        </Button>
        <Button onClick={() => void reload()} variant="tertiary">
          {text('check.again')}
        </Button>
      </Flex>
      <Dialog.Root onOpenChange={setAsking} open={isAsking}>
        <Dialog.Content>
          <Dialog.Header>{text('start.title')}</Dialog.Header>
          <Dialog.Body>{text('start.text', { count: formats.number(audience.willSend) })}</Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button fullWidth variant="tertiary">
                {text('cancel')}
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button fullWidth onClick={() => void start()}>
                {text('start')}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </Flex>
  );
}

function wordsOf(details: Record<string, unknown>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : Array.isArray(value) ? value.join(', ') : String(value),
    ]),
  );
}
