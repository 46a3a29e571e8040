import { oneLine, plainText } from './plain-text';

describe('plain text', () => {
  it.each([
    ['<p>One &amp; two</p><p>Three</p>', 'One & two\nThree'],
    ['a<br>b', 'a\nb'],
    ['<script>alert(1)</script><style>p{}</style>Safe<img src=x onerror=alert(1)>', 'Safe'],
    ['&lt;p&gt;Escaped &amp;mdash; twice&lt;/p&gt;', 'Escaped — twice'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['&laquo;Ёлка&raquo;&nbsp;1', '«Ёлка» 1'],
    ['nul\u0000 and bell\u0007', 'nul and bell'],
    ['lone \ud83d surrogate', 'lone surrogate'],
    ['', ''],
  ])('of %j is %j', (markup, text) => {
    expect(plainText(markup, 1_000)).toBe(text);
  });

  it('is cut at the limit and says so, never inside a character', () => {
    expect(plainText('a'.repeat(50), 10)).toBe(`${'a'.repeat(9)}…`);
    expect(plainText('😀'.repeat(50), 10).length).toBeLessThanOrEqual(10);
    expect(plainText('😀'.repeat(50), 10)).toMatch(/^(😀)+…$/u);
  });

  it('is one line where one line is wanted', () => {
    expect(oneLine(' <b>Tea</b>\n  pot ', 255)).toBe('Tea pot');
  });
});
