import { ApiRefusal } from '@artel/client';

/** What is wrong with which field of a form, by the end of its path: `contact.email` → `email`. */
export function fieldProblems(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof ApiRefusal) || error.status !== 400) return {};
  return Object.fromEntries(error.fields.map(({ path, message }) => [String(path.at(-1) ?? ''), message]));
}
