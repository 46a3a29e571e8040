/** What a marketer may call of the CRM's REST API: their own recipients and segments. */
const MARKETER = [
  'customer.find',
  'customer.findOne',
  'customer.create',
  'customer.update',
  'customer.delete',
  'customer.restore',
  'segment.find',
  'segment.findOne',
  'segment.create',
  'segment.update',
  'segment.delete',
  'segment.preview',
  'segment.fields',
];

/** What only a director may: the end of a person's record. */
export const DIRECTORS_HANDLERS: readonly string[] = ['customer.erase', 'customer.erasures', 'customer.eraseAct'];

/**
 * Action ids of the REST API by role, from every handler there is; a manager gets all that is not a director's. `own` is what
 * everybody with an account may ask of their own record.
 */
export function grantsOf(
  handlers: readonly string[],
  own: readonly string[],
): Record<'client' | 'marketer' | 'manager' | 'director', string[]> {
  const ids = (some: readonly string[]): string[] => [...some, ...own].map((handler) => `api::crm.${handler}`);
  const all = [...new Set(handlers)];
  return {
    client: ids([]),
    marketer: ids(all.filter((handler) => MARKETER.includes(handler))),
    manager: ids(all.filter((handler) => !DIRECTORS_HANDLERS.includes(handler))),
    director: ids(all),
  };
}
