// The mean of figures that all count the same.

/** NaN for none. */
export function plainMean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
