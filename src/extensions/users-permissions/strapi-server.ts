import { installStrategies } from '../../api/accounts/services/install-strategies';

/** Hooks of the users-permissions plugin; the rules they enforce live in `src/api/accounts`. */
export default function extendUsersPermissions<Plugin extends object>(plugin: Plugin): Plugin {
  installStrategies(strapi);
  return plugin;
}
