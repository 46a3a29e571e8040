import { useState, type FormEvent } from 'react';
import { Accordion, Box, Button, Checkbox, Field, Flex, Tabs, Textarea, TextInput, Toggle, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { TemplateBody } from '../../../../../api/mailings/contracts/notifications';
import type { Channel } from '../../../../../api/mailings/domain/channels';
import { channelsOf, isSentByHand } from '../../../../../api/mailings/domain/notifications/events';
import { Panel } from '../order/surface';
import { useMessageOf } from '../ui/error-message';
import { deskApi } from '../ui/useDeskApi';

type Language = 'ru' | 'en';
type Part = 'subject' | 'body' | 'short';

/** One event: its switch, its channels in their order, its texts in both languages. */
export function TemplateForm({ template, onSaved }: { template: TemplateBody; onSaved: () => void }) {
  const intl = useIntl();
  const messageOf = useMessageOf();
  const { toggleNotification } = useNotification();
  const text = (id: string): string => intl.formatMessage({ id: `desk.notifications.${id}` });
  const [draft, setDraft] = useState(template);
  const [error, setError] = useState<unknown>(null);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { enabled, channels, texts, version } = draft;
    try {
      await deskApi.put(`/notifications/templates/${draft.event}`, { enabled, channels, texts, version });
      toggleNotification({ type: 'success', message: text('saved') });
      onSaved();
    } catch (failure) {
      setError(failure);
    }
  };
  const route = channelsOf(draft.event);
  // A quote is sent by hand: its switch chooses between the shop's words and those of the product.
  const byHand = isSentByHand(draft.event) ? '.byHand' : '';
  const toggle = (channel: Channel, isOn: boolean): void =>
    setDraft({ ...draft, channels: route.filter((one) => (one === channel ? isOn : draft.channels.includes(one))) });
  const write = (language: Language, part: Part, words: string): void =>
    setDraft({ ...draft, texts: { ...draft.texts, [language]: { ...draft.texts[language], [part]: words } } });
  const field = (language: Language, part: Part) => (
    <Field.Root key={part} name={`${draft.event}-${language}-${part}`} required>
      <Field.Label>{text(`part.${part}`)}</Field.Label>
      {part === 'subject' ? (
        <TextInput onChange={(event) => write(language, part, event.target.value)} value={draft.texts[language][part]} />
      ) : (
        <Textarea
          onChange={(event) => write(language, part, event.target.value)}
          rows={part === 'body' ? 6 : 2}
          value={draft.texts[language][part]}
        />
      )}
    </Field.Root>
  );
  return (
    <Panel>
      <Accordion.Root>
        <Accordion.Item value={draft.event}>
          <Accordion.Header>
            <Accordion.Trigger description={text(`${template.enabled ? 'on' : 'off'}${byHand}`)}>
              {text(`event.${draft.event}`)}
            </Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Content>
            <form onSubmit={(event) => void save(event)}>
              <Flex alignItems="stretch" direction="column" gap={4} padding={4}>
                <Field.Root hint={byHand ? text('hint.byHand') : undefined} name={`${draft.event}-enabled`}>
                  <Field.Label>{text(`enabled${byHand}`)}</Field.Label>
                  <Toggle
                    checked={draft.enabled}
                    offLabel={text(`off${byHand}`)}
                    onChange={(event) => setDraft({ ...draft, enabled: event.target.checked })}
                    onLabel={text(`on${byHand}`)}
                  />
                  {byHand ? <Field.Hint /> : null}
                </Field.Root>
                {byHand ? null : (
                  <Flex aria-label={text('route')} gap={4} role="group" wrap="wrap">
                    <Typography textColor="neutral600">{text('route')}</Typography>
                    {route.map((channel) => (
                      <Checkbox
                        checked={draft.channels.includes(channel)}
                        key={channel}
                        onCheckedChange={(isChecked: boolean | 'indeterminate') => toggle(channel, isChecked === true)}
                      >
                        {intl.formatMessage({ id: `desk.mailings.channel.${channel}` })}
                      </Checkbox>
                    ))}
                  </Flex>
                )}
                <Tabs.Root defaultValue="ru">
                  <Tabs.List aria-label={text('languages')}>
                    <Tabs.Trigger value="ru">Русский</Tabs.Trigger>
                    <Tabs.Trigger value="en">English</Tabs.Trigger>
                  </Tabs.List>
                  {(['ru', 'en'] as const).map((language) => (
                    <Tabs.Content key={language} value={language}>
                      <Flex alignItems="stretch" direction="column" gap={3} paddingTop={3}>
                        {(['subject', 'body', ...(route.length > 1 ? (['short'] as const) : [])] as const).map((part) =>
                          field(language, part),
                        )}
                      </Flex>
                    </Tabs.Content>
                  ))}
                </Tabs.Root>
                <Typography textColor="neutral600" variant="pi">
                  {text('tags')} {draft.tags.map((tag) => `{{ ${tag} }}`).join('  ')}
                </Typography>
                {error ? (
                  <Typography role="alert" textColor="danger600">
                    {messageOf(error)}
                  </Typography>
                ) : null}
                <Box>
                  <Button disabled={draft === template} type="submit">
                    {text('save')}
                  </Button>
                </Box>
              </Flex>
            </form>
          </Accordion.Content>
        </Accordion.Item>
      </Accordion.Root>
    </Panel>
  );
}
