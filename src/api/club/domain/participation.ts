export const PARTICIPATION_STATES = ['registered', 'waitlisted', 'offered', 'attended', 'no_show', 'cancelled'] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];

/** States in which somebody's party fills places; an open offer holds them. */
export const SEATED_STATES = ['registered', 'offered', 'attended', 'no_show'] as const satisfies readonly ParticipationState[];

export const EVENT_STATUSES = ['draft', 'published', 'cancelled', 'finished'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** An event as far as places go. `capacity` null is without limit; `seatsTaken` counts parties whole; `isQueued`: somebody waits. */
export interface Places {
  capacity: number | null;
  seatsTaken: number;
  isQueued: boolean;
}

/** Where a new party goes: nobody overtakes who waits already, even where a small party would fit. */
export function placeFor(party: number, { capacity, seatsTaken, isQueued }: Places): 'registered' | 'waitlisted' | 'never' {
  if (capacity === null) return 'registered';
  if (party > capacity) return 'never';
  return !isQueued && seatsTaken + party <= capacity ? 'registered' : 'waitlisted';
}

/** Who of the queue, first come first, gets a place now: up to the first party that does not fit. */
export function nextOfQueue<T extends { partySize: number }>(queue: readonly T[], { capacity, seatsTaken }: Omit<Places, 'isQueued'>): T[] {
  if (capacity === null) return [...queue];
  let free = capacity - seatsTaken;
  const next: T[] = [];
  for (const party of queue) {
    if (party.partySize > free) break;
    free -= party.partySize;
    next.push(party);
  }
  return next;
}
