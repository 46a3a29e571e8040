import type { Palette } from './palette';
import { box, disc, group, ground, oval, shape, SHADE, SHINE, stroke, times } from './shapes';

const STEAM = (x: number, y: number): string =>
  [-34, 0, 34]
    .map((dx, i) => stroke(`M${x + dx} ${y} q-18 -28 0 -54 q18 -26 0 -${i === 1 ? 62 : 46}`, '#ffffff', 9, 'opacity="0.75"'))
    .join('');

/** A mug of something hot. */
export function mug(p: Palette): string {
  return [
    ground(310, 500, 190),
    STEAM(300, 206),
    stroke('M420 290 Q520 282 514 362 Q508 436 408 432', p.dark, 30),
    stroke('M420 284 Q512 278 508 352', p.light, 8, 'opacity="0.6"'),
    shape('M174 252 L428 252 L416 452 Q412 500 362 500 L240 500 Q190 500 186 452 Z', p.base),
    shape('M174 252 L226 252 L240 500 Q190 500 186 452 Z', '#ffffff', SHINE),
    shape('M380 252 L428 252 L416 452 Q412 500 362 500 L350 500 Z', '#000000', SHADE),
    oval(301, 252, 127, 26, p.light),
    oval(301, 256, 112, 20, '#8a5530'),
    oval(280, 252, 50, 8, '#b97a48', 'fill-opacity="0.7"'),
    shape('M301 430 Q244 388 262 356 Q284 336 301 362 Q318 336 340 356 Q358 388 301 430 Z', p.accent),
  ].join('');
}

/** A teapot. */
export function teapot(p: Palette): string {
  return [
    ground(316, 500, 230),
    stroke('M446 300 Q560 282 548 384 Q538 440 440 430', p.dark, 24),
    shape('M212 330 Q150 330 132 256 Q126 232 104 226 L142 204 Q168 212 178 246 Q190 284 226 284 Z', p.dark),
    shape('M180 380 Q180 254 320 254 Q460 254 460 380 Q460 500 320 500 Q180 500 180 380 Z', p.base),
    shape('M206 380 Q206 284 300 268 Q238 320 250 470 Q206 440 206 380 Z', '#ffffff', SHINE),
    shape('M460 380 Q460 500 320 500 Q270 500 236 484 Q390 486 424 292 Q460 322 460 380 Z', '#000000', SHADE),
    shape('M238 276 Q246 226 320 226 Q394 226 402 276 Q320 300 238 276 Z', p.light),
    disc(320, 214, 22, p.accent),
    disc(313, 207, 7, '#ffffff', SHINE),
    stroke('M196 372 Q320 410 446 372', p.accent, 10, 'opacity="0.85"'),
    times(7, (i) => disc(220 + i * 34, 410 - Math.abs(3 - i) * 5, 6, p.pale)),
    STEAM(116, 194).replace(/stroke-width="9"/g, 'stroke-width="6"'),
  ].join('');
}

/** A French press half full of coffee. */
export function press(p: Palette): string {
  return [
    ground(312, 536, 160),
    stroke('M410 270 Q520 262 512 370 Q506 452 412 446', p.base, 26),
    box(220, 220, 190, 300, 14, '#e9f2f4', 'fill-opacity="0.9"'),
    box(230, 350, 170, 160, 10, '#5a3622'),
    box(230, 350, 170, 16, 6, '#8a5a3a'),
    box(226, 330, 178, 14, 5, '#b9c0cb'),
    box(310, 120, 10, 212, 4, '#aab2bf'),
    disc(315, 112, 24, p.base),
    disc(307, 104, 8, '#ffffff', SHINE),
    shape('M206 222 Q206 184 250 180 L380 180 Q424 184 424 222 Z', p.base),
    shape('M206 222 L180 240 L216 246 Z', p.dark),
    box(206, 216, 218, 14, 6, p.dark),
    box(212, 300, 206, 12, 4, '#b9c0cb'),
    box(212, 440, 206, 12, 4, '#b9c0cb'),
    box(208, 510, 214, 24, 10, p.base),
    box(238, 236, 20, 268, 10, '#ffffff', 'fill-opacity="0.55"'),
  ].join('');
}

