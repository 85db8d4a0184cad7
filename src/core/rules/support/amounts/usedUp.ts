// `Sisa = Pagu UP + Pagu LS − Realisasi UP − Realisasi LS` below nothing in one row alone: its budget was emptied, or one paper of what was paid has a digit too many.
import { cellName } from '../../../grid/a1.ts';
import { formatNumber } from '../../../numbers/formatNumber.ts';
import type { CellRef, Finding, Params, RuleContext } from '../../rule.ts';
import { numberAt, ZEROS_MORE } from '../figures.ts';
import { type FormulaCell, type FormulaSheet, wholeSheets } from '../formulas/formulaSheet.ts';
import { looseFinding } from '../formulas/looseFinding.ts';
import { memo } from '../memo.ts';
import { cellRef, place, titleLeaf, wholeTitle } from '../spot.ts';
import { FEWEST_LEFT, type Remainder, remainderIn, remaindersOf } from './remainders.ts';
import { typedSources } from './typedSources.ts';

const KIND = 'terpakai';

/** The one row of a column of remainders that is below nothing. */
interface UsedUp extends Remainder {
  readonly sheet: FormulaSheet;
  readonly cell: FormulaCell;
  readonly others: number;
}

const usedUp = memo((context: RuleContext): readonly UsedUp[] =>
  wholeSheets(context).flatMap((sheet) =>
    remaindersOf(sheet).flatMap((cells): UsedUp[] => {
      const columns = remainderIn(cells[0]!);
      const left = ({ row, column }: FormulaCell): number =>
        numberAt(context, { sheet: sheet.grid.sheet, row, column });
      const [only, another] = cells.filter((cell) => left(cell) < 0);
      if (!columns || !only || another || cells.length <= FEWEST_LEFT) return [];
      return [{ sheet, cell: only, ...columns, others: cells.length - 1 }];
    }),
  ),
);

/** All that there was is blank, though something was spent of it: the column that bears the name of what was spent. */
export function emptiedWholes(context: RuleContext): Finding[] {
  return usedUp(context).flatMap(({ sheet, cell, whole, used, others }) => {
    const { row } = cell;
    if (whole.some((column) => sheet.cell(row, column).kind !== 'blank')) return [];
    const leaf = (column: number): string => titleLeaf(wholeTitle(sheet.table, column)).trim();
    const spent = used.filter((column) => Number(sheet.cell(row, column).value) > 0).map(leaf);
    const meant = whole.length === 1 ? whole : whole.filter((each) => spent.includes(leaf(each)));
    if (meant.length !== 1) return [];
    return looseFinding(context, 'angka-kosong', 'warning', cellRef(sheet.table, row, meant[0]!), {
      params: { terisi: others, sisa: cellName(row, cell.column) },
      cells: [cellRef(sheet.table, row, cell.column)],
    });
  });
}

/** One paper alone is more than all there was, and a part of it by a power of ten leaves something over. */
export function usedUpFindings(context: RuleContext): Finding[] {
  return usedUp(context).flatMap(({ sheet, cell, whole, used, others }) => {
    const { row, column } = cell;
    const at = (each: number): CellRef => cellRef(sheet.table, row, each);
    const sum = (columns: readonly number[]): number =>
      columns.reduce((all, each) => all + numberAt(context, at(each)), 0);
    const [had, spent] = [sum(whole), sum(used)];
    const papers = used.flatMap((each) => [...(typedSources(context, at(each))?.values() ?? [])]);
    const [paper, another] = papers.filter((each) => numberAt(context, each) > had);
    // Figures of the row itself are compared with one another elsewhere.
    if (!paper || another || had <= 0) return [];
    if (paper.sheet === sheet.grid.sheet && paper.row === row) return [];
    const value = numberAt(context, paper);
    const factor = ZEROS_MORE.find((by) => had - spent + value - value / by >= 0);
    if (factor === undefined) return [];
    const params = {
      ...{ jenis: KIND, nilai: value, ada: had, mestinya: value / factor, skala: null },
      ...{ sebanyak: others, sisa: cellName(row, column), lembar: sheet.grid.sheet },
    };
    return looseFinding(context, 'angka-janggal', 'warning', paper, {
      params,
      cells: [at(column)],
    });
  });
}

/** The sentence about one of these; null for findings of another kind. */
export function usedUpWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  return `${place(params)} tertulis ${number('nilai')}, sehingga sisanya (sel ${params.sisa} lembar “${params.lembar}”) kurang dari nol: di sana hanya ada ${number('ada')}. Di ${params.sebanyak} baris lain tidak begitu. Bila menjadi ${number('mestinya')}, masih ada sisanya.`;
}
