import { statement } from '../../../platform/database/statement';
import type { Question } from '../domain/questions';

/** A template with how often it was used. */
export interface TemplateRow {
  id: number;
  document_id: string;
  title: string;
  description: string | null;
  duration_minutes: number;
  place: string | null;
  capacity: number | null;
  price: string | null;
  max_party_size: number;
  remind_hours: number;
  questions: Question[] | null;
  archived_at: Date | null;
  events: number;
}

const TEMPLATE = `t.id, t.document_id, t.title, t.description, t.duration_minutes, t.place, t.capacity, t.price::text as price, t.max_party_size, t.remind_hours,
  t.questions::json as questions, t.archived_at, (select count(*)::int from events_template_lnk l where l.event_template_id = t.id) as events`;
const UTC = `timezone('UTC', now())`;

export const selectTemplates = statement<[archived: boolean], TemplateRow>(
  'select_event_templates',
  `select ${TEMPLATE} from event_templates t where (t.archived_at is not null) = $1 order by t.title, t.id limit 500`,
);

export const selectTemplate = statement<[documentId: string], TemplateRow>(
  'select_event_template',
  `select ${TEMPLATE} from event_templates t where t.document_id = $1`,
);

/** Writes a template from a JSON object of columns. */
export const insertTemplate = statement<[documentId: string, columns: string], { id: number }>(
  'insert_event_template',
  `insert into event_templates (document_id, title, description, duration_minutes, place, capacity, price, max_party_size, questions, remind_hours, created_at, updated_at, published_at)
   select $1, r.title, r.description, r.duration_minutes, r.place, r.capacity, r.price, coalesce(r.max_party_size, 5), coalesce(r.questions, '[]'), coalesce(r.remind_hours, 24),
     ${UTC}, ${UTC}, ${UTC} from jsonb_populate_record(null::event_templates, $2::jsonb) r returning id`,
);

/** Sets the columns that the JSON object names; archives, or takes out of the archive, unless `archived` is null. */
export const updateTemplate = statement<[documentId: string, columns: string, archived: boolean | null], { id: number }>(
  'update_event_template',
  `update event_templates t set (title, description, duration_minutes, place, capacity, price, max_party_size, questions, remind_hours) =
     (select r.title, r.description, r.duration_minutes, r.place, r.capacity, r.price, r.max_party_size, r.questions, r.remind_hours from jsonb_populate_record(t, $2::jsonb) r),
     archived_at = case when $3::boolean is null then t.archived_at when $3 then coalesce(t.archived_at, now()) end, updated_at = ${UTC}
   where t.document_id = $1 returning t.id`,
);
