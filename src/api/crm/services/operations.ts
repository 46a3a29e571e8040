import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import type { Trx } from '../../../platform/database/statement';
import type { Endpoint, Input } from '../../../platform/http/endpoint';
import type { Actor } from '../../accounts/contracts/actor';

/** Unique constraints that two writers of one person meet at; run again, the second sees what the first one wrote. */
export const CRM_RACES = [
  'customers_phone_uq',
  'customers_email_uq',
  'customers_vk_id_uq',
  'customers_user_once',
  'customer_identities_value_uq',
  'tags_name_uq',
  'recipient_lists_once',
  'customer_merges_open_uq',
] as const;

/**
 * An endpoint and its use case. Both doors, the REST API and the desk, serve the same list of them: `write` runs in one
 * transaction and can be replayed, `read` answers `{ data, meta }`, `page` answers a whole body.
 */
export interface Operation {
  endpoint: Endpoint;
  kind: 'write' | 'read' | 'page';
  run: (handle: Trx, actor: Actor, input: Input<Endpoint>) => Promise<unknown>;
}

/** Who asks, and what a use case needs that is more than one transaction or answers with a stream. */
export interface HttpRequest {
  strapi: Core.Strapi;
  ctx: KoaContext;
  actor: Actor;
  /** Whose idempotency keys these are. */
  caller: string;
}

/** An endpoint that opens its own transactions or streams its answer; `access` says which permission of the desk opens it. */
export interface HttpOperation {
  endpoint: Endpoint;
  kind: 'http';
  access: 'read' | 'write';
  serve: (request: HttpRequest, input: Input<Endpoint>) => Promise<void>;
}

export type AnyOperation = Operation | HttpOperation;

/** An operation whose input has the endpoint's own types. */
export function operation<const E extends Endpoint>(
  kind: Operation['kind'],
  endpoint: E,
  run: (handle: Trx, actor: Actor, input: Input<E>) => Promise<unknown>,
): Operation {
  return { kind, endpoint, run: run as unknown as Operation['run'] };
}

/** The same for one that serves its request itself. */
export function httpOperation<const E extends Endpoint>(
  access: 'read' | 'write',
  endpoint: E,
  serve: (request: HttpRequest, input: Input<E>) => Promise<void>,
): HttpOperation {
  return { kind: 'http', access, endpoint, serve: serve as unknown as HttpOperation['serve'] };
}
