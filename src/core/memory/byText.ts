// Works something out once per text: reader and rules ask for the parts of the same formulas and names many times over.

/** A workbook of 2,000 rows × 25 columns of formulas fits; beyond that the oldest half is forgotten first. */
const MOST = 50_000;

export function byText<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (known.size >= MOST) forgetHalf(known);
    known.set(text, result);
    return result;
  };
}

/** The same where the result depends on the locale of the workbook as well. */
export function byTextAndLocale<T>(
  compute: (text: string, locale: string | null) => T,
): (text: string, locale: string | null) => T {
  const locales = new Map<string | null, (text: string) => T>();
  return (text, locale) => {
    let of = locales.get(locale);
    if (!of) {
      of = byText((each) => compute(each, locale));
      locales.set(locale, of);
    }
    return of(text);
  };
}

function forgetHalf(known: Map<string, unknown>): void {
  let left = known.size / 2;
  for (const text of known.keys()) {
    if (left <= 0) return;
    known.delete(text);
    left -= 1;
  }
}
