/** What a person may agree to: the keeping of their data, letters and messages, their picture in public. */
export const CONSENT_PURPOSES = ['personal_data', 'marketing', 'photo'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** Through what; `any` speaks for every channel that has no later word of its own. */
export const CONSENT_CHANNELS = ['any', 'email', 'sms', 'vk', 'phone'] as const;
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

/** Where a word was given. */
export const CONSENT_SOURCES = ['desk', 'api', 'profile', 'registration', 'checkout', 'unsubscribe', 'import', 'paper', 'merge'] as const;
export type ConsentSource = (typeof CONSENT_SOURCES)[number];

/** One word of a person, as the ledger keeps it; later words have greater ids. */
export interface ConsentWord {
  id: number;
  purpose: string;
  channel: string;
  granted: boolean;
}

/** What holds now for a purpose and a channel: the last word of the channel or of `any`; null when nobody asked. */
export function wordThatHolds<W extends ConsentWord>(words: readonly W[], purpose: string, channel: string): W | null {
  let last: W | null = null;
  for (const word of words) {
    if (word.purpose !== purpose || (word.channel !== channel && word.channel !== 'any')) continue;
    if (last === null || word.id > last.id) last = word;
  }
  return last;
}

/** A word to be written down. */
export interface NewWord {
  purpose: string;
  channel: string;
  granted: boolean;
}

/**
 * What must be written to the ledger of the record that stays, in this order, so that for every purpose and channel the
 * stricter of both records holds: a refusal in either is a refusal; agreed in one and never asked in the other is agreed.
 */
export function strictestOf(from: readonly ConsentWord[], into: readonly ConsentWord[]): NewWord[] {
  const purposes = [...new Set([...from, ...into].map(({ purpose }) => purpose))].sort();
  return purposes.flatMap((purpose) => strictestFor(purpose, from, into));
}

function strictestFor(purpose: string, from: readonly ConsentWord[], into: readonly ConsentWord[]): NewWord[] {
  const of = (words: readonly ConsentWord[]): ConsentWord[] => words.filter((word) => word.purpose === purpose);
  const named = [...of(from), ...of(into)].map(({ channel }) => channel);
  return wordsToReach(purpose, of(into), named, (channel) =>
    stricter(wordThatHolds(from, purpose, channel), wordThatHolds(into, purpose, channel)),
  );
}

/**
 * What must be written so that the record holds again what it held without the words `ids` (a merge that is undone wrote
 * them). Where nobody had asked, a word that was granted becomes a refusal: nothing can be unsaid.
 */
export function wordsWithout(ledger: readonly ConsentWord[], ids: ReadonlySet<number>): NewWord[] {
  const others = ledger.filter(({ id }) => !ids.has(id));
  const purposes = [...new Set(ledger.filter(({ id }) => ids.has(id)).map(({ purpose }) => purpose))].sort();
  return purposes.flatMap((purpose) => {
    const words = ledger.filter((word) => word.purpose === purpose);
    const named = words.map(({ channel }) => channel);
    return wordsToReach(purpose, words, named, (channel) => {
      const holding = wordThatHolds(others, purpose, channel);
      return holding?.granted ?? (wordThatHolds(words, purpose, channel) ? false : null);
    });
  });
}

/** The words after which `wanted` holds for each channel; `any` first, since it speaks for all. Null: as it is. */
function wordsToReach(
  purpose: string,
  ledger: readonly ConsentWord[],
  named: readonly string[],
  wanted: (channel: string) => boolean | null,
): NewWord[] {
  const channels = ['any', ...new Set(named.filter((channel) => channel !== 'any').sort())];
  const words = [...ledger];
  const written: NewWord[] = [];
  for (const channel of channels) {
    const granted = wanted(channel);
    if (granted === null || wordThatHolds(words, purpose, channel)?.granted === granted) continue;
    const word = { purpose, channel, granted };
    words.push({ id: Math.max(0, ...words.map(({ id }) => id)) + 1, ...word });
    written.push(word);
  }
  return written;
}

function stricter(one: ConsentWord | null, other: ConsentWord | null): boolean | null {
  if (one === null) return other?.granted ?? null;
  return other === null ? one.granted : one.granted && other.granted;
}
