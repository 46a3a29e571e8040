import type { Trx } from '../../../platform/database/statement';
import { forbidden, Refusal } from '../../../platform/http/refusal';
import { enqueue } from '../../../platform/queue/enqueue';
import { audit } from '../../accounts/services/audit';
import type { MailingBody } from '../contracts/bodies';
import { mailingStarted } from '../contracts/events';
import { actsOf, type MailingAct } from '../domain/mailing-status';
import { completeMailing, pauseMailing, resumeMailing, startMailing, type MailingRow } from '../sql/mailings';
import { readMessage } from '../sql/messages';
import { mayWrite, type Access } from './access';
import { findMailing, openMailing } from './mailings';
import { preflightOf } from './preflight';

/**
 * Starts, pauses, resumes or ends a mailing. 403 for an act that is not this person's, 409 `ILLEGAL_TRANSITION` with
 * `allowed`, 409 `PREFLIGHT_FAILED` with `problems`. Of two at the same moment one gets the 409.
 */
export async function act(trx: Trx, access: Access, id: string, what: MailingAct): Promise<MailingBody> {
  const row = await openMailing(trx, access, id);
  const write = mayWrite(access, row);
  if (!write && !(access.pauses && (what === 'pause' || what === 'resume'))) throw forbidden('This mailing is somebody else’s');
  const allowed = actsOf(row.mailing_status, { write, pause: access.pauses });
  if (!allowed.includes(what)) throw illegal(row, what, allowed);
  const [done] = await acts[what](trx, access, row);
  if (!done) throw illegal(row, what, allowed);
  await audit(trx, {
    actor: access.actor,
    action: `mailing.${what}`,
    subject: 'mailing',
    subjectId: id,
    before: { status: row.mailing_status },
  });
  return findMailing(trx, access, id);
}

const acts: Record<MailingAct, (trx: Trx, access: Access, row: MailingRow) => Promise<{ id: number }[]>> = {
  start,
  pause: (trx, { actor }, row) => pauseMailing(trx, row.id, actor.name),
  resume: (trx, _access, row) => resumeMailing(trx, row.id),
  complete: (trx, _access, row) => completeMailing(trx, row.id),
};

async function start(trx: Trx, access: Access, row: MailingRow): Promise<{ id: number }[]> {
  const { ok, problems } = await preflightOf(trx, access, row);
  const [message] = row.message ? await readMessage(trx, row.message.documentId, null, null) : [];
  if (!ok || !message) throw new Refusal(409, problems[0]?.message ?? 'The mailing cannot start', { code: 'PREFLIGHT_FAILED', problems });
  const { subject, body, format, files } = message;
  const content = {
    subject: subject ?? '',
    body,
    format,
    files: files.map(({ fileName, contentType, storedAs }) => ({ fileName, contentType, storedAs })),
  };
  const started = await startMailing(trx, row.id, JSON.stringify(content), access.actor.name);
  if (started.length > 0) await enqueue(trx, mailingStarted, { mailingId: row.id });
  return started;
}

function illegal(row: MailingRow, what: MailingAct, allowed: MailingAct[]): Refusal {
  return new Refusal(409, `A mailing that is ${row.mailing_status} cannot be told to ${what}`, {
    code: 'ILLEGAL_TRANSITION',
    status: row.mailing_status,
    allowed,
  });
}
