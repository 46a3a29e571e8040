import { customerOperations, oneCustomerOperations } from './customer-operations';
import type { AnyOperation } from './operations';

/** Every operation of the CRM; static paths before `:id`. */
export const crmOperations: readonly AnyOperation[] = [...customerOperations, ...oneCustomerOperations];

/** The operations of one REST controller, by the name before the dot of their handlers. */
export function operationsOf(controller: string): AnyOperation[] {
  return crmOperations.filter(({ endpoint }) => endpoint.handler.startsWith(`${controller}.`));
}
