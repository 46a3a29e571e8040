import type { Transport } from '../engine/transport';
import { httpLine } from './http-line';
import { fateOfVk } from '../../domain/vk-reply';

const VERSION = '5.199';

/** VK messages of a community (messages.send), one person a call; a repeated call with the same `random_id` is one message. */
export function vkTransport({ url, token }: { url: string; token: string }): Transport {
  return {
    channel: 'vk',
    provider: 'VK',
    openLine: (timeoutSeconds) =>
      httpLine(timeoutSeconds, {
        request: ({ uniqueId, address, text }) => ({
          url: `${url}/method/messages.send`,
          form: { access_token: token, v: VERSION, random_id: String(uniqueId), user_id: address, message: text },
        }),
        fate: fateOfVk,
        // Asked again with the same random_id, VK answers with the first message: a lost reply is no doubt.
        isRepeatable: true,
      }),
  };
}
