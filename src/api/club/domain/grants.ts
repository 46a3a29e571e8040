/** What everybody may call of the club's REST API. */
const VISITOR = ['event.find', 'event.findOne', 'event.calendar', 'event.calendarOfOne', 'achievement.find', 'achievement.findOne'];

/** What a signed-in client may: their own visits, sign-ups and awards. */
const CLIENT = [
  ...VISITOR,
  'visit.mine',
  'participation.mine',
  'participation.find',
  'participation.create',
  'participation.leave',
  'participation.drop',
  'participation.accept',
  'participation.update',
  'participation.ticketPdf',
  'participation.ticketPng',
  'award.find',
  'award.ofCustomer',
];

/** What only a director may: to plan events and to make rules. */
const DIRECTOR = [
  'event.create',
  'event.update',
  'event.cancel',
  'event-template.create',
  'event-template.update',
  'event-template.instantiate',
  'event-template.series',
  'event-template.cancelSeries',
  'achievement.previewRule',
  'achievement.create',
  'achievement.update',
  'achievement.preview',
  'achievement.backfill',
];

type Grantee = 'visitor' | 'client' | 'marketer' | 'manager' | 'director';

/** Action ids of the REST API by role, from every handler there is; a manager gets all that is not a director's. */
export function grantsOf(handlers: readonly string[]): Record<Grantee, string[]> {
  const id = (handler: string): string => `api::club.${handler}`;
  const all = [...new Set(handlers)];
  const of = (names: readonly string[]): string[] => all.filter((handler) => names.includes(handler)).map(id);
  return {
    visitor: of(VISITOR),
    client: of(CLIENT),
    marketer: of(CLIENT),
    manager: all.filter((handler) => !DIRECTOR.includes(handler)).map(id),
    director: all.map(id),
  };
}
