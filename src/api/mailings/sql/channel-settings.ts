import { statement } from '../../../platform/database/statement';
import type { Channel } from '../domain/channels';

/** Limits of a channel, and whether it rests at the moment. */
export interface ChannelRow {
  channel: Channel;
  rate_per_second: number | null;
  connections: number;
  timeout_seconds: number;
  requires_consent: boolean;
  stopped_until: Date | null;
  stopped_reason: string | null;
  is_stopped: boolean;
  version: number;
  edited_by: string | null;
}

const COLUMNS = `channel, rate_per_second, connections, timeout_seconds, requires_consent, stopped_until, stopped_reason,
  coalesce(stopped_until > clock_timestamp(), false) as is_stopped, version, edited_by`;

export const readChannels = statement<[], ChannelRow>('read_channels', `select ${COLUMNS} from channel_settings order by channel`);

export const readChannel = statement<[channel: string], ChannelRow>(
  'read_channel',
  `select ${COLUMNS} from channel_settings where channel = $1`,
);

/** Lets a channel rest on every node; a longer rest that is under way stays. */
export const stopChannel = statement<[channel: string, seconds: number, reason: string], never>(
  'stop_channel',
  `update channel_settings set stopped_until = greatest(stopped_until, clock_timestamp() + make_interval(secs => $2)), stopped_reason = $3,
     updated_at = timezone('UTC', now()) where channel = $1`,
);

/** Changes the limits and ends a rest. No row: somebody saved after `version`. */
export const saveChannel = statement<
  [
    channel: string,
    version: number,
    rate: number | null,
    connections: number,
    timeoutSeconds: number,
    requiresConsent: boolean,
    by: string,
  ],
  ChannelRow
>(
  'save_channel',
  `update channel_settings set rate_per_second = $3, connections = $4, timeout_seconds = $5, requires_consent = $6, edited_by = $7,
     stopped_until = null, stopped_reason = null, version = version + 1, updated_at = timezone('UTC', now())
   where channel = $1 and version = $2 returning ${COLUMNS}`,
);
