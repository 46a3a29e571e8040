/** A Russian number in E.164 as people read it, with no-break spaces: `+79991234567` → `+7 999 123-45-67`; any other text as it is. */
export function readablePhone(phone: string | null | undefined): string {
  const russian = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(phone ?? '');
  return russian ? `+7\u00a0${russian[1]}\u00a0${russian[2]}-${russian[3]}-${russian[4]}` : (phone ?? '');
}
