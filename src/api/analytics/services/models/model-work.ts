import { findRules, forecastRevenue, revalue, scoreCustomers } from '../../domain/models/nightly';

/** What the thread of the models can be asked for. */
export const MODEL_WORK = { scoreCustomers, forecastRevenue, findRules, revalue };

export type ModelWork = typeof MODEL_WORK;
export type ModelName = keyof ModelWork;

/** One question to the thread: a model and its arguments, as plain values. */
export interface ModelRequest {
  model: ModelName;
  values: unknown[];
}

/** Does it, in whatever thread. */
export function doModelWork({ model, values }: ModelRequest): unknown {
  return (MODEL_WORK[model] as (...given: unknown[]) => unknown)(...values);
}
