import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { dataOf } from './bodies';

const tag = 'Mailings';
const params = z.strictObject({ token: z.string().max(200) });
const query = z.strictObject({ locale: z.enum(['ru', 'en']).optional() });
const page = { status: 200, contentType: 'text/html; charset=utf-8' };

export const askToUnsubscribe = endpoint({
  method: 'GET',
  path: '/unsubscribe/:token',
  handler: 'link.ask',
  tag,
  summary: 'A page with a button; changes nothing',
  auth: false,
  params,
  query,
  response: page,
});

export const unsubscribe = endpoint({
  method: 'POST',
  path: '/unsubscribe/:token',
  handler: 'link.unsubscribe',
  tag,
  summary: 'Unsubscribe with one click (RFC 8058); no cookie, no sign-in',
  auth: false,
  idempotent: false,
  params,
  query,
  response: page,
});

export const showPreferences = endpoint({
  method: 'GET',
  path: '/preferences/:token',
  handler: 'link.preferences',
  tag,
  summary: 'The page where a recipient chooses how they may be written to',
  auth: false,
  params,
  query,
  response: page,
});

export const savePreferences = endpoint({
  method: 'POST',
  path: '/preferences/:token',
  handler: 'link.choose',
  tag,
  summary: 'Save a recipient’s choice: a form with a box a channel',
  auth: false,
  idempotent: false,
  params,
  query,
  response: page,
});

const returned = dataOf(z.object({ matched: z.boolean(), kind: z.enum(['bounced', 'complained']).nullable() }));
const token = { UNAUTHORIZED: 'The bearer token is not BOUNCE_TOKEN.' };

export const takeBounce = endpoint({
  method: 'POST',
  path: '/bounces',
  handler: 'link.bounce',
  tag,
  summary: 'A delivery status notification (RFC 3464) as the mail server got it, raw (message/rfc822 or text/plain)',
  description: 'Bearer BOUNCE_TOKEN. A failure with 5.1.x suppresses the address; other failures are noted at the letter.',
  auth: false,
  idempotent: false,
  response: { status: 200, schema: returned },
  refusals: token,
});

export const takeComplaint = endpoint({
  method: 'POST',
  path: '/complaints',
  handler: 'link.complaint',
  tag,
  summary: 'A complaint: an ARF report (RFC 5965), raw, or JSON `{messageId}`',
  description: 'Bearer BOUNCE_TOKEN. The address is written to no more.',
  auth: false,
  idempotent: false,
  response: { status: 200, schema: returned },
  refusals: token,
});
