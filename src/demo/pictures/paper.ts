import type { Palette } from './palette';
import { box, cast, disc, group, ground, oval, shape, SHADE, SHINE, stroke, times } from './shapes';

const INK = '#3a3a4a';

/** A wrapped pack of printing paper. */
export function ream(p: Palette): string {
  return [
    ground(330, 486, 240),
    shape('M150 300 L360 352 L360 478 L150 422 Z', p.base),
    shape('M360 352 L510 292 L510 414 L360 478 Z', p.dark),
    shape('M150 300 L300 244 L510 292 L360 352 Z', p.light),
    shape('M150 340 L360 394 L360 442 L150 386 Z', '#ffffff', 'fill-opacity="0.92"'),
    shape('M360 394 L510 332 L510 378 L360 442 Z', '#ffffff', 'fill-opacity="0.7"'),
    shape('M178 362 L258 382 L258 398 L178 378 Z', p.accent),
    shape('M178 384 L226 396 L226 403 L178 391 Z', INK, 'fill-opacity="0.35"'),
    shape('M214 276 L300 244 L510 292 L424 326 Z', '#ffffff', 'fill-opacity="0.22"'),
    group(
      'translate(0 -46)',
      shape('M196 290 L320 244 L486 282 L360 332 Z', '#d9d7d2'),
      shape('M196 284 L320 238 L486 276 L360 326 Z', '#fdfcf9'),
    ),
    group(
      'translate(10 -62) rotate(-4 330 280)',
      shape('M196 290 L320 244 L486 282 L360 332 Z', '#e6e3dc'),
      shape('M196 286 L320 240 L486 278 L360 328 Z', '#ffffff'),
    ),
  ].join('');
}

/** An envelope with a sheet looking out. */
export function envelope(p: Palette): string {
  return [
    cast(120, 250, 400, 250, 14),
    box(160, 156, 320, 220, 8, '#ffffff'),
    times(4, (i) => box(196, 190 + i * 24, i === 3 ? 120 : 248, 8, 4, p.accent, `opacity="${i === 0 ? 0.9 : 0.3}"`)),
    box(120, 250, 400, 250, 14, p.base),
    shape('M120 262 L300 404 Q320 418 340 404 L520 262 L520 488 Q520 500 508 500 L132 500 Q120 500 120 488 Z', p.light),
    shape('M124 496 L296 372 Q320 356 344 372 L516 496 Q512 500 506 500 L134 500 Q128 500 124 496 Z', p.pale),
    disc(320, 424, 30, p.accent),
    disc(320, 424, 19, p.accentDark, 'fill-opacity="0.6"'),
  ].join('');
}

/** A block of sticky notes, the top one curled. */
export function sticky(p: Palette): string {
  const block = (fill: string, side: string): string =>
    [
      cast(-120, -120, 240, 250, 4),
      box(-120, -100, 240, 230, 3, side),
      box(-120, -120, 240, 236, 3, fill),
      shape('M120 116 L60 116 Q112 112 120 58 Z', '#000000', SHADE),
      shape('M60 116 Q104 108 120 58 L104 60 Q92 88 60 116 Z', '#ffffff', SHINE),
    ].join('');
  return [
    group('translate(250 270) rotate(-9)', block(p.accent, p.accentDark)),
    group(
      'translate(376 372) rotate(7)',
      block(p.base, p.dark),
      times(3, (i) => box(-84, -70 + i * 36, i === 2 ? 90 : 168, 9, 4, p.deep, 'opacity="0.35"')),
    ),
  ].join('');
}

