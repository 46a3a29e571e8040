/** The colours one product is drawn in, all as `#rrggbb`. */
export interface Palette {
  base: string;
  light: string;
  pale: string;
  dark: string;
  deep: string;
  /** A second colour that goes well with the first: labels, straps, lids. */
  accent: string;
  accentDark: string;
  /** The two colours of the background and the spot behind the product. */
  wall: string;
  floor: string;
  spot: string;
}

/** Hue (0–360), saturation and lightness (0–100) of every colour a product may have. */
const TONES = {
  red: [4, 62, 54],
  coral: [14, 74, 64],
  orange: [28, 80, 58],
  yellow: [44, 86, 60],
  olive: [74, 34, 46],
  green: [142, 34, 44],
  mint: [164, 38, 62],
  teal: [184, 44, 42],
  sky: [204, 66, 62],
  blue: [218, 56, 50],
  navy: [224, 44, 32],
  violet: [262, 38, 56],
  pink: [342, 58, 70],
  wine: [346, 46, 38],
  brown: [24, 38, 36],
  wood: [30, 46, 58],
  sand: [38, 42, 74],
  white: [40, 20, 94],
  grey: [216, 10, 58],
  black: [222, 14, 22],
} as const;

export type Tone = keyof typeof TONES;

/** The names of all colours a product may be drawn in. */
export const TONE_NAMES = Object.keys(TONES) as Tone[];

/** A colour's full palette; `turn` shifts the background so that neighbours in a list differ. */
export function paletteOf(tone: Tone, accent: Tone, turn: number): Palette {
  const [hue, saturation, lightness] = TONES[tone];
  const [accentHue, accentSaturation, accentLightness] = TONES[accent];
  const backHue = (saturation < 22 ? accentHue : hue) + 24 * (turn % 3) - 24;
  const at = (change: number): string => hex(hue, saturation, clamp(lightness + change));
  return {
    base: at(0),
    light: at(10),
    pale: hex(hue, saturation, clamp(lightness + 22)),
    dark: at(-10),
    deep: at(-20),
    accent: hex(accentHue, accentSaturation, accentLightness),
    accentDark: hex(accentHue, accentSaturation, clamp(accentLightness - 12)),
    wall: hex(backHue, 38, 95),
    floor: hex(backHue, 34, 89),
    spot: hex(backHue, 42, 84),
  };
}

function clamp(lightness: number): number {
  return Math.min(97, Math.max(6, lightness));
}

function hex(hue: number, saturation: number, lightness: number): string {
  const chroma = (saturation / 100) * Math.min(lightness / 100, 1 - lightness / 100);
  const channel = (offset: number): string => {
    const step = (offset + (((hue % 360) + 360) % 360) / 30) % 12;
    const value = lightness / 100 - chroma * Math.max(-1, Math.min(step - 3, 9 - step, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
