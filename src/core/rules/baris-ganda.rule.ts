// The same name twice below one parent, where no code tells the rows apart.
import { cellAt, type Grid } from '../grid/grid.ts';
import { CODED_LEVELS } from '../model/level.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { codeLevel, normaliseCode } from '../nomenclature/code.ts';
import { lookupCode, nearestNames } from '../nomenclature/lookup.ts';
import { isHeavy, nameWords, normaliseName } from '../nomenclature/nameWords.ts';
import { builtInNomenclature } from '../nomenclature/nomenclature.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Finding, Rule } from './rule.ts';
import { nameColumn } from './support/codes.ts';
import { figureOf, isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { headingAbove } from './support/formulas/rollUps/headStretches.ts';
import { largestGroups } from './support/groupBy.ts';
import { groupsApart } from './support/groupsApart.ts';
import { hasAnyFigure } from './support/peers.ts';
import { cellRef, columnOf, rowPlace } from './support/spot.ts';
import { twinDetails } from './support/sums/twinDetails.ts';
import { withAccounts } from './support/sums/withAccounts.ts';
import { areToldApart } from './support/toldApart.ts';

const CODE = 'baris-ganda';
/** One name may stand once for each place, source of money or person in charge. */
const APART = [
  'lokasi',
  'desa',
  'alamat',
  'sumberDana',
  'jabatan',
  'sasaran',
  'tujuan',
  'aksi',
  'keterangan',
  'catatan',
  ...Array.from({ length: 20 }, (_, i) => `lain${i + 1}`),
];
/** So many named rows before one name that stands twice is odd. */
const ENOUGH = 8;
/** Words that an indicator clearly speaks of a name with, and how near a name stands to its own in the list. */
const CLEARLY = 2;
const SAME_NAME = 0.05;
const FIGURES = ['target', 'pagu'];
/** `Rencana` over `Realisasi`, for each work again: lines of figures, no names. */
const LINE =
  /^\s*(?:rencana|realisasi|target|deviasi|capaian|selisih|sisa)\s*(?:\((?:%|rp)\))?\s*$/i;

export const barisGanda: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'hierarki',
  title: 'Baris tertulis dua kali',
  strength: 52,
  check: (context) => [
    ...context.tables.flatMap((table) => twins(table, context.grids.get(table.sheet))),
    ...context.tables.flatMap((table) => copiedName(table, context.grids.get(table.sheet))),
    ...withAccounts(context).tables.flatMap((table) =>
      twinDetails(table, context.grids.get(table.sheet)).map(({ row, twin }) =>
        findingAt(CODE, 'warning', table, row, nameColumn(table, row), {
          params: { sebelumnya: twin.row + 1, angka: null, rincian: true },
          cells: [cellRef(table, twin.row, nameColumn(table, twin))],
        }),
      ),
    ),
  ],
  message: (params) => {
    const head = `${rowPlace(params)} sama dengan baris ${params.sebelumnya}`;
    if (params.rincian) return `${head}: uraian, volume, harga, dan jumlahnya.`;
    if (params.bernomor)
      return `${rowPlace(params)} bernama sama dengan baris ${params.sebelumnya} di bawah induk yang sama, padahal ${params.nomor ? 'nomor, ' : ''}indikator (“${params.indikator}”)${params.nomor ? ',' : ''} dan anggarannya lain.`;
    if (params.angka === null) return `${head}: nama, indikator, dan angkanya.`;
    return `${head} nama dan indikatornya di bawah induk yang sama, tetapi angkanya lain (${params.angka}).`;
  },
  suggestion: (params) =>
    params.bernomor
      ? 'Nama baris di dekatnya mungkin tersalin: tulis nama yang sesuai dengan indikatornya.'
      : params.angka === null
        ? 'Hapus salah satunya bila memang tertulis dua kali.'
        : 'Betulkan nama salah satunya bila keduanya pekerjaan yang berlainan, atau satukan bila sama.',
};

function twins(table: PlanTable, grid: Grid | undefined): Finding[] {
  const heading = headingAbove(table);
  const apart = groupsApart(table, grid);
  const seen = new Map<string, PlanRow[]>();
  return table.rows.flatMap((row): Finding[] => {
    if (!CODED_LEVELS.includes(row.level) || row.name === '' || LINE.test(row.name)) return [];
    // A running number (`4.1.2`) is no code: it tells rows apart without saying what they are. Nor does a code of
    // the office's own; one of the nomenclature is held against its name elsewhere.
    if (row.kode && codeLevel(row.kode) !== null && lookupCode(row.kode).length > 0) return [];
    // Each bagian or office has its own rows of one program, and so has each group that a total closes.
    const closed = table.totalRows.filter((total) => total.row < row.row).length;
    const above = row.parent ?? `judul ${heading(row)} ${closed}`;
    const key = [above, row.level, normaliseName(row.name)].join('|');
    const before = seen.get(key) ?? [];
    seen.set(key, [...before, row]);
    const twin = before.find(
      (other) =>
        isTwin(other, row) &&
        !sameCode(other, row) &&
        !isHeadedAgain(table, [other, row]) &&
        !apart(other, row) &&
        !(isUnmeasured(row) && hasOtherFigures(other, row)) &&
        sameElsewhere(table, grid, other, row),
    );
    if (!twin) return [];
    const different = FIGURES.filter((id) => textOf(twin, id) !== textOf(row, id));
    const figures = different.map((id) => `${shown(twin, id)} dan ${shown(row, id)}`).join('; ');
    return [
      findingAt(CODE, 'warning', table, row, nameColumn(table, row), {
        params: { sebelumnya: twin.row + 1, angka: figures === '' ? null : figures },
        cells: [cellRef(table, twin.row, nameColumn(table, twin))],
      }),
    ];
  });
}

