/** One wanted product: document id and a whole number of pieces. */
export interface WantedLine {
  product: string;
  quantity: number;
}

/** The most pieces of one product in one order. */
export const MAX_QUANTITY = 1_000_000;

/** The most different products in one order. */
export const MAX_LINES = 200;

/** The same product twice becomes one line with the sum, at the place of its first mention. */
export function mergeLines(lines: readonly WantedLine[]): WantedLine[] {
  const sums = new Map<string, number>();
  for (const { product, quantity } of lines) sums.set(product, (sums.get(product) ?? 0) + quantity);
  return [...sums].map(([product, quantity]) => ({ product, quantity }));
}

/** How many pieces of each product an edit adds (above zero) or gives back (below); unchanged products are left out. */
export function quantityChanges(before: readonly WantedLine[], after: readonly WantedLine[]): WantedLine[] {
  const changes = new Map<string, number>();
  for (const { product, quantity } of after) changes.set(product, (changes.get(product) ?? 0) + quantity);
  for (const { product, quantity } of before) changes.set(product, (changes.get(product) ?? 0) - quantity);
  return [...changes].filter(([, quantity]) => quantity !== 0).map(([product, quantity]) => ({ product, quantity }));
}
