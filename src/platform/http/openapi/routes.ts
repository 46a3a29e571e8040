import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { httpCache } from '../../cache/http-cache';
import { environment } from '../../database/environment';
import { registeredEndpoints } from '../endpoint';
import { sendDocsFile, showDocs } from './docs-page';
import { openApiDocument } from './document';

/** `GET /api/openapi.json` (made once, ETag) and the page `/docs`; both for everybody. */
export function openApiRoutes(strapi: Core.Strapi): Core.RouteInput[] {
  let text: string | null = null;
  const document = (): string => {
    const version = strapi.config.get<string>('info.version', 'unknown');
    return JSON.stringify(openApiDocument(registeredEndpoints(), { version, url: environment().publicUrl }));
  };
  const sendDocument = (ctx: Context): void => {
    text ??= document();
    ctx.type = 'application/json';
    ctx.body = text;
  };
  const everybody = { auth: false as const };
  return [
    { method: 'GET', path: '/api/openapi.json', handler: sendDocument, config: { ...everybody, middlewares: [httpCache] } },
    { method: 'GET', path: '/docs', handler: showDocs, config: everybody },
    { method: 'GET', path: '/docs/:file', handler: sendDocsFile, config: everybody },
  ];
}
