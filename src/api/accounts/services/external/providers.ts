import { notFound } from '../../../../platform/http/refusal';
import type { ExternalProvider } from './provider';
import { vkId } from './vk-id';

/** Every service that people may sign in by. Another one is one more file and one more name here. */
const PROVIDERS: readonly ExternalProvider[] = [vkId];

/** The service of this name. Throws 404 for one that is not known, or has no keys in the environment. */
export function providerNamed(name: string): ExternalProvider {
  const provider = PROVIDERS.find((one) => one.name === name);
  if (!provider?.isOn()) throw notFound('Way of signing in');
  return provider;
}

/** How letters call a service. */
export function titleOf(name: string): string {
  return PROVIDERS.find((one) => one.name === name)?.title ?? name;
}
