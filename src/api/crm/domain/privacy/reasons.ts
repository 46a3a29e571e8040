import type { PaperLanguage } from './paper-words';

/** What the system writes as the reason of its own erasures, and what it is called; people's own reasons are text as they wrote it. */
const WORDS: Record<string, Record<PaperLanguage, string>> = {
  'The person deleted their account': { ru: 'Человек удалил свою учётную запись', en: 'The person deleted their account' },
};
const IN_TRASH = /^(\d+) days in the trash$/;

/** A reason in the reader's language; a text that somebody wrote stays as it is. */
export function reasonWords(reason: string, language: PaperLanguage): string {
  const days = IN_TRASH.exec(reason)?.[1];
  if (days && language === 'ru') return `${days} дн. в корзине`;
  return WORDS[reason]?.[language] ?? reason;
}
