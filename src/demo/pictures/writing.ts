import type { Palette } from './palette';
import { box, cast, disc, group, ground, oval, shape, SHADE, SHINE, stroke, times } from './shapes';

/** Two pens lying side by side, one capped. */
export function pen(p: Palette): string {
  const body = (fill: string, cap: string): string =>
    [
      box(-16, -216, 44, 440, 20, '#2b2440', 'opacity="0.08"'),
      box(-18, -150, 36, 310, 8, fill),
      box(-18, -150, 11, 310, 5, '#ffffff', SHINE),
      box(8, -150, 10, 310, 5, '#000000', SHADE),
      shape('M-18 158 L18 158 L8 206 L-8 206 Z', '#d5d8df'),
      shape('M-6 206 L6 206 L1 228 L-1 228 Z', '#5b6070'),
      box(-18, 96, 36, 8, 0, '#ffffff', 'fill-opacity="0.55"'),
      box(-21, -220, 42, 130, 14, cap),
      box(-21, -100, 42, 10, 3, '#d5d8df'),
      box(10, -206, 9, 104, 4, '#e9ebf0'),
      box(-21, -214, 12, 110, 6, '#ffffff', SHINE),
    ].join('');
  return (
    group('translate(262 330) rotate(28)', body(p.base, p.dark)) + group('translate(390 316) rotate(16)', body(p.accent, p.accentDark))
  );
}

/** A fan of pencils in a cup. */
export function pencils(p: Palette): string {
  const colours = [p.accent, p.light, '#f2b84b', '#5aa9a3', '#d9695f', p.dark, '#7d74c9'];
  const pencil = (fill: string, angle: number, lift: number): string =>
    group(
      `rotate(${angle} 320 520) translate(0 ${lift})`,
      box(306, 196, 28, 260, 0, fill),
      box(306, 196, 9, 260, 0, '#ffffff', SHINE),
      box(326, 196, 8, 260, 0, '#000000', SHADE),
      shape('M306 196 L334 196 L320 146 Z', '#f0d7ac'),
      shape('M315 164 L325 164 L320 146 Z', fill),
    );
  return [
    ground(326, 520, 170),
    colours.map((fill, i) => pencil(fill, -24 + i * 8, (i % 3) * 16 - 10)).join(''),
    shape('M226 330 L414 330 L398 508 Q396 520 384 520 L256 520 Q244 520 242 508 Z', p.base),
    shape('M226 330 L262 330 L272 520 L256 520 Q244 520 242 508 Z', '#ffffff', SHINE),
    shape('M372 330 L414 330 L398 508 Q396 520 384 520 L360 520 Z', '#000000', SHADE),
    oval(320, 330, 94, 13, p.deep),
    shape('M226 330 A94 13 0 0 0 414 330 L413 342 A93 13 0 0 1 227 342 Z', p.light),
  ].join('');
}

/** Four felt-tip markers standing in a row. */
export function marker(p: Palette): string {
  const colours = [p.base, p.accent, '#f2c14b', '#6fb58a'];
  return [
    ground(320, 512, 210),
    colours
      .map((fill, i) =>
        group(
          `translate(${168 + i * 84} ${i % 2 === 0 ? 0 : -14})`,
          i % 2 === 0 ? '' : ground(26, 526, 40),
          box(0, 250, 54, 262, 12, '#fbfbfd'),
          box(0, 300, 54, 120, 0, fill),
          box(-3, 130, 60, 142, 14, fill),
          box(-3, 250, 60, 22, 4, '#000000', SHADE),
          box(5, 144, 11, 100, 5, '#ffffff', SHINE),
          box(36, 130, 21, 382, 12, '#000000', 'fill-opacity="0.07"'),
          box(14, 338, 26, 6, 3, '#ffffff', 'fill-opacity="0.8"'),
          box(14, 354, 18, 6, 3, '#ffffff', 'fill-opacity="0.6"'),
        ),
      )
      .join(''),
  ].join('');
}

