import type { Palette } from './palette';
import { box, disc, group, ground, oval, shape, SHADE, SHINE, stroke, times } from './shapes';

const WOOD = '#c99a66';
const WOOD_DARK = '#a97c4c';

/** A chair: wooden legs, a seat and a curved back. */
export function chair(p: Palette): string {
  return [
    ground(320, 548, 170),
    stroke('M236 360 L204 540', WOOD_DARK, 18),
    stroke('M404 360 L436 540', WOOD_DARK, 18),
    stroke('M266 372 L256 512', WOOD, 16),
    stroke('M374 372 L384 512', WOOD, 16),
    stroke('M222 452 L418 452', WOOD_DARK, 10),
    stroke('M246 350 L232 150', WOOD_DARK, 16),
    stroke('M394 350 L408 150', WOOD_DARK, 16),
    shape('M216 120 Q320 88 424 120 Q442 190 414 254 Q320 228 226 254 Q198 190 216 120 Z', p.base),
    shape('M230 132 Q320 106 410 132 Q414 148 414 160 Q320 134 226 160 Q226 148 230 132 Z', '#ffffff', SHINE),
    shape(
      'M190 344 Q186 318 214 312 Q320 296 426 312 Q454 318 450 344 L444 372 Q440 386 424 388 Q320 400 216 388 Q200 386 196 372 Z',
      p.light,
    ),
    shape('M190 344 Q320 372 450 344 L444 372 Q440 386 424 388 Q320 400 216 388 Q200 386 196 372 Z', p.dark),
  ].join('');
}

/** An office chair on castors. */
export function officeChair(p: Palette): string {
  return [
    ground(320, 562, 170),
    box(308, 400, 24, 110, 6, '#565b68'),
    stroke('M320 500 L206 540', '#454a56', 16),
    stroke('M320 500 L434 540', '#454a56', 16),
    stroke('M320 500 L320 548', '#3b404b', 16),
    [206, 320, 434].map((x) => disc(x, 552, 14, '#2f333c')).join(''),
    box(300, 300, 40, 60, 8, '#565b68'),
    stroke('M196 388 L196 306 L228 306', '#454a56', 15),
    stroke('M444 388 L444 306 L412 306', '#454a56', 15),
    box(178, 292, 70, 20, 10, p.deep),
    box(392, 292, 70, 20, 10, p.deep),
    shape('M226 110 Q320 74 414 110 Q438 200 404 314 Q320 336 236 314 Q202 200 226 110 Z', p.base),
    shape('M244 124 Q286 106 320 106 L320 322 Q280 322 248 308 Q220 210 244 124 Z', '#ffffff', 'fill-opacity="0.12"'),
    times(3, (i) =>
      stroke(`M${240 + i * 2} ${176 + i * 46} Q320 ${158 + i * 46} ${400 - i * 2} ${176 + i * 46}`, p.dark, 4, 'opacity="0.5"'),
    ),
    shape('M186 372 Q190 346 230 346 L410 346 Q450 346 454 372 L450 396 Q446 416 410 416 L230 416 Q194 416 190 396 Z', p.light),
    shape('M187 380 Q320 408 453 380 L450 396 Q446 416 410 416 L230 416 Q194 416 190 396 Z', p.dark),
  ].join('');
}

/** A writing desk with a drawer. */
export function table(p: Palette): string {
  return [
    ground(320, 520, 270),
    shape('M116 262 L146 262 L132 516 L112 516 Z', p.dark),
    shape('M494 262 L524 262 L528 516 L508 516 Z', p.dark),
    shape('M180 262 L202 262 L196 482 L182 482 Z', p.deep, 'fill-opacity="0.7"'),
    shape('M438 262 L460 262 L458 482 L444 482 Z', p.deep, 'fill-opacity="0.7"'),
    box(120, 262, 400, 70, 4, p.dark),
    box(300, 272, 204, 50, 6, p.base),
    box(378, 292, 48, 9, 4, p.deep),
    shape('M76 252 L126 208 L514 208 L564 252 Z', p.light),
    shape('M150 240 L176 218 L300 218 L290 240 Z', '#ffffff', SHINE),
    box(76, 250, 488, 20, 6, p.base),
    group(
      'translate(0 -2)',
      box(404, 176, 86, 12, 3, p.accent),
      box(410, 188, 82, 14, 3, '#fff8ea'),
      box(400, 202, 96, 12, 3, p.accentDark),
    ),
    shape('M176 158 L212 158 L206 214 L182 214 Z', '#ffffff'),
    stroke('M194 158 Q184 120 168 112', '#5d9a6b', 5),
    stroke('M194 158 Q198 110 214 96', '#5d9a6b', 5),
    oval(164, 108, 16, 9, '#6fb07c', 'transform="rotate(30 164 108)"'),
    oval(218, 92, 17, 9, '#6fb07c', 'transform="rotate(-40 218 92)"'),
  ].join('');
}

