import type { Core } from '@strapi/strapi';

interface ActionProvider {
  registerMany: (actions: object[]) => Promise<unknown>;
}

/** Permissions of the desk; super admins have them all, other panel roles what is ticked for them. */
export const CHANGE_TYPE = 'plugin::desk.users.change-type';

const ACTIONS = [
  { section: 'plugins', displayName: 'Change the type of users', uid: 'users.change-type', subCategory: 'users', pluginName: 'desk' },
];

/** Makes the permissions known; call it in the plugin's bootstrap, before the admin deletes unknown ones. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider };
  await actionProvider.registerMany(ACTIONS);
}
