import type { Context as KoaContext } from 'koa';
import type { Trx } from '../../../platform/database/statement';
import type { Endpoint, Input } from '../../../platform/http/endpoint';
import type { Actor } from '../../accounts/contracts/actor';
import * as contract from '../contracts/webhooks';
import { listLog, resend, sendTest } from './webhooks/log';
import * as manage from './webhooks/manage';

/** What a use case is done with: the transaction (or a handle for reads), who asks, from where. */
export interface Act {
  handle: Trx;
  actor: Actor;
  address: string;
}

/** An endpoint and its use case; the REST API and the desk serve the same list. `page` answers a whole body, the others `{ data, meta }`. */
export interface Operation {
  endpoint: Endpoint;
  kind: 'write' | 'read' | 'page';
  run: (act: Act, input: Input<Endpoint>) => Promise<unknown>;
}

/** Serves a request whose answer is `{ data, meta }` or a page; both doors' controllers are made of it. */
export type Handlers = Record<string, (ctx: KoaContext) => Promise<void>>;

function operation<const E extends Endpoint>(
  kind: Operation['kind'],
  endpoint: E,
  run: (act: Act, input: Input<E>) => Promise<unknown>,
): Operation {
  return { kind, endpoint, run: run as unknown as Operation['run'] };
}

/** Every operation on webhooks. */
export const webhookOperations: readonly Operation[] = [
  operation('read', contract.listWebhooks, ({ handle }) => manage.listWebhooks(handle)),
  operation('write', contract.createWebhook, (act, { body }) => manage.createWebhook(act, body)),
  operation('read', contract.getWebhook, ({ handle }, { params }) => manage.readWebhook(handle, params.id)),
  operation('write', contract.updateWebhook, (act, { params, body }) => manage.updateWebhook(act, params.id, body)),
  operation('write', contract.deleteWebhook, (act, { params }) => manage.deleteWebhook(act, params.id)),
  operation('write', contract.pauseWebhook, (act, { params }) => manage.pauseWebhook(act, params.id)),
  operation('write', contract.resumeWebhook, (act, { params, body }) => manage.resumeWebhook(act, params.id, body.from)),
  operation('write', contract.rotateSecret, (act, { params }) => manage.rotateSecret(act, params.id)),
  operation('write', contract.testWebhook, (act, { params }) => sendTest(act, params.id)),
  operation('page', contract.listAttempts, ({ handle }, { params, query }) => listLog(handle, params.id, query)),
  operation('write', contract.resendAttempt, (act, { params }) => resend(act, params.id, params.attempt)),
];
