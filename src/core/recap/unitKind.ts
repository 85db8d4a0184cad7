// Whether figures of an indicator may be added: counts and money may, rates and indexes may not.
import { isRateUnit, normaliseUnit } from '../numbers/units.ts';

/** `count` adds up across rows, quarters and districts; `rate` and `index` never do; `money` is rupiah. */
export type UnitKind = 'count' | 'rate' | 'index' | 'money';

const MONEY_UNIT = /^(rp\.?|rupiah|(ribu|juta|miliar|milyar|triliun) rupiah)$/;
const PERCENT_WORDS = /^(pers|pros|pres)en(tase|tasi)?\b|^cakupan\b|^proporsi\b/;
const INDEX_WORDS = /^(index|status|kategori|level|angka|opini|predikat|peringkat)\b/;

/**
 * The unit decides where there is one; without a unit the first words of the indicator do.
 * `Jumlah desa …` with unit `%` is a rate: offices write the wrong word more often than the wrong unit.
 */
export function unitKind(unit: string | null, indicator: string | null): UnitKind {
  const name = normaliseUnit(unit);
  const words = (indicator ?? '').trim().toLowerCase();
  if (MONEY_UNIT.test(name)) return 'money';
  if (name.startsWith('%')) return 'rate';
  if (isRateUnit(unit, indicator)) return PERCENT_WORDS.test(words) ? 'rate' : 'index';
  if (name === '' && PERCENT_WORDS.test(words)) return 'rate';
  if (name === '' && INDEX_WORDS.test(words)) return 'index';
  return 'count';
}
