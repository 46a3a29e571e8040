import fc from 'fast-check';
import { CONSENT_CHANNELS, wordThatHolds, type ConsentChannel } from './consents';
import { wordsOfWishes, type ConsentWish, type TextWord } from './own-wishes';

const word = (id: number, channel: ConsentChannel, granted: boolean, text: string | null = null): TextWord => ({
  id,
  purpose: 'marketing',
  channel,
  granted,
  text_version: text,
});
const wish = (channel: ConsentChannel, granted: boolean, textVersion?: string): ConsentWish => ({
  purpose: 'marketing',
  channel,
  granted,
  textVersion,
});

describe('what a person wants to hold', () => {
  it.each([
    ['is said once', [], [wish('any', true, 't@1')], [['any', true]]],
    ['is not said again', [word(1, 'any', true, 't@1')], [wish('any', true, 't@1')], []],
    ['is said again of another text', [word(1, 'any', true, 't@1')], [wish('any', true, 't@2')], [['any', true]]],
    [
      'a refusal of all ends a channel agreed to later',
      [word(1, 'any', false), word(2, 'email', true)],
      [wish('any', false)],
      [['email', false]],
    ],
    ['a channel named beside keeps its own', [word(1, 'any', true), word(2, 'sms', false)], [wish('sms', false), wish('any', true)], []],
    ['a channel that the general word speaks for', [word(1, 'any', true)], [wish('email', true)], []],
  ] as const)('%s', (_name, ledger, wishes, expected) => {
    expect(wordsOfWishes(ledger, wishes).map(({ channel, granted }) => [channel, granted])).toEqual(expected);
  });

  it('holds afterwards, and the same wishes a second time change nothing', () => {
    const channel = fc.constantFrom(...CONSENT_CHANNELS);
    const spoken = fc.array(fc.tuple(channel, fc.boolean()), { maxLength: 8 });
    const wished = fc.uniqueArray(fc.tuple(channel, fc.boolean()), { selector: ([one]) => one, minLength: 1 });
    fc.assert(
      fc.property(spoken, wished, (words, wishes) => {
        const ledger = words.map(([one, granted], index) => word(index + 1, one, granted));
        const asked = wishes.map(([one, granted]) => wish(one, granted));
        const written = wordsOfWishes(ledger, asked);
        const after = [...ledger, ...written.map(({ channel: one, granted }, index) => word(ledger.length + index + 1, one, granted))];
        for (const one of asked) expect(wordThatHolds(after, one.purpose, one.channel)?.granted).toBe(one.granted);
        expect(wordsOfWishes(after, asked)).toEqual([]);
      }),
    );
  });
});
