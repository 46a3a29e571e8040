import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { environment } from '../../../../platform/database/environment';
import type { Trx } from '../../../../platform/database/statement';
import { readerLanguage } from '../../../../platform/http/reader-language';
import { invalid } from '../../../../platform/http/refusal';
import { enqueue } from '../../../../platform/queue/enqueue';
import type { Language } from '../../contracts/account';
import { emailAddress } from '../../contracts/auth';
import { panelResetAsked } from '../../contracts/events';
import { setResetToken } from '../../sql/auth/panel-accounts';
import { RESET_HOURS, sendLetter } from '../auth/letters';
import { countLetter, mayGetLetter } from '../auth/limits';
import { drawToken, linkTo } from '../auth/tokens';

/**
 * The panel's "forgot the password" by the rules of the REST API's: counted per mailbox and address over all nodes, the same work
 * and the same 204 for every address; what the mailbox gets is a job's. Throws 400, 429 `TOO_MANY_ATTEMPTS`.
 */
export function askForPanelReset(strapi: Core.Strapi) {
  return async (ctx: KoaContext): Promise<void> => {
    const { body } = ctx.request as { body?: { email?: unknown } | null };
    const given = emailAddress.safeParse(body?.email);
    if (!given.success) throw invalid(['email'], 'must be an e-mail address');
    const email = given.data.trim().toLowerCase();
    await strapi.db.transaction(async ({ trx }) => {
      await countLetter(trx as Trx, { mailbox: mailboxOf(email), address: ctx.request.ip });
      await enqueue(trx as Trx, panelResetAsked, { email, language: readerLanguage(strapi) });
    });
    ctx.status = 204;
  };
}

/** The job: a new link, which replaces an earlier one; nothing for unknown and closed accounts. */
export async function handlePanelResetAsked(
  strapi: Core.Strapi,
  { email, language }: { email: string; language: Language },
): Promise<void> {
  const { token, hash } = drawToken();
  const account = await strapi.db.transaction(async ({ trx }) => {
    if (!(await mayGetLetter(trx as Trx, mailboxOf(email)))) return undefined;
    return (await setResetToken(trx as Trx, email, hash, RESET_HOURS))[0];
  });
  if (!account) return;
  const link = linkTo(`${environment().publicUrl}/admin/auth/reset-password`, 'code', token);
  const reader = { to: account.email, language: chosenLanguage(account.language) ?? language };
  await sendLetter(strapi, 'panel-reset', reader, { link, hours: RESET_HOURS });
}

/** The language of the panel as one that letters are written in; null for none and for others. */
export function chosenLanguage(language: string | null | undefined): Language | null {
  return language === 'ru' || language === 'en' ? language : null;
}

function mailboxOf(email: string): string {
  return `panel:${email}`;
}
