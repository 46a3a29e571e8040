import { statement } from '../../../platform/database/statement';

/** A participant with a place at an event that is still to come. */
export const participantToRemind = statement<
  [participationId: number],
  { document_id: string; customer_id: number; name: string | null; title: string; start_at: Date; place: string | null }
>(
  'participant_to_remind',
  `select e.document_id, p.customer_id, c.name, e.title, e.start_at, e.place from participations p join events e on e.id = p.event_id join customers c on c.id = p.customer_id
   where p.id = $1 and p.state = 'registered' and e.start_at > now()`,
);

/** An award that was not taken back, with why it was given. */
export const awardToTell = statement<
  [awardId: number],
  { document_id: string; customer_id: number; name: string | null; title: string; reason: string | null }
>(
  'award_to_tell',
  `select a.document_id, a.customer_id, c.name, h.title, coalesce(a.reason, h.description) as reason
   from awards a join achievements h on h.id = a.achievement_id join customers c on c.id = a.customer_id
   where a.id = $1 and a.revoked_at is null and a.at > now() - interval '1 day'`,
);
