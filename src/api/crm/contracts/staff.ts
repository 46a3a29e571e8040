import type { Endpoint } from '../../../platform/http/endpoint';

/**
 * The desk's twin of a REST endpoint: `/api/customers/:id` is `/desk/crm/customers/:id` there, with the same input and
 * answer, for panel users. All are actions of one controller.
 */
export function deskTwin<E extends Endpoint>(endpoint: E): E {
  return { ...endpoint, tag: 'Desk', path: `/crm${endpoint.path}`, handler: `crm.${deskAction(endpoint.handler)}` };
}

/** `customer.find` → `customerFind`. */
export function deskAction(handler: string): string {
  const [controller = '', action = ''] = handler.split('.');
  return `${controller.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}${action.slice(0, 1).toUpperCase()}${action.slice(1)}`;
}
