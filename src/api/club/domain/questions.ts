import { ok, refused, type Result } from '../../../kernel/result';

export const QUESTION_KINDS = ['text', 'number', 'choice', 'yes-no'] as const;

/** A question that an event asks whoever takes part; `key` names the answer. */
export interface Question {
  key: string;
  label: string;
  kind: (typeof QUESTION_KINDS)[number];
  required: boolean;
  /** What can be chosen; for `choice` only. */
  options?: string[] | undefined;
}

/** Answers by the key of their question. */
export type Answers = Record<string, string | number | boolean>;

/** Why an answer is refused. */
export interface AnswerFault {
  key: string;
  message: string;
}

const MAX_TEXT = 2_000;

/** Answers without the empty ones; refused when one is missing, of another kind, or to a question nobody asked. */
export function checkAnswers(questions: readonly Question[], given: Readonly<Record<string, unknown>>): Result<Answers, AnswerFault> {
  const stray = Object.keys(given).find((key) => !questions.some((question) => question.key === key));
  if (stray !== undefined) return refused({ key: stray, message: 'is not a question of this event' });
  const answers: Answers = {};
  for (const question of questions) {
    const raw = given[question.key];
    const value = typeof raw === 'string' ? raw.trim() : raw;
    if (value === undefined || value === null || value === '') {
      if (question.required) return refused({ key: question.key, message: 'must be answered' });
      continue;
    }
    const fault = faultOf(question, value);
    if (fault) return refused({ key: question.key, message: fault });
    answers[question.key] = value as Answers[string];
  }
  return ok(answers);
}

function faultOf({ kind, options = [] }: Question, value: unknown): string | null {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value.length <= MAX_TEXT ? null : `must be a text of at most ${MAX_TEXT} characters`;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'must be a number';
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'must be true or false';
    case 'choice':
      return typeof value === 'string' && options.includes(value) ? null : `must be one of ${options.join(', ')}`;
  }
}
