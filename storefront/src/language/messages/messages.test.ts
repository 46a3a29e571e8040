import { KNOWN_REFUSALS } from '../../ui/known-refusals';
import { en } from './en';
import { ru, type MessageId } from './ru';

const IDS = Object.keys(ru) as MessageId[];
/** The names of what is put into a message. */
const slots = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();

describe('the words of the storefront', () => {
  it('exist in both languages', () => {
    expect(Object.keys(en).sort()).toEqual([...IDS].sort());
    for (const id of IDS) expect([id, ru[id].trim() !== '', en[id].trim() !== '']).toEqual([id, true, true]);
  });

  it('take the same values in both', () => {
    for (const id of IDS) expect([id, slots(en[id])]).toEqual([id, slots(ru[id])]);
  });

  it('are there for every refusal that is known', () => {
    for (const code of KNOWN_REFUSALS) expect(ru).toHaveProperty([`refusal.${code}`]);
  });
});
