import { isInNetwork } from './client-address';

/** What managers need to sign in: nothing; a listed network or an enrolled computer; both at once. */
export const RULE_MODES = ['off', 'any', 'both'] as const;
export type RuleMode = (typeof RULE_MODES)[number];

/** A network of the list. */
export interface ListedNetwork {
  id: number;
  cidr: string;
}

/** Where somebody signs in from: the address, and the enrolled computer that has proved itself (its id). */
export interface SeenFrom {
  address: string;
  device: number | null;
}

/** Whether the rule is met, by which workstations, and what is missing otherwise. */
export type RuleVerdict = { isMet: true; by: number[] } | { isMet: false; missing: ('network' | 'device')[] };

/** The verdict of the rule over one sign-in. */
export function ruleVerdict(mode: RuleMode, networks: readonly ListedNetwork[], from: SeenFrom): RuleVerdict {
  if (mode === 'off') return { isMet: true, by: [] };
  const network = networks.find(({ cidr }) => isInNetwork(from.address, cidr));
  const by = [network?.id ?? null, from.device].filter((id): id is number => id !== null);
  const needed = mode === 'both' ? 2 : 1;
  if (by.length >= needed) return { isMet: true, by };
  const missing: ('network' | 'device')[] = [
    ...(network ? [] : (['network'] as const)),
    ...(from.device === null ? (['device'] as const) : []),
  ];
  return { isMet: false, missing };
}

/** True when nobody at all could meet the rule with this list: it must not be saved. */
export function admitsNobody(mode: RuleMode, listed: { networks: number; devices: number }): boolean {
  if (mode === 'any') return listed.networks + listed.devices === 0;
  return mode === 'both' && (listed.networks === 0 || listed.devices === 0);
}

/** True when sessions that met the old rule need not meet the new one. */
export function isStricter(before: RuleMode, after: RuleMode): boolean {
  return RULE_MODES.indexOf(after) > RULE_MODES.indexOf(before);
}
