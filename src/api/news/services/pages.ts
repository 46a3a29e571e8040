import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { documentId } from '../../../kernel/ids';
import { reading } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { notFound } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import type { PageBody } from '../contracts/public';
import type { publishPage as publishEndpoint } from '../contracts/staff';
import * as sql from '../sql/pages';

type Locale = 'ru' | 'en';

/** Pages that exist from the first start; they are public once they have a text. */
const USUAL_PAGES: [slug: string, purpose: PageBody['purpose']][] = [
  ['about', 'information'],
  ['delivery', 'information'],
  ['privacy', 'policy'],
  ['consent-personal-data', 'consent'],
  ['consent-mailings', 'consent'],
];

/** Titles of the pages in force. A text that takes force later is not told. */
export async function listPages(strapi: Core.Strapi, locale: Locale): Promise<Omit<PageBody, 'body'>[]> {
  const rows = await reading(strapi, (handle) => sql.pagesInForce(handle, locale));
  return rows.map(({ page: { body: _body, createdBy: _by, ...brief } }) => brief);
}

/** The page in force, or one version of it. Throws 404. */
export async function readPage(
  strapi: Core.Strapi,
  slug: string,
  { locale, version }: { locale: Locale; version?: number },
): Promise<PageBody> {
  const [row] = await reading(strapi, (handle) =>
    version === undefined ? sql.pageInForce(handle, slug, locale) : sql.pageOfVersion(handle, slug, version),
  );
  if (!row || new Date(row.page.effectiveAt) > new Date()) throw notFound('Page');
  const { createdBy: _by, ...page } = row.page;
  return page;
}

/** All pages with all versions, for staff. */
export async function readAllPages(handle: Trx): Promise<object[]> {
  return sql.allPages(handle);
}

/** Writes the next version of a page, in force now or from `effectiveAt` on; audited. The page is made when it is new. */
export async function publishPage(
  trx: Trx,
  actor: Actor,
  slug: string,
  command: z.output<(typeof publishEndpoint)['body']>,
): Promise<PageBody> {
  const { locale, title, body, purpose = null, effectiveAt = null } = command;
  const [page] = await sql.ensurePage(trx, documentId(randomBytes), slug, purpose);
  if (!page) throw new Error(`The page ${slug} was not returned`);
  const [written] = await sql.insertPageVersion(trx, documentId(randomBytes), page.id, locale, title, body, effectiveAt, actor.name);
  await audit(trx, {
    actor,
    action: 'page.publish',
    subject: 'page',
    subjectId: slug,
    after: { version: written?.version, locale, title },
  });
  const [row] = await sql.pageOfVersion(trx, slug, written?.version ?? 0);
  if (!row) throw new Error(`The version of ${slug} was not returned`);
  const { createdBy: _by, ...fresh } = row.page;
  return fresh;
}

/** Makes the usual pages that are absent, without a text. */
export async function ensureUsualPages(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const known = new Set((await sql.allPages(trx as Trx)).map(({ slug }) => slug));
    for (const [slug, purpose] of USUAL_PAGES.filter(([slug]) => !known.has(slug)))
      await sql.ensurePage(trx as Trx, documentId(randomBytes), slug, purpose);
  });
}
