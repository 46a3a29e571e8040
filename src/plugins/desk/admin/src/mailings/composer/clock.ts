/** A moment as a clock of this zone shows it: `2026-07-01T09:00`, what `datetime-local` and the API take. */
export function clockIn(moment: Date, timezone: string): string {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(moment).replace(' ', 'T');
}

/** Zones a shop may choose from, its own first. */
export function zonesWith(own: string): string[] {
  const supported = (Intl as unknown as { supportedValuesOf?: (key: string) => string[] }).supportedValuesOf?.('timeZone') ?? [];
  return [...new Set([own, 'Europe/Moscow', 'UTC', ...supported])];
}
