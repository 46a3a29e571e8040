import { useState, type FormEvent } from 'react';
import { Box, Button, Checkbox, Field, Flex, NumberInput, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { TestBody } from '../../../../../api/mailings/contracts/bodies';
import type { ChannelBody } from '../../../../../api/mailings/contracts/notifications';
import { Panel } from '../order/surface';
import { useMessageOf } from '../ui/error-message';
import { deskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';

/** One channel: whether it has credentials, its limits, "send me a test". */
export function ChannelForm({ channel, onSaved }: { channel: ChannelBody; onSaved: () => void }) {
  const intl = useIntl();
  const formats = useFormats();
  const messageOf = useMessageOf();
  const { toggleNotification } = useNotification();
  const text = (id: string, values?: Record<string, string>): string => intl.formatMessage({ id: `desk.notifications.${id}` }, values);
  const [draft, setDraft] = useState(channel);
  const [to, setTo] = useState('');
  const [said, setSaid] = useState<TestBody | null>(null);
  const [isTesting, setTesting] = useState(false);
  const path = `/channels/${channel.channel}`;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { ratePerSecond, connections, timeoutSeconds, requiresConsent, version } = draft;
    try {
      await deskApi.put(path, { ratePerSecond, connections, timeoutSeconds, requiresConsent, version });
      toggleNotification({ type: 'success', message: text('saved') });
    } catch (error) {
      toggleNotification({ type: 'danger', message: messageOf(error) });
    }
    onSaved();
  };
  const test = async (): Promise<void> => {
    setTesting(true);
    try {
      setSaid((await deskApi.post<{ data: TestBody }>(`${path}/test`, { to })).data);
    } catch (error) {
      setSaid({ outcome: 'failed', reply: messageOf(error) });
    } finally {
      setTesting(false);
    }
  };
  const number = (name: 'connections' | 'timeoutSeconds' | 'ratePerSecond') => (
    <Field.Root flex="1 1 140px" name={`${channel.channel}-${name}`}>
      <Field.Label>{text(name)}</Field.Label>
      <NumberInput
        onValueChange={(value?: number) => setDraft({ ...draft, [name]: value ?? (name === 'ratePerSecond' ? null : draft[name]) })}
        value={draft[name] ?? undefined}
      />
    </Field.Root>
  );
  return (
    <Panel aria-label={intl.formatMessage({ id: `desk.mailings.channel.${channel.channel}` })}>
      <Box padding={4}>
        <Flex gap={2} justifyContent="space-between" paddingBottom={3} wrap="wrap">
          <Typography fontWeight="bold" tag="h3">
            {intl.formatMessage({ id: `desk.mailings.channel.${channel.channel}` })}
          </Typography>
          <Typography textColor={channel.isSetUp ? 'success700' : 'neutral600'}>
            {channel.isSetUp ? (channel.provider ?? '') : text('not-set-up')}
          </Typography>
        </Flex>
        {channel.stoppedUntil ? (
          <Typography role="alert" tag="p" textColor="warning700">
            {text('rests', { until: formats.dateTime(channel.stoppedUntil), why: channel.stoppedReason ?? '' })}
          </Typography>
        ) : null}
        <form onSubmit={(event) => void save(event)}>
          <Flex alignItems="flex-end" gap={3} wrap="wrap">
            {number('ratePerSecond')}
            {number('connections')}
            {number('timeoutSeconds')}
          </Flex>
          <Flex gap={3} justifyContent="space-between" paddingTop={3} wrap="wrap">
            <Checkbox
              checked={draft.requiresConsent}
              onCheckedChange={(isChecked: boolean | 'indeterminate') => setDraft({ ...draft, requiresConsent: isChecked === true })}
            >
              {text('requiresConsent')}
            </Checkbox>
            <Button disabled={draft === channel} type="submit" variant="secondary">
              {text('save')}
            </Button>
          </Flex>
        </form>
        <Flex alignItems="flex-end" gap={2} paddingTop={4}>
          <Field.Root flex="1" name={`${channel.channel}-test`}>
            <Field.Label>{text(`test.${channel.channel}`)}</Field.Label>
            <TextInput onChange={(event) => setTo(event.target.value)} value={to} />
          </Field.Root>
          <Button disabled={!channel.isSetUp || to.trim() === ''} loading={isTesting} onClick={() => void test()} variant="tertiary">
            {text('test')}
          </Button>
        </Flex>
        <Typography aria-live="polite" tag="p" textColor={said?.outcome === 'succeeded' ? 'success700' : 'danger600'} variant="pi">
          {said ? `${intl.formatMessage({ id: `desk.mailings.test.${said.outcome}` })} ${said.reply}` : ''}
        </Typography>
      </Box>
    </Panel>
  );
}
