import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { inputOf } from '../../../platform/http/endpoint';
import { readFeedEndpoint } from '../contracts/feed';
import { readFeed } from '../services/feed/read-feed';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const leaving = new AbortController();
    const leave = (): void => leaving.abort();
    ctx.res.once('close', leave);
    try {
      ctx.body = await readFeed(strapi, inputOf(ctx, readFeedEndpoint).query, leaving.signal);
    } finally {
      ctx.res.removeListener('close', leave);
    }
  },
});
