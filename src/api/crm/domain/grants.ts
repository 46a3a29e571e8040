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

/** Action ids of the REST API by role, from every handler there is; a manager gets all that is not a director's. */
export function grantsOf(handlers: readonly string[]): Record<'marketer' | 'manager' | 'director', string[]> {
  const id = (handler: string): string => `api::crm.${handler}`;
  const all = [...new Set(handlers)];
  return {
    marketer: all.filter((handler) => MARKETER.includes(handler)).map(id),
    manager: all.filter((handler) => !DIRECTORS_HANDLERS.includes(handler)).map(id),
    director: all.map(id),
  };
}
