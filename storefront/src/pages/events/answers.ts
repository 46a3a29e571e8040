import type { ClubEvent } from '../../shop/api';

type Question = ClubEvent['questions'][number];

/** What was typed to the questions of an event, by key. */
export type Typed = Readonly<Record<string, string | boolean>>;

/** The answers as the shop takes them; what was left empty is left out. */
export function answersOf(questions: readonly Question[], typed: Typed): Record<string, string | number | boolean> {
  return Object.fromEntries(
    questions.flatMap(({ key, kind }): [string, string | number | boolean][] => {
      const answer = typed[key];
      if (kind === 'yes-no') return answer === undefined ? [] : [[key, answer === true]];
      if (typeof answer !== 'string' || !answer.trim()) return [];
      if (kind !== 'number') return [[key, answer.trim()]];
      const number = Number(answer.replace(',', '.'));
      return Number.isFinite(number) ? [[key, number]] : [];
    }),
  );
}

/** Keys of questions that must be answered and are not. */
export function missingOf(questions: readonly Question[], typed: Typed): string[] {
  const given = answersOf(questions, typed);
  return questions.filter(({ key, required }) => required && !(key in given)).map(({ key }) => key);
}
