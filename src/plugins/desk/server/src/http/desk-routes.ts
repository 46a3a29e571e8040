import type { Context as KoaContext, Next } from 'koa';
import type { DeskPermission } from '../../../../../api/accounts/domain/desk-permissions';
import { validation, type Endpoint } from '../../../../../platform/http/endpoint';
import { forbidden } from '../../../../../platform/http/refusal';

/**
 * Admin routes under `/desk` for endpoints that this permission opens; each checks its input before the controller.
 * With several permissions any one of them is enough.
 */
export function deskRoutes(permissions: DeskPermission | readonly DeskPermission[], endpoints: readonly Endpoint[]): object[] {
  const actions = typeof permissions === 'string' ? [permissions] : permissions;
  return endpoints.map((definition) => ({
    method: definition.method,
    path: definition.path,
    handler: definition.handler,
    config: { policies: ['admin::isAuthenticatedAdmin'], middlewares: [anyOf(actions), validation(definition)] },
  }));
}

/** A middleware, since Strapi takes policies of a route by name only; it runs after them. */
function anyOf(actions: readonly string[]) {
  return async (ctx: KoaContext, next: Next): Promise<unknown> => {
    const { userAbility } = ctx.state as { userAbility?: { can: (action: string) => boolean } };
    if (!actions.some((action) => userAbility?.can(action) === true)) throw forbidden();
    return next();
  };
}
