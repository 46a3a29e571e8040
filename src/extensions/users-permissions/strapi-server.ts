import { guardAuthRoutes, type RoutedPlugin } from '../../api/accounts/services/guard-auth-routes';
import { guardRoleService, type ServicedPlugin } from '../../api/accounts/services/guard-role-service';
import { installStrategies } from '../../api/accounts/services/install-strategies';

/** Hooks of the users-permissions plugin; the rules they enforce live in `src/api/accounts`. */
export default function extendUsersPermissions<Plugin extends RoutedPlugin & ServicedPlugin>(plugin: Plugin): Plugin {
  installStrategies(strapi);
  guardAuthRoutes(plugin);
  guardRoleService(plugin);
  return plugin;
}
