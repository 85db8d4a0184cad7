// What is written for a text so that Sheets keeps it as that text, whatever the workbook's locale.

/** Words that Sheets may take as part of a date, a time, money or a truth value (Indonesian and English). */
const READABLE_WORDS = new Set(
  (
    'januari february februari pebruari maret april mei juni juli agustus september oktober november nopember desember ' +
    'january march may june july august october december ' +
    'jan feb peb mar apr jun jul agu ags agt agust aug sep sept okt oct nov nop des dec ' +
    'senin selasa rabu kamis jumat sabtu minggu ahad sen sel rab kam jum sab min ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'st nd rd th true false benar salah rp idr usd eur e am pm t z gmt utc'
  ).split(' '),
);

/** What begins like this is a formula, a mention, an error or input syntax in some spreadsheet program. */
const LIVE_START = /^[=+\-@#'\t\r\n]/;

/**
 * True when Sheets could take the text for a formula, number, date, time, truth value, error or percentage.
 * Doubtful texts count as such: the apostrophe that follows from it is never shown.
 */
export function readsAsOther(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '') return text !== '' && LIVE_START.test(text);
  if (LIVE_START.test(text) || LIVE_START.test(trimmed)) return true;
  const words = trimmed.match(/\p{L}+/gu) ?? [];
  return !words.some((word) => !READABLE_WORDS.has(word.toLowerCase()));
}

/**
 * The text with a leading apostrophe when Sheets would otherwise reinterpret it (`1/2`, `1.10`, `=A1`, `TRUE`,
 * `Januari 2024`, `'quoted`). An apostrophe is input syntax: it is not part of what the cell then holds.
 */
export function literalText(text: string): string {
  return readsAsOther(text) ? `'${text}` : text;
}
