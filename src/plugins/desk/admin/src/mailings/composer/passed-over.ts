/** Recipients who are passed over, by reason, in words; `0` when there are none. */
export function passedOver(
  suppressed: Readonly<Record<string, number>>,
  text: (id: string) => string,
  number: (amount: number) => string,
): string {
  const reasons = Object.entries(suppressed);
  return reasons.length === 0 ? '0' : reasons.map(([reason, count]) => `${text(`reason.${reason}`)}: ${number(count)}`).join(', ');
}
