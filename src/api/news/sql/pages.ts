import { statement } from '../../../platform/database/statement';
import type { PageBody } from '../contracts/public';

const BODY = `json_build_object('slug', p.slug, 'purpose', p.purpose, 'version', v.version, 'locale', v.locale, 'title', v.title, 'body', v.body,
  'effectiveAt', to_char(v.effective_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'createdBy', v.created_by_name)`;

type StoredPage = PageBody & { createdBy: string };

/** The version in force of a page in this language, else in the other. */
export const pageInForce = statement<[slug: string, locale: string], { page: StoredPage }>(
  'page_in_force',
  `select ${BODY} as page from pages p join page_versions v on v.page_id = p.id
   where p.slug = $1 and v.effective_at <= now() order by v.locale = $2 desc, v.version desc limit 1`,
);

/** One version of a page; the text in one language has one number. */
export const pageOfVersion = statement<[slug: string, version: number], { page: StoredPage }>(
  'page_of_version',
  `select ${BODY} as page from pages p join page_versions v on v.page_id = p.id where p.slug = $1 and v.version = $2`,
);

/** The pages that have a text in force, in this language where there is one. */
export const pagesInForce = statement<[locale: string], { page: StoredPage }>(
  'pages_in_force',
  `select distinct on (p.slug) ${BODY} as page from pages p join page_versions v on v.page_id = p.id
   where v.effective_at <= now() order by p.slug, v.locale = $1 desc, v.version desc`,
);

/** All pages with all versions, newest first. */
export const allPages = statement<[], { slug: string; purpose: string; versions: StoredPage[] }>(
  'all_pages',
  `select p.slug, p.purpose, (select coalesce(json_agg(${BODY} order by v.version desc), '[]'::json) from page_versions v where v.page_id = p.id) as versions
   from pages p order by p.slug`,
);

/** Finds a page or makes it, locked. */
export const ensurePage = statement<[documentId: string, slug: string, purpose: string | null], { id: number }>(
  'ensure_page',
  `insert into pages (document_id, slug, purpose, created_at, updated_at, published_at)
   values ($1, $2, coalesce($3, 'information'), timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now()))
   on conflict (slug) do update set purpose = coalesce($3, pages.purpose), updated_at = timezone('UTC', now()) returning id`,
);

/** Writes the next version; the page's row is locked by whoever called `ensurePage` before. */
export const insertPageVersion = statement<
  [documentId: string, pageId: number, locale: string, title: string, body: string, effectiveAt: string | null, staffName: string],
  { version: number }
>(
  'insert_page_version',
  `insert into page_versions (document_id, page_id, version, locale, title, body, effective_at, created_by_name, created_at, updated_at, published_at)
   select $1, $2::int, coalesce(max(version), 0) + 1, $3, $4, $5, coalesce($6::timestamptz, date_trunc('milliseconds', now())), $7,
     timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now()) from page_versions where page_id = $2::int returning version`,
);
