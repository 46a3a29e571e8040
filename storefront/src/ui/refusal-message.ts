import { ApiRefusal } from '@artel/client';
import type { MessageId } from '../language/messages/ru';
import type { Words } from '../language/use-words';
import { KNOWN_REFUSALS } from './known-refusals';

/** What to say to a person about a refusal: words of its code where there are some, else of its kind. */
export function refusalMessage(words: Words['words'], error: unknown): string {
  if (!(error instanceof ApiRefusal)) return words('state.broken');
  const known = KNOWN_REFUSALS.find((code) => code === error.code);
  const minutes = Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60));
  if (known) return words(`refusal.${known}` satisfies MessageId, { minutes });
  if (error.status === 404) return words('refusal.NOT_FOUND');
  if (error.status === 429) return words('refusal.TOO_MANY_ATTEMPTS', { minutes });
  return error.status >= 500 ? words('state.trouble') : words('state.refused');
}
