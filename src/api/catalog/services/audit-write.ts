import type { Core } from '@strapi/strapi';
import type { DocumentWrite } from '../../../platform/database/document-write';
import type { Trx } from '../../../platform/database/statement';
import type { Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import { documentActor } from '../../accounts/services/panel-request';

/** Logs a staff write of the catalogue, whichever door it came through. Imports and jobs keep reports of their own. */
export async function auditWrite(strapi: Core.Strapi, trx: Trx, { action, uid, params }: DocumentWrite, written: unknown): Promise<void> {
  const request = strapi.requestContext.get();
  const actor = (request?.state.actor as Actor | undefined) ?? (await documentActor(strapi, trx));
  if (actor.kind !== 'staff') return;
  const subject = uid.slice('api::catalog.'.length);
  await audit(trx, {
    actor,
    action: `${subject}.${action}`,
    subject,
    subjectId: action === 'update' || action === 'delete' ? (params.documentId ?? null) : documentIdOf(written),
    after: params.data,
    address: request?.ip ?? null,
  });
}

/** A creation answers the document, a copy `{ entries: [document] }`. */
function documentIdOf(written: unknown): string | null {
  if (typeof written === 'object' && written !== null && 'entries' in written && Array.isArray(written.entries))
    return documentIdOf(written.entries[0]);
  return typeof written === 'object' && written !== null && 'documentId' in written && typeof written.documentId === 'string'
    ? written.documentId
    : null;
}
