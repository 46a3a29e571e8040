import type { Core } from '@strapi/strapi';
import type { Context } from '../../platform/context';
import { runsJobs } from '../../platform/queue/role';
import { schedule, work } from '../../platform/queue/subscribers';
import { postAsked } from './contracts/events';
import { Dispatcher } from './services/delivery/dispatcher';
import { makeAskedPost } from './services/delivery/post-asked';
import { forgetOld } from './services/forget';
import { webhookOperations } from './services/operations';
import { sealKeptSecrets } from './services/webhooks/seal-kept';
import { constraints } from './sql/constraints';
import { invariants } from './sql/invariants';

const handlers = ['feed.find', ...webhookOperations.map(({ endpoint }) => endpoint.handler)];

let dispatcher: Dispatcher | null = null;

/** What happened, for other systems: they ask for it, or it is posted to them. */
export const integrations: Context = {
  name: 'integrations',
  constraints,
  invariants,
  grants: { director: handlers.map((handler) => `api::integrations.${handler}`) },
  register(strapi: Core.Strapi): void {
    work(postAsked, ({ attemptId }) => makeAskedPost(strapi, attemptId));
    schedule('integrations.forget', '5 4 * * *', () => forgetOld(strapi));
  },
  async bootstrap(strapi: Core.Strapi): Promise<void> {
    await sealKeptSecrets(strapi);
    if (!runsJobs()) return;
    dispatcher = new Dispatcher(strapi);
    dispatcher.start();
  },
  async destroy(): Promise<void> {
    await dispatcher?.close();
    dispatcher = null;
  },
};
