import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_PRICE_RANGE } from './draw-price';
import { normaliseRow } from './normalise-row';
import { readSource } from './read-source';
import type { ImportRow } from './source-row';

const folder = path.resolve(__dirname, '../../../../../tests/fixtures/import');
const fixture = (name: string): Uint8Array => readFileSync(path.join(folder, name));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Rows of a source, ready to import, and the reasons of those that are not. */
function rowsOf(
  bytes: Uint8Array,
  extra: Partial<Parameters<typeof readSource>[0]> = {},
): { rows: ImportRow[]; refused: string[]; format: string } {
  const reading = readSource({ bytes, ...extra });
  const outcomes = reading.rows.map((raw) => normaliseRow(raw, { baseUrl: 'https://base.example/', prices: DEFAULT_PRICE_RANGE }));
  return {
    rows: outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
    refused: outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.reason])),
    format: reading.format,
  };
}

describe('XML feeds', () => {
  it('reads RSS 2.0 with CDATA, escaped markup, enclosures and media', () => {
    const { rows, refused } = rowsOf(fixture('shop-rss2.xml'));
    expect(rows[0]).toMatchObject({
      key: 'id:tea-1',
      title: 'Чай «Да Хун Пао» & чашка',
      description: 'Тёмный улун — обжаренный.\n100 г < пачки',
      image: 'https://tea.example/img/1.jpg',
      category: 'Улун',
      priceIsDrawn: true,
    });
    expect(rows[1]).toMatchObject({
      key: 'link:https://base.example/goods/2',
      title: 'Пуэр шу 2015',
      description: 'Выдержанный & мягкий',
      image: 'https://tea.example/img/2.png',
    });
    expect(rows[2]).toMatchObject({ title: 'Габа', description: 'Почти сладкий', image: 'https://base.example/img/4.webp' });
    expect(refused).toEqual(['no title']);
  });

  it('reads Atom with its links, types and mixed XHTML', () => {
    const { rows } = rowsOf(fixture('news-atom.xml'));
    expect(rows[0]).toMatchObject({
      key: 'id:urn:uuid:1',
      title: 'Shop & club opens',
      image: 'https://news.example/1.png',
      category: 'City',
    });
    expect(rows[1]?.description).toBe('Mixed markup in order\nnext line');
  });

  it('reads RDF whatever prefixes it chose', () => {
    expect(rowsOf(fixture('old-rdf.xml')).rows.map(({ title }) => title)).toEqual(['First old item', 'Second old item']);
  });

  it('reads Google Merchant under another prefix', () => {
    const { rows } = rowsOf(fixture('merchant.xml'));
    expect(rows[0]).toMatchObject({
      key: 'id:SKU-1',
      price: 1500,
      sku: 'GO12345',
      category: 'Bowls',
      quantity: 7,
      image: 'https://m.example/1.jpg',
    });
    expect(rows[1]).toMatchObject({ title: 'Cat “house”', price: 123450 });
  });

  it('reads a Yandex Market catalogue with its categories', () => {
    const { rows, refused } = rowsOf(fixture('market-yml.xml'));
    expect(rows[0]).toMatchObject({
      key: 'id:101',
      title: 'Чайник «Исин»',
      price: 199000,
      category: 'Чайники',
      sku: 'YX-101',
      quantity: 12,
      description: 'Глина\n250 мл',
    });
    expect(rows[1]).toMatchObject({ title: 'Пиала Цзиндэчжэнь B-2', price: 45050, category: 'Посуда' });
    expect(refused).toEqual(['no title']);
  });

  it('keeps the whole rows of a feed that was cut off', () => {
    const whole = new TextDecoder().decode(fixture('market-yml.xml'));
    const { rows, refused } = rowsOf(bytesOf(whole.slice(0, whole.indexOf('<vendor>Цзин') + 12)));
    expect(rows.map(({ key }) => key)).toEqual(['id:101']);
    expect(refused).toEqual(['the source ends in the middle of this row']);
  });

  it('survives an unescaped ampersand', () => {
    const { rows } = rowsOf(bytesOf('<rss><channel><item><title>Salt & pepper</title></item></channel></rss>'));
    expect(rows[0]?.title).toBe('Salt & pepper');
  });

  it.each([
    ['a billion laughs', fixture('billion-laughs.xml'), /entities/],
    [
      'an external entity',
      bytesOf('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>'),
      /entities/,
    ],
    ['bottomless nesting', bytesOf(`<rss><channel>${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}</channel></rss>`), /not readable as XML/],
    ['a feed without items', bytesOf('<rss><channel><title>Empty</title></channel></rss>'), /no item/],
    ['nothing', bytesOf('  '), /empty/],
    ['broken JSON', bytesOf('[{"name": "x"'), /not readable as JSON/],
    ['JSON without a list', bytesOf('{"a":1}'), /neither an array/],
    ['a page without goods', bytesOf('<html><body><p>Hello</p></body></html>'), /no products or news/],
  ])('refuses %s', (_name, bytes, reason) => {
    expect(() => readSource({ bytes })).toThrow(reason);
  });

  it('takes a short declared entity as it is', () => {
    const { rows } = rowsOf(
      bytesOf('<!DOCTYPE rss [<!ENTITY shop "Tea &#38; co">]><rss><channel><item><title>&shop; opens</title></item></channel></rss>'),
    );
    expect(rows[0]?.title).toBe('Tea & co opens');
  });

  it('reads ten thousand rows', () => {
    const items = Array.from(
      { length: 10_000 },
      (_, row) =>
        `<item><guid>${row}</guid><title>Row ${row}</title><description><![CDATA[<p>${'text '.repeat(40)}</p>]]></description></item>`,
    );
    expect(readSource({ bytes: bytesOf(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`) }).rows).toHaveLength(10_000);
  }, 60_000);
});

describe('encodings', () => {
  it('follows the XML declaration, meta, the byte order mark and the header', () => {
    expect(rowsOf(fixture('windows-1251.xml')).rows[0]?.title).toBe('Ёлка «Уральская» — 1,5 м');
    expect(rowsOf(fixture('koi8-r.html')).rows[0]).toMatchObject({ title: 'Самовар тульский', price: 1250000 });
    expect(rowsOf(fixture('utf-16.json')).rows[0]).toMatchObject({ title: 'Кружка', price: 99000 });
    const inHeader = Uint8Array.from([...bytesOf('[{"name":"'), 0xd7, 0xc1, 0xda, 0xc1, ...bytesOf('"}]')]);
    expect(rowsOf(inHeader, { contentType: 'application/json; charset=koi8-r' }).rows[0]?.title).toBe('ваза');
  });

  it('takes undeclared bytes that are not UTF-8 for windows-1251, and an unknown label for nothing', () => {
    const cp1251 = Uint8Array.from([...bytesOf('[{"name":"'), 0xe2, 0xe0, 0xe7, 0xe0, ...bytesOf('"}]')]);
    expect(rowsOf(cp1251).rows[0]?.title).toBe('ваза');
    expect(
      rowsOf(bytesOf('<?xml version="1.0" encoding="x-none"?><rss><channel><item><title>ваза</title></item></channel></rss>')).rows[0]
        ?.title,
    ).toBe('ваза');
  });
});

describe('pages', () => {
  it('reads a JSON-LD listing inside @graph, past a broken script and breadcrumbs', () => {
    const { rows } = rowsOf(fixture('json-ld-listing.html'));
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({
      key: 'sku:L-1',
      title: 'Лампа 1',
      price: 199000,
      image: 'https://l.example/1.jpg',
      description: 'Свет & тень',
    });
  });

  it('takes a product page by Open Graph and leaves the related goods', () => {
    const { rows } = rowsOf(fixture('open-graph.html'));
    expect(rows).toEqual([
      expect.objectContaining({ title: 'Кресло "Осень"', price: 2499000, image: 'https://base.example/img/chair.jpg' }),
    ]);
  });

  it('reads microdata without taking the brand for the product', () => {
    const { rows } = rowsOf(fixture('microdata.html'));
    expect(rows.map(({ title, price }) => [title, price])).toEqual([1, 2, 3, 4].map((n) => [`Ваза ${n}`, n * 10_000 + 50]));
  });

  it.each([
    [
      'a grid in rows with old prices and lazy pictures',
      'grid-bootstrap.html',
      12,
      { title: 'Плед шерстяной 1', price: 199000, image: 'https://base.example/img/1.jpg', key: 'link:https://base.example/goods/1' },
    ],
    [
      'a list with swatches and crossed-out prices',
      'grid-list.html',
      8,
      { title: 'Candle No. 1 large', price: 1950, key: 'link:https://w.example/p/1' },
    ],
    ['a price list in a table', 'price-table.html', 6, { title: 'Доска обрезная сорт 1', price: 150000 }],
    [
      'a news list',
      'news-list.html',
      9,
      {
        title: 'В городе открылась выставка номер 1',
        priceIsDrawn: true,
        description: 'Подробности события: экспозиция работает до конца месяца (1).',
      },
    ],
  ])('finds the cards of %s', (_name, file, count, first) => {
    const { rows } = rowsOf(fixture(file));
    expect(rows).toHaveLength(count);
    expect(rows[0]).toMatchObject(first);
  });

  it('obeys selectors before anything else', () => {
    const selectors = { item: '.rel', title: 'a', price: '.price', link: 'a', sku: 'a@href' };
    const { rows } = rowsOf(fixture('open-graph.html'), { selectors });
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({ title: 'Похожий товар 1', price: 10_000, sku: '/r/1', image: 'https://base.example/r1.jpg' });
    expect(() => readSource({ bytes: fixture('open-graph.html'), selectors: { item: 'a[' } })).toThrow(/selector is wrong/);
    expect(() => readSource({ bytes: fixture('open-graph.html'), selectors: { item: '.none' } })).toThrow(/matches nothing/);
  });

  it('gives up on a page nested without end instead of dying', () => {
    expect(() => readSource({ bytes: bytesOf(`<html><body>${'<div>'.repeat(60_000)}`) })).toThrow(/nested|no products/);
  });
});

describe('JSON', () => {
  it('reads arrays and the first of products, items, data, with prices in any writing', () => {
    expect(rowsOf(fixture('products.json'))).toMatchObject({
      rows: [{ key: 'id:1', price: 999, quantity: 5 }, { price: 123450 }],
      refused: ['no title'],
    });
    expect(rowsOf(fixture('items.json'))).toMatchObject({
      rows: [{ title: 'Стол', price: 1299000, image: 'https://base.example/t.jpg' }, { price: 99000 }],
      refused: ['the row is not a JSON object', 'price "-5" is not a price'],
    });
    expect(rowsOf(fixture('array.json')).rows[0]).toMatchObject({ title: 'Hello & bye', description: 'Body' });
  });
});

describe('rows', () => {
  it('keep to their limits', () => {
    const long = { name: 'n'.repeat(5_000), description: 'd'.repeat(50_000), id: 'i'.repeat(1_000), sku: 's'.repeat(1_000), price: 1 };
    const [row] = rowsOf(bytesOf(JSON.stringify([long]))).rows;
    expect([row?.title.length, row?.description.length]).toEqual([255, 20_000]);
    expect((row?.key.length ?? 999) <= 255 && (row?.sku?.length ?? 999) <= 64).toBe(true);
  });

  it('have the same key and drawn price in any order', () => {
    const list = Array.from({ length: 50 }, (_, row) => ({ name: `Item ${row}` }));
    const byKey = (source: unknown): Map<string, number> =>
      new Map(rowsOf(bytesOf(JSON.stringify(source))).rows.map(({ key, price }) => [key, price]));
    expect(byKey(list.toReversed())).toEqual(new Map([...byKey(list)].reverse()));
    expect(byKey(list).size).toBe(50);
  });

  it('drop addresses that are not of the web', () => {
    const [row] = rowsOf(bytesOf('[{"name":"x","image":"javascript:alert(1)","url":"file:///etc/passwd"}]')).rows;
    expect(row?.image).toBeUndefined();
    expect(row?.key).toMatch(/^title:/);
  });
});
