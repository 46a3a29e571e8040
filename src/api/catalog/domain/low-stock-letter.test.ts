import { lowStockLetter } from './low-stock-letter';

it('names the product, what is left and the threshold, and keeps the subject on one line', () => {
  const letter = lowStockLetter({ name: 'Стул\r\nBcc: all@example.com', sku: 'A-1', available: 2, lowStockThreshold: 5 });
  expect(letter.subject).toBe('Заканчивается товар: Стул Bcc: all@example.com');
  expect(letter.text).toContain('артикул A-1');
  expect(letter.text).toContain('Доступно: 2 шт. Порог: 5 шт.');
});

it('escapes people’s text in the HTML part', () => {
  const { html } = lowStockLetter({ name: '<img src=x onerror=alert(1)>', sku: 'A&B', available: 0, lowStockThreshold: 1 });
  expect(html).not.toContain('<img');
  expect(html).toContain('A&#38;B');
});
