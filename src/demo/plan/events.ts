import { DateTime } from 'luxon';
import type { ParticipationState } from '../../api/club/domain/participation';
import type { Question } from '../../api/club/domain/questions';
import type { Chance } from '../chance';
import { TEMPLATES, type DemoTemplate } from '../shop/club';
import type { PlannedCustomer } from './customers';

/** A sign-up; `customer` is an index of the plan, moments are milliseconds. */
export interface PlannedParticipation {
  customer: number;
  state: Exclude<ParticipationState, 'offered'>;
  party: number;
  answers: Record<string, string | number | boolean>;
  at: number;
}

/** An event of the demo club; `template` and `staff` are indexes. */
export interface PlannedEvent {
  template: number;
  staff: number;
  startAt: number;
  endAt: number;
  status: 'published' | 'finished' | 'cancelled';
  people: PlannedParticipation[];
}

const EVENTS = 40;
const DAY = 86_400_000;

/** How many of the events lie ahead, and how many days lie between two of them. */
const AHEAD = 12;
const STEP_BACK = 12;
const STEP_AHEAD = 3;

/** Forty events over a year, the last twelve ahead: finished ones with who came and who did not, full ones with a queue. */
export function planEvents(customers: readonly PlannedCustomer[], now: Date, zone: string, chance: Chance): PlannedEvent[] {
  const people = customers.flatMap((customer, index) => (customer.isCompany ? [] : [index]));
  return Array.from({ length: EVENTS }, (_, index) => {
    const step = index - (EVENTS - AHEAD);
    const template = index % TEMPLATES.length;
    const kind = TEMPLATES[template] ?? TEMPLATES[0];
    if (!kind) throw new RangeError('The demo club has no templates');
    const day = DateTime.fromJSDate(now, { zone })
      .startOf('day')
      .plus({ days: step < 0 ? step * STEP_BACK : 1 + step * STEP_AHEAD });
    const startAt = day.set({ hour: kind.hour }).toMillis();
    const isPast = startAt + kind.minutes * 60_000 < now.getTime();
    const status = index === EVENTS - 3 ? 'cancelled' : isPast ? 'finished' : 'published';
    const planned = { template, staff: index, startAt, endAt: startAt + kind.minutes * 60_000, status } as const;
    return { ...planned, people: peopleOf(kind, planned, { people, now: now.getTime(), chance }) };
  });
}

interface Drawing {
  people: readonly number[];
  now: number;
  chance: Chance;
}

function peopleOf(kind: DemoTemplate, event: Omit<PlannedEvent, 'people'>, { people, now, chance }: Drawing): PlannedParticipation[] {
  const wanted = Math.round((kind.capacity ?? 24) * (0.55 + 0.7 * chance.next()));
  const drawn = [...new Set(Array.from({ length: wanted }, () => chance.pick(people)))];
  let taken = 0;
  return drawn.map((customer, index) => {
    const party = kind.capacity !== null && chance.happens(0.25) ? 2 : 1;
    const isSeated = kind.capacity === null || taken + party <= kind.capacity;
    if (isSeated) taken += party;
    // Nobody overtakes: after the first who waits everybody waits.
    else taken = kind.capacity ?? taken;
    const at = Math.min(now, event.startAt) - (drawn.length - index) * (DAY / 8) - chance.between(0, 600) * 1_000;
    return { customer, state: stateOf(event.status, isSeated, chance), party, answers: answersOf(kind.questions, chance), at };
  });
}

function stateOf(status: PlannedEvent['status'], isSeated: boolean, chance: Chance): PlannedParticipation['state'] {
  if (status === 'cancelled') return 'cancelled';
  if (status === 'finished') return !isSeated ? 'cancelled' : chance.happens(0.86) ? 'attended' : 'no_show';
  return isSeated ? 'registered' : 'waitlisted';
}

function answersOf(questions: readonly Question[], chance: Chance): PlannedParticipation['answers'] {
  return Object.fromEntries(
    questions.flatMap(({ key, kind, options = [] }): [string, string | number | boolean][] => {
      if (kind === 'choice') return [[key, chance.pick(options)]];
      if (kind === 'yes-no') return [[key, chance.happens(0.5)]];
      return kind === 'number' && chance.happens(0.4) ? [[key, chance.between(6, 14)]] : [];
    }),
  );
}
