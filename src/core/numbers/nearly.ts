// Whether two figures are the same but for the last digits that a calculation leaves.

/** To one in a million, or a millionth where both are small. */
export function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
