/** "Who buys the antecedent buys the consequent": exactly one item follows from one or more. Shares are from 0 to 1. */
export interface BasketRule {
  antecedent: string[];
  consequent: string[];
  /** Baskets with all of them. */
  count: number;
  support: number;
  confidence: number;
  lift: number;
}

/** Rules at least this frequent and this certain. */
export interface BasketWish {
  support: number;
  confidence: number;
  /** The longest rule in items, antecedent and consequent together; unlimited when left out. */
  longest?: number;
}

interface FrequentItem {
  name: string;
  /** Numbers of the baskets that hold it, ascending. */
  baskets: Int32Array;
}

/** Beyond so many frequent items their pairs are counted in a map instead of a triangle of memory. */
const TRIANGLE_LIMIT = 6_000;

/** Shares that a decimal fraction cannot write exactly must not fall to the wrong side. */
const DUST = 1e-9;

/**
 * Association rules of baskets, sorted by lift (Agrawal & Srikant 1994). Frequent pairs are counted basket by basket, longer
 * sets by intersecting lists of baskets (Zaki 2000). An item twice in a basket counts once.
 */
export function associationRules(baskets: readonly (readonly string[])[], wish: BasketWish): BasketRule[] {
  const total = baskets.length;
  if (total === 0) return [];
  const least = Math.max(1, Math.ceil(wish.support * total - DUST));
  const items = frequentItems(baskets, least);
  const counts = new Map<string, number>();
  items.forEach(({ baskets: found }, index) => counts.set(String(index), found.length));
  const sets: number[][] = [];
  grow(items, least, wish.longest ?? Infinity, (set, count) => {
    counts.set(set.join(), count);
    sets.push(set);
  });
  const rules = sets.flatMap((set) => rulesOf(set, counts, { total, confidence: wish.confidence, items }));
  return rules.sort((one, other) => other.lift - one.lift || other.count - one.count || compareNames(one, other));
}

function compareNames(one: BasketRule, other: BasketRule): number {
  const [a, b] = [[...one.antecedent, ...one.consequent].join('\0'), [...other.antecedent, ...other.consequent].join('\0')];
  return a < b ? -1 : a > b ? 1 : 0;
}

function frequentItems(baskets: readonly (readonly string[])[], least: number): FrequentItem[] {
  const holders = new Map<string, number[]>();
  baskets.forEach((basket, index) => {
    for (const name of new Set(basket)) {
      const list = holders.get(name);
      if (list) list.push(index);
      else holders.set(name, [index]);
    }
  });
  return [...holders]
    .filter(([, list]) => list.length >= least)
    .sort(([one, first], [other, second]) => first.length - second.length || (one < other ? -1 : 1))
    .map(([name, list]) => ({ name, baskets: Int32Array.from(list) }));
}

type Visit = (set: number[], count: number) => void;

/** Visits every frequent set of two items or more, each as ascending item numbers. */
function grow(items: readonly FrequentItem[], least: number, longest: number, visit: Visit): void {
  const pairs = frequentPairs(items, least);
  const share = intersector(items, least);
  // Each sibling holds the baskets that it shares with the whole set: far fewer than its own.
  const deepen = (set: readonly number[], siblings: readonly Sibling[]): void => {
    siblings.forEach(({ item, baskets }, index) => {
      const partners = pairs.get(item);
      if (!partners) return;
      const begun = [...set, item];
      const kept: Sibling[] = [];
      for (let at = index + 1; at < siblings.length; at += 1) {
        const other = siblings[at];
        const shared = other && partners.has(other.item) ? share(baskets, other.baskets) : null;
        if (!other || !shared) continue;
        visit([...begun, other.item], shared.length);
        kept.push({ item: other.item, baskets: shared });
      }
      if (kept.length > 1 && begun.length + 2 <= longest) deepen(begun, kept);
    });
  };
  if (longest >= 2)
    deepen(
      [],
      items.map(({ baskets }, item) => ({ item, baskets })),
    );
}

/** One more item of a set, with the baskets that hold it and the set. */
interface Sibling {
  item: number;
  baskets: Int32Array;
}

/** For each item the later items that it is frequent with. */
function frequentPairs(items: readonly FrequentItem[], least: number): Map<number, Set<number>> {
  const size = items.length;
  const baskets = new Map<number, number[]>();
  items.forEach(({ baskets: holders }, item) => {
    for (const basket of holders) {
      const list = baskets.get(basket);
      if (list) list.push(item);
      else baskets.set(basket, [item]);
    }
  });
  const counter = size <= TRIANGLE_LIMIT ? triangle(size) : sparse(size);
  for (const list of baskets.values()) {
    for (let i = 0; i < list.length; i += 1) for (let j = i + 1; j < list.length; j += 1) counter.add(list[i] ?? 0, list[j] ?? 0);
  }
  const pairs = new Map<number, Set<number>>();
  counter.each((first, second, count) => {
    if (count < least) return;
    const partners = pairs.get(first) ?? new Set<number>();
    partners.add(second);
    pairs.set(first, partners);
  });
  return pairs;
}

interface PairCounter {
  /** `first` is the smaller number. */
  add: (first: number, second: number) => void;
  each: (visit: (first: number, second: number, count: number) => void) => void;
}

function triangle(size: number): PairCounter {
  const counts = new Int32Array((size * (size - 1)) / 2);
  const place = (first: number, second: number): number => (second * (second - 1)) / 2 + first;
  return {
    add(first, second) {
      const at = place(first, second);
      counts[at] = (counts[at] ?? 0) + 1;
    },
    each(visit) {
      for (let second = 1; second < size; second += 1)
        for (let first = 0; first < second; first += 1) visit(first, second, counts[place(first, second)] ?? 0);
    },
  };
}

function sparse(size: number): PairCounter {
  const counts = new Map<number, number>();
  return {
    add(first, second) {
      const key = first * size + second;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    each(visit) {
      for (const [key, count] of counts) visit(Math.floor(key / size), key % size, count);
    },
  };
}

/** Finds the baskets that two lists share; null when they are fewer than `least`. */
function intersector(items: readonly FrequentItem[], least: number): (one: Int32Array, other: Int32Array) => Int32Array | null {
  const shared = new Int32Array(items.reduce((most, { baskets }) => Math.max(most, baskets.length), 0));
  return (one, other) => {
    let size = 0;
    for (let i = 0, j = 0; i < one.length && j < other.length; ) {
      const [a, b] = [one[i] ?? 0, other[j] ?? 0];
      if (a === b) shared[size++] = a;
      if (a <= b) i += 1;
      if (b <= a) j += 1;
    }
    return size < least ? null : shared.slice(0, size);
  };
}

function rulesOf(
  set: readonly number[],
  counts: ReadonlyMap<string, number>,
  { total, confidence: least, items }: { total: number; confidence: number; items: readonly FrequentItem[] },
): BasketRule[] {
  const count = counts.get(set.join()) ?? 0;
  return set.flatMap((consequent) => {
    const antecedent = set.filter((item) => item !== consequent);
    const confidence = count / (counts.get(antecedent.join()) ?? count);
    if (confidence < least - DUST) return [];
    const name = (item: number): string => items[item]?.name ?? '';
    return [
      {
        antecedent: antecedent.map(name).sort(),
        consequent: [name(consequent)],
        count,
        support: count / total,
        confidence,
        lift: confidence / ((counts.get(String(consequent)) ?? total) / total),
      },
    ];
  });
}
