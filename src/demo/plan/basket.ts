import { cents, type Cents } from '../../kernel/money';
import { weighted, type Chance, type Weighted } from '../chance';
import { AFFINITIES } from '../shop/catalogue';
import type { Goods, Season } from '../shop/goods';
import type { Calendar } from './calendar';

/** One line of a planned order; `product` is an index into the catalogue. */
export interface PlannedLine {
  product: number;
  quantity: number;
  unitPrice: Cents;
}

/** Fills baskets; keeps in mind what each customer bought before. */
export interface Shelves {
  basket(customer: number, isCompany: boolean, moment: number): PlannedLine[];
}

const DAY = 86_400_000;
/** Prices were last raised this many days before now. */
const RAISED_DAYS_AGO = 250;
const BEFORE_RAISE = 0.93;

const SEASONS: Record<Season, readonly number[]> = {
  school: [7, 8, 9],
  gift: [2, 3, 11, 12],
  cold: [1, 2, 10, 11, 12],
  summer: [5, 6, 7, 8],
};

/** Shelves over a catalogue: products come and go with the seasons, launches and archiving. */
export function shelvesOf(catalogue: readonly Goods[], calendar: Calendar, chance: Chance): Shelves {
  const habits = new Map<number, readonly PlannedLine[]>();
  const pickers = new Map<string, Weighted>();
  const partners = partnersOf(catalogue);

  const sold = (product: Goods, moment: number): boolean =>
    moment > calendar.now - (product.launched ?? Infinity) * DAY && moment < calendar.now - (product.archived ?? -1) * DAY;

  const pickerAt = (isCompany: boolean, moment: number): Weighted => {
    const { year, month } = calendar.dayOf(moment);
    const key = `${year}-${month}-${isCompany}`;
    const known = pickers.get(key);
    if (known) return known;
    const fresh = weighted(catalogue.map((product) => (isCompany ? product.office : product.home) * seasonal(product, month)));
    pickers.set(key, fresh);
    return fresh;
  };

  const lineOf = (index: number, product: Goods, isCompany: boolean, moment: number): PlannedLine => ({
    product: index,
    quantity: piecesOf(product, isCompany, chance),
    unitPrice: priceAt(product, moment, calendar.now),
  });

  return {
    basket(customer, isCompany, moment) {
      const lines = new Map<number, PlannedLine>();
      const put = (index: number): void => {
        const product = catalogue[index];
        if (product && !lines.has(index) && sold(product, moment)) lines.set(index, lineOf(index, product, isCompany, moment));
      };
      const wanted = isCompany ? 2 + Math.min(9, Math.floor(chance.wait(3.2))) : 1 + Math.min(5, Math.floor(chance.wait(1.3)));
      const before = habits.get(customer);
      if (before && chance.happens(isCompany ? 0.6 : 0.3)) for (const line of before) if (lines.size < wanted) put(line.product);
      const picker = pickerAt(isCompany, moment);
      for (let attempt = 0; attempt < 40 && lines.size < wanted; attempt += 1) {
        const last = [...lines.keys()].at(-1);
        const together = last === undefined ? undefined : partners.get(last);
        put(together && chance.happens(0.42) ? chance.pick(together) : picker.pick(chance));
      }
      const basket = [...lines.values()];
      habits.set(customer, basket);
      return basket;
    },
  };
}

function partnersOf(catalogue: readonly Goods[]): Map<number, number[]> {
  const partners = new Map<number, number[]>();
  for (const [from, to] of AFFINITIES) {
    catalogue.forEach((product, index) => {
      if (product.kind !== from) return;
      const found = catalogue.flatMap((other, at) => (other.kind === to && other.archived === undefined ? [at] : []));
      if (found.length > 0) partners.set(index, [...(partners.get(index) ?? []), ...found]);
    });
  }
  return partners;
}

function seasonal(product: Goods, month: number): number {
  if (!product.season) return 1;
  return SEASONS[product.season].includes(month) ? 2.4 : 0.75;
}

function piecesOf(product: Goods, isCompany: boolean, chance: Chance): number {
  const [home, from, to] = product.pieces;
  // The smaller of two draws: most people take few pieces.
  if (!isCompany) return Math.min(chance.between(1, home), chance.between(1, home));
  return Math.min(chance.between(from, to), chance.between(from, to));
}

/** The price of a piece at a moment, in minor units: older orders were placed before the last raise. */
export function priceAt(product: Goods, moment: number, now: number): Cents {
  return cents(Math.round(now - moment > RAISED_DAYS_AGO * DAY ? product.price * BEFORE_RAISE : product.price) * 100);
}
