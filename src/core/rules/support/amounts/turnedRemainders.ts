// `Sisa`, `Lebih/Kurang`: a difference on the same side of nothing in every row but one, and the sums above it. The one typed figure that turned it has a digit too many.
import { cellName } from '../../../grid/a1.ts';
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
import { cellRef, columnOf, place } from '../spot.ts';
import { FEWEST_LEFT, remainderIn } from './remainders.ts';
import { typedSources } from './typedSources.ts';

const KIND = 'terpakai';
/** The row itself and the sums that it goes into. */
const MOST_TURNED = 4;
/** A figure that is not more than all there was must be so many times the next one of its sum. */
const STANDS_OUT = 3;
/** A little more than last year, or than there was, has no zero too many. */
const BEYOND = 1.5;
/** What is counted may well be more than planned; money of this size is not. */
const MONEY = 1_000_000;

/** A row whose difference lies on the other side of nothing: what there was, and what was taken from it. */
interface Turned {
  readonly cell: FormulaCell;
  readonly had: number;
  readonly spent: number;
  readonly papers: readonly CellRef[];
}

export function turnedFindings(context: RuleContext): Finding[] {
  return wholeSheets(context).flatMap((sheet) =>
    [...groupBy(allFormulas(sheet), relativeForm).values()].flatMap((cells) =>
      cells.length > FEWEST_LEFT ? findingsIn(context, sheet, cells) : [],
    ),
  );
}

function findingsIn(
  context: RuleContext,
  sheet: FormulaSheet,
  cells: readonly FormulaCell[],
): Finding[] {
  const columns = remainderIn(cells[0]!);
  if (!columns) return [];
  const at = (row: number, column: number): CellRef => cellRef(sheet.table, row, column);
  const sides = cells.map((cell) => Math.sign(numberAt(context, at(cell.row, cell.column))));
  const less = sides.filter((side) => side < 0).length;
  const more = sides.filter((side) => side > 0).length;
  const odd = less < more ? -1 : 1;
  const usual = cells.length - Math.min(less, more);
  if (Math.min(less, more) > MOST_TURNED || usual < FEWEST_LEFT) return [];
  // Where hardly anything is left anywhere, neither side is the usual one.
  if (Math.max(less, more) <= Math.min(less, more)) return [];
  const [whole, used] = odd < 0 ? [columns.whole, columns.used] : [columns.used, columns.whole];
  const sum = (row: number, list: readonly number[]): number =>
    list.reduce((all, column) => all + numberAt(context, at(row, column)), 0);
  const turned = cells
    .filter((_, i) => sides[i] === odd)
    .map(
      (cell): Turned => ({
        cell,
        had: sum(cell.row, whole),
        spent: sum(cell.row, used),
        papers: used.flatMap((column) => [
          ...(typedSources(context, at(cell.row, column))?.values() ?? []),
        ]),
      }),
    )
    .sort((a, b) => a.had - b.had);
  const [first] = turned;
  if (!first || first.had <= MONEY) return [];
  const judged = isJudgedInPlan(sheet, first.cell.row, whole, used);
  const isOwn = ({ sheet: name, row }: CellRef): boolean =>
    name === sheet.grid.sheet && row === first.cell.row;
  const slips = slipIn(context, turned).filter(({ paper }) => !(judged && isOwn(paper)));
  return slips.flatMap(({ paper, value, meant }) =>
    looseFinding(context, 'angka-janggal', 'warning', paper, {
      params: {
        ...{ jenis: KIND, nilai: value, ada: first.had, mestinya: meant, skala: null },
        ...{ sebanyak: cells.length - turned.length, lembar: sheet.grid.sheet },
        sisa: cellName(first.cell.row, first.cell.column),
      },
      cells: [at(first.cell.row, first.cell.column)],
    }),
  );
}

interface Slip {
  readonly paper: CellRef;
  readonly value: number;
  readonly meant: number;
}

/** The one figure that goes into all that turned, and that a power of ten puts right everywhere; [] where several do. */
function slipIn(context: RuleContext, turned: readonly Turned[]): readonly Slip[] {
  const [first, ...others] = turned as readonly [Turned, ...Turned[]];
  const shared = others.map(({ papers }) => new Set(papers.map(cellKey)));
  const sizes = first.papers.map((paper) => numberAt(context, paper)).sort((a, b) => b - a);
  const slips = first.papers.flatMap((paper): Slip[] => {
    if (!shared.every((keys) => keys.has(cellKey(paper)))) return [];
    const value = numberAt(context, paper);
    const next = value === sizes[0] ? sizes[1] : sizes[0];
    const standsOut = next !== undefined && next > 0 && value >= next * STANDS_OUT;
    if (value <= first.had * BEYOND && !standsOut) return [];
    const factor = ZEROS_MORE.find((by) =>
      turned.every(({ had, spent }) => spent - value + value / by <= had),
    );
    return factor === undefined ? [] : [{ paper, value, meant: value / factor }];
  });
  return slips.length === 1 ? slips : [];
}

/** Money spent beyond the budget of a plan's row is told there. */
function isJudgedInPlan(
  { table }: FormulaSheet,
  row: number,
  whole: readonly number[],
  used: readonly number[],
): boolean {
  const pagu = columnOf(table, 'pagu');
  return (
    table.rows.some((each) => each.row === row) &&
    pagu !== null &&
    whole.includes(pagu.column) &&
    table.columns.some(
      ({ id, column }) => /^(?:jumlahRp|realisasiRp\d?)$/.test(id) && used.includes(column),
    )
  );
}

/** The sentence about one of these; null for findings of another kind. */
export function turnedWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  return `${place(params)} tertulis ${number('nilai')}, sehingga yang terpakai melebihi yang ada, ${number('ada')} (lihat sel ${params.sisa} lembar “${params.lembar}”). Di ${params.sebanyak} baris lain tidak begitu. Bila menjadi ${number('mestinya')}, tidak lagi melebihi.`;
}
