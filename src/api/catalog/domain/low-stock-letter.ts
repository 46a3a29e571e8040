/** What a low-stock letter tells about. */
export interface LowProduct {
  name: string;
  sku: string | null;
  available: number;
  lowStockThreshold: number;
}

/** The letter to the staff about a product that fell to its threshold; Russian, plain text. */
export function lowStockLetter(product: LowProduct): { subject: string; text: string } {
  // A name is people's text: a line break in it would forge the letter's other headers.
  const name = product.name.replace(/\s+/g, ' ').trim();
  return {
    subject: `Заканчивается товар: ${name}`,
    text: [
      `Товар «${name}»${product.sku ? ` (артикул ${product.sku})` : ''} заканчивается.`,
      `Доступно: ${product.available} шт. Порог: ${product.lowStockThreshold} шт.`,
      'Запишите приход, когда товар поступит: уведомление закроется само.',
    ].join('\n'),
  };
}
