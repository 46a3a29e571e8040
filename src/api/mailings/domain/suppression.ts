import type { Channel } from './channels';

/** Why an address is not written to. */
export const SUPPRESSION_REASONS = ['unsubscribed', 'bounced', 'complained', 'manual', 'imported'] as const;
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/** An address somebody typed in the form it is kept and compared in; null when it is none of the channel's. `phoneOf` reads phones. */
export function addressFrom(channel: Channel, typed: string, phoneOf: (text: string) => string | null): string | null {
  const text = typed.trim();
  switch (channel) {
    case 'email':
      return /^[^\s@<>"',;]+@[^\s@<>"',;]+$/.test(text) && text.length <= 254 ? text.toLowerCase() : null;
    case 'sms':
      return phoneOf(text);
    case 'vk':
      return /^(?:id)?\d{1,15}$/.test(text) ? text.replace(/^id/, '') : null;
  }
}

/** A pasted list or the CSV of an export → the addresses of one channel, with the line each stands in. */
export function addressesIn(text: string, channel: Channel): { line: number; typed: string }[] {
  return text
    .split(/\r?\n/)
    .map((row, index) => ({ line: index + 1, cells: row.split(/[;,\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .flatMap(({ line, cells: [first = '', second = ''] }) => {
      if (first === 'channel' || first === 'address') return [];
      if (first === 'email' || first === 'sms' || first === 'vk') return first === channel ? [{ line, typed: second }] : [];
      return [{ line, typed: first }];
    });
}
