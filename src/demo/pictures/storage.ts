import type { Palette } from './palette';
import { box, cast, disc, group, ground, oval, shape, SHADE, SHINE, stroke, times } from './shapes';

/** Three ring binders, spines to the front. */
export function binder(p: Palette): string {
  const spine = (x: number, fill: string, tilt: number): string =>
    group(
      `rotate(${tilt} ${x + 50} 500)`,
      box(x, 140, 108, 362, 10, fill),
      box(x, 140, 22, 362, 10, '#ffffff', 'fill-opacity="0.18"'),
      box(x + 88, 140, 20, 362, 10, '#000000', SHADE),
      box(x + 24, 186, 60, 128, 6, '#ffffff', 'fill-opacity="0.95"'),
      times(3, (i) => box(x + 34, 206 + i * 22, i === 2 ? 24 : 40, 7, 3, fill, 'opacity="0.6"')),
      disc(x + 54, 430, 22, '#ffffff', 'fill-opacity="0.35"'),
      disc(x + 54, 430, 14, p.deep),
    );
  return [ground(324, 504, 230), spine(150, p.dark, 0), spine(262, p.base, 0), spine(392, p.accent, 9)].join('');
}

/** An archive box with a lid. */
export function archiveBox(p: Palette): string {
  return [
    ground(330, 498, 240),
    shape('M146 262 L380 300 L380 496 L146 444 Z', p.base),
    shape('M380 300 L512 250 L512 432 L380 496 Z', p.dark),
    shape('M130 206 L386 244 L386 312 L130 268 Z', p.light),
    shape('M386 244 L528 196 L528 258 L386 312 Z', p.base),
    shape('M130 206 L274 164 L528 196 L386 244 Z', p.pale),
    shape('M196 326 L316 348 L316 426 L196 400 Z', '#ffffff', 'fill-opacity="0.92"'),
    shape('M214 350 L290 364 L290 374 L214 360 Z', p.accent),
    shape('M214 374 L264 384 L264 391 L214 381 Z', p.deep, 'fill-opacity="0.4"'),
    shape('M424 352 Q446 336 470 334 Q470 352 448 364 Q430 372 424 366 Z', p.deep),
  ].join('');
}

/** A plastic folder with sheets. */
export function folder(p: Palette): string {
  return group(
    'rotate(4 320 320)',
    cast(150, 150, 340, 370, 12),
    shape('M150 168 Q150 148 170 148 L270 148 L300 180 L470 180 Q490 180 490 200 L490 500 L150 500 Z', p.dark),
    group(
      'rotate(-3 320 320)',
      box(186, 130, 270, 350, 6, '#ffffff'),
      times(6, (i) => box(214, 164 + i * 22, i % 3 === 2 ? 130 : 206, 7, 3, p.accent, `opacity="${i === 0 ? 0.8 : 0.25}"`)),
    ),
    shape('M142 256 Q142 240 158 240 L482 240 Q498 240 498 256 L490 506 Q488 522 472 522 L168 522 Q152 522 150 506 Z', p.base),
    shape('M142 256 Q142 240 158 240 L330 240 L210 522 L168 522 Q152 522 150 506 Z', '#ffffff', 'fill-opacity="0.14"'),
    box(238, 360, 164, 60, 8, '#ffffff', 'fill-opacity="0.92"'),
    box(258, 378, 100, 8, 4, p.dark, 'opacity="0.6"'),
    box(258, 396, 64, 7, 3, p.dark, 'opacity="0.3"'),
  );
}

/** A dry-erase board on the wall. */
export function whiteboard(p: Palette): string {
  return [
    cast(92, 150, 456, 320, 14),
    box(92, 150, 456, 320, 14, p.base),
    box(108, 166, 424, 288, 6, '#fdfefe'),
    shape('M108 166 L300 166 L150 454 L108 454 Z', '#000000', 'fill-opacity="0.02"'),
    stroke('M150 390 L220 330 L280 356 L356 262', p.accent, 9),
    stroke('M330 258 L358 258 L360 288', p.accent, 9),
    times(
      3,
      (i) =>
        box(394, 226 + i * 42, 20, 20, 5, 'none', 'stroke="#6b7280" stroke-width="4"') +
        stroke(`M430 ${236 + i * 42} L${i === 1 ? 478 : 500} ${236 + i * 42}`, '#6b7280', 6, 'opacity="0.5"'),
    ),
    stroke('M397 236 L404 244 L418 222', '#4f9d69', 6),
    box(150, 206, 96, 70, 4, '#f7d774'),
    times(2, (i) => box(164, 226 + i * 18, i ? 40 : 64, 5, 2, '#a98a2c', 'opacity="0.6"')),
    box(200, 466, 240, 18, 8, p.dark),
    box(226, 454, 84, 13, 6, p.accent),
    box(330, 452, 70, 16, 5, '#5b6472'),
  ].join('');
}

/** A round wall clock. */
export function clock(p: Palette): string {
  return [
    disc(330, 338, 186, '#2b2440', 'opacity="0.07"'),
    disc(327, 332, 182, '#2b2440', 'opacity="0.06"'),
    disc(320, 320, 180, p.base),
    disc(320, 320, 180, 'none', 'stroke="#ffffff" stroke-opacity="0.25" stroke-width="6"'),
    disc(320, 320, 152, '#fffdf8'),
    times(12, (i) =>
      group(`rotate(${i * 30} 320 320)`, box(i % 3 === 0 ? 315 : 317, 184, i % 3 === 0 ? 10 : 6, i % 3 === 0 ? 30 : 18, 3, p.deep)),
    ),
    group('rotate(-52 320 320)', box(313, 238, 14, 92, 7, p.deep)),
    group('rotate(60 320 320)', box(315, 204, 10, 126, 5, p.deep)),
    group('rotate(190 320 320)', box(318, 206, 4, 140, 2, p.accent)),
    disc(320, 320, 13, p.accent),
    disc(320, 320, 5, '#ffffff'),
  ].join('');
}

/** A low cabinet with drawers on castors. */
export function cabinet(p: Palette): string {
  return [
    ground(330, 530, 190),
    disc(220, 518, 15, '#4a4e5a'),
    disc(420, 518, 15, '#4a4e5a'),
    box(186, 150, 276, 356, 14, p.base),
    box(430, 150, 32, 356, 14, '#000000', SHADE),
    box(176, 140, 296, 24, 8, p.light),
    times(
      3,
      (i) =>
        box(204, 184 + i * 106, 226, 94, 8, p.pale) +
        box(204, 184 + i * 106, 226, 12, 6, '#ffffff', SHINE) +
        box(280, 222 + i * 106, 74, 12, 6, p.deep),
    ),
    disc(408, 204, 6, '#8a8f9c'),
    oval(320, 140, 110, 4, '#ffffff', 'fill-opacity="0.3"'),
  ].join('');
}
