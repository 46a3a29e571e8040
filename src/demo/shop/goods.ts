import type { Tone } from '../pictures/palette';
import type { Kind } from '../pictures/picture';

/** A time of the year when a product sells better. */
export type Season = 'school' | 'gift' | 'cold' | 'summer';

/** A product of the demo shop, as its author describes it. */
export interface Goods {
  sku: string;
  name: string;
  /** Slug of its category. */
  shelf: string;
  /** Whole roubles. */
  price: number;
  about: string;
  tags: readonly string[];
  /** What its picture shows, and in which two colours. */
  kind: Kind;
  tone: Tone;
  accent: Tone;
  /** How gladly households and offices buy it; 10 is much, 0 is never. */
  home: number;
  office: number;
  /** Usual pieces in one line: households at most, offices from–to. */
  pieces: readonly [home: number, officeFrom: number, officeTo: number];
  /** Low-stock threshold. */
  low: number;
  season?: Season;
  /** A second picture. */
  pair?: true;
  /** What is left at the end, when it is to be scarce. */
  left?: number;
  /** Days before now when it came to the shop, or left it; always there when absent. */
  launched?: number;
  archived?: number;
}
