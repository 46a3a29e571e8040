import type { Liquid, Template } from 'liquidjs';
import { invalid } from '../../../../platform/http/refusal';

/** A text longer than this is not parsed; the rendering of one letter stops after so many milliseconds and steps. */
const LIMITS = { parseLimit: 500_000, renderLimit: 1_000, memoryLimit: 2_000_000 };

/** Tags that would read other files, would let HTML pass that was never cleaned, or that nobody needs in a letter. */
const FORBIDDEN = ['include', 'render', 'layout', 'block', 'tablerow', 'liquid', 'echo', 'raw'];

/** A parsed text; `fill` throws 400 that names the field when a recipient's data or the limits do not allow it. */
export interface LiquidText {
  fill: (variables: object) => string;
}

let engines: Promise<{ html: Liquid; plain: Liquid }> | null = null;

/**
 * Parses a text with merge tags. In HTML every value is escaped; there are no includes, no files, and limits of time, memory
 * and loops. Throws 400 that names the field and the place of a mistake.
 */
export async function parseLiquid(source: string, kind: 'html' | 'plain', field: string): Promise<LiquidText> {
  engines ??= makeEngines();
  const engine = (await engines)[kind];
  let templates: Template[];
  try {
    templates = engine.parse(source);
  } catch (error) {
    throw invalid([field], `cannot be read: ${firstLine(error)}`, 'TEMPLATE_INVALID');
  }
  return {
    fill: (variables) => {
      try {
        return String(engine.renderSync(templates, variables));
      } catch (error) {
        throw invalid([field], `cannot be filled in: ${firstLine(error)}`, 'TEMPLATE_INVALID');
      }
    },
  };
}

async function makeEngines(): Promise<{ html: Liquid; plain: Liquid }> {
  const { Liquid: Engine } = await import('liquidjs');
  const make = (more: object): Liquid => {
    const engine = new Engine({ ...LIMITS, ownPropertyOnly: true, strictFilters: true, dynamicPartials: false, templates: {}, ...more });
    for (const tag of FORBIDDEN) Reflect.deleteProperty(engine.tags, tag);
    // It would hand a value over unescaped.
    Reflect.deleteProperty(engine.filters, 'raw');
    return engine;
  };
  return { html: make({ outputEscape: 'escape' }), plain: make({}) };
}

/** The engine's own words, without its picture of the source. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 300) ?? '';
}

const LIQUID = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;

/** Takes Liquid out of a text, so that what comes next (HTML, MJML) sees words; `back` puts it in again. */
export function withoutLiquid(source: string): { text: string; back: (text: string) => string } {
  const places = new Map<string, number>();
  // The same tag is the same word: a link that shows its own address is seen to.
  const text = source.replace(LIQUID, (found) => {
    if (!places.has(found)) places.set(found, places.size);
    return `lqz${places.get(found)}zql`;
  });
  const taken = [...places.keys()];
  return { text, back: (made) => made.replace(/lqz(\d+)zql/gi, (_, index: string) => taken[Number(index)] ?? '') };
}
