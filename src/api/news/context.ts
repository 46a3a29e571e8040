import type { Core } from '@strapi/strapi';
import { invalidatedBy } from '../../platform/cache/schema';
import type { Context } from '../../platform/context';
import { guardNews } from './services/guard-news';
import { ensureUsualPages } from './services/pages';
import { newsAnnouncements } from './sql/announcements';
import { constraints } from './sql/constraints';

const cacheTriggers = invalidatedBy('news', [
  { table: 'articles' },
  { table: 'articles_author_lnk' },
  { table: 'article_comments', columns: ['state'] },
  { table: 'files_related_mph' },
]);

const grant = (actions: readonly string[]): string[] => actions.map((action) => `api::news.${action}`);
const readers = grant(['article.find', 'article.findOne', 'article.comments', 'page.find', 'page.findOne']);
const writers = [...readers, ...grant(['article.addComment', 'article.editComment', 'article.deleteComment'])];
const staff = [...writers, ...grant(['article.moderate'])];

/** What a visitor reads: articles with comments, and pages in versions. */
export const news: Context = {
  name: 'news',
  constraints: `${constraints}\n${cacheTriggers}\n${newsAnnouncements}`,
  grants: { visitor: readers, client: writers, marketer: writers, manager: staff, director: staff },
  register(strapi: Core.Strapi): void {
    guardNews(strapi);
  },
  bootstrap: (strapi) => ensureUsualPages(strapi),
};
