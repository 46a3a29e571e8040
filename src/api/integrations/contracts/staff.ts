import type { Endpoint } from '../../../platform/http/endpoint';

/** The desk's twin of a REST endpoint: `/api/webhooks/:id` is `/desk/integrations/webhooks/:id` there, with the same input and answer. */
export function deskTwin<E extends Endpoint>(endpoint: E): E {
  return { ...endpoint, tag: 'Desk', path: `/integrations${endpoint.path}`, handler: `integrations.${actionOf(endpoint)}` };
}

/** The action's name inside its controller: `webhook.rotateSecret` → `rotateSecret`. */
export function actionOf({ handler }: Pick<Endpoint, 'handler'>): string {
  return handler.split('.')[1] ?? handler;
}
