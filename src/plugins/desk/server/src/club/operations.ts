import { DESK_PERMISSIONS, type DeskPermission } from '../../../../../api/accounts/domain/desk-permissions';
import {
  awardOperations,
  eventOperations,
  planningOperations,
  receptionOperations,
  ruleOperations,
  settingsOperations,
  visitOperations,
} from '../../../../../api/club/services/operations';
import type { AnyOperation } from '../../../../../api/crm/services/operations';

const { receive, runEvents, planClub } = DESK_PERMISSIONS;

/** What of the planning those who run an event do too: read templates, close the event. */
const RUNNING = ['event.finish', 'event-template.find', 'event-template.findOne'];
const isRunning = ({ endpoint }: AnyOperation): boolean => RUNNING.includes(endpoint.handler);

/** The club's operations by the permission that opens them. */
export const clubDesk: readonly { permission: DeskPermission; operations: readonly AnyOperation[] }[] = [
  { permission: receive, operations: [...visitOperations, ...receptionOperations] },
  { permission: runEvents, operations: [...eventOperations, ...planningOperations.filter(isRunning), ...awardOperations] },
  {
    permission: planClub,
    operations: [...planningOperations.filter((one) => !isRunning(one)), ...ruleOperations, ...settingsOperations],
  },
];
