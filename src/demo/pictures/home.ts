import type { Palette } from './palette';
import { box, disc, group, ground, oval, shape, SHADE, SHINE, stroke, times } from './shapes';

/** A jar of honey or jam with a cloth lid. */
export function jar(p: Palette): string {
  return [
    ground(320, 516, 170),
    box(196, 240, 248, 276, 46, '#f4f1ea', 'fill-opacity="0.85"'),
    box(208, 272, 224, 236, 38, p.base),
    box(208, 272, 224, 40, 20, p.light, 'fill-opacity="0.8"'),
    box(228, 340, 184, 110, 12, '#fffaf0'),
    shape('M320 350 L346 365 L346 395 L320 410 L294 395 L294 365 Z', p.accent),
    shape('M320 362 L336 371 L336 389 L320 398 L304 389 L304 371 Z', '#ffffff', 'fill-opacity="0.35"'),
    box(270, 420, 100, 9, 4, p.dark, 'opacity="0.6"'),
    box(216, 286, 20, 200, 10, '#ffffff', 'fill-opacity="0.4"'),
    box(404, 272, 28, 236, 14, '#000000', SHADE),
    shape(
      'M188 236 Q176 190 206 172 L434 172 Q464 190 452 236 Q436 226 420 240 Q400 226 380 240 Q360 226 340 240 Q320 226 300 240 Q280 226 260 240 Q240 226 220 240 Q204 226 188 236 Z',
      p.accent,
    ),
    box(206, 164, 228, 26, 13, p.accentDark, 'fill-opacity="0.5"'),
    stroke('M196 216 Q320 236 444 216', '#fffaf0', 6),
    times(6, (i) => disc(232 + i * 36, 198 + (i % 2) * 6, 6, '#ffffff', 'fill-opacity="0.45"')),
  ].join('');
}

/** An open box of biscuits. */
export function cookies(p: Palette): string {
  const biscuit = (x: number, y: number): string =>
    disc(x + 4, y + 6, 46, '#2b2440', 'opacity="0.12"') +
    disc(x, y, 46, '#d9a566') +
    disc(x, y, 38, '#e5b97c') +
    [
      [-14, -12],
      [12, -16],
      [16, 10],
      [-10, 16],
      [2, -1],
    ]
      .map(([dx, dy]) => disc(x + (dx ?? 0), y + (dy ?? 0), 6, '#6b4226'))
      .join('');
  return [
    ground(320, 506, 240),
    shape('M110 300 L158 176 L482 176 L530 300 Z', p.dark),
    box(126, 296, 388, 40, 4, p.deep),
    biscuit(190, 288),
    biscuit(276, 276),
    biscuit(364, 276),
    biscuit(450, 288),
    biscuit(234, 316),
    biscuit(320, 310),
    biscuit(408, 316),
    shape('M104 330 L536 330 L518 488 Q516 506 498 506 L142 506 Q124 506 122 488 Z', p.base),
    shape('M104 330 L190 330 L182 506 L142 506 Q124 506 122 488 Z', '#ffffff', 'fill-opacity="0.16"'),
    shape('M450 330 L536 330 L518 488 Q516 506 498 506 L456 506 Z', '#000000', SHADE),
    box(222, 376, 196, 84, 42, '#fffaf0'),
    box(258, 400, 124, 11, 5, p.accent),
    box(284, 424, 72, 9, 4, p.dark, 'opacity="0.5"'),
  ].join('');
}

/** A candle in a glass, lit. */
export function candle(p: Palette): string {
  return [
    disc(320, 210, 150, '#fff0c2', 'fill-opacity="0.55"'),
    disc(320, 210, 90, '#fff3cf', 'fill-opacity="0.7"'),
    ground(320, 516, 160),
    shape('M320 128 Q362 190 342 226 Q332 244 320 244 Q308 244 298 226 Q278 190 320 128 Z', '#f6a53c'),
    shape('M320 170 Q340 204 330 226 Q326 236 320 236 Q314 236 310 226 Q300 204 320 170 Z', '#fff1b5'),
    box(317, 236, 6, 44, 2, '#4a3b33'),
    box(204, 276, 232, 240, 26, p.pale),
    oval(320, 280, 116, 24, '#fffaf0'),
    oval(320, 282, 90, 16, p.light, 'fill-opacity="0.5"'),
    box(204, 276, 232, 240, 26, p.base, 'fill-opacity="0.55"'),
    box(236, 350, 168, 104, 10, '#fffaf0'),
    box(264, 378, 112, 10, 5, p.dark, 'opacity="0.7"'),
    box(284, 402, 72, 8, 4, p.accent),
    box(218, 296, 18, 204, 9, '#ffffff', 'fill-opacity="0.5"'),
    box(404, 276, 32, 240, 20, '#000000', SHADE),
    stroke('M204 300 L204 296 A116 24 0 0 1 436 296', '#ffffff', 4, 'opacity="0.6"'),
  ].join('');
}

