/** What a low-stock letter tells about. */
export interface LowProduct {
  name: string;
  sku: string | null;
  available: number;
  lowStockThreshold: number;
}

/** The letter to the staff about a product that fell to its threshold; Russian, as text and as HTML. */
export function lowStockLetter(product: LowProduct): { subject: string; text: string; html: string } {
  // A name is people's text: a line break in it would forge the letter's other headers.
  const name = product.name.replace(/\s+/g, ' ').trim();
  const lines = [
    `Товар «${name}»${product.sku ? ` (артикул ${product.sku})` : ''} заканчивается.`,
    `Доступно: ${product.available} шт. Порог: ${product.lowStockThreshold} шт.`,
    'Запишите приход, когда товар поступит: уведомление закроется само.',
  ];
  // Without HTML of ours the mail provider sends the text as HTML, and a name with tags would run as such.
  return { subject: `Заканчивается товар: ${name}`, text: lines.join('\n'), html: lines.map(escapeHtml).join('<br>\n') };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
