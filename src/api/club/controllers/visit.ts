import type { Core } from '@strapi/strapi';
import { restHandlers, type Handlers } from '../../crm/services/doors/rest';
import { operationsOf } from '../services/rest-operations';

export default ({ strapi }: { strapi: Core.Strapi }): Handlers => restHandlers(strapi, operationsOf('visit'));
