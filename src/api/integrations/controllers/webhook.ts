import type { Core } from '@strapi/strapi';
import { restHandlers } from '../services/doors/rest';
import { webhookOperations, type Handlers } from '../services/operations';

export default ({ strapi }: { strapi: Core.Strapi }): Handlers => restHandlers(strapi, webhookOperations);
