import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { deskInsights, INSIGHT_NAMES, type InsightName, type InsightQueryOf } from '../../../../../api/analytics/contracts/insights';
import { answerInsight } from '../../../../../api/analytics/services/answer-insight';
import { inputOf } from '../../../../../platform/http/endpoint';
import { deskActor } from '../http/desk-request';

type Handlers = Record<string, (ctx: KoaContext) => Promise<void>>;

const ENDPOINTS = new Map(deskInsights(['all', 'work', 'mailings']).map((one) => [one.handler, one]));

async function answer(strapi: Core.Strapi, ctx: KoaContext, name: InsightName): Promise<void> {
  const endpoint = ENDPOINTS.get(`insights.${name}`);
  const query = (endpoint ? inputOf(ctx, endpoint).query : {}) as InsightQueryOf<typeof name>;
  ctx.body = await answerInsight(strapi, await deskActor(strapi, ctx), name, query);
}

/** `/desk/insights/*`: the same questions as `/api/analytics/*`, for panel users. */
export const insightsController = ({ strapi }: { strapi: Core.Strapi }): Handlers =>
  Object.fromEntries(INSIGHT_NAMES.map((name) => [name, (ctx: KoaContext) => answer(strapi, ctx, name)]));
