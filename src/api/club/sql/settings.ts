import { statement } from '../../../platform/database/statement';

/** The one row of settings. */
export interface ClubSettingsRow {
  recentHours: number;
  offerMinutes: number;
  insideHours: number;
}

export const readSettings = statement<[], ClubSettingsRow>(
  'read_club_settings',
  'select recent_hours as "recentHours", offer_minutes as "offerMinutes", inside_hours as "insideHours" from club_settings limit 1',
);

/** Sets what is not null; the row is made when it is absent. */
export const writeSettings = statement<
  [documentId: string, recentHours: number | null, offerMinutes: number | null, insideHours: number | null],
  ClubSettingsRow
>(
  'write_club_settings',
  `insert into club_settings (document_id, recent_hours, offer_minutes, inside_hours, created_at, updated_at, published_at)
   values ($1, coalesce($2::int, 24), coalesce($3::int, 120), coalesce($4::int, 12), timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now()))
   on conflict ((true)) do update set recent_hours = coalesce($2::int, club_settings.recent_hours), offer_minutes = coalesce($3::int, club_settings.offer_minutes),
     inside_hours = coalesce($4::int, club_settings.inside_hours), updated_at = timezone('UTC', now())
   returning recent_hours as "recentHours", offer_minutes as "offerMinutes", inside_hours as "insideHours"`,
);
