import { environment } from '../../../../platform/database/environment';
import type { Channel } from '../../domain/channels';

/** The service that text messages go through: the named one, else the first with keys. */
export function smsProvider(): 'smsc' | 'sms-ru' | 'twilio' | null {
  const { smsProvider: named, smsc, smsRu, twilio } = environment();
  const withKeys = { smsc: smsc !== null, 'sms-ru': smsRu !== null, twilio: twilio !== null };
  if (named) return withKeys[named] ? named : null;
  return (['smsc', 'sms-ru', 'twilio'] as const).find((name) => withKeys[name]) ?? null;
}

/** Whether letters are kept in a folder for want of a mail server: in demos and development only (rulings.md 28). */
export function keepsLettersInFolder(): boolean {
  const { smtpUrl, mode } = environment();
  return smtpUrl === undefined && mode !== 'production';
}

/** Whether a channel has what it needs to send. */
export function isChannelSetUp(channel: Channel): boolean {
  const { smtpUrl, vkMessages } = environment();
  switch (channel) {
    case 'email':
      return smtpUrl !== undefined || keepsLettersInFolder();
    case 'sms':
      return smsProvider() !== null;
    case 'vk':
      return vkMessages !== null;
  }
}
