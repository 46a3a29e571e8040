import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import type { SmsReport } from '../../domain/sms-report';
import { noteReportAtDelivery, noteReportAtNotification } from '../../sql/sms-reports';

/** Notes at their letters what a provider reports, once; reports of messages that are none of ours say nothing. */
export async function hearReports(strapi: Core.Strapi, reports: readonly SmsReport[]): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const { messageId, outcome, words } of reports) {
      const [delivery] = await noteReportAtDelivery(trx as Trx, messageId, outcome, words);
      if (!delivery) await noteReportAtNotification(trx as Trx, messageId, outcome, words);
    }
  });
}

/** The path that Twilio is told to report to. */
export const TWILIO_REPORTS = '/api/channels/twilio';

/** Whether Twilio signed this form for this address: base64 of the HMAC-SHA1, under the account's token, of the address and the sorted fields. */
export function isSignedByTwilio(signature: string, token: string, address: string, form: Record<string, string>): boolean {
  const signed = Object.keys(form)
    .sort()
    .reduce((text, key) => `${text}${key}${form[key] ?? ''}`, address);
  return isEqual(signature, createHmac('sha1', token).update(signed, 'utf8').digest('base64'));
}

/** Whether SMS.ru's `hash` is that of its api_id and the entries. */
export function isSignedBySmsRu(hash: string, apiId: string, entries: readonly string[]): boolean {
  return isEqual(
    hash,
    createHash('sha256')
      .update(`${apiId}${entries.join('')}`, 'utf8')
      .digest('hex'),
  );
}

function isEqual(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
