import fc from 'fast-check';
import { CONSENT_CHANNELS, strictestOf, wordsWithout, wordThatHolds, type ConsentWord } from './consents';

const words = fc
  .array(
    fc.record({ purpose: fc.constantFrom('marketing', 'photo'), channel: fc.constantFrom(...CONSENT_CHANNELS), granted: fc.boolean() }),
  )
  .map((list): ConsentWord[] => list.map((word, index) => ({ id: index + 1, ...word })));

const holds = (list: readonly ConsentWord[], purpose: string, channel: string): boolean | null =>
  wordThatHolds(list, purpose, channel)?.granted ?? null;

describe('the last word', () => {
  it('of the channel or of all channels holds', () => {
    const ledger = [
      { id: 1, purpose: 'marketing', channel: 'email', granted: true },
      { id: 2, purpose: 'marketing', channel: 'any', granted: false },
      { id: 3, purpose: 'marketing', channel: 'sms', granted: true },
    ];
    expect(['any', 'email', 'sms', 'vk'].map((channel) => holds(ledger, 'marketing', channel))).toEqual([false, false, true, false]);
    expect(holds(ledger, 'photo', 'any')).toBeNull();
  });
});

describe('two records of one person', () => {
  it('end with the stricter word for every purpose and channel', () => {
    fc.assert(
      fc.property(words, words, (from, into) => {
        const written = strictestOf(from, into).map((word, index) => ({ id: 1000 + index, ...word }));
        for (const purpose of ['marketing', 'photo']) {
          for (const channel of CONSENT_CHANNELS) {
            const both = [holds(from, purpose, channel), holds(into, purpose, channel)].filter((word) => word !== null);
            const expected = both.length === 0 ? null : both.every(Boolean);
            expect(holds([...into, ...written], purpose, channel)).toBe(expected);
          }
        }
      }),
    );
  });

  it('write nothing when the one that stays is as strict already', () => {
    fc.assert(fc.property(words, (into) => expect(strictestOf([], into)).toEqual([])));
  });

  it('part again with what each had held, and with a refusal where nobody had been asked', () => {
    fc.assert(
      fc.property(words, words, (from, into) => {
        const merged = strictestOf(from, into).map((word, index) => ({ id: 1000 + index, ...word }));
        const ledger = [...into, ...merged];
        const undone = wordsWithout(ledger, new Set(merged.map(({ id }) => id))).map((word, index) => ({ id: 2000 + index, ...word }));
        for (const purpose of new Set(merged.map((word) => word.purpose))) {
          for (const channel of CONSENT_CHANNELS) {
            const after = holds([...ledger, ...undone], purpose, channel);
            const before = holds(into, purpose, channel);
            if (before === null) expect(after).not.toBe(true);
            else expect(after).toBe(before);
          }
        }
      }),
    );
  });
});
