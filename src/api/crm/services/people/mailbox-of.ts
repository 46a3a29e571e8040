import { NO_MAILBOX } from '../../../accounts/services/auth/letters';

/** A person's confirmed address, or null: not confirmed, or an account without a mailbox. */
export function mailboxOf({ email, confirmed }: { email: string; confirmed: boolean }): string | null {
  return confirmed && !email.endsWith(NO_MAILBOX) ? email : null;
}
