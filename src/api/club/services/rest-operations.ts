import type { AnyOperation } from '../../crm/services/operations';
import { awardOperations, eventOperations, ownVisitOperations, planningOperations, ruleOperations, visitOperations } from './operations';

/** Every operation of the REST API; static paths before `:id`. */
export const clubOperations: readonly AnyOperation[] = [
  ...visitOperations,
  ...ownVisitOperations,
  ...eventOperations,
  ...planningOperations,
  ...ruleOperations,
  ...awardOperations,
];

/** The operations of one REST controller, by the name before the dot of their handlers. */
export function operationsOf(controller: string): AnyOperation[] {
  return clubOperations.filter(({ endpoint }) => endpoint.handler.startsWith(`${controller}.`));
}
