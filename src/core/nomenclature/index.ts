// Codes and names of the nomenclature, and the regions of Indonesia.
export {
  codeBidang,
  codeLevel,
  codeOwner,
  isBidangCode,
  isOldSpelling,
  nestsIn,
  normaliseCode,
  parentCode,
  splitCode,
} from './code.ts';
export { lookupCode, type NearOptions, nearestNames } from './lookup.ts';
export type { NearName } from './nameIndex.ts';
export { normaliseName } from './nameWords.ts';
export {
  buildNomenclature,
  builtInNomenclature,
  type Nomenclature,
  type NomenclatureEntry,
  type NomenclatureRow,
  type Source,
} from './nomenclature.ts';
export {
  allWilayah,
  desaCount,
  type Wilayah,
  wilayahByName,
  wilayahInText,
  wilayahMatches,
  wilayahName,
  wilayahOf,
} from './wilayah.ts';
