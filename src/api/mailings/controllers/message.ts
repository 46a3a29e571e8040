import type { Core } from '@strapi/strapi';
import { messageActs } from '../services/doors/message-acts';
import { restDoor } from '../services/doors/rest';

export default ({ strapi }: { strapi: Core.Strapi }) => messageActs(strapi, restDoor(strapi));
