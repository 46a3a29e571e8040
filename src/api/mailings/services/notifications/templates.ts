import { randomBytes } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import { invalid, notFound, Refusal } from '../../../../platform/http/refusal';
import type { Actor } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import type { TemplateBody, TemplateWish } from '../../contracts/notifications';
import {
  channelsOf,
  EVENT_TAGS,
  FIRST_TEXTS,
  isSentByHand,
  NOTIFICATION_EVENTS,
  type NotificationEvent,
  type NotificationTexts,
} from '../../domain/notifications/events';
import { readTemplate, readTemplates, saveTemplate, seedTemplate, type TemplateRow } from '../../sql/notifications';
import { compileMessage } from '../letters/compile-message';
import { stale } from '../messages';
import { proveQuoteText } from './quote-wording';

/** Writes the texts a shop begins with, where it has none. */
export async function seedTemplates(trx: Trx): Promise<void> {
  for (const event of NOTIFICATION_EVENTS)
    await seedTemplate(trx, documentId(randomBytes), event, JSON.stringify(channelsOf(event)), JSON.stringify(FIRST_TEXTS[event]));
}

/** Every event with its texts. */
export async function listTemplates(handle: Trx): Promise<TemplateBody[]> {
  const rows = await readTemplates(handle);
  return NOTIFICATION_EVENTS.flatMap((event) => rows.filter((row) => row.event === event).map(templateBody));
}

/** Saves the texts of an event. 400 names the text that cannot be read, 409 `STALE_VERSION`. */
export async function changeTemplate(trx: Trx, actor: Actor, event: NotificationEvent, wish: TemplateWish): Promise<TemplateBody> {
  const [before] = await readTemplate(trx, event);
  if (!before) throw notFound('Notification');
  await refuseUnreadable(event, wish.texts);
  const known = channelsOf(event);
  const channels = JSON.stringify(isSentByHand(event) ? known : [...new Set(wish.channels)].filter((channel) => known.includes(channel)));
  const [saved] = await saveTemplate(trx, event, wish.version, wish.enabled, channels, JSON.stringify(wish.texts), actor.name);
  if (!saved) throw stale(before.version);
  await audit(trx, {
    actor,
    action: 'notification.edit',
    subject: 'notification-template',
    subjectId: event,
    before: { enabled: before.enabled, channels: before.channels },
    after: { enabled: saved.enabled, channels: saved.channels },
  });
  return templateBody(saved);
}

async function refuseUnreadable(event: NotificationEvent, texts: NotificationTexts): Promise<void> {
  for (const language of ['ru', 'en'] as const) {
    const { subject, body, short } = texts[language];
    for (const [name, text] of Object.entries({ subject, body, short }))
      if (text.trim() === '') throw invalid(['texts', language, name], 'must not be empty');
    await inField(language, {}, () => compileMessage({ subject, body, format: 'html' }, 'email'));
    await inField(language, { body: 'short' }, () => compileMessage({ subject: '', body: short, format: 'text' }, 'sms'));
    if (event === 'quote') await inField(language, {}, () => proveQuoteText({ subject, body }, language));
  }
}

/** Says which of the two languages' texts a fault lies in: who reads the message has both before them. */
async function inField(language: string, names: Record<string, string>, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const [field, ...words] = error instanceof Refusal ? error.message.split(': ') : [];
    if (!(error instanceof Refusal) || !field || words.length === 0) throw error;
    throw invalid(['texts', language, names[field] ?? field], words.join(': '), error.details.code);
  }
}

function templateBody(row: TemplateRow): TemplateBody {
  return {
    event: row.event,
    enabled: row.enabled,
    channels: row.channels,
    texts: row.texts,
    tags: [...EVENT_TAGS[row.event]],
    version: row.version,
    editedBy: row.edited_by,
  };
}
