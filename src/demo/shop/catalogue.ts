import { HOME_GOODS } from './goods-home';
import { OFFICE_GOODS } from './goods-office';
import { PAPER_GOODS } from './goods-paper';
import type { Goods } from './goods';

/** Everything the demo shop sells or has sold, in the order of the shelves. */
export const CATALOGUE: readonly Goods[] = [...PAPER_GOODS, ...OFFICE_GOODS, ...HOME_GOODS];

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
