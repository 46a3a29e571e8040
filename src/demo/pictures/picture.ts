import * as desk from './desk';
import * as furniture from './furniture';
import * as home from './home';
import * as kitchen from './kitchen';
import { paletteOf, type Palette, type Tone } from './palette';
import * as paper from './paper';
import { group } from './shapes';
import * as storage from './storage';
import * as writing from './writing';

/** Everything the demo shop can draw, by kind of product. */
const DRAWINGS = {
  ...paper,
  ...writing,
  ...desk,
  ...storage,
  ...furniture,
  ...kitchen,
  ...home,
} satisfies Record<string, (palette: Palette) => string>;

export type Kind = keyof typeof DRAWINGS;

/** The names of all kinds that can be drawn. */
export const KINDS = Object.keys(DRAWINGS) as Kind[];

/** What to draw: a kind of product in two colours; `turn` varies the background. */
export interface Picture {
  kind: Kind;
  tone: Tone;
  accent: Tone;
  turn: number;
}

/** A product alone, as an SVG of 640 × 640. */
export function productPicture(picture: Picture): string {
  const palette = paletteOf(picture.tone, picture.accent, picture.turn);
  return scene(palette, DRAWINGS[picture.kind](palette));
}

/** The second picture of a product: the same thing twice, its colours swapped behind. */
export function pairPicture(picture: Picture): string {
  const front = paletteOf(picture.tone, picture.accent, picture.turn + 1);
  const back = paletteOf(picture.accent, picture.tone, picture.turn + 1);
  const draw = DRAWINGS[picture.kind];
  return scene(front, group('translate(226 34) scale(0.62)', draw(back)) + group('translate(24 132) scale(0.76)', draw(front)));
}

function scene(palette: Palette, product: string): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640" viewBox="0 0 640 640"><defs>',
    `<linearGradient id="back" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${palette.wall}"/><stop offset="1" stop-color="${palette.floor}"/></linearGradient>`,
    `<radialGradient id="spot"><stop offset="0" stop-color="${palette.spot}" stop-opacity="0.9"/><stop offset="1" stop-color="${palette.spot}" stop-opacity="0.35"/></radialGradient>`,
    '<radialGradient id="ground"><stop offset="0" stop-color="#2b2440" stop-opacity="0.3"/><stop offset="0.6" stop-color="#2b2440" stop-opacity="0.12"/><stop offset="1" stop-color="#2b2440" stop-opacity="0"/></radialGradient>',
    '</defs><rect width="640" height="640" fill="url(#back)"/><circle cx="320" cy="312" r="252" fill="url(#spot)"/>',
    product,
    '</svg>',
  ].join('');
}
