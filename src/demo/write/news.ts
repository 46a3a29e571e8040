import { SYSTEM } from '../../api/accounts/contracts/actor';
import { publishPage } from '../../api/news/services/pages';
import { slugFrom } from '../../kernel/slug';
import type { Trx } from '../../platform/database/statement';
import { ARTICLE_COMMENTS, ARTICLES, PAGE_TEXTS } from '../shop/articles';
import { CLIENTS } from '../shop/people';
import { DRAWN_DOCUMENT_ID, insertRows, moment, newDocumentId } from './insert-rows';

const DAY = 86_400_000;

/** Days between two articles. */
const STEP = 9;

const DRAFTS = {
  table: 'articles',
  columns: {
    document_id: 'text',
    title: 'text',
    slug: 'text',
    lead: 'text',
    body: 'text',
    created_at: 'timestamp',
    updated_at: 'timestamp',
    published_at: 'timestamp',
  },
  fixed: { comments_closed: 'false' },
};

const COMMENTS = {
  table: 'article_comments',
  columns: {
    article_document_id: 'text',
    user_id: 'int',
    author_name: 'text',
    text: 'text',
    at: 'timestamptz',
    reviewed_at: 'timestamptz',
    reviewed_by_name: 'text',
  },
  fixed: {
    document_id: DRAWN_DOCUMENT_ID,
    state: `'visible'`,
    created_at: 'now()',
    updated_at: 'now()',
    published_at: 'now()',
  },
};

/** Publishes the articles over half a year, lets clients comment, and writes the shop's pages. */
export async function writeNews(
  trx: Trx,
  { now, users, staffName }: { now: number; users: ReadonlyMap<string, { id: number; name: string }>; staffName: string },
): Promise<void> {
  const ids = ARTICLES.map(() => newDocumentId());
  const rows = ARTICLES.map((article, index) => {
    const at = moment(now - (index * STEP + 1) * DAY);
    return { ...article, document_id: ids[index], slug: slugFrom(article.title, 'article'), created_at: at, updated_at: at };
  });
  // A published article is two rows: the draft that people edit, and what readers see.
  await insertRows(
    trx,
    DRAFTS,
    rows.map((row) => ({ ...row, published_at: null })),
  );
  await insertRows(
    trx,
    DRAFTS,
    rows.map((row) => ({ ...row, published_at: row.created_at })),
  );
  await insertRows(
    trx,
    COMMENTS,
    ARTICLE_COMMENTS.flatMap(({ article, client, text, isRead }) => {
      const user = users.get(CLIENTS[client]?.email ?? '');
      if (!user) return [];
      const written = moment(now - (article * STEP + 1) * DAY + 6 * 3_600_000);
      const review = isRead ? { reviewed_at: written, reviewed_by_name: staffName } : {};
      return [{ article_document_id: ids[article], user_id: user.id, author_name: user.name, text, at: written, ...review }];
    }),
  );
  for (const { slug, locale, title, body } of PAGE_TEXTS) await publishPage(trx, SYSTEM, slug, { locale, title, body });
}
