import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { CUSTOMER_TAGS, LINK_TAGS, SHOP_TAGS } from '../domain/merge-tags';
import { dataOf, fileSchema, messageSchema, pageOf, previewSchema, testSchema } from './bodies';
import { bodyField, channelField, documentIdField, formatField, idParams, nameField, pageQuery, subjectField, testBody } from './fields';

const tag = 'Mailings';
const one = { status: 200, schema: dataOf(messageSchema) };
const template = { TEMPLATE_INVALID: 'The text cannot be read; the message names the place.' };

export const listMessages = endpoint({
  method: 'GET',
  path: '/messages',
  handler: 'message.find',
  tag,
  summary: 'Messages: own ones, all for managers and above',
  query: z.strictObject({ _q: z.string().trim().max(200).optional(), archived: z.enum(['true', 'false']).default('false'), ...pageQuery }),
  response: { status: 200, schema: pageOf(messageSchema) },
});

export const readTags = endpoint({
  method: 'GET',
  path: '/messages/tags',
  handler: 'message.tags',
  tag,
  summary: 'Merge tags that a message may use',
  response: {
    status: 200,
    schema: dataOf(
      z.object({ customer: z.array(z.enum(CUSTOMER_TAGS)), shop: z.array(z.enum(SHOP_TAGS)), links: z.array(z.enum(LINK_TAGS)) }),
    ),
  },
});

const content = {
  name: nameField,
  subject: subjectField.nullish(),
  body: bodyField,
  format: formatField.default('html'),
};

export const previewMessage = endpoint({
  method: 'POST',
  path: '/messages/preview',
  handler: 'message.preview',
  tag,
  summary: 'A text as one recipient would get it; nothing is kept',
  description: 'Without a customer the fields are empty, so that every `default` shows.',
  idempotent: false,
  body: z.strictObject({
    subject: subjectField.default(''),
    body: bodyField,
    format: formatField.default('html'),
    channel: channelField.default('email'),
    customer: documentIdField.optional(),
  }),
  response: { status: 200, schema: dataOf(previewSchema) },
  refusals: template,
});

export const createMessage = endpoint({
  method: 'POST',
  path: '/messages',
  handler: 'message.create',
  tag,
  summary: 'Write a message',
  description: 'HTML is cleaned when it is sent; MJML and Liquid must be readable now.',
  body: z.strictObject(content),
  response: { status: 201, schema: dataOf(messageSchema) },
  refusals: template,
});

export const readMessage = endpoint({
  method: 'GET',
  path: '/messages/:id',
  handler: 'message.findOne',
  tag,
  summary: 'One message',
  params: idParams,
  response: one,
});

export const updateMessage = endpoint({
  method: 'PUT',
  path: '/messages/:id',
  handler: 'message.update',
  tag,
  summary: 'Change a message; mailings that have started keep the text they started with',
  params: idParams,
  body: z.strictObject({
    ...content,
    name: nameField.optional(),
    body: bodyField.optional(),
    format: formatField.optional(),
    version: z.number().int().optional(),
  }),
  response: one,
  refusals: { ...template, STALE_VERSION: 'Somebody saved after the version you sent.' },
});

export const deleteMessage = endpoint({
  method: 'DELETE',
  path: '/messages/:id',
  handler: 'message.delete',
  tag,
  summary: 'Delete a message; one that mailings refer to is archived',
  params: idParams,
  response: one,
});

export const testMessage = endpoint({
  method: 'POST',
  path: '/messages/:id/test',
  handler: 'message.test',
  tag,
  summary: 'Send a message to oneself, filled in for a customer',
  params: idParams,
  idempotent: false,
  body: testBody.extend({ channel: channelField.default('email') }),
  response: { status: 200, schema: dataOf(testSchema) },
  refusals: { CHANNEL_NOT_SET_UP: 'The channel has no credentials.' },
});

export const addFile = endpoint({
  method: 'POST',
  path: '/messages/:id/files',
  handler: 'message.addFile',
  tag,
  summary: 'Attach a file: a multipart form with the field `file`, at most 10 MB, 10 files',
  params: idParams,
  idempotent: false,
  response: { status: 201, schema: dataOf(fileSchema) },
});

export const removeFile = endpoint({
  method: 'DELETE',
  path: '/messages/:id/files/:file',
  handler: 'message.removeFile',
  tag,
  summary: 'Take a file from a message',
  params: idParams.extend({ file: documentIdField }),
  response: one,
});
