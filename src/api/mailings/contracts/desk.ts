import { z } from 'zod';
import { endpoint, type Endpoint } from '../../../platform/http/endpoint';
import { dataOf } from './bodies';
import { channelField } from './fields';
import * as mailings from './mailings';
import * as messages from './messages';
import * as suppressions from './suppressions';

/** The desk's twin of a REST endpoint: the same path under `/desk`, input and answer, for panel users. */
export function deskTwin<E extends Endpoint>(definition: E): E {
  return { ...definition, tag: 'Desk', handler: definition.handler.replace('.', 's.') };
}

/** People to pick as recipients: a name and whether the channel reaches them, nothing more. */
export const findRecipients = endpoint({
  method: 'GET',
  path: '/mailings/customers',
  handler: 'mailings.customers',
  tag: 'Desk',
  summary: 'Customers to write to, by name, phone or e-mail, or by their ids',
  query: z.strictObject({
    _q: z.string().trim().max(200).optional(),
    ids: z.string().max(20_000).optional(),
    channel: channelField.default('email'),
  }),
  response: {
    status: 200,
    schema: dataOf(z.array(z.object({ documentId: z.string(), name: z.string().nullable(), address: z.string().nullable() }))),
  },
});

/** Segments to choose from for an audience: their names and nothing of what is in them. */
export const findSegments = endpoint({
  method: 'GET',
  path: '/mailings/segments',
  handler: 'mailings.segments',
  tag: 'Desk',
  summary: 'Segments an audience can be made of, by name',
  response: { status: 200, schema: dataOf(z.array(z.object({ documentId: z.string(), name: z.string() }))) },
});

/** Endpoints of the desk by the permission that opens them; static paths come before `:id`. */
export const deskEndpoints = {
  read: [
    mailings.listMailings,
    mailings.ownerStats,
    mailings.readMailing,
    mailings.preflight,
    mailings.progress,
    mailings.stats,
    mailings.deliveries,
    mailings.readDelivery,
    messages.listMessages,
    messages.readTags,
    messages.previewMessage,
    messages.readMessage,
  ].map(deskTwin),
  pause: [mailings.pauseMailing, mailings.resumeMailing].map(deskTwin),
  write: [
    mailings.countAudience,
    mailings.createMailing,
    mailings.updateMailing,
    mailings.deleteMailing,
    mailings.startMailing,
    mailings.completeMailing,
    mailings.testMailing,
    mailings.resendDelivery,
    messages.createMessage,
    messages.updateMessage,
    messages.deleteMessage,
    messages.testMessage,
    messages.addFile,
    messages.removeFile,
  ].map(deskTwin),
  suppress: [
    suppressions.exportSuppressions,
    suppressions.listSuppressions,
    suppressions.addSuppression,
    suppressions.importSuppressions,
    suppressions.liftSuppression,
  ].map(deskTwin),
};