/** A bound notebook with an elastic band and a ribbon. */
export function notebook(p: Palette): string {
  return group(
    'rotate(-7 320 320)',
    cast(180, 118, 290, 404, 18),
    shape('M384 500 L384 556 L396 542 L408 556 L408 500 Z', p.accent),
    box(188, 122, 286, 404, 14, '#efe9dc'),
    times(5, (i) => box(462, 134 + i, 2, 380, 0, '#cfc7b6', `transform="translate(${i * 2.4 - 2} 0)"`)),
    box(176, 114, 284, 404, 18, p.base),
    shape('M176 132 Q176 114 194 114 L214 114 L214 518 L194 518 Q176 518 176 500 Z', '#000000', SHADE),
    shape('M232 114 L330 114 L232 340 Z', '#ffffff', 'fill-opacity="0.1"'),
    box(418, 114, 14, 404, 0, p.accent),
    box(262, 196, 118, 66, 8, '#ffffff', 'fill-opacity="0.9"'),
    box(282, 216, 78, 8, 4, p.dark, 'opacity="0.7"'),
    box(296, 236, 50, 7, 3, p.dark, 'opacity="0.35"'),
  );
}

/** A spiral-bound pad. */
export function spiral(p: Palette): string {
  return group(
    'rotate(5 320 330)',
    cast(182, 144, 280, 384, 14),
    box(190, 150, 280, 384, 12, '#f4efe4'),
    box(178, 140, 284, 388, 14, p.base),
    shape('M178 420 Q300 350 462 404 L462 514 Q462 528 448 528 L192 528 Q178 528 178 514 Z', p.dark, 'fill-opacity="0.7"'),
    shape('M178 470 Q320 400 462 460 L462 514 Q462 528 448 528 L192 528 Q178 528 178 514 Z', p.accent),
    box(224, 222, 150, 16, 8, '#ffffff', 'fill-opacity="0.9"'),
    box(224, 250, 96, 10, 5, '#ffffff', 'fill-opacity="0.6"'),
    times(
      11,
      (i) =>
        disc(204 + i * 23.4, 162, 6, p.deep) +
        stroke(`M${204 + i * 23.4} 164 C${192 + i * 23.4} 118 ${216 + i * 23.4} 112 ${207 + i * 23.4} 158`, '#8d93a3', 5),
    ),
  );
}

/** A thin school copybook, two of them fanned. */
export function copybook(p: Palette): string {
  const book = (cover: string, edge: string): string =>
    [
      cast(-130, -180, 260, 360, 6),
      box(-130, -180, 260, 360, 6, cover),
      box(-130, -180, 18, 360, 6, edge),
      box(-64, -120, 150, 84, 6, '#ffffff', 'fill-opacity="0.92"'),
      times(3, (i) => box(-46, -98 + i * 20, i === 2 ? 60 : 114, 4, 2, edge, 'opacity="0.6"')),
    ].join('');
  return (
    group('translate(290 310) rotate(-10)', book(p.accent, p.accentDark)) + group('translate(356 340) rotate(6)', book(p.base, p.dark))
  );
}

/** A sketchbook, open, with a drawing begun. */
export function sketchbook(p: Palette): string {
  return [
    cast(96, 196, 448, 280, 10),
    box(92, 196, 456, 284, 12, p.base),
    shape('M108 204 Q214 184 320 214 L320 470 Q214 440 108 462 Z', '#fffdf7'),
    shape('M532 204 Q426 184 320 214 L320 470 Q426 440 532 462 Z', '#f8f3e8'),
    shape('M320 214 Q300 206 284 204 L284 456 Q302 460 320 470 Z', '#000000', 'fill-opacity="0.06"'),
    stroke('M150 410 Q176 330 206 372 T262 338 T300 400', p.accent, 6),
    disc(248, 266, 22, 'none', `stroke="${p.accent}" stroke-width="6"`),
    times(5, (i) => stroke(`M366 ${264 + i * 34} Q426 ${252 + i * 34} ${i === 4 ? 436 : 496} ${262 + i * 34}`, INK, 3, 'opacity="0.22"')),
    group(
      'rotate(32 470 330)',
      box(462, 250, 18, 170, 3, p.accent),
      box(462, 250, 6, 170, 3, '#ffffff', SHINE),
      shape('M462 420 L480 420 L471 448 Z', '#ecd0a4'),
      shape('M468 438 L474 438 L471 448 Z', INK),
      oval(471, 250, 9, 5, p.accentDark),
    ),
  ].join('');
}
