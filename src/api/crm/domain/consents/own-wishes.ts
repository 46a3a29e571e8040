import { wordThatHolds, type ConsentChannel, type ConsentPurpose, type ConsentWord } from './consents';

/** What a person wants to hold from now on, for a purpose and a channel; `any` speaks for every channel not named beside it. */
export interface ConsentWish {
  purpose: ConsentPurpose;
  channel: ConsentChannel;
  granted: boolean;
  textVersion?: string | null | undefined;
}

/** A word of the ledger with the text it was given to. */
export interface TextWord extends ConsentWord {
  text_version: string | null;
}

/**
 * The words to write down, in this order, so that what is wished holds; what holds already is not said again, unless it is agreed
 * to another text than before. Empty: nothing changes.
 */
export function wordsOfWishes(ledger: readonly TextWord[], wishes: readonly ConsentWish[]): ConsentWish[] {
  const purposes = [...new Set(wishes.map(({ purpose }) => purpose))];
  return purposes.flatMap((purpose) =>
    wordsOfPurpose(
      ledger.filter((word) => word.purpose === purpose),
      wishes.filter((wish) => wish.purpose === purpose),
    ),
  );
}

function wordsOfPurpose(ledger: readonly TextWord[], wishes: readonly ConsentWish[]): ConsentWish[] {
  const general = wishes.find(({ channel }) => channel === 'any');
  const named = wishes.filter((wish) => wish !== general);
  // A general wish reaches the channels that have had a word of their own.
  const others = general ? ledger.map(({ channel }) => channel as ConsentChannel) : [];
  const untold = [...new Set(others)].filter((channel) => channel !== 'any' && !named.some((wish) => wish.channel === channel)).sort();
  const all = [...(general ? [general] : []), ...named, ...(general ? untold.map((channel) => ({ ...general, channel })) : [])];
  const words = [...ledger];
  const written: ConsentWish[] = [];
  for (const wish of all) {
    const holding = wordThatHolds(words, wish.purpose, wish.channel);
    const isSameText = !wish.textVersion || untold.includes(wish.channel) || holding?.text_version === wish.textVersion;
    if (holding?.granted === wish.granted && isSameText) continue;
    words.push({ ...wish, id: Math.max(0, ...words.map(({ id }) => id)) + 1, text_version: wish.textVersion ?? null });
    written.push(wish);
  }
  return written;
}
