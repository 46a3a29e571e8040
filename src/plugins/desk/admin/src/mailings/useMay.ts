import { useRBAC } from '@strapi/strapi/admin';
import { may } from '../permissions';

/** What this person may do with mailings beside looking at them. */
export function useMailingRights(): { write: boolean; suppress: boolean } {
  const write = useRBAC(may.writeMailings).allowedActions;
  const suppress = useRBAC(may.suppress).allowedActions;
  const any = (actions: Record<string, boolean>): boolean => Object.values(actions).some(Boolean);
  return { write: any(write), suppress: any(suppress) };
}
