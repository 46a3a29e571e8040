import type { Palette } from './palette';
import { box, cast, disc, group, ground, oval, shape, SHADE, SHINE, stroke, times } from './shapes';

/** A stapler. */
export function stapler(p: Palette): string {
  return [
    ground(320, 446, 250),
    shape('M104 430 Q104 408 126 406 L500 396 Q534 396 540 424 Q542 438 526 440 L120 444 Q104 444 104 430 Z', p.deep),
    shape('M128 388 L470 356 L476 384 L128 406 Z', '#c9ced8'),
    shape('M128 396 L474 372 L476 384 L128 406 Z', '#9aa2b1'),
    shape(
      'M112 372 Q110 334 158 322 L420 238 Q514 214 532 262 Q542 300 520 366 Q514 388 486 386 L440 382 Q300 378 140 400 Q114 402 112 372 Z',
      p.base,
    ),
    shape('M150 336 Q156 328 172 324 L424 246 Q490 232 508 258 Q430 250 350 280 L170 348 Q150 352 150 336 Z', '#ffffff', SHINE),
    shape('M112 372 Q260 330 528 336 L520 366 Q514 388 486 386 Q300 374 140 400 Q114 402 112 372 Z', '#000000', SHADE),
    disc(470, 330, 18, p.dark),
    disc(470, 330, 8, '#e6e9ef'),
    box(112, 402, 60, 14, 6, '#d7dbe3'),
  ].join('');
}

/** A two-hole punch. */
export function punch(p: Palette): string {
  return [
    ground(320, 458, 240),
    box(112, 408, 416, 48, 16, p.deep),
    box(140, 356, 360, 58, 10, '#c4c9d4'),
    box(140, 356, 360, 16, 8, '#ffffff', 'fill-opacity="0.4"'),
    box(196, 330, 48, 90, 8, '#8d95a5'),
    box(396, 330, 48, 90, 8, '#8d95a5'),
    shape('M128 340 Q116 268 176 250 L464 250 Q524 268 512 340 Q508 360 484 360 L156 360 Q132 360 128 340 Z', p.base),
    shape('M152 300 Q152 268 186 264 L454 264 Q484 268 488 296 Q320 270 152 300 Z', '#ffffff', SHINE),
    shape('M128 332 L512 332 Q510 360 484 360 L156 360 Q130 360 128 332 Z', '#000000', SHADE),
    box(270, 296, 100, 12, 6, p.light),
    group(
      'translate(470 452)',
      times(4, (i) => disc(i * 18 - 10, 18 + (i % 2) * 10, 8, i % 2 ? '#ffffff' : p.accent)),
    ),
  ].join('');
}

/** Scissors lying open. */
export function scissors(p: Palette): string {
  const half = (sign: number, fill: string): string =>
    group(
      `translate(320 300) scale(${sign} 1) rotate(17)`,
      shape('M-14 24 L-12 -196 Q2 -216 14 -180 L20 30 Z', '#cdd3dd'),
      shape('M4 -200 Q10 -196 14 -180 L20 30 L6 30 Z', '#a6aebd'),
      stroke('M4 30 Q-6 96 -26 130', fill, 28),
      oval(-42, 186, 48, 66, 'none', `stroke="${fill}" stroke-width="26" transform="rotate(14 -42 186)"`),
      oval(-50, 182, 48, 66, 'none', `stroke="#ffffff" stroke-opacity="0.25" stroke-width="6" transform="rotate(14 -50 182)"`),
    );
  return [
    group('translate(8 18)', `<g opacity="0.1">${half(1, '#2b2440')}${half(-1, '#2b2440')}</g>`),
    half(-1, p.dark),
    half(1, p.base),
    disc(320, 312, 13, '#eef0f4'),
    disc(320, 312, 6, '#8890a0'),
  ].join('');
}

/** Sticky tape in its dispenser. */
export function tape(p: Palette): string {
  return [
    ground(320, 480, 240),
    shape(
      'M110 468 Q96 380 150 330 Q190 296 250 300 L470 372 Q536 392 536 440 L536 462 Q536 480 518 480 L124 480 Q112 480 110 468 Z',
      p.base,
    ),
    shape('M110 440 L536 440 L536 462 Q536 480 518 480 L124 480 Q112 480 110 468 Z', '#000000', SHADE),
    disc(250, 300, 122, p.accent, 'fill-opacity="0.95"'),
    disc(250, 300, 122, 'none', 'stroke="#ffffff" stroke-opacity="0.5" stroke-width="8"'),
    disc(250, 300, 98, 'none', 'stroke="#000000" stroke-opacity="0.08" stroke-width="18"'),
    disc(250, 300, 68, p.light),
    disc(250, 300, 40, p.deep),
    disc(250, 300, 14, p.pale),
    shape('M268 180 Q420 250 508 366 L492 380 Q390 270 258 222 Z', p.accent, 'fill-opacity="0.75"'),
    shape('M478 376 L528 392 L536 366 L522 372 L516 360 L506 368 L498 354 L490 364 Z', '#aeb5c2'),
    stroke('M172 230 Q206 196 250 192', '#ffffff', 9, 'opacity="0.55"'),
  ].join('');
}

