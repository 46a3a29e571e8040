import { statement } from '../../../platform/database/statement';

/** An offer with the event whose place it holds. */
export interface OfferRow {
  id: number;
  participation_id: number;
  event_id: number;
  offer_state: string;
  expires_at: Date;
  is_over: boolean;
}

const UTC = `timezone('UTC', now())`;

/** Offers a place for so many minutes, at the longest until the event begins. */
export const insertOffer = statement<[documentId: string, participationId: number, minutes: number], { id: number; expires_at: Date }>(
  'insert_waitlist_offer',
  `insert into waitlist_offers (document_id, participation_id, event_id, seats, offer_state, offered_at, expires_at, created_at, updated_at, published_at)
   select $1, p.id, p.event_id, p.party_size, 'open', now(), least(date_trunc('milliseconds', now()) + make_interval(mins => $3), e.start_at), ${UTC}, ${UTC}, ${UTC}
   from participations p join events e on e.id = p.event_id where p.id = $2 returning id, expires_at`,
);

/** One offer; its event is locked by the caller before it is acted on. */
export const selectOffer = statement<[id: number], OfferRow>(
  'select_waitlist_offer',
  `select id, participation_id, event_id, offer_state, expires_at, expires_at <= now() as is_over from waitlist_offers where id = $1`,
);

/** Ends the open offer of a participation; no row when there is none. With `inTime` only one that still stands. */
export const endOffer = statement<[participationId: number, state: string, inTime: boolean], { id: number }>(
  'end_waitlist_offer',
  `update waitlist_offers set offer_state = $2, answered_at = now(), updated_at = ${UTC}
   where participation_id = $1 and offer_state = 'open' and (not $3 or expires_at > now()) returning id`,
);

/** Offers whose time is over and that nobody has ended. */
export const offersOver = statement<[limit: number], { id: number }>(
  'waitlist_offers_over',
  `select id from waitlist_offers where offer_state = 'open' and expires_at <= now() order by id limit $1`,
);

/** Ends every open offer of an event. */
export const endOffersOfEvent = statement<[eventId: number, state: string], never>(
  'end_offers_of_event',
  `update waitlist_offers set offer_state = $2, answered_at = now(), updated_at = ${UTC} where event_id = $1 and offer_state = 'open'`,
);