/** A potted plant. */
export function plant(p: Palette): string {
  const leaf = (turn: number, length: number, fill: string): string =>
    group(
      `rotate(${turn} 320 370)`,
      shape(
        `M320 372 Q${320 - length * 0.28} ${372 - length * 0.5} 320 ${372 - length} Q${320 + length * 0.28} ${372 - length * 0.5} 320 372 Z`,
        fill,
      ),
      stroke(`M320 366 L320 ${384 - length}`, '#ffffff', 3, 'opacity="0.35"'),
    );
  return [
    ground(320, 532, 150),
    leaf(-58, 210, '#4f8f61'),
    leaf(58, 210, '#4f8f61'),
    leaf(-34, 250, '#62a574'),
    leaf(34, 250, '#5a9c6c'),
    leaf(-12, 280, '#74b685'),
    leaf(14, 262, '#68ab79'),
    shape('M214 360 L426 360 L404 510 Q400 532 378 532 L262 532 Q240 532 236 510 Z', p.base),
    shape('M214 360 L262 360 L278 532 L262 532 Q240 532 236 510 Z', '#ffffff', SHINE),
    shape('M378 360 L426 360 L404 510 Q400 532 378 532 L356 532 Z', '#000000', SHADE),
    box(202, 340, 236, 44, 12, p.light),
    box(202, 370, 236, 14, 7, '#000000', 'fill-opacity="0.08"'),
    stroke('M240 452 L264 430 L288 452 L312 430 L336 452 L360 430 L384 452 L398 440', p.accent, 7),
  ].join('');
}

/** A folded blanket with a fringe. */
export function blanket(p: Palette): string {
  const fold = (y: number, fill: string, edge: string): string =>
    box(128, y, 384, 84, 34, fill) +
    shape(`M478 ${y} Q512 ${y} 512 ${y + 42} Q512 ${y + 84} 478 ${y + 84} Q496 ${y + 42} 478 ${y} Z`, edge) +
    stroke(`M160 ${y + 18} L460 ${y + 18}`, '#ffffff', 6, 'opacity="0.25"');
  return [
    ground(320, 500, 240),
    times(13, (i) => stroke(`M${156 + i * 27} 486 L${152 + i * 27 + (i % 2) * 8} 520`, p.pale, 6)),
    fold(412, p.dark, p.deep),
    fold(330, p.base, p.dark),
    fold(248, p.light, p.base),
    box(212, 236, 74, 264, 8, p.accent, 'fill-opacity="0.85"'),
    times(3, (i) => box(230 + i * 16, 236, 5, 264, 2, '#ffffff', 'fill-opacity="0.35"')),
    times(9, (i) => stroke(`M${330 + i * 15} 276 l8 10 l-8 10`, '#ffffff', 4, 'opacity="0.3"')),
  ].join('');
}

