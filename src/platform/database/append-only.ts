/**
 * SQL that makes a ledger table append-only: UPDATE, DELETE and TRUNCATE raise SQLSTATE 55000 with a clear message.
 * Idempotent and cheap when present. `redact` in `artel.redaction` (set locally by a named erasure function) lets
 * one transaction change rows; nothing else does.
 */
export function appendOnlySql(table: string): string {
  if (!/^[a-z_]{1,50}$/.test(table)) throw new RangeError(`"${table}" is not the name of a table`);
  return `
${REFUSE_CHANGE}
do $$ begin
  if not exists (select 1 from pg_trigger where tgname = '${table}_append_only' and tgrelid = '${table}'::regclass) then
    create trigger ${table}_append_only before update or delete on ${table}
      for each row execute function refuse_ledger_change();
    create trigger ${table}_no_truncate before truncate on ${table}
      for each statement execute function refuse_ledger_change();
  end if;
end $$;`;
}

// Created once: replacing a function at every boot would rewrite its catalogue row and make two booting nodes collide.
const REFUSE_CHANGE = `
do $$ begin
  if to_regproc('refuse_ledger_change') is null then
    create function refuse_ledger_change() returns trigger language plpgsql as $body$
    begin
      if current_setting('artel.redaction', true) = 'redact' and tg_op = 'UPDATE' then return new; end if;
      raise exception '% is append-only: % is refused; write a correcting row instead', tg_table_name, lower(tg_op)
        using errcode = '55000';
    end $body$;
  end if;
end $$;`;
