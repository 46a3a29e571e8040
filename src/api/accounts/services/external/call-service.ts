import type { z } from 'zod';
import { ProviderFailure } from './provider';

/** How long a service may take over one answer, in milliseconds; the person waits. */
const TIMEOUT_MS = 5_000;
const MAX_ANSWER_BYTES = 200_000;

/**
 * Posts a form to a service and reads its JSON by the schema. Throws `ProviderFailure` `unavailable`: no answer in time, a 5xx, another
 * shape. Answers with 4xx are read too: services tell their errors in them.
 */
export async function postForm<T extends z.ZodType>(url: string, form: Record<string, string>, schema: T): Promise<z.output<T>> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { Accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (answer.status >= 500) throw new ProviderFailure('unavailable', `${hostOf(url)} answers ${answer.status}`);
    const text = await answer.text();
    if (text.length > MAX_ANSWER_BYTES) throw new ProviderFailure('unavailable', `${hostOf(url)} answers too much`);
    return schema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof ProviderFailure) throw error;
    throw new ProviderFailure('unavailable', `${hostOf(url)} gives no answer that can be read`, { cause: error });
  }
}

function hostOf(url: string): string {
  return new URL(url).host;
}
