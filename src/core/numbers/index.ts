// Numbers, money, units, quarters and months: everything that reads or writes a figure.
export { cleanText } from './cleanText.ts';
export { formatNumber, formatPercent, formatRupiah, roundHalfUp } from './formatNumber.ts';
export { isDash, isTick } from './marks.ts';
export { monthFromText, monthName } from './months.ts';
export {
  columnNotation,
  type Notation,
  type NotationEvidence,
  notationEvidence,
  readingNotation,
} from './notation.ts';
export { type ParsedNumber, parseNumber } from './parseNumber.ts';
export { parseQuantities } from './parseQuantities.ts';
export { parseQuarterText, type QuarterEntry, type QuarterText } from './parseQuarterText.ts';
export { parseRatio } from './parseRatio.ts';
export { quarterFromText, quarterName, quarterOfMonth, quarterRoman } from './quarters.ts';
export { isCountUnit, isRateUnit, normaliseUnit, sameUnit } from './units.ts';
