import type { DeskPermission } from '../../../../../api/accounts/domain/desk-permissions';
import { validation, type Endpoint } from '../../../../../platform/http/endpoint';

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
    config: { policies: ['admin::isAuthenticatedAdmin', anyOf(actions)], middlewares: [validation(definition)] },
  }));
}

interface AdminContext {
  state: { userAbility?: { can: (action: string) => boolean } };
}

function anyOf(actions: readonly string[]): (ctx: AdminContext) => boolean {
  return (ctx) => actions.some((action) => ctx.state.userAbility?.can(action) === true);
}
