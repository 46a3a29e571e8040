import { DateTime } from 'luxon';
import { systemClock } from '../../../kernel/clock';
import type { Trx } from '../../../platform/database/statement';
import { escapeLike } from '../../../platform/http/list-sql';
import { notFound } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { shopSettings } from '../../accounts/services/shop-settings';
import { ageOn } from '../../crm/domain/age';
import { readCustomer } from '../../crm/services/open-customer';
import { recordConsent, textInForce } from '../../crm/services/privacy/consents';
import { createCustomer } from '../../crm/services/write-customers';
import type { VisitBody } from '../contracts/fields';
import type { ReceptionRecord, Visitor } from '../contracts/staff';
import { mayStillChange } from '../domain/recent-acts';
import * as sql from '../sql/reception';
import { checkCode } from './codes';
import { clubSettings } from './settings';
import { recordVisit } from './visits';

/** Digits up to here are looked for at the end of a phone; more may begin anywhere in it. */
const TAIL_DIGITS = 7;
const RECORDS = 30;
/** The text a new visitor agrees to. */
const CONSENT_PAGE = 'consent-personal-data';

/** People for the reception's search: a scanned code, the last digits of a phone (two or more), or a name. */
export async function findVisitors(handle: Trx, typed: string): Promise<Visitor[]> {
  const { timezone } = await shopSettings(handle);
  const today = DateTime.now().setZone(timezone).toFormat('yyyy-MM-dd');
  const rows = await rowsFor(handle, timezone, typed.trim());
  return rows.map((row) => visitorOf(row, today));
}

async function rowsFor(handle: Trx, timezone: string, typed: string): Promise<sql.VisitorRow[]> {
  const code = checkCode(typed);
  if (code) {
    const [customer, ticket] = code.kind === 'card' ? [code.documentId, null] : [null, code.documentId];
    return sql.visitorByCode(handle, timezone, customer, ticket);
  }
  const digits = typed.replace(/\D/g, '');
  if (/\p{L}/u.test(typed)) return sql.visitorsByText(handle, timezone, `%${escapeLike(typed.toLowerCase())}%`, null);
  if (digits.length < 2) return [];
  if (digits.length <= TAIL_DIGITS) return sql.visitorsByPhoneTail(handle, timezone, `${[...digits].reverse().join('')}%`);
  const part = digits.length >= 11 ? digits.replace(/^[78]/, '') : digits;
  return sql.visitorsByText(handle, timezone, null, `%${part.slice(-15)}%`);
}

function visitorOf(row: sql.VisitorRow, today: string): Visitor {
  const { document_id: documentId, name, phone, visits, inside, awards } = row;
  return {
    documentId,
    name,
    phone,
    sex: row.sex ?? 'unknown',
    age: row.birth_date === null ? null : ageOn(row.birth_date, today),
    socialStatus: row.social_status,
    visits,
    lastVisitAt: row.last_visit_at?.toISOString() ?? null,
    inside: inside && { visit: inside.visit, since: new Date(inside.since).toISOString() },
    today: row.today && { ...row.today, startAt: new Date(row.today.startAt).toISOString() },
    awards,
  };
}

/** The latest records of the reception, and for how long a manager may undo. */
export async function readRecords(handle: Trx, actor: Actor): Promise<{ data: ReceptionRecord[]; meta: { recentHours: number } }> {
  const { recentHours } = await clubSettings(handle);
  const rows = await sql.latestRecords(handle, RECORDS);
  const data = rows.map(({ kind, at, customer, by_name: by, by_id: recordedById, subject, total }) => ({
    key: `${kind}:${subject}`,
    kind,
    at: at.toISOString(),
    customer,
    by,
    subject,
    total: total === null ? null : Number(total),
    mayUndo: kind !== 'sale' && mayStillChange(actor, { recordedById, at }, { hours: recentHours, now: systemClock() }),
  }));
  return { data, meta: { recentHours } };
}

/** A visitor whom nobody knows yet, as the reception types them. */
export interface NewVisitor {
  name: string;
  phone?: string | null | undefined;
  sex?: 'female' | 'male' | 'unknown' | undefined;
  birthDate?: string | null | undefined;
  socialStatus?: string | null | undefined;
  consent: boolean;
  checkIn: boolean;
  at?: string | undefined;
}

/** Adds a visitor with their consent and checks them in at once. Without a phone they are known by name. 409 `DUPLICATE` names who has the phone. */
export async function addVisitor(trx: Trx, actor: Actor, visitor: NewVisitor): Promise<{ customer: string; visit: VisitBody | null }> {
  const { name, phone, sex, birthDate, socialStatus } = visitor;
  const shortName = phone ? undefined : name.slice(0, 100);
  const { documentId: customer } = await createCustomer(trx, actor, { name, shortName, phone, sex, birthDate, socialStatus });
  const textVersion = await textInForce(trx, CONSENT_PAGE);
  await recordConsent(trx, actor, customer, { purpose: 'personal_data', channel: 'any', granted: visitor.consent, textVersion });
  const visit = visitor.checkIn ? await recordVisit(trx, actor, { customer, at: visitor.at }) : null;
  return { customer, visit };
}

/** The customer whose card is asked for. 404 for none. */
export async function requireCustomer(handle: Trx, actor: Actor, customer: string): Promise<void> {
  const found = await readCustomer(handle, actor, customer);
  if (found.deletedAt !== null) throw notFound('Customer');
}
