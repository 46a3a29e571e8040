import type { Core } from '@strapi/strapi';
import { backfill } from '../../api/club/services/evaluate';
import type { Trx } from '../../platform/database/statement';
import { ACHIEVEMENTS } from '../shop/club';
import { insertRows, newDocumentId, takeIds } from './insert-rows';

const NOW = { created_at: `timezone('UTC', now())`, updated_at: `timezone('UTC', now())`, published_at: `timezone('UTC', now())` };
const ROWS = {
  table: 'achievements',
  columns: { id: 'int', document_id: 'text', title: 'text', description: 'text', icon: 'text', rule: 'jsonb' },
  fixed: { ...NOW, rule_version: '1', active: 'true' },
};
const BY_HAND = {
  table: 'awards',
  columns: {
    document_id: 'text',
    achievement_id: 'int',
    customer_id: 'int',
    reason: 'text',
    awarded_by_id: 'int',
    awarded_by_name: 'text',
  },
  fixed: { ...NOW, at: 'now()', kind: `'hand'`, rule_version: '0' },
};

const REASONS = ['Помогает новичкам разобраться в правилах', 'Дарит клубу книги', 'Расставляет стулья перед каждой лекцией'] as const;

/** Writes the achievements and gives each to everybody who has earned it, as the backfill does; some by hand. */
export async function writeAchievements(
  strapi: Core.Strapi,
  trx: Trx,
  { customerIds, staff }: { customerIds: readonly number[]; staff: readonly { id: number; name: string }[] },
): Promise<void> {
  const ids = await takeIds(trx, 'achievements', ACHIEVEMENTS.length);
  await insertRows(
    trx,
    ROWS,
    ACHIEVEMENTS.map((achievement, index) => ({ ...achievement, id: ids[index], document_id: newDocumentId() })),
  );
  for (const id of ids) await backfill(strapi, id);
  const byHand = ids[ACHIEVEMENTS.findIndex(({ rule }) => rule === null)];
  await insertRows(
    trx,
    BY_HAND,
    REASONS.map((reason, index) => ({
      document_id: newDocumentId(),
      achievement_id: byHand,
      customer_id: customerIds[index * 7],
      reason,
      awarded_by_id: staff[0]?.id,
      awarded_by_name: staff[0]?.name ?? '',
    })),
  );
}
