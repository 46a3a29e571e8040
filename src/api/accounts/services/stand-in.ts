import type { Core } from '@strapi/strapi';

type Deps = { strapi: Core.Strapi };
type Actions = Record<string, unknown>;
type Factory = (deps: Deps) => Actions;

/** The part of a Strapi plugin that holds its controllers: objects, or factories of them. */
export interface ControlledPlugin {
  controllers: Record<string, unknown>;
}

/** Puts our actions in place of the plugin's of the same names, and new ones beside them. */
export function standIn(plugin: ControlledPlugin, name: string, own: (deps: Deps) => object): void {
  const base = plugin.controllers[name];
  if (base === undefined) throw new Error(`The plugin has no controller "${name}" any more`);
  plugin.controllers[name] = (deps: Deps): Actions => ({
    ...(typeof base === 'function' ? (base as Factory)(deps) : (base as Actions)),
    ...own(deps),
  });
}
