// Computes something once per workbook snapshot, sheet or column, however many rules ask for it.

export function memo<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.result;
    const result = compute(of);
    known.set(of, { result });
    return result;
  };
}

/** The same for every column of what is asked about. */
export function memoByColumn<K extends object, T>(
  compute: (of: K, column: number) => T,
): (of: K, column: number) => T {
  const columns = memo((_: K) => new Map<number, { readonly result: T }>());
  return (of, column) => {
    const known = columns(of);
    const before = known.get(column);
    if (before) return before.result;
    const result = compute(of, column);
    known.set(column, { result });
    return result;
  };
}
