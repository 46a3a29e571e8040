/** A number as people read it: `+79162044417` → `+7 916 204-44-17`; of other countries as it is. */
export function phoneText(phone: string): string {
  const parts = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(phone);
  return parts ? `+7 ${parts[1] ?? ''} ${parts[2] ?? ''}-${parts[3] ?? ''}-${parts[4] ?? ''}` : phone;
}
