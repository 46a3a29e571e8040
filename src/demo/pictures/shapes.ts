/** The few SVG shapes everything is drawn with. Lengths are pixels of a 640 × 640 picture. */

// A drawing is a long list of numbers; these are the lists, in the order of SVG's own attributes.
type BoxValues = [x: number, y: number, width: number, height: number, radius: number, fill: string, more?: string];
type DiscValues = [x: number, y: number, radius: number, fill: string, more?: string];
type OvalValues = [x: number, y: number, rx: number, ry: number, fill: string, more?: string];
type CastValues = [x: number, y: number, width: number, height: number, radius: number];

/** A rectangle with rounded corners. */
export function box(...[x, y, width, height, radius, fill, more = '']: BoxValues): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" ${more}/>`;
}

/** A circle. */
export function disc(...[x, y, radius, fill, more = '']: DiscValues): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" ${more}/>`;
}

/** An ellipse. */
export function oval(...[x, y, rx, ry, fill, more = '']: OvalValues): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;
}

/** A filled path. */
export function shape(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

/** A line with round ends. */
export function stroke(d: string, colour: string, width: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
}

/** Shapes moved, turned or scaled together. */
export function group(transform: string, ...parts: string[]): string {
  return `<g transform="${transform}">${parts.join('')}</g>`;
}

/** The soft shadow under something that stands on the floor. */
export function ground(x: number, y: number, rx: number, ry = rx * 0.13): string {
  return oval(x, y, rx, ry, 'url(#ground)');
}

/** The soft shadow around something that lies flat: a wide, weak copy of its outline. */
export function cast(...[x, y, width, height, radius]: CastValues): string {
  return [18, 12, 7, 3]
    .map((grow) => box(x - grow / 2 + 5, y - grow / 2 + 12, width + grow, height + grow, radius + grow / 2, '#2b2440', 'opacity="0.045"'))
    .join('');
}

/** A darkening of whatever lies under it. */
export const SHADE = 'fill-opacity="0.12"';

/** A brightening of whatever lies under it. */
export const SHINE = 'fill-opacity="0.28"';

/** Repeats a drawing for each number from 0 to `count` − 1. */
export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}
