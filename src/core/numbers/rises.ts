// Figures one after the other: quarters, months.

/** True where no figure is lower than the one before it. */
export function rises(figures: readonly number[]): boolean {
  return figures.every((each, i) => i === 0 || each >= figures[i - 1]!);
}
