import { randomBytes } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import { notFound, Refusal } from '../../../../platform/http/refusal';
import { numberEvents } from '../../../../platform/outbox/feed';
import { audit } from '../../../accounts/services/audit';
import type { WebhookBody, WebhookWithSecret } from '../../contracts/webhooks';
import type { ResumeFrom } from '../../domain/webhook-state';
import * as sql from '../../sql/webhooks';
import { sealSecret } from '../delivery/keep-secret';
import { drawSecret } from '../delivery/sign';
import type { Act } from '../operations';
import { checkedAddress } from './check-address';
import { webhookBody } from './webhook-body';

/** More than anybody needs, few enough for a page without pages. */
const MOST_WEBHOOKS = 50;

/** How long the secret before the last one signs as well, in hours. */
const OVERLAP_HOURS = 24;

/** What a person types of a webhook. */
export interface WebhookFields {
  url?: string;
  description?: string | null;
  types?: string[];
}

/** All webhooks, oldest first. */
export async function listWebhooks(handle: Trx): Promise<WebhookBody[]> {
  const bodies: WebhookBody[] = [];
  for (const row of await sql.selectWebhooks(handle)) bodies.push(await webhookBody(handle, row));
  return bodies;
}

/** One webhook. Throws 404. */
export async function readWebhook(handle: Trx, id: string): Promise<WebhookBody> {
  const [row] = await sql.selectWebhook(handle, id);
  if (!row) throw notFound('Webhook');
  return webhookBody(handle, row);
}

/** Adds a webhook that begins with what happens from now on; the secret is shown this once. Throws 400 for an address, 409 for too many. */
export async function createWebhook(
  act: Act,
  given: Required<Pick<WebhookFields, 'url' | 'types'>> & WebhookFields,
): Promise<WebhookWithSecret> {
  const { handle } = act;
  const url = checkedAddress(given.url);
  await sql.lockAdding(handle);
  const [all] = await sql.countWebhooks(handle);
  if ((all?.many ?? 0) >= MOST_WEBHOOKS)
    throw new Refusal(409, `There are ${MOST_WEBHOOKS} webhooks already: delete one first`, { code: 'TOO_MANY_WEBHOOKS' });
  const { life, head } = await numberEvents(handle, true);
  const secret = drawSecret();
  const id = documentId(randomBytes);
  const types = JSON.stringify([...new Set(given.types)]);
  const [row] = await sql.insertWebhook(handle, id, url, given.description || null, types, sealSecret(secret), life, head, act.actor.name);
  if (!row) throw new Error('The webhook was not written');
  await log(act, 'webhook.create', id, { after: visible(row) });
  return { ...(await webhookBody(handle, row)), secret };
}

/** Changes what is given; holds from the next event on. Throws 404, 400 for an address. */
export async function updateWebhook(act: Act, id: string, given: WebhookFields): Promise<WebhookBody> {
  const before = await locked(act, id);
  const url = given.url === undefined ? before.url : checkedAddress(given.url);
  const types = given.types === undefined ? before.types : JSON.stringify([...new Set(given.types)]);
  const description = given.description === undefined ? before.description : given.description || null;
  const [row] = await sql.changeWebhook(act.handle, before.id, url, description, types);
  if (!row) throw notFound('Webhook');
  await log(act, 'webhook.update', id, { before: visible(before), after: visible(row) });
  return webhookBody(act.handle, row);
}

/** Deletes a webhook with its log. Throws 404. */
export async function deleteWebhook(act: Act, id: string): Promise<{ documentId: string }> {
  const before = await locked(act, id);
  await sql.removeWebhook(act.handle, before.id);
  await log(act, 'webhook.delete', id, { before: visible(before) });
  return { documentId: id };
}

/** Stops posting; events wait. Doing it again changes nothing. Throws 404. */
export async function pauseWebhook(act: Act, id: string): Promise<WebhookBody> {
  const before = await locked(act, id);
  if (before.state === 'paused') return webhookBody(act.handle, before);
  const [row] = await sql.stopWebhook(act.handle, before.id, 'paused', null);
  if (!row) throw notFound('Webhook');
  await log(act, 'webhook.pause', id, { after: { url: row.url } });
  return webhookBody(act.handle, row);
}

/** Posts again. Throws 404, 410 `FEED_EXPIRED` when it shall go on where it stopped and that is not kept any more. */
export async function resumeWebhook(act: Act, id: string, from: ResumeFrom): Promise<WebhookBody> {
  const before = await locked(act, id);
  if (before.state === 'active') return webhookBody(act.handle, before);
  const { life, head, forgotten } = await numberEvents(act.handle, true);
  const isKept = before.life === life && before.position >= forgotten;
  if (from === 'position' && !isKept)
    throw new Refusal(410, 'from: events it has not had are not kept any more: go on from "earliest" or "latest"', {
      code: 'FEED_EXPIRED',
    });
  const position = { position: before.position, earliest: forgotten, latest: head }[from];
  const [row] = await sql.startWebhook(act.handle, before.id, life, position);
  if (!row) throw notFound('Webhook');
  await log(act, 'webhook.resume', id, { after: { url: row.url, from } });
  return webhookBody(act.handle, row);
}

/** Draws a new secret and shows it this once; the one before signs beside it for 24 hours. Throws 404. */
export async function rotateSecret(act: Act, id: string): Promise<WebhookWithSecret> {
  const before = await locked(act, id);
  const secret = drawSecret();
  const [row] = await sql.replaceSecret(act.handle, before.id, sealSecret(secret), OVERLAP_HOURS);
  if (!row) throw notFound('Webhook');
  await log(act, 'webhook.rotate-secret', id, { after: { url: row.url } });
  return { ...(await webhookBody(act.handle, row)), secret };
}

async function locked({ handle }: Act, id: string): Promise<sql.WebhookRow> {
  const [row] = await sql.lockWebhook(handle, id);
  if (!row) throw notFound('Webhook');
  return row;
}

function visible({ url, description, types }: sql.WebhookRow): Record<string, unknown> {
  return { url, description, types: (JSON.parse(types) as string[]).join(', ') };
}

async function log(
  { handle, actor, address }: Act,
  action: string,
  subjectId: string,
  states: { before?: unknown; after?: unknown },
): Promise<void> {
  await audit(handle, { actor, action, subject: 'webhook', subjectId, ...states, address });
}
