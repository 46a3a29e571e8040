import { blocksOf, inlineOf } from './markdown';

describe('Markdown of the shop', () => {
  it('knows headings, paragraphs, lists, quotes, code and rules', () => {
    const text = '# Один\n\nДва\nтри\n\n- а\n- б\n  дальше\n\n1. раз\n2. два\n\n> цитата\n\n---\n\n```\n<b>код</b>\n```';
    expect(blocksOf(text).map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'list', 'quote', 'rule', 'code']);
    expect(blocksOf(text)[2]).toEqual({
      kind: 'list',
      isOrdered: false,
      items: [[{ kind: 'text', text: 'а' }], [{ kind: 'text', text: 'б дальше' }]],
    });
  });

  it('leaves the first heading to the page', () => {
    expect(blocksOf('# Один')).toMatchObject([{ kind: 'heading', level: 2 }]);
  });

  it('knows bold, slanted, code, links and pictures inside a line', () => {
    expect(inlineOf('**ж** *к* _н_ `c` [с](https://a.example) ![п](/uploads/p.webp)').map(({ kind }) => kind)).toEqual([
      'strong',
      'text',
      'em',
      'text',
      'em',
      'text',
      'code',
      'text',
      'link',
      'text',
      'image',
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'vbscript:x'])('makes no link of %s', (href) => {
    expect(inlineOf(`[тут](${href})`).map(({ kind }) => kind)).toEqual(['text']);
  });

  it('keeps tags as text', () => {
    expect(inlineOf('<script>alert(1)</script>')).toEqual([{ kind: 'text', text: '<script>alert(1)</script>' }]);
  });

  it('ends on whatever it is given', () => {
    for (const text of ['', '\n\n', '**', '[](', '> '.repeat(50), '```\nne', '- ', '1. ', '*a', '![x](y)'])
      expect(Array.isArray(blocksOf(text))).toBe(true);
  });
});
