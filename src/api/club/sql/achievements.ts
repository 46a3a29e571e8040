import { statement } from '../../../platform/database/statement';
import type { AchievementRule } from '../domain/achievement-rule';

/** An achievement; `awarded` counts who has it. */
export interface AchievementRow {
  id: number;
  document_id: string;
  title: string;
  description: string | null;
  icon: string | null;
  rule: AchievementRule | null;
  rule_version: number;
  active: boolean;
  awarded: number;
  created_at: Date;
}

const ACHIEVEMENT = `a.id, a.document_id, a.title, a.description, a.icon, a.rule::json as rule, a.rule_version, a.active, timezone('UTC', a.created_at) as created_at,
  (select count(*)::int from awards w where w.achievement_id = a.id and w.revoked_at is null) as awarded`;
const UTC = `timezone('UTC', now())`;

export const selectAchievements = statement<[activeOnly: boolean], AchievementRow>(
  'select_achievements',
  `select ${ACHIEVEMENT} from achievements a where a.active or not $1 order by a.id`,
);

export const selectAchievement = statement<[documentId: string], AchievementRow>(
  'select_achievement',
  `select ${ACHIEVEMENT} from achievements a where a.document_id = $1`,
);

export const lockAchievement = statement<[documentId: string], AchievementRow>(
  'lock_achievement',
  `select ${ACHIEVEMENT} from achievements a where a.document_id = $1 for update of a`,
);

export const selectAchievementById = statement<[id: number], AchievementRow>(
  'select_achievement_by_id',
  `select ${ACHIEVEMENT} from achievements a where a.id = $1`,
);

/** Active achievements with a rule, without counting who has them. */
export const activeRules = statement<[], Pick<AchievementRow, 'id' | 'rule' | 'rule_version'>>(
  'active_achievement_rules',
  `select a.id, a.rule::json as rule, a.rule_version from achievements a where a.active and jsonb_typeof(a.rule) = 'object' order by a.id`,
);

export const insertAchievement = statement<
  [documentId: string, title: string, description: string | null, icon: string | null, rule: string | null, active: boolean],
  { id: number }
>(
  'insert_achievement',
  `insert into achievements (document_id, title, description, icon, rule, rule_version, active, created_at, updated_at, published_at)
   values ($1, $2, $3, $4, $5::jsonb, 1, $6, ${UTC}, ${UTC}, ${UTC}) returning id`,
);

/** Writes all of it; another rule is another version. */
export const updateAchievement = statement<
  [id: number, title: string, description: string | null, icon: string | null, rule: string | null, active: boolean, isNewRule: boolean],
  never
>(
  'update_achievement',
  `update achievements set title = $2, description = $3, icon = $4, rule = $5::jsonb, active = $6,
     rule_version = rule_version + case when $7 then 1 else 0 end, updated_at = ${UTC} where id = $1`,
);

/** Makes the evaluations of one customer come one after another. */
export const lockEvaluation = statement<[customerId: number], never>('lock_award_evaluation', 'select pg_advisory_xact_lock(23, $1::int)');

/** Lets single evaluations of an achievement run beside one another, but not beside its backfill. */
export const shareAchievement = statement<[achievementId: number], never>(
  'share_achievement_evaluation',
  'select pg_advisory_xact_lock_shared(24, $1::int)',
);

/** Waits for single evaluations of an achievement, and makes later ones wait. */
export const holdAchievement = statement<[achievementId: number], never>(
  'hold_achievement_evaluation',
  'select pg_advisory_xact_lock(24, $1::int)',
);