/**
 * `1.1 Penyediaan Permakanan` over `1.2 Penyediaan Permakanan`, each with an indicator and money of its own: numbered
 * as two works, named as one. Where several names stand twice that is a habit of the table.
 */
function copiedName(table: PlanTable, grid: Grid | undefined): Finding[] {
  const column = columnOf(table, 'no')?.column;
  const rows = table.rows.filter((row) => CODED_LEVELS.includes(row.level) && row.name !== '');
  if (!grid || rows.length < ENOUGH || rows.some((row) => row.kode)) return [];
  const key = (row: PlanRow): string => [row.parent, row.level, normaliseName(row.name)].join('|');
  const [pair, another] = largestGroups(rows, key).filter((group) => group.length > 1);
  const [first, second, third] = pair ?? [];
  if (!first || !second || third || another || second.row !== first.row + 1) return [];
  const number = (row: PlanRow): string =>
    column === undefined ? '' : cellAt(grid, row.row, column).display.trim();
  const numbered =
    number(first) !== '' && number(second) !== '' && number(first) !== number(second);
  const pagu = [first, second].map((row) => figureOf(row, 'pagu'));
  if (pagu.includes(null) || pagu[0] === pagu[1]) return [];
  if (!first.indicator || !second.indicator || isTwin(first, second)) return [];
  // What is done may be another work's too: only a number of its own stands for that.
  const apart = APART.filter((id) => numbered || id !== 'aksi');
  if (apart.some((id) => textOf(first, id) !== textOf(second, id))) return [];
  const misnamed = numbered ? second : misnamedOf(first, second);
  if (!misnamed) return [];
  const other = misnamed === first ? second : first;
  return [
    findingAt(CODE, 'warning', table, misnamed, nameColumn(table, misnamed), {
      params: {
        ...{ sebelumnya: other.row + 1, bernomor: true, nomor: numbered },
        indikator: misnamed.indicator,
      },
      cells: [cellRef(table, other.row, nameColumn(table, other))],
    }),
  ];
}

/**
 * Without numbers only the words tell a copied name from a second indicator with money of its own: that of one row
 * takes up words of the name, that of the other none, but those of another sub kegiatan of the same kegiatan.
 */
function misnamedOf(first: PlanRow, second: PlanRow): PlanRow | null {
  const [one, two] = [first, second].map((row) => sharedWords(row.name, row.indicator!));
  const [right, wrong] = one! > two! ? [first, second] : [second, first];
  if (Math.min(one!, two!) > 0 || Math.max(one!, two!) < CLEARLY) return null;
  const near = nearestNames(right.name, { level: 'sub_kegiatan', limit: 1, most: SAME_NAME });
  const own = near[0]?.entry;
  if (!own) return null;
  const kegiatan = own.kode4.slice(0, own.kode4.lastIndexOf('.') + 1);
  const meant = builtInNomenclature().entries.some(
    ({ kode4, name }) =>
      kode4.startsWith(kegiatan) &&
      name !== own.name &&
      sharedWords(name, wrong.indicator!) >= CLEARLY,
  );
  return meant ? wrong : null;
}

function sharedWords(name: string, indicator: string): number {
  const words = new Set(nameWords(indicator).filter(isHeavy));
  return new Set(nameWords(name).filter((word) => words.has(word))).size;
}

/** `Akun: Belanja Pemeliharaan`: what kind of heading it is, and which. */
const LABELLED = /^\p{L}[\p{L} ]{2,20}:\s/u;

/** `Program : …` above the accounts of each package, `Akun: Belanja Pemeliharaan` in each component: a line that is written again, with nothing in it. */
function isHeadedAgain({ accountRows }: PlanTable, rows: readonly PlanRow[]): boolean {
  const labelled = rows.every(({ name }) => LABELLED.test(name));
  return (accountRows !== undefined || labelled) && !rows.some(hasAnyFigure);
}

/** Told as the code that stands twice. */
function sameCode(a: PlanRow, b: PlanRow): boolean {
  if (!a.kode || !b.kode || codeLevel(b.kode) === null) return false;
  return a.indicator === b.indicator && normaliseCode(a.kode) === normaliseCode(b.kode);
}

/** With another indicator it is one sub kegiatan measured twice, also when each indicator has money of its own. */
function isTwin(a: PlanRow, b: PlanRow): boolean {
  if (APART.some((id) => textOf(a, id) !== textOf(b, id))) return false;
  return normaliseName(a.indicator ?? '') === normaliseName(b.indicator ?? '');
}

/** A list of payments by month: its months are all that it says of a row. */
function isUnmeasured(row: PlanRow): boolean {
  return !row.indicator && FIGURES.every((id) => textOf(row, id) === '');
}

function hasOtherFigures(a: PlanRow, b: PlanRow): boolean {
  const ids = new Set([...Object.keys(a.values), ...Object.keys(b.values)]);
  return [...ids].some((id) => figureOf(a, id) !== figureOf(b, id));
}

/** What the reader did not understand may tell two rows apart, and so may the person where nothing is measured. */
function sameElsewhere(table: PlanTable, grid: Grid | undefined, a: PlanRow, b: PlanRow): boolean {
  if (!a.indicator && a.penanggungJawab !== b.penanggungJawab) return false;
  return !grid || !areToldApart(table, grid, a, b);
}

function textOf(row: PlanRow, id: string): string {
  const value = row.values[id];
  return !value || isEmpty(value) ? '' : value.text.toLowerCase().replace(/\s+/g, ' ');
}

function shown(row: PlanRow, id: string): string {
  const number = id === 'pagu' ? figureOf(row, id) : null;
  return number === null ? row.values[id]?.text || 'kosong' : formatNumber(number);
}
