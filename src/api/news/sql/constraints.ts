import { appendOnlySql } from '../../../platform/database/append-only';

/** Drafts and published articles are rows of one table: a slug is one document's in each. Versions of pages never change. */
export const constraints = `
create unique index if not exists articles_slug_draft_uq on articles (slug) where published_at is null;
create unique index if not exists articles_slug_published_uq on articles (slug) where published_at is not null;
create index if not exists articles_published_idx on articles (published_at, id) where published_at is not null;
create unique index if not exists article_comments_document_id_uq on article_comments (document_id);
create index if not exists article_comments_article_idx on article_comments (article_document_id, id);
create index if not exists article_comments_user_idx on article_comments (user_id, at);
create index if not exists article_comments_unread_idx on article_comments (id) where reviewed_at is null;
create unique index if not exists pages_slug_uq on pages (slug);
create unique index if not exists page_versions_version_uq on page_versions (page_id, version);
do $$ begin
  if not exists (select 1 from pg_constraint where conname = 'page_versions_page_fk') then
    alter table page_versions add constraint page_versions_page_fk foreign key (page_id) references pages (id) on delete restrict;
  end if;
  if not exists (select 1 from pg_constraint where conname = 'article_comments_user_fk') then
    alter table article_comments add constraint article_comments_user_fk foreign key (user_id) references up_users (id) on delete cascade;
  end if;
end $$;
${appendOnlySql('page_versions')}
`;
