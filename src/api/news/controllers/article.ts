import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { runUseCase } from '../../../platform/database/use-case';
import { inputOf } from '../../../platform/http/endpoint';
import { claimOf } from '../../../platform/http/idempotency';
import { notFound } from '../../../platform/http/refusal';
import { callerOf } from '../../accounts/contracts/caller';
import type { Actor } from '../../accounts/contracts/actor';
import { actorOf } from '../../accounts/services/actor';
import * as contract from '../contracts/public';
import { listArticles, readArticle } from '../services/articles';
import { deleteComment, editComment, moderate, readComments, writeComment } from '../services/comments';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const write = async (ctx: KoaContext, status: number, work: (trx: Trx, actor: Actor) => Promise<unknown>): Promise<void> => {
    const actor = actorOf(ctx);
    const answer = await runUseCase(strapi, claimOf(ctx, callerOf(actor)), async (trx) => ({
      status,
      body: { data: await work(trx, actor), meta: {} },
    }));
    ctx.status = answer.status;
    ctx.body = answer.body;
  };
  return {
    async find(ctx: KoaContext): Promise<void> {
      ctx.body = await listArticles(strapi, inputOf(ctx, contract.listArticles).query);
    },
    async findOne(ctx: KoaContext): Promise<void> {
      ctx.body = { data: await readArticle(strapi, inputOf(ctx, contract.getArticle).params.id), meta: {} };
    },
    async comments(ctx: KoaContext): Promise<void> {
      const { params, query } = inputOf(ctx, contract.listComments);
      const { data, next } = await reading(strapi, (handle) => readComments(handle, actorOf(ctx), params.id, query.after));
      ctx.body = { data, meta: { next } };
    },
    async addComment(ctx: KoaContext): Promise<void> {
      const { params, body } = inputOf(ctx, contract.addComment);
      await write(ctx, 201, (trx, actor) => writeComment(trx, actor, params.id, body.text));
    },
    async editComment(ctx: KoaContext): Promise<void> {
      const { params, body } = inputOf(ctx, contract.editComment);
      await write(ctx, 200, (trx, actor) => editComment(trx, actor, { article: params.id, comment: params.comment, text: body.text }));
    },
    async deleteComment(ctx: KoaContext): Promise<void> {
      const { params } = inputOf(ctx, contract.deleteComment);
      await write(ctx, 200, (trx, actor) => deleteComment(trx, actor, params.id, params.comment));
    },
    async moderate(ctx: KoaContext): Promise<void> {
      const { params, body } = inputOf(ctx, contract.moderateComment);
      await write(ctx, 200, async (trx, actor) => {
        const [comment] = await moderate(trx, actor, [params.comment], body.state);
        if (!comment) throw notFound('Comment');
        return comment;
      });
    },
  };
};