/** A tin of watercolours with a brush. */
export function paints(p: Palette): string {
  const pans = [
    '#d94f4f',
    '#f08a3c',
    '#f4c445',
    '#8fbf4f',
    '#3f9d76',
    '#3fa7c4',
    '#3d6cc0',
    '#6b54b0',
    '#c2559a',
    '#8a5a3c',
    '#3b3b45',
    '#f3f1ec',
  ];
  return group(
    'rotate(-5 320 330)',
    cast(112, 196, 416, 260, 22),
    box(112, 196, 416, 260, 22, p.base),
    box(112, 196, 416, 20, 10, '#ffffff', 'fill-opacity="0.25"'),
    box(132, 216, 376, 220, 12, '#fafaf7'),
    pans
      .map(
        (fill, i) =>
          box(150 + (i % 6) * 58, 232 + Math.floor(i / 6) * 84, 50, 70, 10, fill) +
          oval(175 + (i % 6) * 58, 262 + Math.floor(i / 6) * 84, 17, 22, '#ffffff', 'fill-opacity="0.2"'),
      )
      .join(''),
    box(150, 402, 340, 20, 10, '#e4e1d8'),
    group(
      'translate(0 14) rotate(-3 320 412)',
      box(196, 400, 250, 14, 7, p.accent),
      box(440, 398, 44, 18, 3, '#c9ccd4'),
      shape('M484 399 Q530 396 552 408 Q528 420 484 416 Z', '#6b4a32'),
    ),
  );
}

/** Three brushes fanned out. */
export function brushes(p: Palette): string {
  const brush = (angle: number, width: number, handle: string): string =>
    group(
      `rotate(${angle} 320 620)`,
      shape(`M${320 - width / 2.4} 330 Q320 360 ${320 + width / 2.4} 330 L${320 + 6} 560 Q320 572 ${320 - 6} 560 Z`, handle),
      shape(`M${320 - width / 2.4} 330 L${320 - width / 8} 330 L318 560 L314 560 Z`, '#ffffff', SHINE),
      box(320 - width / 2, 258, width, 78, 4, '#cfd3dc'),
      box(320 - width / 2, 282, width, 5, 0, '#9aa0ae'),
      box(320 - width / 2, 312, width, 5, 0, '#9aa0ae'),
      shape(
        `M${320 - width / 2} 260 Q${320 - width * 0.7} 200 320 ${180 - width} Q${320 + width * 0.7} 200 ${320 + width / 2} 260 Z`,
        '#7a5236',
      ),
      shape(
        `M${320 - width * 0.42} 214 Q${320 - width * 0.3} 190 320 ${180 - width} Q${320 + width * 0.3} 190 ${320 + width * 0.42} 214 Q320 228 ${320 - width * 0.42} 214 Z`,
        p.accent,
      ),
    );
  return [ground(320, 566, 150), brush(-21, 34, p.dark), brush(21, 30, p.light), brush(0, 48, p.base)].join('');
}

/** A stick of glue with its lid off. */
export function glue(p: Palette): string {
  return [
    ground(330, 506, 170),
    box(226, 250, 130, 256, 20, p.base),
    box(234, 196, 114, 70, 10, '#f3f1ee'),
    shape('M246 200 Q246 158 291 158 Q336 158 336 200 Z', '#fffdf8'),
    box(226, 306, 130, 128, 0, '#ffffff', 'fill-opacity="0.9"'),
    disc(291, 358, 34, p.accent),
    box(256, 404, 70, 10, 5, p.dark, 'opacity="0.5"'),
    box(236, 262, 18, 236, 9, '#ffffff', SHINE),
    box(324, 250, 32, 256, 16, '#000000', SHADE),
    group(
      'translate(398 372)',
      box(0, 0, 108, 134, 18, p.accent),
      times(7, (i) => box(10 + i * 14, 14, 4, 104, 2, '#000000', 'fill-opacity="0.1"')),
      box(10, 8, 16, 118, 8, '#ffffff', SHINE),
    ),
    stroke('M232 500 L350 500', '#ffffff', 4, 'opacity="0.3"'),
  ].join('');
}
