import { PAPER_GOODS } from './goods-paper';
import { WRITING_GOODS } from './goods-writing';
import { DESK_GOODS } from './goods-desk';
import { FURNITURE_GOODS } from './goods-furniture';
import { ROOM_GOODS } from './goods-room';
import { TEA_GOODS } from './goods-tea';
import { TABLEWARE_GOODS } from './goods-tableware';
import { COMFORT_GOODS } from './goods-comfort';
import { CRAFT_GOODS } from './goods-craft';
import type { Goods } from './goods';

/** Everything the demo shop sells or has sold, in the order of the shelves. */
export const CATALOGUE: readonly Goods[] = [
  ...PAPER_GOODS,
  ...WRITING_GOODS,
  ...DESK_GOODS,
  ...FURNITURE_GOODS,
  ...ROOM_GOODS,
  ...TEA_GOODS,
  ...TABLEWARE_GOODS,
  ...COMFORT_GOODS,
  ...CRAFT_GOODS,
];

/** What is often put into one basket: after the first kind or shelf the second is picked far more often. */
export const AFFINITIES: readonly (readonly [from: string, to: string])[] = [
  ['notebook', 'pen'],
  ['spiral', 'pen'],
  ['tin', 'mug'],
  ['teaPouch', 'jar'],
  ['teaPouch', 'cookies'],
  ['tin', 'teapot'],
  ['coffeeBag', 'cookies'],
  ['coffeeBag', 'press'],
  ['mug', 'tin'],
  ['teapot', 'tin'],
  ['ream', 'binder'],
  ['ream', 'clips'],
  ['binder', 'folder'],
  ['binder', 'ream'],
  ['stapler', 'clips'],
  ['paints', 'brushes'],
  ['paints', 'sketchbook'],
  ['brushes', 'paints'],
  ['table', 'lamp'],
  ['table', 'officeChair'],
  ['chair', 'table'],
  ['whiteboard', 'marker'],
  ['copybook', 'pencils'],
  ['copybook', 'pen'],
  ['pencils', 'glue'],
  ['candle', 'blanket'],
  ['blanket', 'mug'],
];
