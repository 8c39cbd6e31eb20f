/** An amount in euros, to the cent. */
export function inCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
