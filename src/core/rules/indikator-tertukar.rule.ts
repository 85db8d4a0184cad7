// An indicator in the wrong place: name and indicator have changed places, or it was copied from another row.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import type { Rule } from './rule.ts';
import { nameColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { cellRef, columnTitle, rowName, rowPlace, shorten } from './support/spot.ts';
import { borrowedIndicators } from './support/words/borrowedIndicators.ts';

const CODE = 'indikator-tertukar';
const MEASURE =
  /^\s*(?:\d+[.)]\s*)?(?:jumlah|persentase|presentase|prosentase|rasio|indeks|nilai|skor|rata-rata|cakupan|%)(?=\s)/i;
const COLUMNS = ['indikator', 'indikatorKegiatan', 'indikatorProgram', 'indikatorSasaran'];
/** Fewer rows do not show how the office words its indicators. */
const FEW = 5;
const RARE = 0.2;

export const indikatorTertukar: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Uraian dan indikator tertukar',
  strength: 24,
  check: (context) =>
    context.tables.flatMap((table) => [
      ...swapped(table).flatMap((row) => {
        const cell = indicatorCell(row);
        if (!cell) return [];
        return [
          findingAt(CODE, 'warning', table, row, nameColumn(table, row), {
            params: {
              indikator: shorten(row.indicator ?? ''),
              kolomIndikator: columnTitle(table, cell.column),
            },
            cells: [cellRef(table, cell.row, cell.column)],
          }),
        ];
      }),
      ...borrowedIndicators(table).flatMap(({ row, from }) => {
        const cell = indicatorCell(row);
        if (!cell) return [];
        const params = {
          indikator: shorten(row.indicator ?? ''),
          milik: rowName(from),
          barisLain: from.row + 1,
        };
        return [findingAt(CODE, 'warning', table, row, cell.column, { params })];
      }),
    ]),
  message: (params) =>
    params.milik !== undefined
      ? `${rowPlace(params)}: indikatornya “${params.indikator}” sama dengan indikator baris ${params.barisLain} “${params.milik}” dan berbicara tentang baris itu.`
      : `${rowPlace(params)}: uraiannya berbunyi seperti indikator, sedangkan kolom “${params.kolomIndikator}” berisi “${params.indikator}”. Di baris lain sebaliknya.`,
  suggestion: (params) =>
    params.milik !== undefined
      ? 'Tulis indikator baris ini sendiri; yang ada tampaknya tersalin dari baris lain.'
      : 'Tukar kedua isi sel itu: indikator menyebut apa yang diukur (“Jumlah …”, “Persentase …”), uraian menyebut hasil atau kegiatannya.',
};

function swapped(table: PlanTable): PlanRow[] {
  const worded = table.rows.filter((row) => row.name !== '' && row.indicator !== null);
  const usual = worded.filter((row) => !MEASURE.test(row.name) && MEASURE.test(row.indicator!));
  const odd = worded.filter((row) => MEASURE.test(row.name) && !MEASURE.test(row.indicator!));
  return usual.length >= FEW && odd.length <= RARE * usual.length ? odd : [];
}

function indicatorCell(row: PlanRow) {
  return COLUMNS.map((id) => row.values[id]).find((value) => value?.text) ?? null;
}
