import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { documentId } from '../../../../kernel/ids';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { errorMessage } from '../../../../platform/error-code';
import type { JobMeta } from '../../../../platform/queue/subscribers';
import { currentShop } from '../../../accounts/services/shop-settings';
import type { NotificationState } from '../../domain/notification-state';
import type { Step } from '../../domain/notifications/route';
import type { Fate } from '../../domain/outcome';
import { uniqueIdOfNotification } from '../../domain/unique-id';
import { claimNotification, readNotification, readTemplate, settleNotification, type NotificationRow } from '../../sql/notifications';
import { transportOf } from '../channels/transports';
import type { Outgoing } from '../engine/transport';
import { compileMessage } from '../letters/compile-message';

const TIMEOUT_SECONDS = 30;
const LEASE_SECONDS = 90;
const REPLY_LIMIT = 500;

/**
 * Tells somebody, channel after channel of their route; the job behind a notification. The row is `sending` before a provider
 * hears of it: a reply that never comes, or a crash in between, leaves it `unknown` and tries nothing further. Throws when
 * it surely was not sent and the same channel may be tried again.
 */
export async function deliverNotification(strapi: Core.Strapi, id: number, job: Pick<JobMeta, 'lastAttempt'>): Promise<void> {
  for (;;) {
    const [row] = await reading(strapi, (handle) => readNotification(handle, id));
    if (!row) return;
    if (row.state === 'sending') return abandoned(strapi, row);
    const step = row.route[row.step];
    if (row.state !== 'queued' || !step) return;
    const message = await messageOf(strapi, row, step);
    const [claimed] = await inTransaction(strapi, (trx) => claimNotification(trx, id, step.channel, step.address, LEASE_SECONDS));
    if (!claimed) return;
    const fate = typeof message === 'string' ? refusedWith(message) : await send(step, message);
    const next = afterFate(fate, row, job.lastAttempt);
    await settle(strapi, row.id, next, fate);
    if (next.state === 'queued' && next.step === row.step) throw new Error(`The notification ${id} was not sent: ${next.reply}`);
  }
}

/** Whoever was sending it is gone, or still at it: after the lease nobody can say whether it arrived. */
async function abandoned(strapi: Core.Strapi, row: NotificationRow): Promise<void> {
  if (row.is_leased) throw new Error(`The notification ${row.id} is being sent elsewhere`);
  await settle(
    strapi,
    row.id,
    { state: 'unknown', step: row.step, reply: 'No reply was seen: the worker was lost' },
    { kind: 'lost', reply: '' },
  );
}

interface Next {
  state: NotificationState;
  step: number;
  reply: string;
}

/** A no leads to the next channel; silence does not, since the message may have arrived. */
function afterFate(fate: Fate, { step, route }: NotificationRow, isLastAttempt: boolean): Next {
  const reply = fate.kind === 'halted' ? '' : fate.reply;
  if (fate.kind === 'accepted') return { state: 'accepted', step, reply };
  if (fate.kind === 'lost') return { state: 'unknown', step, reply };
  const isFinal =
    isLastAttempt || (fate.kind === 'refused' && fate.isPermanent) || (fate.kind === 'unsent' && fate.stopsSeconds !== undefined);
  if (!isFinal) return { state: 'queued', step, reply };
  return step + 1 < route.length ? { state: 'queued', step: step + 1, reply } : { state: 'rejected', step, reply };
}

async function messageOf(strapi: Core.Strapi, row: NotificationRow, step: Step): Promise<Outgoing | string> {
  const [template] = await reading(strapi, (handle) => readTemplate(handle, row.event));
  if (!template) return 'The event has no texts';
  const { subject, body, short } = template.texts[row.language];
  const { name, phone, email, address, site } = await currentShop(strapi);
  const source =
    step.channel === 'email' ? { subject, body, format: 'html' as const } : { subject: '', body: short, format: 'text' as const };
  try {
    const message = await compileMessage(source, step.channel);
    return {
      ...message.fill({ ...row.variables, shop: { name, phone, email, address, site } }),
      uniqueId: uniqueIdOfNotification(row.id, row.step),
      address: step.address,
      recipientName: null,
      messageId: `n.${row.document_id}`,
      unsubscribeUrl: null,
      files: [],
    };
  } catch (error) {
    return `The text cannot be made: ${errorMessage(error)}`;
  }
}

async function send({ channel }: Step, message: Outgoing): Promise<Fate> {
  const transport = await transportOf(channel);
  if (!transport) return { kind: 'unsent', reply: `The channel ${channel} has no credentials`, stopsSeconds: 0 };
  const line = transport.openLine(() => TIMEOUT_SECONDS);
  try {
    return await line.send(message, () => Promise.resolve(true));
  } finally {
    line.close();
  }
}

function refusedWith(reply: string): Fate {
  return { kind: 'refused', isPermanent: true, reply };
}

async function settle(strapi: Core.Strapi, id: number, { state, step, reply }: Next, fate: Fate): Promise<void> {
  const outcome = fate.kind === 'accepted' ? 'succeeded' : fate.kind === 'lost' ? 'unknown' : 'failed';
  const messageId = fate.kind === 'accepted' ? (fate.messageId ?? null) : null;
  const words = reply.replaceAll('\0', ' ').slice(0, REPLY_LIMIT);
  await inTransaction(strapi, (trx) => settleNotification(trx, id, state, step, words, messageId, outcome, documentId(randomBytes)));
}

async function inTransaction<T>(strapi: Core.Strapi, work: (trx: Trx) => Promise<T>): Promise<T> {
  return strapi.db.transaction(({ trx }) => work(trx as Trx)) as Promise<T>;
}
