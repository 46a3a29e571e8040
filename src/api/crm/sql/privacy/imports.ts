import { statement } from '../../../../platform/database/statement';

/** Ten digits of a number, whatever stands before and between. */
const DIGITS = (text: string): string => `right(regexp_replace(${text}, '\\D', '', 'g'), 10)`;

/**
 * Imports that had these people in their file, locked: by their reports, by the log, by a label or a sample that is one of the
 * people's names, phones or addresses. Ask before the people are emptied.
 */
export const importsOfCustomers = statement<[ids: number[], documentIds: string[]], { id: number; document_id: string; stored_as: string }>(
  'imports_of_customers',
  `with known as materialized (
     select lower(x.value) as value from customers c cross join lateral (values (c.name), (c.short_name), (c.phone), (c.email)) x(value)
     where c.id = any($1::int[]) and trim(x.value) <> ''
     union select lower(i.value) from customer_identities i where i.customer_id = any($1::int[])),
   numbers as materialized (select ${DIGITS('value')} as digits from known where value ~ '^[+]?[0-9]{10,}$')
   select m.id, m.document_id, m.stored_as from customer_imports m
   where m.state <> 'forgotten' and (
     exists (select 1 from customer_import_rows r where r.import_id = m.id and r.customer_id = any($1::int[]))
     or exists (select 1 from customer_import_rows r where r.import_id = m.id and r.customer_id is null and lower(r.label) in (select value from known))
     or m.document_id in (select e.after ->> 'import' from audit_entries e where e.subject = 'customer' and e.subject_id = any($2::text[]))
     or exists (select 1 from jsonb_array_elements(m.reading -> 'columns') c, jsonb_array_elements_text(c -> 'samples') s
                where lower(trim(s)) in (select value from known) or ${DIGITS('s')} in (select digits from numbers)))
   order by m.id for update`,
);

/** What was read of the files goes, and so does what their reports call nobody's rows; a run under way ends. */
export const forgetImportsOf = statement<[importIds: number[]], never>(
  'forget_imports_of_customers',
  `with labels as (update customer_import_rows set label = null where import_id = any($1::int[]) and customer_id is null and label is not null)
   update customer_imports set state = 'forgotten', mapping = '{}', reading = jsonb_set(reading, '{columns}', '[]'), problem = null,
     finished_at = coalesce(finished_at, now()), updated_at = timezone('UTC', now()) where id = any($1::int[])`,
);
