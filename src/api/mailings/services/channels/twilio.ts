import { fateOfTwilio } from '../../domain/sms-reply';
import type { Transport } from '../engine/transport';
import { httpLine } from './http-line';
import { TWILIO_REPORTS } from './sms-reports';

interface TwilioSettings {
  url: string;
  accountSid: string;
  authToken: string;
  from: string;
  publicUrl: string;
}

/** Twilio. `from` is a number or, with `MG…`, a messaging service. */
export function twilioTransport(settings: TwilioSettings): Transport {
  const { url, accountSid, authToken, from } = settings;
  const sender: Record<string, string> = from.startsWith('MG') ? { MessagingServiceSid: from } : { From: from };
  return {
    channel: 'sms',
    provider: 'Twilio',
    openLine: (timeoutSeconds) =>
      httpLine(timeoutSeconds, {
        request: ({ address, text }) => ({
          url: `${url}/2010-04-01/Accounts/${accountSid}/Messages.json`,
          form: { To: address, Body: text, ...sender, StatusCallback: `${settings.publicUrl}${TWILIO_REPORTS}` },
          headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` },
        }),
        fate: fateOfTwilio,
        isRepeatable: false,
      }),
  };
}
