// Rows of one length, as the bulk setters of Sheets demand.

/** Short rows are filled up with `filler`. */
export function rectangular<T>(block: readonly (readonly T[])[], filler: T): T[][] {
  const width = block.reduce((widest, row) => Math.max(widest, row.length), 0);
  return block.map((row) =>
    row.length === width ? [...row] : [...row, ...new Array<T>(width - row.length).fill(filler)],
  );
}
