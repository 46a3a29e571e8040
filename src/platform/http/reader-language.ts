import type { Core } from '@strapi/strapi';

/** The language of whoever makes the present request, by `Accept-Language`: Russian unless English comes first of the two. */
export function readerLanguage(strapi: Core.Strapi): 'ru' | 'en' {
  const header = strapi.requestContext.get()?.get('Accept-Language') ?? '';
  const tags = header
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().slice(0, 2));
  return tags.find((tag) => tag === 'ru' || tag === 'en') === 'en' ? 'en' : 'ru';
}
