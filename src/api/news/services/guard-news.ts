import type { Core } from '@strapi/strapi';
import { freeSlug, readSlug, slugFrom } from '../../../kernel/slug';
import { DOCUMENT_WRITES, type DocumentWrite } from '../../../platform/database/document-write';
import type { Trx } from '../../../platform/database/statement';
import { readerLanguage } from '../../../platform/http/reader-language';
import { Refusal } from '../../../platform/http/refusal';
import { documentActor } from '../../accounts/services/panel-request';
import { audit } from '../../accounts/services/audit';
import { lockArticleSlug, slugOfArticle, takenArticleSlugs } from '../sql/articles';

const ARTICLE = 'api::news.article';
/** Written by SQL only. */
const LEDGERS = new Set(['api::news.article-comment', 'api::news.page', 'api::news.page-version']);
const WORDS = {
  ledger: {
    ru: 'Это ведётся на странице «Новости»: здесь записи не создаются и не меняются',
    en: 'This is kept on the page “News”; it is not written here',
  },
  'slug-shape': {
    ru: 'Адрес: латинские буквы, цифры и одиночные дефисы, до 120 знаков',
    en: 'The slug takes a–z, digits and single hyphens, up to 120 characters',
  },
  'slug-taken': { ru: 'Такой адрес уже у другой статьи', en: 'Another article has this slug' },
};

/** Keeps the rules of the news whatever door a document comes through: a free slug, drawn when absent; ledgers by SQL only; writes audited. */
export function guardNews(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const write = context as unknown as DocumentWrite;
    if (!DOCUMENT_WRITES.has(write.action) || !write.uid.startsWith('api::news.')) return next();
    const words = (key: keyof typeof WORDS): string => WORDS[key][readerLanguage(strapi)];
    if (LEDGERS.has(write.uid)) throw new Refusal(403, words('ledger'), { code: 'LEDGER_READ_ONLY' });
    if (write.uid !== ARTICLE) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const handle = trx as Trx;
      await giveSlug(handle, write, words);
      const written = await next();
      const subjectId = write.params.documentId ?? (written as { documentId?: string } | null)?.documentId ?? null;
      await audit(handle, { actor: await documentActor(strapi, handle), action: `article.${write.action}`, subject: 'article', subjectId });
      return written;
    });
  });
}

async function giveSlug(trx: Trx, write: DocumentWrite, words: (key: keyof typeof WORDS) => string): Promise<void> {
  if (!['create', 'update', 'clone'].includes(write.action)) return;
  const data = { ...write.params.data };
  write.params.data = data;
  const documentId = write.action === 'update' ? (write.params.documentId ?? null) : null;
  const [known] = write.params.documentId ? await slugOfArticle(trx, write.params.documentId) : [];
  if (write.action === 'clone' && data.slug === known?.slug) delete data.slug;
  const refuse = (status: 400 | 409, key: 'slug-shape' | 'slug-taken'): Refusal =>
    new Refusal(status, `slug: ${words(key)}`, {
      code: status === 409 ? 'DUPLICATE' : 'VALIDATION_FAILED',
      field: 'slug',
      errors: [{ path: ['slug'], message: words(key), name: 'ValidationError' }],
    });
  if (typeof data.slug === 'string' && data.slug.trim() !== '') {
    const read = readSlug(data.slug.trim());
    if (!read.ok) throw refuse(400, 'slug-shape');
    await lockArticleSlug(trx, read.value);
    const taken = await takenArticleSlugs(trx, read.value, documentId);
    if (taken.some(({ slug }) => slug === read.value)) throw refuse(409, 'slug-taken');
    data.slug = read.value;
    return;
  }
  if (write.action === 'update' && known?.slug && !('slug' in data)) return;
  const base = slugFrom(typeof data.title === 'string' ? data.title : (known?.title ?? ''), 'article');
  await lockArticleSlug(trx, base);
  const taken = await takenArticleSlugs(trx, base, documentId);
  data.slug = freeSlug(base, new Set(taken.map(({ slug }) => slug)));
}
