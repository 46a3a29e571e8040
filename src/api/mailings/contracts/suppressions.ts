import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { SUPPRESSION_REASONS } from '../domain/suppression';
import { dataOf, pageOf, suppressionSchema } from './bodies';
import { addressField, channelField, idParams, pageQuery } from './fields';

const tag = 'Mailings';
const reasonField = z.enum(SUPPRESSION_REASONS, `must be one of ${SUPPRESSION_REASONS.join(', ')}`);
const noteField = z.string().trim().max(1_000);
const filters = { channel: channelField.optional(), reason: reasonField.optional(), _q: z.string().trim().max(200).optional() };

export const listSuppressions = endpoint({
  method: 'GET',
  path: '/suppressions',
  handler: 'suppression.find',
  tag,
  summary: 'Addresses that are not written to, the newest first',
  query: z.strictObject({ ...filters, ...pageQuery }),
  response: { status: 200, schema: pageOf(suppressionSchema) },
});

export const exportSuppressions = endpoint({
  method: 'GET',
  path: '/suppressions/export.csv',
  handler: 'suppression.export',
  tag,
  summary: 'The whole list as CSV',
  query: z.strictObject(filters),
  response: { status: 200, contentType: 'text/csv; charset=utf-8' },
});

export const addSuppression = endpoint({
  method: 'POST',
  path: '/suppressions',
  handler: 'suppression.create',
  tag,
  summary: 'Write to an address no more',
  body: z.strictObject({ channel: channelField, address: addressField, reason: reasonField.default('manual'), note: noteField.nullish() }),
  response: { status: 201, schema: dataOf(suppressionSchema) },
});

export const importSuppressions = endpoint({
  method: 'POST',
  path: '/suppressions/import',
  handler: 'suppression.import',
  tag,
  summary: 'Take over a list: one address a line, or the CSV of the export',
  body: z.strictObject({
    channel: channelField,
    text: z.string().max(1_000_000),
    reason: reasonField.default('imported'),
    note: noteField.nullish(),
  }),
  response: {
    status: 200,
    schema: dataOf(
      z.object({
        added: z.number().int(),
        known: z.number().int(),
        failed: z.array(z.object({ line: z.number().int(), address: z.string() })),
      }),
    ),
  },
});

export const liftSuppression = endpoint({
  method: 'DELETE',
  path: '/suppressions/:id',
  handler: 'suppression.delete',
  tag,
  summary: 'Write to an address again',
  description: 'Somebody who unsubscribed must have asked for it; who lifted it is kept.',
  params: idParams,
  response: { status: 200, schema: dataOf(suppressionSchema) },
});
