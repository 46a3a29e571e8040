export { createClient, type ArtelClient, type ClientOptions } from './client';
export { drawKey } from './idempotency';
export type { Keeper, KeptSession } from './kept-session';
export type { LineState, LiveListener, LiveOrder } from './live';
export { queryText } from './query-text';
export { answerOf, ApiRefusal, type FieldProblem } from './refusal';
export type { components, operations, paths } from './schema';
