import type { Context as KoaContext } from 'koa';
import type { Locale } from '../domain/labels';

/** The language of a file made for this reader: the one asked for, else by Accept-Language; Russian when it names neither. */
export function localeOf(ctx: KoaContext, asked?: unknown): Locale {
  if (asked === 'ru' || asked === 'en') return asked;
  return ctx.acceptsLanguages('ru', 'en') === 'en' ? 'en' : 'ru';
}
