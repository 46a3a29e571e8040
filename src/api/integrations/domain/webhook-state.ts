/** `active` posts, `paused` was stopped by a person, `disabled` by the product after failures. */
export const WEBHOOK_STATES = ['active', 'paused', 'disabled'] as const;
export type WebhookState = (typeof WEBHOOK_STATES)[number];

/** Why an attempt did not succeed. */
export const FAILURES = [
  'bad_status',
  'redirect',
  'timeout',
  'unreachable',
  'private_address',
  'bad_address',
  'no_secret',
  'forgotten',
] as const;
export type Failure = (typeof FAILURES)[number];

/** `delivery` is the webhook's own, in order; `resend` and `test` were asked for by a person. */
export const ATTEMPT_KINDS = ['delivery', 'resend', 'test'] as const;
export type AttemptKind = (typeof ATTEMPT_KINDS)[number];

export const ATTEMPT_STATES = ['waiting', 'delivered', 'failed'] as const;
export type AttemptState = (typeof ATTEMPT_STATES)[number];

/** Where a webhook goes on when it is switched on: where it stopped, at the oldest event still kept, or with what happens next. */
export const RESUME_FROM = ['position', 'earliest', 'latest'] as const;
export type ResumeFrom = (typeof RESUME_FROM)[number];
