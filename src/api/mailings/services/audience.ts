import type { Trx } from '../../../platform/database/statement';
import { select } from '../../../platform/database/read';
import { Parameters } from '../../../platform/http/list-sql';
import { SYSTEM } from '../../accounts/contracts/actor';
import { conditionOfSegment } from '../../crm/services/segments/segment-condition';
import type { AudienceBody } from '../contracts/bodies';
import type { Channel } from '../domain/channels';
import type { CustomerTag } from '../domain/merge-tags';
import { checkSql, countSql, type AudienceCheckRow, type AudienceSource } from '../sql/audience';
import type { Access } from './access';

/** Who is to be written to. */
export interface AudienceChoice {
  channel: Channel;
  customers: readonly string[];
  segment: string | null;
}

/** An audience as SQL, and the values of its placeholders. */
export interface PreparedAudience {
  source: AudienceSource;
  values: unknown[];
}

/** Reads a choice into SQL for whoever makes it; `before` are values whose placeholders come first. 404 for a segment they may not use. */
export async function audienceSource(
  handle: Trx,
  access: Pick<Access, 'actor' | 'scope'>,
  { channel, customers, segment }: AudienceChoice,
  before: readonly unknown[] = [],
): Promise<PreparedAudience> {
  const parameters = new Parameters();
  before.forEach((value) => parameters.add(value));
  // Whoever may write to every customer may use the shop's segments, without the right to look into them.
  const reader = access.scope === 'all' ? SYSTEM : access.actor;
  const condition = segment === null ? null : await conditionOfSegment(handle, reader, segment);
  const source: AudienceSource = {
    channel,
    scope: access.scope,
    user: access.scope === 'recipients' ? parameters.add(access.actor.userId) : '0',
    picked: parameters.add(customers),
    segment: condition?.(parameters) ?? null,
  };
  return { source, values: parameters.values };
}

/** How many people a choice means, fast enough to follow the typing; with `withSuppressed` also who is passed over and why, which takes longer. */
export async function countAudience(
  handle: Trx,
  access: Access,
  { withSuppressed, ...choice }: AudienceChoice & { withSuppressed: boolean },
): Promise<AudienceBody> {
  if (withSuppressed) {
    const { people, addresses, without_address, suppressed } = await checkAudience(handle, access, choice, []);
    return { people, addresses, withoutAddress: without_address, suppressed };
  }
  const { source, values } = await audienceSource(handle, access, choice);
  const [row] = await select<{ people: number; addresses: number; without_address: number }>(handle, countSql(source), values);
  return { people: row?.people ?? 0, addresses: row?.addresses ?? 0, withoutAddress: row?.without_address ?? 0 };
}

/** The same with who is suppressed, and how many lack which of the fields a text asks for. */
export async function checkAudience(
  handle: Trx,
  access: Pick<Access, 'actor' | 'scope'>,
  choice: AudienceChoice,
  tags: readonly CustomerTag[],
): Promise<AudienceCheckRow> {
  const { source, values } = await audienceSource(handle, access, choice);
  const [row] = await select<AudienceCheckRow>(handle, checkSql(source, tags), values);
  return row ?? { people: 0, addresses: 0, without_address: 0, suppressed: {}, missing: {} };
}
