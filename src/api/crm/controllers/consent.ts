import type { Core } from '@strapi/strapi';
import { restHandlers, type Handlers } from '../services/doors/rest';
import { ownOperations } from '../services/people/own-operations';

export default ({ strapi }: { strapi: Core.Strapi }): Handlers => restHandlers(strapi, ownOperations);
