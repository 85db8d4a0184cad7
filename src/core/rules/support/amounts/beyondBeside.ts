// What was spent, beside what there is to spend, on any sheet: typed figures, of which one alone is several times as much.
import { cellAt, columnCount } from '../../../grid/grid.ts';
import { formatNumber } from '../../../numbers/formatNumber.ts';
import type { Finding, Params, RuleContext } from '../../rule.ts';
import { ZEROS_MORE } from '../figures.ts';
import { type FormulaSheet, wholeSheets } from '../formulas/formulaSheet.ts';
import { looseFinding } from '../formulas/looseFinding.ts';
import { cellRef, columnTitle, place, wholeTitle } from '../spot.ts';

const KIND = 'seberang';
/** So many rows, all others between the two shares; this much is absurd, and this is what it must be without its zeros. */
const FEWEST = 9;
const LEAST = 0.2;
const WHOLE = 1.001;
const ABSURD = 3;
const MEANT = 0.4;
/** The two columns stand so near. */
const NEAR = 4;
const THERE = /pagu|anggaran|alokasi|plafon|target|rencana|kontrak/i;
const USED = /realisasi|sp2d|spj|serap|kontrak|belanja|bayar|salur/i;
/** Rows above the first figure in which a title may stand where no table is read. */
const TITLES = 3;

interface Pair {
  readonly row: number;
  readonly there: number;
  readonly used: number;
}

export function beyondBesideFindings(context: RuleContext): Finding[] {
  return wholeSheets(context).flatMap((sheet) => {
    const columns = Array.from({ length: columnCount(sheet.grid) }, (_, column) => column);
    const titles = columns.map((column) => titleOf(sheet, column));
    return columns.flatMap((used) =>
      USED.test(titles[used]!)
        ? (columns
            .filter((there) => there !== used && Math.abs(there - used) <= NEAR)
            .filter((there) => THERE.test(titles[there]!))
            .map((there) => findingIn(context, sheet, there, used))
            .find((found) => found.length > 0) ?? [])
        : [],
    );
  });
}

/** The sentence about one of these; null for findings of another kind. */
export function beyondBesideWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  return `${place(params)} tertulis ${number('nilai')}, padahal “${params.kolomAda}” baris itu ${number('ada')}. Di ${number('banyak')} baris lain angkanya tidak lebih. Mungkin yang dimaksud ${number('mestinya')}.`;
}

function titleOf({ table, grid }: FormulaSheet, column: number): string {
  const known = wholeTitle(table, column);
  if (known) return known;
  const first = grid.cells.findIndex((cells) => cells[column]?.kind === 'number');
  const above = grid.cells.slice(0, Math.max(0, first)).map((cells) => cells[column]);
  const texts = above.flatMap((cell) => (cell?.kind === 'text' ? [cell.display] : []));
  return texts.slice(-TITLES).join(' ');
}

function findingIn(
  context: RuleContext,
  { grid, table }: FormulaSheet,
  there: number,
  used: number,
): Finding[] {
  const typed = (row: number, column: number): number => {
    const { kind, value, formula } = cellAt(grid, row, column);
    return kind === 'number' && formula === null ? Number(value) : 0;
  };
  const pairs = grid.cells
    .map((_, row): Pair => ({ row, there: typed(row, there), used: typed(row, used) }))
    .filter((pair) => pair.there > 0 && pair.used > 0);
  const [only, another] = pairs.filter((pair) => pair.used > pair.there * WHOLE);
  if (!only || another || pairs.length < FEWEST || only.used < only.there * ABSURD) return [];
  const shares = pairs.filter((pair) => pair !== only).map((pair) => pair.used / pair.there);
  const factor = ZEROS_MORE.find((by) => only.used / by <= only.there * WHOLE);
  const meant = factor ? only.used / factor : 0;
  if (meant < only.there * MEANT || Math.min(...shares) < LEAST) return [];
  const params = {
    ...{ jenis: KIND, nilai: only.used, ada: only.there, mestinya: meant, skala: null },
    ...{ kolomAda: columnTitle(table, there), banyak: shares.length },
  };
  const at = cellRef(table, only.row, used);
  const cells = [cellRef(table, only.row, there)];
  return looseFinding(context, 'angka-janggal', 'warning', at, { params, cells });
}
