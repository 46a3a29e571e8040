import { environment } from '../../../../platform/database/environment';
import type { Channel } from '../../domain/channels';
import { folderTransport } from '../engine/file-transport';
import { smtpTransport } from '../engine/smtp-transport';
import type { Transport } from '../engine/transport';
import { keepsLettersInFolder, smsProvider } from './set-up';

/** What a channel's messages go through; null while it has no credentials. */
export async function transportOf(channel: Channel): Promise<Transport | null> {
  const settings = environment();
  switch (channel) {
    case 'email':
      if (settings.smtpUrl) return smtpTransport(settings, settings.smtpUrl);
      return keepsLettersInFolder() ? folderTransport(settings) : null;
    case 'sms':
      return smsTransport();
    case 'vk': {
      if (!settings.vkMessages) return null;
      const { vkTransport } = await import('./vk-messages');
      return vkTransport(settings.vkMessages);
    }
  }
}

async function smsTransport(): Promise<Transport | null> {
  const { smsc, smsRu, twilio, smsSender, publicUrl } = environment();
  const provider = smsProvider();
  if (provider === 'smsc' && smsc) return (await import('./smsc')).smscTransport(smsc, smsSender);
  if (provider === 'sms-ru' && smsRu) return (await import('./sms-ru')).smsRuTransport(smsRu, smsSender);
  if (provider === 'twilio' && twilio) return (await import('./twilio')).twilioTransport({ ...twilio, publicUrl });
  return null;
}
