import type { Trx } from '../../../../platform/database/statement';
import type { Actor } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import type { ChannelBody, ChannelWish } from '../../contracts/notifications';
import type { Channel } from '../../domain/channels';
import { readChannels, saveChannel, type ChannelRow } from '../../sql/channel-settings';
import { stale } from '../messages';
import { isChannelSetUp } from './set-up';
import { transportOf } from './transports';

/** Every channel: whether it has credentials, its limits, whether it rests. */
export async function listChannels(handle: Trx): Promise<ChannelBody[]> {
  const rows = await readChannels(handle);
  return Promise.all(rows.map(channelBody));
}

/** Changes the limits of a channel and ends its rest. 409 `STALE_VERSION`. */
export async function changeChannel(trx: Trx, actor: Actor, channel: Channel, wish: ChannelWish): Promise<ChannelBody> {
  const { ratePerSecond, connections, timeoutSeconds, requiresConsent, version } = wish;
  const [saved] = await saveChannel(trx, channel, version, ratePerSecond, connections, timeoutSeconds, requiresConsent, actor.name);
  if (!saved) throw stale(version);
  await audit(trx, { actor, action: 'channel.edit', subject: 'channel', subjectId: channel, after: wish });
  return channelBody(saved);
}

async function channelBody(row: ChannelRow): Promise<ChannelBody> {
  return {
    channel: row.channel,
    isSetUp: isChannelSetUp(row.channel),
    provider: (await transportOf(row.channel))?.provider ?? null,
    ratePerSecond: row.rate_per_second,
    connections: row.connections,
    timeoutSeconds: row.timeout_seconds,
    requiresConsent: row.requires_consent,
    stoppedUntil: row.is_stopped ? (row.stopped_until?.toISOString() ?? null) : null,
    stoppedReason: row.is_stopped ? row.stopped_reason : null,
    version: row.version,
    editedBy: row.edited_by,
  };
}
