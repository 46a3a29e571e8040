import { fateOfSmsRu } from '../../domain/sms-reply';
import type { Transport } from '../engine/transport';
import { httpLine } from './http-line';

/** SMS.ru. It takes no id of ours: a lost reply is unknown. */
export function smsRuTransport({ url, apiId }: { url: string; apiId: string }, sender: string | null): Transport {
  return {
    channel: 'sms',
    provider: 'SMS.ru',
    openLine: (timeoutSeconds) =>
      httpLine(timeoutSeconds, {
        request: ({ address, text }) => ({
          url: `${url}/sms/send`,
          form: { api_id: apiId, json: '1', to: address.replace(/^\+/, ''), msg: text, ...(sender ? { from: sender } : {}) },
        }),
        fate: fateOfSmsRu,
        isRepeatable: false,
      }),
  };
}
