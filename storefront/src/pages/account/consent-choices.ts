import type { Consents } from '../../shop/api';

type Word = Consents['current'][number];
export type Purpose = 'personal_data' | 'marketing' | 'photo';
export type Channel = 'any' | 'email' | 'sms' | 'vk' | 'phone';

/** What is asked, and by which text of the shop. */
export const QUESTIONS: readonly { purpose: Purpose; slug: string; channels: readonly Channel[] }[] = [
  { purpose: 'personal_data', slug: 'consent-personal-data', channels: ['any'] },
  { purpose: 'marketing', slug: 'consent-mailings', channels: ['email', 'sms', 'vk', 'phone'] },
  { purpose: 'photo', slug: 'consent-photo', channels: ['any'] },
];

/** The word that holds for a purpose and a channel: the later of the channel's own and of the one for any; null: never asked. */
export function holding(words: readonly Word[], purpose: Purpose, channel: Channel): Word | null {
  let last: Word | null = null;
  for (const word of words)
    if (word.purpose === purpose && (word.channel === channel || word.channel === 'any') && (last === null || word.at > last.at))
      last = word;
  return last;
}
