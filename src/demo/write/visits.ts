import type { Trx } from '../../platform/database/statement';
import type { PlannedCustomer } from '../plan/customers';
import type { PlannedVisit } from '../plan/visits';
import { DRAWN_DOCUMENT_ID, insertRows, moment, momentOrNull } from './insert-rows';
import type { Cast } from './orders';

const VISITS = {
  table: 'visits',
  columns: {
    customer_id: 'int',
    at: 'timestamptz',
    left_at: 'timestamptz',
    recorded_by_id: 'int',
    recorded_by_name: 'text',
    left_by_id: 'int',
    left_by_name: 'text',
    visit_day: 'date',
    visit_hour: 'int',
    sex: 'text',
    age_band: 'text',
    social_status: 'text',
    created_at: 'timestamp',
    updated_at: 'timestamp',
    published_at: 'timestamp',
  },
  fixed: { document_id: DRAWN_DOCUMENT_ID, closed_by_clock: 'false' },
};

/** Writes the visits; the database itself sums them by day. */
export async function writeVisits(
  trx: Trx,
  visits: readonly PlannedVisit[],
  customers: readonly PlannedCustomer[],
  { customerIds, staff }: Pick<Cast, 'customerIds' | 'staff'>,
): Promise<void> {
  const rows = visits.map((visit) => {
    const by = staff[visit.staff];
    const customer = customers[visit.customer];
    const at = moment(visit.at);
    const isOver = visit.leftAt !== null;
    return {
      customer_id: customerIds[visit.customer],
      at,
      left_at: momentOrNull(visit.leftAt),
      recorded_by_id: by?.id,
      recorded_by_name: by?.name ?? '',
      left_by_id: isOver ? by?.id : null,
      left_by_name: isOver ? by?.name : null,
      visit_day: visit.day,
      visit_hour: visit.hour,
      sex: customer?.sex ?? 'unknown',
      age_band: visit.ageBand,
      social_status: customer?.socialStatus ?? 'unknown',
      created_at: at,
      updated_at: at,
      published_at: at,
    };
  });
  await insertRows(trx, VISITS, rows);
}
