import { useRef } from 'react';
import { Box, Button, Field, Flex, Grid, Menu, SingleSelect, SingleSelectOption, Textarea, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { MessageBody } from '../../../../../../api/mailings/contracts/bodies';
import { useAround } from '../../order/useAround';
import { inLayout, wantsLayout } from './layout';
import { LetterFiles } from './LetterFiles';
import { Preview } from './Preview';
import type { Draft } from './useComposer';
import type { ComposedFiles } from './useLetterFiles';

interface Tags {
  customer: string[];
  shop: string[];
  links: string[];
}

export interface StepProps {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
}

const WRAPS: [id: string, before: string, after: string][] = [
  ['bold', '<b>', '</b>'],
  ['italic', '<i>', '</i>'],
  ['link', '<a href="https://">', '</a>'],
  ['paragraph', '<p>', '</p>'],
];

/** The text: subject, body with merge tags, layout; beside it what one customer would get. */
export function LetterStep({ draft, change, files }: StepProps & { files: ComposedFiles }) {
  const intl = useIntl();
  const text = (id: string): string => intl.formatMessage({ id: `desk.mailings.${id}` });
  const field = useRef<HTMLTextAreaElement>(null);
  const tags = useAround<Tags>('/messages/tags', 0).value;
  const messages = useAround<MessageBody[]>('/messages', 0).value ?? [];
  const names = tags ? [...tags.links, ...tags.customer.map((tag) => `customer.${tag}`), ...tags.shop.map((tag) => `shop.${tag}`)] : [];
  const wrap = (before: string, after = '', words = ''): void => {
    const { selectionStart: from, selectionEnd: to } = field.current ?? {
      selectionStart: draft.body.length,
      selectionEnd: draft.body.length,
    };
    const inside = draft.body.slice(from, to) || words;
    change({ body: `${draft.body.slice(0, from)}${before}${inside}${after}${draft.body.slice(to)}` });
    window.setTimeout(() => {
      field.current?.focus();
      field.current?.setSelectionRange(from + before.length, from + before.length + inside.length);
    });
  };
  const insertTag = (tag: string): void => {
    // A link without words is one that nobody can click.
    if (tags?.links.includes(tag) && draft.format !== 'text') wrap(`<a href="{{ ${tag} }}">`, '</a>', text(`tag.${tag}.words`));
    else wrap(`{{ ${tag}`, ' }}');
  };
  const chooseChannel = (channel: Draft['channel']): void =>
    change({ channel, ...(channel === 'email' || /<\w/.test(draft.body) ? {} : { format: 'text' }) });
  const chooseFormat = (format: Draft['format']): void =>
    change({ format, ...(format === 'mjml' && wantsLayout(draft.body) ? { body: inLayout(draft.body) } : {}) });
  return (
    <Grid.Root gap={6} padding={4}>
      <Grid.Item alignItems="stretch" col={7} direction="column" gap={4} s={12} xs={12}>
        <Flex gap={4} wrap="wrap">
          <Field.Root flex="1 1 160px" name="channel">
            <Field.Label>{text('channel')}</Field.Label>
            <SingleSelect onChange={(value: string | number) => chooseChannel(value as Draft['channel'])} value={draft.channel}>
              {(['email', 'sms', 'vk'] as const).map((channel) => (
                <SingleSelectOption key={channel} value={channel}>
                  {text(`channel.${channel}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          {draft.channel === 'email' ? (
            <Field.Root flex="1 1 160px" name="format">
              <Field.Label>{text('format')}</Field.Label>
              <SingleSelect onChange={(value: string | number) => chooseFormat(value as Draft['format'])} value={draft.format}>
                {(['html', 'mjml', 'text'] as const).map((format) => (
                  <SingleSelectOption key={format} value={format}>
                    {text(`format.${format}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          ) : null}
        </Flex>
        {draft.channel === 'email' ? (
          <Field.Root name="subject" required>
            <Field.Label>{text('subject')}</Field.Label>
            <TextInput
              autoComplete="off"
              maxLength={500}
              onChange={(event) => change({ subject: event.target.value })}
              value={draft.subject}
            />
          </Field.Root>
        ) : null}
        <Field.Root hint={text('body.hint')} name="body" required>
          <Flex gap={2} justifyContent="space-between" paddingBottom={1} wrap="wrap">
            <Field.Label>{text('body')}</Field.Label>
            <Flex aria-label={text('tools')} gap={1} role="toolbar" wrap="wrap">
              {draft.format === 'html'
                ? WRAPS.map(([id, before, after]) => (
                    <Button key={id} onClick={() => wrap(before, after)} size="S" variant="tertiary">
                      {text(`tool.${id}`)}
                    </Button>
                  ))
                : null}
              <Menu.Root>
                <Menu.Trigger size="S" variant="tertiary">
                  {text('tool.tag')}
                </Menu.Trigger>
                <Menu.Content>
                  {names.map((tag) => (
                    <Menu.Item key={tag} onSelect={() => insertTag(tag)}>
                      {text(`tag.${tag}`)}
                    </Menu.Item>
                  ))}
                </Menu.Content>
              </Menu.Root>
              {messages.length > 0 ? (
                <Menu.Root>
                  <Menu.Trigger size="S" variant="tertiary">
                    {text('tool.take')}
                  </Menu.Trigger>
                  <Menu.Content>
                    {messages.slice(0, 20).map(({ documentId, name, subject, body, format }) => (
                      <Menu.Item key={documentId} onSelect={() => change({ subject: subject ?? '', body, format })}>
                        {name}
                      </Menu.Item>
                    ))}
                  </Menu.Content>
                </Menu.Root>
              ) : null}
            </Flex>
          </Flex>
          <Box style={{ fontFamily: 'monospace' }}>
            <Textarea onChange={(event) => change({ body: event.target.value })} ref={field} rows={16} value={draft.body} />
          </Box>
          <Field.Hint />
        </Field.Root>
        {draft.channel === 'email' ? <LetterFiles files={files} isEmpty={draft.body.trim() === '' || draft.name.trim() === ''} /> : null}
      </Grid.Item>
      <Grid.Item alignItems="stretch" col={5} direction="column" s={12} xs={12}>
        <Preview draft={draft} />
      </Grid.Item>
    </Grid.Root>
  );
}
