import { z } from 'zod';
import { isTimeZone } from '../../accounts/domain/shop-settings';
import { CHANNELS } from '../domain/channels';

/** A document id as the API gives it. */
export const documentIdField = z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a documentId');
export const idParams = z.strictObject({ id: documentIdField });
export const channelField = z.enum(CHANNELS, `must be one of ${CHANNELS.join(', ')}`);
export const nameField = z.string().trim().min(1, 'must not be empty').max(200, 'must be at most 200 characters');
export const subjectField = z.string().trim().max(500, 'must be at most 500 characters');
export const bodyField = z.string().max(500_000, 'must be at most 500000 characters');

/** Forms a message's body may have. */
export const FORMATS = ['html', 'mjml', 'text'] as const;
export const formatField = z.enum(FORMATS, `must be one of ${FORMATS.join(', ')}`);

/** `2026-07-01T09:00`: a time on a clock of the mailing's zone; with `Z` or an offset: a moment. */
export const momentField = z
  .string()
  .max(40)
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?$/,
    'must be a time such as 2026-07-01T09:00 or 2026-07-01T06:00:00Z',
  );

export const timezoneField = z.string().max(64).refine(isTimeZone, 'must be a time zone such as Europe/Moscow');
export const addressField = z.string().trim().min(1, 'must not be empty').max(320);

/** Where a test goes: an e-mail address, a phone or a VK id, by the channel. */
export const testBody = z.strictObject({ to: addressField, customer: documentIdField.optional() });

export const pageQuery = {
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
};
