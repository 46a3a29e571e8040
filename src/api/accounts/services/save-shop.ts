import type { Core } from '@strapi/strapi';
import { environment } from '../../../platform/database/environment';
import type { Trx } from '../../../platform/database/statement';
import { Refusal } from '../../../platform/http/refusal';
import type { Actor } from '../contracts/actor';
import type { ShopBody, ShopFields } from '../contracts/shop';
import { lockShop, readShop, writeLogo, writeShop, type ShopRow } from '../sql/shop-settings';
import { audit } from './audit';
import { forgetShop, shopOf } from './shop-settings';

/** The settings as the desk shows them. */
export async function readShopBody(handle: Trx): Promise<ShopBody> {
  const [row] = await readShop(handle);
  if (!row) throw new Error('The row of the shop settings is missing; the boot makes it');
  return shopBodyOf(row);
}

/**
 * Changes the given fields, in the caller's transaction, and tells the audit log what they were. Throws 409
 * `STALE_VERSION` with the present settings when somebody saved after `version`. The same values again change nothing.
 */
export async function saveShop(
  strapi: Core.Strapi,
  trx: Trx,
  actor: Actor,
  { version, ...fields }: ShopFields & { version: number },
): Promise<ShopBody> {
  const row = await locked(trx);
  if (row.version !== version) throw staleSettings(row);
  const wanted = columnsOf(fields);
  const changed = Object.keys(wanted).filter((field) => !isSame(row[field as keyof ShopRow], wanted[field as keyof ShopRow]));
  if (changed.length === 0) return shopBodyOf(row);
  const [saved] = await writeShop(trx, JSON.stringify({ ...row, ...wanted }), actor.name);
  if (!saved) throw new Error('The shop settings were not returned');
  await tell(trx, actor, 'shop.update', { before: pick(row, changed), after: pick(saved, changed) });
  await forgetOnCommit(strapi);
  return shopBodyOf(saved);
}

/** Names the kept picture (or null) as the shop's logo. */
export async function saveLogo(strapi: Core.Strapi, trx: Trx, actor: Actor, hash: string | null): Promise<ShopBody> {
  const row = await locked(trx);
  if (row.logoHash === hash) return shopBodyOf(row);
  const [saved] = await writeLogo(trx, hash, actor.name);
  if (!saved) throw new Error('The shop settings were not returned');
  await tell(trx, actor, 'shop.logo', { before: { logoHash: row.logoHash }, after: { logoHash: hash } });
  await forgetOnCommit(strapi);
  return shopBodyOf(saved);
}

async function locked(trx: Trx): Promise<ShopRow> {
  const [row] = await lockShop(trx);
  if (!row) throw new Error('The row of the shop settings is missing; the boot makes it');
  return row;
}

/** Numbering is three columns; everything else is one of the same name. */
function columnsOf({ numbering, ...fields }: ShopFields): Partial<ShopRow> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<ShopRow>;
  if (!numbering) return given;
  return { ...given, numberYear: numbering.yearPrefix, numberPrefix: numbering.prefix || null, numberDigits: numbering.digits };
}

/** numeric arrives as a text. */
function isSame(stored: unknown, wanted: unknown): boolean {
  return typeof wanted === 'number' ? stored !== null && Number(stored) === wanted : (stored ?? null) === (wanted ?? null);
}

function pick(row: ShopRow, fields: readonly string[]): object {
  return Object.fromEntries(fields.map((field) => [field, row[field as keyof ShopRow]]));
}

async function tell(trx: Trx, actor: Actor, action: string, change: { before: object; after: object }): Promise<void> {
  await audit(trx, { actor, action, subject: 'shop-settings', subjectId: null, ...change });
}

async function forgetOnCommit(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(({ onCommit }: { onCommit: (act: () => void) => void }) => onCommit(forgetShop));
}

function staleSettings(row: ShopRow): Refusal {
  const who = row.editedBy ?? 'somebody';
  return new Refusal(409, `version: the settings were changed by ${who} meanwhile (they are now version ${row.version})`, {
    code: 'STALE_VERSION',
    version: row.version,
    changedBy: row.editedBy === null ? null : { kind: 'staff', name: row.editedBy },
    changedAt: row.editedAt?.toISOString() ?? null,
    current: shopBodyOf(row),
  });
}

function shopBodyOf(row: ShopRow): ShopBody {
  const { logoHash, ...shop } = shopOf(row);
  const { currency, timezone } = environment();
  return {
    ...shop,
    defaults: { currency, timezone },
    logo: logoHash === null ? null : { hash: logoHash },
    editedBy: row.editedBy,
    editedAt: row.editedAt?.toISOString() ?? null,
  };
}
