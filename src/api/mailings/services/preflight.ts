import type { Trx } from '../../../platform/database/statement';
import { Refusal } from '../../../platform/http/refusal';
import type { PreflightBody } from '../contracts/bodies';
import { SHOP_ONLY_TAGS, tagsOf } from '../domain/merge-tags';
import { estimatedSeconds, problemsOf } from '../domain/preflight';
import { readChannel } from '../sql/channel-settings';
import type { MailingRow } from '../sql/mailings';
import { readMessage, type MessageRow } from '../sql/messages';
import { readPace } from '../sql/statistics';
import type { Access } from './access';
import { checkAudience } from './audience';
import { isChannelSetUp } from './channels/set-up';
import { compileMessage } from './letters/compile-message';
import { peekAtMailing } from './mailings';

/** Whether a mailing can start, and what would come of it. 404 for one this person may not see. */
export async function preflight(handle: Trx, access: Access, id: string): Promise<PreflightBody> {
  return preflightOf(handle, access, await peekAtMailing(handle, access, id));
}

/** The same for a row at hand. Segments and recipients are the owner's, whoever asks. */
export async function preflightOf(handle: Trx, access: Access, row: MailingRow): Promise<PreflightBody> {
  const [message] = row.message ? await readMessage(handle, row.message.documentId, null, null) : [];
  const tags = tagsOf(message?.subject ?? '', message?.body ?? '');
  const owner =
    row.audience_scope === 'recipients' ? { ...access.actor, role: 'marketer' as const, userId: row.owner_user_id } : access.actor;
  const choice = { channel: row.channel, ...row.audience };
  const audience = await checkAudience(handle, { actor: owner, scope: row.audience_scope }, choice, tags.required);
  const suppressed = Object.values(audience.suppressed).reduce((sum, n) => sum + n, 0);
  const willSend = audience.addresses - suppressed;
  const problems = problemsOf({
    channel: row.channel,
    message: message ? { subject: message.subject ?? '', body: message.body } : null,
    templateFault: message ? await faultOf(message, row.channel) : null,
    unknownTags: row.audience_scope === 'recipients' ? [...tags.unknown, ...shopOnly(tags.required)] : tags.unknown,
    hasUnsubscribeLink: tags.hasUnsubscribeLink,
    missing: audience.missing,
    willSend,
    endAt: row.end_at,
    now: new Date(),
    isChannelSetUp: isChannelSetUp(row.channel),
  });
  return {
    ok: problems.length === 0,
    problems,
    audience: {
      people: audience.people,
      addresses: audience.addresses,
      withoutAddress: audience.without_address,
      willSend,
      suppressed: audience.suppressed,
    },
    estimatedSeconds: await estimate(handle, row, willSend),
  };
}

function shopOnly(tags: readonly string[]): string[] {
  return tags.filter((tag) => SHOP_ONLY_TAGS.some((own) => own === tag)).map((tag) => `customer.${tag}`);
}

async function faultOf(message: MessageRow, channel: MailingRow['channel']): Promise<string | null> {
  try {
    const { fill } = await compileMessage({ subject: message.subject ?? '', body: message.body, format: message.format }, channel);
    fill({ customer: {}, shop: {}, unsubscribe_url: '', preferences_url: '' });
    return null;
  } catch (error) {
    if (error instanceof Refusal || error instanceof Error) return error.message.slice(0, 300);
    throw error;
  }
}

async function estimate(handle: Trx, row: MailingRow, letters: number): Promise<number | null> {
  const [channel] = await readChannel(handle, row.channel);
  const [pace] = await readPace(handle, row.channel);
  const perSecond = pace?.per_second ?? null;
  const connections = Math.min(row.connections ?? Number.MAX_SAFE_INTEGER, channel?.connections ?? 1);
  return estimatedSeconds(letters, {
    ratePerSecond: row.rate_per_second,
    channelRatePerSecond: channel?.rate_per_second ?? null,
    connections,
    secondsPerLetter: perSecond ? (channel?.connections ?? 1) / perSecond : null,
  });
}
