// Counts of months in any sheet (visits, prescriptions) that a row adds up: one that is zeros larger than all others, which keep together.
import { formatNumber } from '../../../numbers/formatNumber.ts';
import type { Finding, Params, RuleContext } from '../../rule.ts';
import { ZEROS_MORE } from '../figures.ts';
import { allFormulas, type FormulaSheet, planRows, wholeSheets } from '../formulas/formulaSheet.ts';
import { looseFinding } from '../formulas/looseFinding.ts';
import { groupBy } from '../groupBy.ts';
import { cellRef, place } from '../spot.ts';

const KIND = 'puncak-jumlah';
/** So many others, within this factor of one another; smaller counts than these come and go. */
const FEWEST = 6;
const SPREAD = 1.5;
const LEAST = 50;
/** Money is spent when it is spent, also ten times as much in one month. */
const MONEY = 1_000_000;

interface Part {
  readonly column: number;
  readonly amount: number;
}

export function peakFindings(context: RuleContext): Finding[] {
  return wholeSheets(context).flatMap((sheet) => {
    const planned = planRows(context, sheet.grid.sheet);
    const rows = groupBy(allFormulas(sheet), ({ row }) => (planned.has(row) ? null : row));
    return [...rows].flatMap(([row, cells]) => {
      const columns = cells.flatMap(({ model }) =>
        model.kind === 'linear'
          ? model.terms.filter((term) => term.row === row && term.coef === 1)
          : [],
      );
      const parts = partsOf(sheet, row, new Set(columns.map(({ column }) => column)));
      return findingIn(context, sheet, row, parts);
    });
  });
}

/** The sentence about one of these; null for findings of another kind. */
export function peakWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  return `${place(params)} tertulis ${number('nilai')}, padahal ${number('banyak')} angka lain yang dijumlahkan dengannya antara ${number('terendah')} dan ${number('tertinggi')}. Mungkin yang dimaksud ${number('mestinya')}.`;
}

/** The largest first. */
function partsOf(sheet: FormulaSheet, row: number, columns: ReadonlySet<number>): Part[] {
  const parts = [...columns].flatMap((column): Part[] => {
    const { kind, value, formula } = sheet.cell(row, column);
    const typed = kind === 'number' && formula === null && Number(value) > 0;
    return typed ? [{ column, amount: Number(value) }] : [];
  });
  return parts.sort((a, b) => b.amount - a.amount);
}

function findingIn(
  context: RuleContext,
  { table, grid }: FormulaSheet,
  row: number,
  [most, ...others]: readonly Part[],
): Finding[] {
  const [highest, lowest] = [others[0]?.amount ?? 0, others[others.length - 1]?.amount ?? 0];
  if (!most || others.length < FEWEST || lowest < LEAST || highest >= MONEY) return [];
  if (highest > lowest * SPREAD) return [];
  const meant = ZEROS_MORE.map((by) => most.amount / by).find(
    (each) => each >= lowest && each <= highest,
  );
  if (meant === undefined) return [];
  const params = {
    ...{ jenis: KIND, nilai: most.amount, mestinya: meant, skala: null },
    ...{ banyak: others.length, terendah: lowest, tertinggi: highest },
  };
  const at = { ...cellRef(table, row, most.column), sheet: grid.sheet };
  return looseFinding(context, 'angka-janggal', 'warning', at, { params });
}
