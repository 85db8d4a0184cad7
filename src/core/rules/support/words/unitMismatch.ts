// What an indicator counts, where the unit of its target says something else.
import { isRateUnit, normaliseUnit } from '../../../numbers/units.ts';
import {
  BODIES,
  BUILT,
  DOCUMENTS,
  EARTH_WORKS,
  EVENTS,
  EXPERTS,
  GOODS,
  GROUPED,
  groupOf,
  isCounted,
  KNOWLEDGE,
  LINE_WORKS,
  LIVING,
  MADE,
  MEASURED,
  NOT_PEOPLE,
  namesPeople,
  onlyPeople,
  PAPERS,
  PEOPLE,
  PERSONS,
  PIECES,
  PLACES,
  SERVED,
  SHARE_WORDS,
  SIZED,
  SIZES,
  STAFF,
  THINGS,
  TIME,
  TIMES,
  WORKS,
} from './countedWords.ts';

/** What is never told by the piece of goods, by weight or by length. */
const BULKLESS: ReadonlySet<number | null> = new Set([DOCUMENTS, PERSONS, BODIES, PLACES]);
/** A list of indicators in one cell: nobody knows which unit belongs to which. */
const LIST = /^\s*(?:1|a)[.)].*\s(?:2|b)[.)]/i;
/** `IKU: Persentase ASN yang …`. */
const LEAD =
  /^(?:ik[a-z]{0,2}|indikator(?:\s+kinerja)?)\s+(?=(?:jumlah|banyaknya|persentase|presentase|prosentase|indeks|nilai|panjang|luas)\b)/;

/** How well it is done: of such things the share may be told. */
const QUALITY = /\b(?:tepat|sesuai|memenuhi|berkualitas|terakreditasi|layak|standar)\b/;

/** What the indicator counts when no unit agrees with it; null when one does, or nothing can be said. */
export function countedInstead(indicator: string, units: readonly string[]): string | null {
  if (LIST.test(indicator)) return null;
  const words = indicator
    .toLowerCase()
    .replace(/[^a-z%/ ]+/g, ' ')
    .trim()
    .replace(LEAD, '');
  const normal = units.map((unit) => normaliseUnit(unit));
  if (/^(persentase|presentase|prosentase)\b/.test(words)) {
    return normal.every((unit) => groupOf(unit) !== null || isNamed(unit, words)) ? '%' : null;
  }
  const size = sizeOfWork(words, normal);
  if (size) return size;
  if (TIMES.test(words) && normal.every((unit) => unit === '%')) return 'menit';
  const measured = MEASURED.find(([pattern]) => pattern.test(words));
  if (measured) return normal.every((unit) => isCounted(unit, measured[1])) ? measured[1] : null;
  const told = /^(?:jumlah|banyaknya)\s+([a-z/]+)/.exec(words);
  // `Dokumen yang dinilai tepat waktu`, in `%`: those of all that are.
  if (!told && QUALITY.test(words) && normal.every((unit) => unit === '%')) return null;
  const match = told ?? bareCount(words);
  if (!match) return null;
  const head = normaliseUnit(match[1]!);
  const group = groupOf(head);
  if (EXPERTS.test(words) && onlyPeople(normal)) return null;
  if (group === null) {
    // Whatever is counted, it is not counted in per cent.
    if (normal.includes('%') && !SHARE_WORDS.test(match[1]!)) return match[1]!;
    if (countsThings(words, normal)) return match[1]!;
    if (
      (GROUPED.test(head) || KNOWLEDGE.test(words)) &&
      normal.every((unit) => isBulk(unit, words))
    )
      return match[1]!;
    const served =
      (SERVED.test(words) || STAFF.test(words)) &&
      !/\b(paket|unit|buah|set|kendaraan|ternak|hewan|ekor|pohon|bibit|benih)\b/.test(words);
    const people =
      PEOPLE.test(words) &&
      normal.every((unit) => NOT_PEOPLE.test(unit) || (served && THINGS.test(unit)));
    return people ? 'Orang' : null;
  }
  if (normal.some((unit) => isRateUnit(unit, null) && unit.startsWith('%'))) return match[1]!;
  const bulk = normal.every((unit) => isBulk(unit, words));
  if (BULKLESS.has(group) && bulk) return match[1]!;
  const known = normal.filter((unit) => groupOf(unit.split(/[ /]/)[0]!) !== null);
  if (known.length < normal.length) return null;
  // Any counted thing that the indicator names is a fair unit: `jumlah dokumen profil desa`, 207 Desa.
  const named = words
    .split(/[\s/]+/)
    .map((word) => groupOf(normaliseUnit(word)))
    // “Bulan Bhakti” is a name, not a time.
    .filter((each) => each !== TIME || group === TIME);
  // `Orang/Kampung` of `kampung siaga bencana dan personel`: either of them.
  const agrees = normal.some((unit) =>
    unit.split('/').some((part) => named.includes(groupOf(part.trim().split(' ')[0]!))),
  );
  return agrees ? null : match[1]!;
}

/** Roads in people, earth by weight or by the piece. */
function sizeOfWork(words: string, units: readonly string[]): string | null {
  if (LINE_WORKS.test(words) && !PAPERS.test(words) && onlyPeople(units)) return 'm';
  // `Jamban bagi 40 orang` may be told in people.
  if (BUILT.test(words) && !PAPERS.test(words) && !namesPeople(words) && onlyPeople(units))
    return 'unit';
  const moved = units.every((unit) => GOODS.test(unit) || PIECES.test(unit) || onlyPeople([unit]));
  return EARTH_WORKS.test(words) && moved ? 'm3' : null;
}

/** Goods by piece or weight, lengths and areas, of which the indicator says nothing. */
function isBulk(unit: string, words: string): boolean {
  return (
    (GOODS.test(unit) && !words.includes(unit.split(' ')[0]!)) ||
    (SIZES.test(unit) && !SIZED.test(words))
  );
}

/** `Persentase koperasi aktif`, in `Koperasi`: the things themselves, not their share. */
function isNamed(unit: string, words: string): boolean {
  return unit.length > 2 && !isRateUnit(unit, null) && words.split(/[\s/]+/).includes(unit);
}

/** `Kecamatan yang mendapat kampanye`: what is counted, without saying so. */
function bareCount(words: string): RegExpExecArray | null {
  const match = /^([a-z/]+)\s+yang\b/.exec(words);
  return match && groupOf(normaliseUnit(match[1]!)) !== null ? match : null;
}

/** Things, told in people or in papers. */
function countsThings(words: string, units: readonly string[]): boolean {
  // `Jumlah yang dibangun` does not say of what.
  const made = (MADE.test(words) && !/^\w+\s+yang\b/.test(words)) || LIVING.test(words);
  if (made && units.every((unit) => groupOf(unit) === DOCUMENTS)) return !PAPERS.test(words);
  const bodies = units.every((unit) => groupOf(unit) === BODIES);
  if (LIVING.test(words) && bodies) return !/\b(?:kelompok|lembaga|poktan|pokdakan)\b/.test(words);
  const counted = made || WORKS.test(words) || EVENTS.test(words);
  return counted && onlyPeople(units) && !namesPeople(words);
}
