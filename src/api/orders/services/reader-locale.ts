import type { Context as KoaContext } from 'koa';
import type { Locale } from '../domain/labels';

/** The language of a file made for this reader, by Accept-Language; Russian when it names neither. */
export function localeOf(ctx: KoaContext): Locale {
  return ctx.acceptsLanguages('ru', 'en') === 'en' ? 'en' : 'ru';
}
