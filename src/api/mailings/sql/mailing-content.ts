import { statement } from '../../../platform/database/statement';
import type { Channel } from '../domain/channels';

/** What a started mailing sends, frozen at its start. */
export interface FrozenContent {
  subject: string;
  body: string;
  format: 'html' | 'mjml' | 'text';
  files: { fileName: string; contentType: string; storedAs: string }[];
}

/** What the engine needs of a mailing to write its letters. */
export interface MailingContentRow {
  id: number;
  channel: Channel;
  content: FrozenContent;
  audience_scope: 'all' | 'recipients';
  owner_user_id: number | null;
}

export const mailingContent = statement<[mailingId: number], MailingContentRow>(
  'mailing_content',
  'select id, channel, content::json as content, audience_scope, owner_user_id from mailings where id = $1',
);
