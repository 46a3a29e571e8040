import type { CustomerBody } from '../contracts/bodies';
import type { CustomerRow } from '../sql/select-customers';

/** A row as the API shows it. */
export function customerBody(row: CustomerRow): CustomerBody {
  return {
    documentId: row.document_id,
    name: row.name,
    shortName: row.short_name,
    phone: row.phone,
    email: row.email,
    city: row.city,
    address: row.address,
    sex: row.sex ?? 'unknown',
    birthDate: row.birth_date,
    socialStatus: row.social_status,
    category: row.category,
    totalOrders: numberOf(row.total_orders),
    totalSpent: numberOf(row.total_spent),
    averageOrder: numberOf(row.average_order),
    lastOrderDate: row.last_order_date?.toISOString() ?? null,
    tags: row.tags,
    deletedAt: row.deleted_at?.toISOString() ?? null,
    erasureAskedAt: row.erasure_asked_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** `numeric` arrives as text. */
function numberOf(value: string | number | null): number | null {
  return value === null ? null : Number(value);
}
