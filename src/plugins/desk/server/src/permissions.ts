import type { Core } from '@strapi/strapi';
import { DESK_PERMISSION_NAMES } from '../../../../api/accounts/domain/desk-permissions';

interface ActionProvider {
  registerMany: (actions: object[]) => Promise<unknown>;
}

const ACTIONS = Object.entries(DESK_PERMISSION_NAMES).map(([id, names]) => ({
  section: 'plugins',
  pluginName: 'desk',
  uid: id.slice('plugin::desk.'.length),
  ...names,
}));

/** Makes the permissions known; call it in the plugin's bootstrap, before the admin deletes unknown ones. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider };
  await actionProvider.registerMany(ACTIONS);
}