/** A bookcase with things on its shelves. */
export function shelf(p: Palette): string {
  const books = (x: number, y: number, colours: string[]): string =>
    colours
      .map(
        (fill, i) =>
          box(x + i * 24, y - 66 + (i % 3) * 8, 21, 66 - (i % 3) * 8, 3, fill) +
          box(x + i * 24 + 4, y - 48, 13, 4, 2, '#ffffff', 'fill-opacity="0.5"'),
      )
      .join('');
  return [
    ground(320, 536, 200),
    box(160, 100, 320, 432, 10, p.base),
    box(182, 120, 276, 120, 4, p.deep, 'fill-opacity="0.75"'),
    box(182, 258, 276, 120, 4, p.deep, 'fill-opacity="0.75"'),
    box(182, 396, 276, 118, 4, p.deep, 'fill-opacity="0.75"'),
    box(160, 100, 14, 432, 7, '#ffffff', SHINE),
    box(466, 100, 14, 432, 7, '#000000', SHADE),
    books(198, 240, [p.accent, '#e8e2d4', '#d9695f', '#5aa9a3', '#f2b84b']),
    shape('M384 196 L436 196 L430 240 L390 240 Z', '#ffffff'),
    oval(400, 184, 14, 24, '#6fb07c', 'transform="rotate(-24 400 184)"'),
    oval(424, 182, 13, 24, '#5d9a6b', 'transform="rotate(26 424 182)"'),
    box(200, 318, 84, 60, 6, '#efe6d6'),
    box(224, 338, 36, 10, 4, p.accent),
    books(312, 378, ['#7d74c9', p.accent, '#f3efe6', '#d9a25f', '#4c7a9c']),
    books(204, 514, ['#f2b84b', '#e8e2d4', p.accent]),
    disc(400, 476, 38, '#f5efe4'),
    disc(400, 476, 26, p.accent, 'fill-opacity="0.35"'),
  ].join('');
}

/** A desk lamp with a jointed arm, lit. */
export function lamp(p: Palette): string {
  return [
    ground(290, 520, 150),
    shape('M398 262 L540 500 L250 500 Z', '#fff3b8', 'fill-opacity="0.5"'),
    oval(394, 506, 146, 18, '#fff3b8', 'fill-opacity="0.7"'),
    oval(236, 508, 96, 20, p.deep),
    oval(236, 500, 96, 20, p.base),
    oval(220, 496, 44, 7, '#ffffff', SHINE),
    stroke('M236 496 L206 322', p.dark, 15),
    stroke('M206 322 L340 190', p.dark, 15),
    disc(206, 322, 18, p.accent),
    disc(236, 492, 12, p.accent),
    group(
      'rotate(-32 360 200)',
      shape('M318 168 Q318 140 346 140 L374 140 Q402 140 402 168 L440 254 Q442 262 432 262 L288 262 Q278 262 280 254 Z', p.base),
      shape('M330 160 Q334 148 348 148 L352 148 L318 256 L296 256 Z', '#ffffff', SHINE),
      oval(360, 262, 76, 13, '#fff6cf'),
      box(340, 122, 40, 24, 8, p.dark),
    ),
  ].join('');
}

/** A floor lamp with a cloth shade. */
export function floorLamp(p: Palette): string {
  return [
    ground(320, 568, 130),
    disc(320, 210, 190, '#fff1bf', 'fill-opacity="0.45"'),
    box(313, 250, 14, 300, 6, WOOD_DARK),
    stroke('M320 470 L236 560', WOOD, 14),
    stroke('M320 470 L404 560', WOOD, 14),
    stroke('M320 470 L320 562', WOOD_DARK, 14),
    shape('M250 100 L390 100 L434 276 Q436 286 426 286 L214 286 Q204 286 206 276 Z', p.base),
    shape('M250 100 L290 100 L270 286 L214 286 Q204 286 206 276 Z', '#ffffff', SHINE),
    shape('M352 100 L390 100 L434 276 Q436 286 426 286 L386 286 Z', '#000000', 'fill-opacity="0.07"'),
    oval(320, 286, 114, 12, '#fff3cc'),
    oval(320, 100, 70, 8, p.dark),
    stroke('M352 286 L352 330', '#8c8577', 3),
    disc(352, 336, 7, p.accent),
  ].join('');
}
