/** A server's reply read apart: `550 5.1.1 No such user` → 550, 5.1.1. */
export interface SmtpReply {
  code: number;
  /** RFC 3463; null where the server gives none. */
  enhanced: string | null;
}

/** Reads the code and the enhanced status of a reply; null for text that is none. */
export function readReply(text: string): SmtpReply | null {
  const match = /^(\d{3})(?:[ -]|$)/.exec(text);
  if (!match?.[1]) return null;
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1] ?? null;
  return { code: Number(match[1]), enhanced };
}

/** True for a no that another try will not change. */
export function isPermanent({ code }: SmtpReply): boolean {
  return code >= 500 && code <= 599;
}

/** True for an explicit no; what is neither yes nor no says nothing about the message. */
export function isNegative({ code }: SmtpReply): boolean {
  return code >= 400 && code <= 599;
}

/**
 * True when the address itself is dead (5.1.x): it is written to no more. Policy and reputation (5.7.x), full boxes (5.2.2)
 * and bare 550s say something about us or about today.
 */
export function barsAddress(reply: SmtpReply): boolean {
  return isPermanent(reply) && reply.enhanced !== null && /^5\.1\.(?:[0-36]|10)$/.test(reply.enhanced);
}
