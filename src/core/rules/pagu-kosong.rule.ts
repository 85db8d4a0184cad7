// A row with a target or spent money but without a budget where rows of its kind have money.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import type { Rule } from './rule.ts';
import { figureOf, isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { isFurtherIndicator } from './support/furtherIndicator.ts';
import { gaps } from './support/peers.ts';
import { columnOf, place } from './support/spot.ts';

const CODE = 'pagu-kosong';
const COLUMNS = ['pagu', 'paguMaju', 'hasilPagu'];
/** Money planned for months or quarters is part of a year's money. */
const CASH = /^(?:kas\d+|anggaranTw\d)$/;
const SPENT = /^(?:realisasiRp\d?|realisasiKas\d+|jumlahRp)$/;

export const paguKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Anggaran belum diisi',
  strength: 20,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) =>
      COLUMNS.flatMap((column) =>
        gaps(table, column)
          .filter((row) => row.level !== 'indikator' && !isMeasure(row))
          .filter((row) => !paidAbove(table, row, column))
          .filter((row) => column !== 'pagu' || !has(row, PROPOSED))
          .filter(
            (row) =>
              targetOf(table, row, column) !== '' ||
              (column === 'pagu' && (has(row, SPENT) || has(row, CASH))),
          )
          .flatMap((row) => {
            // A dash says "no money" outright; the only one of a long column is worth a question.
            const dash = row.values[column]!.state === 'dash';
            if (dash && (column !== 'pagu' || !isLoneDash(table, row))) return [];
            const free = !has(row, SPENT) && !has(row, CASH) ? freeOfCost(table, row) : 'berbiaya';
            if (free === 'tanpa') return [];
            return [
              findingAt(
                CODE,
                dash || free === 'mungkin' ? 'info' : 'warning',
                table,
                row,
                row.values[column]!.column,
                {
                  params: {
                    ...{ target: targetOf(table, row, column), strip: dash },
                    kas: column === 'pagu' && has(row, CASH),
                  },
                },
              ),
            ];
          }),
      ),
    ),
  message: (params) =>
    params.strip
      ? `${place(params)} tertulis “-”, padahal targetnya “${params.target}” dan semua baris lain yang setingkat punya anggaran.`
      : params.target
        ? `${place(params)} kosong, padahal targetnya “${params.target}” dan baris lain yang setingkat punya anggaran.`
        : `${place(params)} kosong, padahal ${params.kas ? 'anggaran kas per bulan atau triwulannya terisi' : 'ada realisasinya'} dan baris lain yang setingkat punya anggaran.`,
  suggestion: (params) =>
    params.strip
      ? 'Cocokkan dengan DPA. Bila memang tanpa anggaran, terima temuan ini.'
      : 'Isi anggarannya; bila memang tanpa anggaran, tulis tanda “-”.',
};

/**
 * `Sumber Dana` `-`: nothing pays for it, and nothing has to. A step whose source is not told may well be done without
 * money; a sub kegiatan stands in the budget.
 */
function freeOfCost(table: PlanTable, row: PlanRow): 'tanpa' | 'mungkin' | 'berbiaya' {
  const source = row.values.sumberDana;
  const step = row.level === 'aksi';
  if (source?.state === 'dash') return step ? 'tanpa' : 'mungkin';
  // `Instalasi / Kegiatan / Rencana Aksi`: what is read as a sub kegiatan may be a step all the same.
  const own = step || (row.kode === null && STEPS.test(columnOf(table, 'uraian')?.title ?? ''));
  return own && isEmpty(source) ? 'mungkin' : 'berbiaya';
}

const STEPS = /\baksi\b/i;

/** A new sub kegiatan has money proposed for next year, and none of this year's. */
const PROPOSED = /^pagu(?:Usulan|Rekomendasi)$/;

/** So many rows of its level must have money before the only one without is odd. */
const LONG = 10;

const PLANNED = /^(?:tw\d|targetSd\d|bulan\d+|realisasiK\d)$/;

/** Work is planned for its quarters, and it is the only one of many that has no money. */
function isLoneDash(table: PlanTable, row: PlanRow): boolean {
  const planned = Object.keys(row.values).some(
    (id) => PLANNED.test(id) && (figureOf(row, id) ?? 0) > 0,
  );
  if (!planned || (figureOf(row, 'target') ?? 0) <= 0) return false;
  const others = table.rows.filter((each) => each !== row && each.level === row.level);
  return others.length >= LONG && others.every((each) => (figureOf(each, 'pagu') ?? 0) > 0);
}

/** `Laju inflasi tahunan`, measured by its `Inflasi` and held at 2,5 in each quarter: no work that costs money. */
function isMeasure(row: PlanRow): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const measured = words(row.indicator ?? '');
  const name = new Set(words(row.name));
  if (measured.length === 0 || !measured.every((word) => name.has(word))) return false;
  const target = figureOf(row, 'target');
  return target !== null && [1, 2, 3, 4].every((tw) => figureOf(row, `tw${tw}`) === target);
}

/** The work of the rows above once more, for another indicator of it: its money stands on the first of them. */
function paidAbove(table: PlanTable, row: PlanRow, column: string): boolean {
  if (has(row, SPENT) || has(row, CASH)) return false;
  for (let at = row.index - 1; at >= 0; at -= 1) {
    const before = table.rows[at]!;
    const coded = row.kode !== null && before.kode !== row.kode;
    if (coded || !isFurtherIndicator(row, before)) return false;
    if ((figureOf(before, column) ?? 0) > 0) return true;
  }
  return false;
}

/** Empty when nothing is aimed at: in the row, or by the indicator that stands in the same row of the sheet. */
function targetOf(table: PlanTable, row: PlanRow, column: string): string {
  const id = targetBeside(table, column);
  const beside = table.rows.filter((each) => each.row === row.row && each.level === 'indikator');
  const target = [row, ...beside].map(({ values }) => values[id]).find((each) => !isEmpty(each));
  return target?.text ?? '';
}

function has(row: PlanRow, ids: RegExp): boolean {
  return Object.keys(row.values).some((id) => ids.test(id) && (figureOf(row, id) ?? 0) > 0);
}

function targetBeside(table: PlanTable, column: string): string {
  if (column === 'paguMaju' && columnOf(table, 'targetMaju')) return 'targetMaju';
  if (column === 'hasilPagu' && columnOf(table, 'hasilTarget')) return 'hasilTarget';
  return 'target';
}
