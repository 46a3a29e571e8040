import type { Core } from '@strapi/strapi';
import { mailingActs } from '../services/doors/mailing-acts';
import { restDoor } from '../services/doors/rest';

export default ({ strapi }: { strapi: Core.Strapi }) => mailingActs(strapi, restDoor(strapi));
