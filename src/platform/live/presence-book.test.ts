import { PresenceBook } from './presence-book';

const olga = { id: 'olga', name: 'Ольга' };
const igor = { id: 'igor', name: 'Игорь' };
const whole = { isFirst: true, isLast: true };

describe('who has what open', () => {
  it('counts a person once, however many sockets they have, and until the last one is gone', () => {
    const book = new PresenceBook();
    expect(book.open('a', 's1', olga)).toBe(true);
    expect(book.open('a', 's2', olga)).toBe(false);
    expect(book.close('a', 's1')).toBe(false);
    expect(book.everywhere('a')).toEqual([olga]);
    expect(book.close('a', 's2')).toBe(true);
    expect(book.close('a', 's2')).toBe(false);
    expect(book.subjects()).toEqual([]);
  });

  it('joins the nodes, a person on two of them once', () => {
    const book = new PresenceBook();
    book.open('a', 's1', olga);
    book.hear('other', 'a', [igor, olga], 0);
    expect(book.everywhere('a')).toEqual([igor, olga]);
    book.hear('other', 'a', [], 0);
    expect(book.everywhere('a')).toEqual([olga]);
  });

  it('takes a whole account for all there is, also in parts, and says only what changed', () => {
    const book = new PresenceBook();
    expect(book.hearAll('other', { a: [olga], b: [igor] }, whole, 0)).toEqual(['a', 'b']);
    expect(book.hearAll('other', { a: [olga], b: [igor] }, whole, 1)).toEqual([]);
    expect(book.hearAll('other', { b: [igor, olga] }, { isFirst: true, isLast: false }, 2)).toEqual(['b']);
    book.hear('other', 'c', [igor], 2);
    expect(book.hearAll('other', { d: [olga] }, { isFirst: false, isLast: true }, 2)).toEqual(['a', 'd']);
    expect(book.subjects().sort()).toEqual(['b', 'c', 'd']);
  });

  it('forgets a node that has fallen silent', () => {
    const book = new PresenceBook();
    book.hearAll('quiet', { a: [olga] }, whole, 10);
    book.hearAll('talking', { a: [igor] }, whole, 20);
    expect(book.silentSince(15)).toEqual(['quiet']);
    expect(book.forget('quiet')).toEqual(['a']);
    expect(book.everywhere('a')).toEqual([igor]);
  });
});
