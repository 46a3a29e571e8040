/**
 * Where an address of a record comes from decides whether it leads an account to that record: `staff` typed or imported it, an
 * `order` made the record with it, or an order `filled` it into a record that was there already. SQL that is true and says so to
 * the trigger that keeps identities, for the rest of the transaction.
 */
export function identityOrigin(origin: 'order' | 'filled'): string {
  return `set_config('artel.identity_origin', '${origin}', true) is not null`;
}
