import type { CustomerPart } from '../registry/parts';
import { CRM_TIMELINE } from '../sql/timeline';

/** What the CRM itself keeps about a customer: notes, tags, consents, recipients, identities. */
export const crmPart: CustomerPart = { name: 'crm', timeline: CRM_TIMELINE };
