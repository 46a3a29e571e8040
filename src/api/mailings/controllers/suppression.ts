import type { Core } from '@strapi/strapi';
import { suppressionActs } from '../services/doors/suppression-acts';
import { restDoor } from '../services/doors/rest';

export default ({ strapi }: { strapi: Core.Strapi }) => suppressionActs(strapi, restDoor(strapi));
