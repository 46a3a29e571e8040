import { languageOf, panelMessage } from './panel-messages';

describe('languageOf', () => {
  it.each([
    ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['en-US,en;q=0.9,ru;q=0.8', 'en'],
    ['de, ru;q=0.5', 'ru'],
    ['de', 'en'],
    [undefined, 'en'],
  ])('%s: %s', (header, language) => expect(languageOf(header)).toBe(language));
});

it('has different words in each language', () => {
  expect(panelMessage('price-negative', 'ru')).not.toBe(panelMessage('price-negative', 'en'));
});
