/** Which trace led to a pair of records: one phone in two notations, one e-mail in two spellings or in the other's orders, name and city. */
export const DUPLICATE_REASONS = ['phone', 'email', 'name-city'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];