/** A vase with dried flowers. */
export function vase(p: Palette): string {
  const stem = (turn: number, height: number, head: string): string =>
    group(
      `rotate(${turn} 320 330)`,
      stroke(`M320 340 L320 ${340 - height}`, '#8a7a52', 5),
      times(5, (i) =>
        oval(
          320 + (i % 2 ? 13 : -13),
          346 - height + i * 20,
          14,
          8,
          head,
          `transform="rotate(${i % 2 ? -36 : 36} ${320 + (i % 2 ? 13 : -13)} ${346 - height + i * 20})"`,
        ),
      ),
      oval(320, 330 - height, 9, 17, head),
    );
  return [
    ground(320, 540, 130),
    stem(-26, 200, p.accent),
    stem(24, 190, '#d9b36a'),
    stem(-10, 240, '#d9b36a'),
    stem(10, 224, p.accent),
    shape(
      'M286 320 L354 320 Q350 370 392 420 Q430 480 376 530 Q370 540 356 540 L284 540 Q270 540 264 530 Q210 480 248 420 Q290 370 286 320 Z',
      p.base,
    ),
    shape('M292 320 L308 320 Q306 376 270 424 Q240 480 282 536 Q270 540 264 530 Q210 480 248 420 Q294 370 292 320 Z', '#ffffff', SHINE),
    shape('M340 320 L354 320 Q350 370 392 420 Q430 480 376 530 Q370 540 350 540 Q400 480 364 420 Q336 376 340 320 Z', '#000000', SHADE),
    oval(320, 320, 35, 9, p.deep),
  ].join('');
}

/** Balls of yarn with needles. */
export function yarn(p: Palette): string {
  const ball = (...[x, y, r, fill, line]: [x: number, y: number, r: number, fill: string, line: string]): string =>
    [
      disc(x, y, r, fill),
      times(5, (i) =>
        stroke(
          `M${x - r * 0.86} ${y - r * 0.42 + i * r * 0.24} Q${x} ${y - r * 1.02 + i * r * 0.42} ${x + r * 0.86} ${y - r * 0.36 + i * r * 0.22}`,
          line,
          4,
          'opacity="0.6"',
        ),
      ),
      times(4, (i) =>
        stroke(
          `M${x - r * 0.5 + i * r * 0.26} ${y + r * 0.8} Q${x - r * 0.1 + i * r * 0.3} ${y + r * 0.2} ${x + r * 0.2 + i * r * 0.16} ${y + r * 0.24}`,
          line,
          4,
          'opacity="0.5"',
        ),
      ),
      oval(
        x - r * 0.35,
        y - r * 0.5,
        r * 0.3,
        r * 0.16,
        '#ffffff',
        `fill-opacity="0.25" transform="rotate(-30 ${x - r * 0.35} ${y - r * 0.5})"`,
      ),
    ].join('');
  return [
    ground(320, 500, 220),
    group('rotate(34 330 300)', box(322, 90, 13, 330, 6, '#d9b07a'), disc(328, 88, 15, p.accent)),
    group('rotate(-30 300 300)', box(300, 96, 13, 330, 6, '#c99a66'), disc(306, 94, 15, p.accent)),
    ball(250, 390, 112, p.base, p.deep),
    ball(416, 416, 86, p.accent, p.accentDark),
    stroke('M470 484 Q540 500 548 470 Q552 440 520 452', p.accent, 6),
  ].join('');
}

/** An embroidery hoop with a flower. */
export function hoop(p: Palette): string {
  return [
    disc(330, 348, 188, '#2b2440', 'opacity="0.08"'),
    disc(320, 334, 186, '#c99a66'),
    disc(320, 334, 186, 'none', 'stroke="#ffffff" stroke-opacity="0.25" stroke-width="5"'),
    disc(320, 334, 166, '#a97c4c'),
    disc(320, 334, 160, '#fbf7ee'),
    box(300, 118, 40, 34, 6, '#c9ced8'),
    box(312, 100, 16, 26, 4, '#9aa2b1'),
    stroke('M320 440 Q300 390 320 330', '#5d9a6b', 8, 'stroke-dasharray="14 6"'),
    oval(286, 404, 34, 14, '#6fb07c', 'transform="rotate(28 286 404)"'),
    oval(352, 386, 34, 14, '#6fb07c', 'transform="rotate(-32 352 386)"'),
    times(8, (i) => group(`rotate(${i * 45} 320 290)`, oval(320, 246, 19, 36, i % 2 ? p.base : p.light))),
    disc(320, 290, 24, p.accent),
    times(6, (i) => disc(320 + 12 * Math.cos(i), 290 + 12 * Math.sin(i), 3, '#ffffff', 'fill-opacity="0.7"')),
    disc(232, 300, 9, p.accent),
    disc(412, 300, 9, p.accent),
    disc(236, 380, 7, p.base),
    disc(410, 400, 7, p.base),
  ].join('');
}
