// Whether figures of an indicator may be added: counts and money may, rates and indexes may not.

/** `count` adds up across rows, quarters and districts; `rate` and `index` never do; `money` is rupiah. */
export type UnitKind = 'count' | 'rate' | 'index' | 'money';

const RATE_UNIT = /^(%|persen(tase)?|prosen(tase)?|per\s*(mil|seratus)|‰)$/;
const INDEX_UNIT =
  /^(indeks|index|ind\.?|nilai|skor|score|poin|point|angka|predikat|peringkat|opini|kategori|level|status|rasio|rata-rata)\b/;
const MONEY_UNIT = /^(rp\.?|rupiah|(juta|milyar|miliar|ribu)\s+rupiah)$/;
const RATE_WORDS =
  /^(persen|prosen|presen)(tase|tasi)?\b|^cakupan\b|^tingkat\b|^rasio\b|^proporsi\b|^%/;
const INDEX_WORDS =
  /^(indeks|index|nilai|skor|peringkat|predikat|opini|status|kategori|rata-rata|angka|level)\b/;
const COUNT_WORDS = /^(jumlah|banyaknya|banyak|frekuensi|volume)\b/;

function plain(text: string | null): string {
  return (text ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The unit decides where there is one; without a unit the first words of the indicator do.
 * `Jumlah desa … ` with unit `%` is a rate: offices write the wrong word more often than the wrong unit.
 */
export function unitKind(unit: string | null, indicator: string | null): UnitKind {
  const u = plain(unit);
  const words = plain(indicator);
  if (RATE_UNIT.test(u)) return 'rate';
  if (MONEY_UNIT.test(u)) return 'money';
  if (INDEX_UNIT.test(u)) return 'index';
  if (u !== '') return RATE_WORDS.test(words) && u === '-' ? 'rate' : 'count';
  if (COUNT_WORDS.test(words)) return 'count';
  if (RATE_WORDS.test(words)) return 'rate';
  if (INDEX_WORDS.test(words)) return 'index';
  return 'count';
}

/** `Dokumen`, ` dokumen ` and `DOKUMEN` are one unit. Null and '' are the unit without a name. */
export function sameUnit(a: string | null, b: string | null): boolean {
  return unitName(a) === unitName(b);
}

/** The unit for comparing: lower case, single blanks, `persen` as `%`. */
export function unitName(unit: string | null): string {
  const u = plain(unit).replace(/[.,;:]+$/, '');
  return RATE_UNIT.test(u) && u.startsWith('p') ? '%' : u;
}
