import { customerOperations, oneCustomerOperations } from './customer-operations';
import type { Operation } from './operations';

/** Every operation of the CRM; static paths before `:id`. */
export const crmOperations: readonly Operation[] = [...customerOperations, ...oneCustomerOperations];

/** The operations of one REST controller, by the name before the dot of their handlers. */
export function operationsOf(controller: string): Operation[] {
  return crmOperations.filter(({ endpoint }) => endpoint.handler.startsWith(`${controller}.`));
}
