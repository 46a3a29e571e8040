import { CUSTOMER_CATEGORIES } from '../../domain/category';
import { SEXES } from '../../domain/customer';
import type { SegmentField } from '../../registry/segment-fields';

/** What the CRM itself knows of a customer. */
export const CORE_SEGMENT_FIELDS: readonly SegmentField[] = [
  { name: 'category', type: 'choice', values: CUSTOMER_CATEGORIES, sql: 'c.category' },
  { name: 'totalOrders', type: 'number', sql: 'c.total_orders' },
  { name: 'totalSpent', type: 'number', sql: 'c.total_spent' },
  { name: 'averageOrder', type: 'number', sql: 'c.average_order' },
  { name: 'lastOrderDate', type: 'moment', sql: 'c.last_order_date' },
  { name: 'city', type: 'text', sql: 'c.city', isTyped: true },
  { name: 'age', type: 'age', sql: 'c.birth_date', isTyped: true },
  { name: 'birthday', type: 'anniversary', sql: 'c.birth_date', isTyped: true },
  { name: 'sex', type: 'choice', values: SEXES, sql: 'c.sex', isTyped: true },
  { name: 'socialStatus', type: 'text', sql: 'c.social_status', isTyped: true },
  { name: 'name', type: 'text', sql: 'c.name', isTyped: true },
  { name: 'phone', type: 'text', sql: 'c.phone', isTyped: true },
  { name: 'email', type: 'text', sql: 'c.email', isTyped: true },
  { name: 'tags', type: 'tags', sql: 'c.id' },
  { name: 'createdAt', type: 'moment', sql: "timezone('UTC', c.created_at)", isTyped: true },
  { name: 'rfmRecency', type: 'number', sql: 'c.rfm_recency' },
  { name: 'rfmFrequency', type: 'number', sql: 'c.rfm_frequency' },
  { name: 'rfmMonetary', type: 'number', sql: 'c.rfm_monetary' },
  { name: 'consent', type: 'consent', sql: 'c.id' },
];
