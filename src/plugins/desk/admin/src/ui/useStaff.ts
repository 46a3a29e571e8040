import type { StaffBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { useSharedRead } from './shared-read';

const NOBODY: StaffBrief[] = [];

/** Who can manage an order; empty until read. */
export function useStaff(): StaffBrief[] {
  return useSharedRead<StaffBrief[]>('/staff') ?? NOBODY;
}

/** The reader as a staff member; null until read. */
export function useMe(): StaffBrief | null {
  return useStaff().find(({ isMe }) => isMe) ?? null;
}
