import { guardAuthRoutes, type RoutedPlugin } from '../../api/accounts/services/guard-auth-routes';
import { installStrategies } from '../../api/accounts/services/install-strategies';

/** Hooks of the users-permissions plugin; the rules they enforce live in `src/api/accounts`. */
export default function extendUsersPermissions<Plugin extends RoutedPlugin>(plugin: Plugin): Plugin {
  installStrategies(strapi);
  guardAuthRoutes(plugin);
  return plugin;
}
