/** The life of a mailing; `completed` is the end, whatever the reason. */
export const MAILING_STATUSES = ['created', 'active', 'paused', 'completed'] as const;
export type MailingStatus = (typeof MAILING_STATUSES)[number];

/** What people do with a mailing. */
export const MAILING_ACTS = ['start', 'pause', 'resume', 'complete'] as const;
export type MailingAct = (typeof MAILING_ACTS)[number];

/** Why a mailing is over: everybody has their outcome, the window closed, or a person ended it. */
export const END_REASONS = ['finished', 'expired', 'stopped'] as const;
export type EndReason = (typeof END_REASONS)[number];

const MOVES: Record<MailingAct, { from: readonly MailingStatus[]; to: MailingStatus }> = {
  start: { from: ['created'], to: 'active' },
  pause: { from: ['active'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  complete: { from: ['active', 'paused'], to: 'completed' },
};

/** Where an act leads and from where it may be done. */
export function moveOf(act: MailingAct): { from: readonly MailingStatus[]; to: MailingStatus } {
  return MOVES[act];
}

/** What may be done with a mailing of this status. */
export function actsFrom(status: MailingStatus): MailingAct[] {
  return MAILING_ACTS.filter((act) => MOVES[act].from.includes(status));
}

/** What a person may do with a mailing: an owner everything, a manager only stop and restart it. */
export function actsOf(status: MailingStatus, may: { write: boolean; pause: boolean }): MailingAct[] {
  return actsFrom(status).filter((act) => may.write || (may.pause && (act === 'pause' || act === 'resume')));
}
