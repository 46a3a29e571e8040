import type { Core } from '@strapi/strapi';
import { tellLive } from '../../../../platform/live/live';
import { DESK_PERMISSIONS } from '../../../accounts/domain/desk-permissions';
import { admit } from '../../../accounts/services/live/admit';
import { orderFeed } from './order-feed';
import { ownRoom, STAFF_ROOM } from './rooms';

/** Changes of orders are told live: all of them to staff, their own to clients. Call it in register. */
export function tellOrders(strapi: Core.Strapi): void {
  const rights = { panelAction: DESK_PERMISSIONS.readOrders, restAction: 'api::orders.order.find', staffRoom: STAFF_ROOM, ownRoom };
  tellLive({ feed: orderFeed(strapi), admit: (token) => admit(strapi, token, rights) });
}