/** A desk calculator. */
export function calculator(p: Palette): string {
  return group(
    'rotate(-4 320 320)',
    cast(188, 112, 264, 416, 28),
    box(188, 112, 264, 416, 28, p.base),
    box(188, 112, 264, 26, 13, '#ffffff', 'fill-opacity="0.2"'),
    box(214, 146, 212, 84, 12, '#cfe0d6'),
    box(214, 146, 212, 30, 12, '#ffffff', 'fill-opacity="0.35"'),
    times(5, (i) => box(284 + i * 27, 182, 17, 32, 4, '#35453f', 'opacity="0.8"')),
    times(
      16,
      (i) =>
        box(214 + (i % 4) * 55, 254 + Math.floor(i / 4) * 64, 46, 50, 12, i % 4 === 3 ? p.accent : p.pale) +
        box(220 + (i % 4) * 55, 258 + Math.floor(i / 4) * 64, 34, 10, 5, '#ffffff', 'fill-opacity="0.4"'),
    ),
  );
}

/** Paper clips in two colours. */
export function clips(p: Palette): string {
  const clip = (x: number, y: number, angle: number, colour: string): string =>
    group(
      `translate(${x} ${y}) rotate(${angle}) scale(1.15)`,
      stroke(
        'M-28 40 L-28 -54 A28 28 0 0 1 28 -54 L28 62 A20 20 0 0 1 -12 62 L-12 -40 A12 12 0 0 1 12 -40 L12 40',
        '#2b2440',
        11,
        'opacity="0.1" transform="translate(6 12)"',
      ),
      stroke('M-28 40 L-28 -54 A28 28 0 0 1 28 -54 L28 62 A20 20 0 0 1 -12 62 L-12 -40 A12 12 0 0 1 12 -40 L12 40', colour, 11),
    );
  return [
    clip(200, 236, -24, p.base),
    clip(330, 190, 18, p.accent),
    clip(452, 256, -58, p.dark),
    clip(236, 420, 52, p.accentDark),
    clip(372, 386, -12, p.base),
    clip(470, 436, 34, p.accent),
  ].join('');
}

/** Stacked letter trays. */
export function tray(p: Palette): string {
  const level = (y: number): string =>
    [
      shape(`M150 ${y} L226 ${y - 54} L540 ${y - 54} L492 ${y} Z`, p.pale),
      shape(`M206 ${y - 14} L256 ${y - 48} L506 ${y - 48} L474 ${y - 14} Z`, '#ffffff'),
      shape(`M130 ${y} L510 ${y} L502 ${y + 52} Q500 ${y + 62} 490 ${y + 62} L150 ${y + 62} Q140 ${y + 62} 138 ${y + 52} Z`, p.base),
      shape(`M510 ${y} L556 ${y - 54} L552 ${y + 4} L502 ${y + 62} Z`, p.dark),
      shape(`M250 ${y} Q320 ${y + 40} 390 ${y} Z`, p.deep, 'fill-opacity="0.55"'),
      box(140, y + 6, 100, 8, 4, '#ffffff', SHINE),
    ].join('');
  return [
    ground(340, 476, 240),
    level(408),
    level(304),
    level(200),
    box(134, 252, 14, 60, 4, p.deep),
    box(134, 356, 14, 60, 4, p.deep),
    box(490, 252, 14, 60, 4, p.deep),
    box(490, 356, 14, 60, 4, p.deep),
  ].join('');
}

/** A desk organizer full of small things. */
export function organizer(p: Palette): string {
  return [
    ground(320, 500, 230),
    group('rotate(-6 210 330)', box(196, 150, 22, 210, 4, '#f2b84b'), shape('M196 150 L218 150 L207 116 Z', '#f0d7ac')),
    group('rotate(5 252 330)', box(240, 136, 24, 220, 10, p.accent), box(240, 136, 24, 50, 10, p.accentDark)),
    group('rotate(10 286 330)', box(278, 176, 18, 190, 4, '#d9695f'), shape('M278 176 L296 176 L287 146 Z', '#f0d7ac')),
    group(
      'rotate(3 410 330)',
      box(352, 236, 130, 150, 4, '#ffffff'),
      times(3, (i) => box(370, 258 + i * 20, 90, 6, 3, p.accent, 'opacity="0.5"')),
    ),
    box(136, 320, 368, 180, 18, p.base),
    box(136, 320, 190, 180, 18, '#ffffff', 'fill-opacity="0.1"'),
    shape('M326 372 L504 372 L504 482 Q504 500 486 500 L326 500 Z', p.dark),
    box(346, 424, 138, 56, 10, p.light),
    disc(415, 452, 8, p.deep),
    box(152, 336, 14, 148, 7, '#ffffff', SHINE),
    box(136, 320, 368, 14, 7, '#ffffff', 'fill-opacity="0.25"'),
  ].join('');
}
