import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';

export const vkCallback = endpoint({
  method: 'POST',
  path: '/channels/vk',
  handler: 'callback.vk',
  tag: 'Mailings',
  summary: 'VK Callback API of the community: who allows its messages and who does not',
  description:
    'Answers `confirmation` with VK_CONFIRMATION and everything else with `ok`. VK_SECRET must be the one set in the community; without it nothing but the confirmation is taken.',
  auth: false,
  idempotent: false,
  body: z.object({
    type: z.string().max(100),
    group_id: z.number().int(),
    event_id: z.string().max(100).optional(),
    secret: z.string().max(100).optional(),
    object: z.object({ user_id: z.number().int().optional() }).loose().optional(),
  }),
  response: { status: 200, contentType: 'text/plain; charset=utf-8' },
});

export const smsRuCallback = endpoint({
  method: 'POST',
  path: '/channels/sms-ru',
  handler: 'callback.smsRu',
  tag: 'Mailings',
  summary: 'Status callback of SMS.ru: a form with `data[i]` and `hash`; answered with `100`',
  description: 'Without the right `hash` (SHA-256 of SMS_RU_API_ID and the entries) it is refused with 403.',
  auth: false,
  idempotent: false,
  response: { status: 200, contentType: 'text/plain; charset=utf-8' },
});

export const twilioCallback = endpoint({
  method: 'POST',
  path: '/channels/twilio',
  handler: 'callback.twilio',
  tag: 'Mailings',
  summary: 'Status callback of Twilio: a form with `MessageSid`, `MessageStatus`, `ErrorCode`, signed with X-Twilio-Signature',
  auth: false,
  idempotent: false,
  response: { status: 200, contentType: 'text/plain; charset=utf-8' },
});
