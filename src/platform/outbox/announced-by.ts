import { createHash } from 'node:crypto';

/**
 * What a table's writes announce. `events` is a query of `type, subject, data, at`:
 * for inserts and deletes over `written`, the rows of the whole statement; for updates over `old` and `new`, the row that
 * changed in one of `columns`. `name` is unique in the product.
 */
export type Announcement =
  | { name: string; table: string; on: 'insert' | 'delete'; events: string }
  | { name: string; table: string; on: 'update'; columns: readonly string[]; events: string };

const PLAIN_WORD = /^[a-z][a-z0-9_]{0,40}$/;

/**
 * SQL for a context's `constraints`: writes of these tables, through whatever door (REST, Content Manager, import, SQL), put
 * their events into the outbox in their own transactions. A statement that inserts many rows costs one more statement. Updates are
 * watched by column, so statistics and stock, which change with every order, cost nothing. A table that does not exist is an error.
 */
export function announcedBy(announcements: readonly Announcement[]): string {
  return announcements.map(sqlOf).join('\n');
}

function sqlOf(announcement: Announcement): string {
  const { name, table } = announcement;
  if (!PLAIN_WORD.test(name)) throw new Error(`The announcement "${name}" is not a plain word`);
  const [body, event] = [bodyOf(announcement), eventOf(announcement)];
  // The version is in the trigger's name: a boot that finds it there changes nothing and locks no table.
  const version = createHash('md5')
    .update(body + event)
    .digest('hex')
    .slice(0, 8);
  const trigger = `announce_${name}_${version}`;
  return `do $announce$ begin
  if not exists (select 1 from pg_trigger where tgname = '${trigger}' and tgrelid = '"${table}"'::regclass) then
    perform artel.drop_announcement('"${table}"'::regclass, 'announce_${name}_');
    create or replace function artel.announce_${name}() returns trigger language plpgsql as $body$ ${body} $body$;
    create trigger ${trigger} ${event} execute function artel.announce_${name}();
  end if;
end $announce$;`;
}

function bodyOf({ events }: Announcement): string {
  return `begin
      if current_setting('artel.announce', true) is distinct from 'nothing' then
        insert into artel.outbox (type, subject, data, at) ${events};
      end if;
      return null;
    end`;
}

function eventOf(announcement: Announcement): string {
  const on = `on "${announcement.table}"`;
  if (announcement.on === 'update') {
    const columns = announcement.columns.map((column) => `"${column}"`);
    const isChanged = columns.map((column) => `old.${column} is distinct from new.${column}`).join(' or ');
    return `after update of ${columns.join(', ')} ${on} for each row when (${isChanged})`;
  }
  return `after ${announcement.on} ${on} referencing ${announcement.on === 'insert' ? 'new' : 'old'} table as written for each statement`;
}
