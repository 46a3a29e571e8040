import authController from '../../api/accounts/controllers/auth';
import externalController from '../../api/accounts/controllers/external';
import profileController from '../../api/accounts/controllers/profile';
import { guardAuthRoutes, type RoutedPlugin } from '../../api/accounts/services/guard-auth-routes';
import { guardRoleService, type ServicedPlugin } from '../../api/accounts/services/guard-role-service';
import { installStrategies } from '../../api/accounts/services/install-strategies';
import { standIn, type ControlledPlugin } from '../../api/accounts/services/stand-in';

/** Hooks of the users-permissions plugin; the rules they enforce live in `src/api/accounts`. */
export default function extendUsersPermissions<Plugin extends RoutedPlugin & ServicedPlugin & ControlledPlugin>(plugin: Plugin): Plugin {
  installStrategies(strapi);
  standIn(plugin, 'auth', authController);
  standIn(plugin, 'auth', externalController);
  standIn(plugin, 'user', profileController);
  guardAuthRoutes(plugin);
  guardRoleService(plugin);
  return plugin;
}
