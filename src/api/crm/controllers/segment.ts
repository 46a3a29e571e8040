import type { Core } from '@strapi/strapi';
import { operationsOf } from '../services/all-operations';
import { restHandlers, type Handlers } from '../services/doors/rest';

export default ({ strapi }: { strapi: Core.Strapi }): Handlers => restHandlers(strapi, operationsOf('segment'));