/** A thermos flask. */
export function thermos(p: Palette): string {
  return [
    ground(320, 552, 130),
    box(234, 224, 172, 326, 30, p.base),
    box(234, 470, 172, 80, 30, p.dark),
    box(234, 470, 172, 40, 0, p.dark),
    box(250, 180, 140, 60, 12, '#cfd5de'),
    box(240, 92, 160, 112, 24, p.accent),
    box(240, 176, 160, 28, 8, p.accentDark),
    box(256, 106, 20, 64, 10, '#ffffff', SHINE),
    box(254, 240, 24, 220, 12, '#ffffff', SHINE),
    box(366, 224, 40, 326, 20, '#000000', SHADE),
    shape('M320 400 Q290 366 320 318 Q350 366 320 400 Z', '#ffffff', 'fill-opacity="0.85"'),
    box(300, 412, 40, 7, 3, '#ffffff', 'fill-opacity="0.7"'),
  ].join('');
}

/** A round tin of leaf tea. */
export function tin(p: Palette): string {
  return [
    ground(320, 512, 180),
    shape('M196 226 L444 226 L444 476 Q444 512 320 512 Q196 512 196 476 Z', p.base),
    shape('M196 226 L244 226 L244 504 Q196 496 196 476 Z', '#ffffff', SHINE),
    shape('M392 226 L444 226 L444 476 Q444 494 392 504 Z', '#000000', SHADE),
    shape('M196 300 Q320 330 444 300 L444 436 Q320 466 196 436 Z', '#fbf6ea'),
    shape('M320 430 Q268 396 300 336 Q356 350 320 430 Z', p.accent),
    stroke('M308 350 Q324 380 320 426', p.accentDark, 4),
    shape('M324 424 Q336 372 384 366 Q388 412 324 424 Z', p.accent, 'fill-opacity="0.75"'),
    shape('M184 178 L456 178 L456 246 Q320 280 184 246 Z', p.dark),
    shape('M184 178 L236 178 L236 256 Q206 252 184 246 Z', '#ffffff', 'fill-opacity="0.15"'),
    oval(320, 178, 136, 34, p.light),
    oval(320, 172, 96, 20, '#ffffff', 'fill-opacity="0.14"'),
  ].join('');
}

/** A stand-up pouch with a window: tea or coffee, by its mark. */
function pouchWith(p: Palette, mark: string): string {
  return [
    ground(320, 532, 170),
    shape(
      'M206 150 L434 150 Q428 250 452 340 Q470 440 448 522 Q446 532 434 532 L206 532 Q194 532 192 522 Q170 440 188 340 Q212 250 206 150 Z',
      p.base,
    ),
    shape(
      'M206 150 L258 150 Q240 300 232 532 L206 532 Q194 532 192 522 Q170 440 188 340 Q212 250 206 150 Z',
      '#ffffff',
      'fill-opacity="0.16"',
    ),
    shape('M392 150 L434 150 Q428 250 452 340 Q470 440 448 522 Q446 532 434 532 L402 532 Q424 340 392 150 Z', '#000000', SHADE),
    box(202, 120, 236, 40, 6, p.dark),
    times(3, (i) => box(206, 128 + i * 9, 228, 3, 1, '#ffffff', 'fill-opacity="0.2"')),
    box(232, 250, 176, 200, 16, '#fbf6ea'),
    mark,
    box(268, 400, 104, 11, 5, p.dark, 'opacity="0.75"'),
    box(288, 420, 64, 8, 4, p.dark, 'opacity="0.35"'),
    disc(320, 200, 9, p.deep, 'fill-opacity="0.6"'),
  ].join('');
}

/** A pouch of tea. */
export function teaPouch(p: Palette): string {
  return pouchWith(
    p,
    shape('M320 382 Q262 350 288 280 Q356 292 320 382 Z', p.accent) +
      stroke('M298 300 Q318 336 320 380', p.accentDark, 5) +
      shape('M324 378 Q332 324 384 312 Q388 366 324 378 Z', p.accent, 'fill-opacity="0.7"'),
  );
}

/** A bag of coffee beans. */
export function coffeeBag(p: Palette): string {
  const bean = (x: number, y: number, turn: number): string =>
    group(`translate(${x} ${y}) rotate(${turn})`, oval(0, 0, 25, 35, p.accent), stroke('M0 -30 Q-13 -6 1 4 T0 30', p.accentDark, 5));
  return pouchWith(p, bean(296, 330, -24) + bean(348, 334, 28) + bean(322, 292, 6));
}
