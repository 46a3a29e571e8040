import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { inputOf } from '../../../platform/http/endpoint';
import { actorOf } from '../../accounts/services/actor';
import { INSIGHT_NAMES, publicInsights, type InsightQueryOf } from '../contracts/insights';
import { answerInsight } from '../services/answer-insight';

/** One handler a question; all of them are `answerInsight`. */
export default ({ strapi }: { strapi: Core.Strapi }) =>
  Object.fromEntries(
    INSIGHT_NAMES.map((name, index) => [
      name,
      async (ctx: KoaContext): Promise<void> => {
        const endpoint = publicInsights[index];
        const query = endpoint && (inputOf(ctx, endpoint).query as InsightQueryOf<typeof name>);
        ctx.body = await answerInsight(strapi, actorOf(ctx), name, query);
      },
    ]),
  );
