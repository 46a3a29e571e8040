import { fateOfSmsc, fateOfSmscStatus } from '../../domain/sms-reply';
import type { Transport } from '../engine/transport';
import { httpLine } from './http-line';

interface SmscSettings {
  url: string;
  apiKey: string | null;
  login: string | null;
  password: string | null;
}

/** SMSC.ru. The message carries our own id, so a lost reply can be looked up. */
export function smscTransport(settings: SmscSettings, sender: string | null): Transport {
  const keys: Record<string, string> = settings.apiKey
    ? { apikey: settings.apiKey }
    : { login: settings.login ?? '', psw: settings.password ?? '' };
  return {
    channel: 'sms',
    provider: 'SMSC.ru',
    openLine: (timeoutSeconds) =>
      httpLine(timeoutSeconds, {
        request: ({ uniqueId, address, text }) => ({
          url: `${settings.url}/sys/send.php`,
          form: {
            ...keys,
            phones: address,
            mes: text,
            id: String(uniqueId),
            charset: 'utf-8',
            fmt: '3',
            cost: '3',
            ...(sender ? { sender } : {}),
          },
        }),
        fate: fateOfSmsc,
        isRepeatable: false,
        lookUp: async ({ uniqueId, address }) => {
          const { request } = await import('undici');
          const query = new URLSearchParams({ ...keys, phone: address, id: String(uniqueId), fmt: '3', charset: 'utf-8' });
          const { body } = await request(`${settings.url}/sys/status.php?${query.toString()}`, {
            headersTimeout: timeoutSeconds() * 1_000,
            bodyTimeout: timeoutSeconds() * 1_000,
          });
          return fateOfSmscStatus(await body.json(), String(uniqueId));
        },
      }),
  };
}
