import { OPEN_STATES, WAITING_STATES } from '../domain/delivery-state';

const listed = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');

/** SQL list of the states from which a worker claims; written exactly like the partial index, or the planner would not use it. */
export const WAITING_SQL = listed(WAITING_STATES);

/** SQL list of the states in which something is still to be done. */
export const OPEN_SQL = listed(OPEN_STATES);
