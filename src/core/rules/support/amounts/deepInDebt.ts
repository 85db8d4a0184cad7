// What is left (`=N27-M27`) is far below nothing in one row or two, and nowhere else: the one typed figure behind them with zeros too many.
import { references } from '../../../formula/references.ts';
import { formatNumber } from '../../../numbers/formatNumber.ts';
import { cellKey } from '../../cellKey.ts';
import type { CellRef, Finding, Params, RuleContext } from '../../rule.ts';
import { numberAt, ZEROS_MORE } from '../figures.ts';
import { relativeForm } from '../formulas/formulaShape.ts';
import {
  allFormulas,
  type FormulaCell,
  type FormulaSheet,
  wholeSheets,
} from '../formulas/formulaSheet.ts';
import { looseFinding } from '../formulas/looseFinding.ts';
import { groupBy } from '../groupBy.ts';
import { cellFrom } from '../sourceWords.ts';
import { firstWords, place, wholeTitle } from '../spot.ts';
import { weighedSources } from './typedSources.ts';

const KIND = 'minus';
/** So many formulas of the kind, of which so few come to less than nothing. */
const FEWEST = 4;
const FEW = 0.34;
/** A little more than there is may well be used, and a change may take away most of what was planned. */
const REMAINDER = /\b(?:sisa|saldo)\b/i;
const ABSURD = 1.5;
const BEYOND_CHANGE = 50;
/** Smaller figures have no zeros to lose. */
const LEAST = 1000;

interface Below {
  readonly cell: FormulaCell;
  /** What it comes to. */
  readonly left: number;
  /** Cells that are taken away in it. */
  readonly used: readonly CellRef[];
}

interface Slip {
  readonly at: CellRef;
  readonly value: number;
  readonly meant: number;
}

export function debtFindings(context: RuleContext): Finding[] {
  return wholeSheets(context).flatMap((sheet) => {
    const differences = allFormulas(sheet).filter(takesAway);
    return [...groupBy(differences, relativeForm).values()].flatMap((alike) => {
      const below = alike.flatMap((cell) => belowNothing(context, sheet, cell) ?? []);
      const few = below.length > 0 && below.length <= Math.max(1, alike.length * FEW);
      if (alike.length < FEWEST || !few) return [];
      const [slip, another] = slipsBehind(context, below);
      return slip && !another ? told(context, sheet, slip, below[0]!, alike.length) : [];
    });
  });
}

/** The sentence about one of these; null for findings of another kind. */
export function debtWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  return `${place(params)} tertulis ${number('nilai')}, sehingga ${params.sisa} menjadi ${number('jadi')}, jauh di bawah nol. Di ${number('banyak')} baris lain tidak begitu. Bila menjadi ${number('mestinya')}, masih ada sisanya.`;
}

function takesAway({ model }: FormulaCell): boolean {
  if (model.kind !== 'linear') return false;
  const signs = new Set(model.terms.map(({ coef }) => Math.sign(coef)));
  return signs.has(1) && signs.has(-1);
}

function belowNothing(
  context: RuleContext,
  { grid, table }: FormulaSheet,
  cell: FormulaCell,
): Below | null {
  const { row, column, model, canonical } = cell;
  const { sheet } = grid;
  const left = numberAt(context, { sheet, row, column });
  if (left >= 0 || model.kind !== 'linear') return null;
  const used = references(canonical, null).flatMap(({ sheet: other, end, rect }): CellRef[] => {
    const term = model.terms.find((each) => each.row === rect.row && each.column === rect.column);
    const taken = end === null && term !== undefined && term.coef < 0;
    return taken ? [{ sheet: other ?? sheet, row: rect.row, column: rect.column }] : [];
  });
  const sum = used.reduce((all, at) => all + numberAt(context, at), 0);
  // A whole that is less than nothing itself is what is wrong.
  if (sum + left < 0) return null;
  const words = `${wholeTitle(table, column)} ${firstWords(grid, row)}`;
  const most = REMAINDER.test(words) ? ABSURD : BEYOND_CHANGE;
  return sum > most * (sum + left) ? { cell, left, used } : null;
}

/** Typed figures that all of them take away, each with the zeros without which nothing is below nothing. */
function slipsBehind(context: RuleContext, below: readonly Below[]): Slip[] {
  const behind = below.map(({ used, left }) => {
    const sources = used.flatMap((at) => weighedSources(context, at));
    return new Map(
      sources.flatMap(({ at, per }): [string, Slip][] => {
        const value = numberAt(context, at);
        const by = ZEROS_MORE.find((zeros) => left + per * (value - value / zeros) >= 0);
        return value >= LEAST && by ? [[cellKey(at), { at, value, meant: value / by }]] : [];
      }),
    );
  });
  const [first, ...others] = behind;
  return [...(first ?? [])].flatMap(([key, slip]) =>
    others.every((each) => each.has(key)) ? [slip] : [],
  );
}

function told(
  context: RuleContext,
  { grid: { sheet } }: FormulaSheet,
  { at, value, meant }: Slip,
  { cell, left }: Below,
  many: number,
): Finding[] {
  const remainder = { sheet, row: cell.row, column: cell.column };
  const params = {
    ...{ jenis: KIND, nilai: value, mestinya: meant, jadi: left },
    ...{ sisa: `sel ${cellFrom(at.sheet, remainder)}`, banyak: many - 1, skala: null },
  };
  return looseFinding(context, 'angka-janggal', 'warning', at, { params, cells: [remainder] });
}
