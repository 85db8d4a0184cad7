// A sum under conditions whose ranges begin in different rows (`SUMIF(B8:B47;N11;E7:E46)`): it tests one row and adds another.
import { callsIn } from '../../../formula/callsIn.ts';
import type { Expression } from '../../../formula/parseFormula.ts';
import type { Corner, Reference } from '../../../formula/references.ts';
import { moveReferences } from '../../../formula/relative.ts';
import { memo } from '../../../memory/memo.ts';
import type { RuleContext } from '../../rule.ts';
import { groupBy } from '../groupBy.ts';
import { type FormulaFault, faultAt } from './formulaFault.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from './formulaSheet.ts';

/** So many others over the same sheet keep their ranges level, and so few do not: else the rows go in pairs. */
const FEWEST = 2;
const MOST_ODD = 0.1;
const CONDITIONAL = /^(?:SUM|AVERAGE|COUNT|MIN|MAX)IFS?$|^SUMPRODUCT$/;

/** All sums under conditions of the workbook. */
export const allTested = memo((context: RuleContext): readonly Tested[] =>
  wholeSheets(context).flatMap((sheet) =>
    allFormulas(sheet).flatMap((cell) => testedBy(sheet, cell)),
  ),
);

export const unevenRangeFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  [...groupBy(allTested(context), ({ source }) => source).values()].flatMap((tested) => {
    const group = tested.filter(({ ranges }) => ranges.length > 1);
    const odd = group.filter((each) => !isLevel(each));
    const level = group.filter(isLevel);
    if (level.length < FEWEST || odd.length > Math.max(1, group.length * MOST_ODD)) return [];
    const starts = new Set(level.flatMap(({ ranges }) => ranges.map(placeOf)));
    return odd.map((each) => {
      const expected = levelled(each, starts);
      const { sheet, cell } = each;
      return faultAt(sheet, cell, 'bergeser', expected, { fixable: expected !== null });
    });
  }),
);

export interface Tested {
  readonly sheet: FormulaSheet;
  readonly cell: FormulaCell;
  /** The sheet that the ranges of one function name, one below the other there. */
  readonly source: string;
  readonly ranges: readonly Reference[];
}

/** The functions under conditions in a formula whose ranges are all of one sheet. */
function testedBy(sheet: FormulaSheet, cell: FormulaCell): Tested[] {
  if (!/IF|SUMPRODUCT/.test(cell.canonical)) return [];
  const found: Tested[] = [];
  for (const { name, args } of callsIn(cell.canonical)) {
    if (!CONDITIONAL.test(name)) continue;
    const ranges = args.flatMap(rangesIn).filter(({ rect }) => rect.columns === 1);
    const source = ranges[0]?.sheet ?? sheet.grid.sheet;
    const alike = ranges.every(({ sheet: named }) => (named ?? sheet.grid.sheet) === source);
    if (ranges.length > 0 && alike) found.push({ sheet, cell, source, ranges });
  }
  return found;
}

/** The ranges of an argument itself, and of products and comparisons in it. */
function rangesIn(expression: Expression): Reference[] {
  if (expression.kind === 'reference')
    return expression.reference.end !== null && expression.reference.rect.rows > 1
      ? [expression.reference]
      : [];
  if (expression.kind === 'negate') return rangesIn(expression.of);
  return expression.kind === 'binary'
    ? [...rangesIn(expression.left), ...rangesIn(expression.right)]
    : [];
}

export function isLevel({ ranges }: Tested): boolean {
  return ranges.every(({ rect }) => rect.row === ranges[0]!.rect.row);
}

const placeOf = ({ rect }: Reference): string => `${rect.row}|${rect.column}`;

/** With the one range moved that begins where no other formula begins in its column; null where that does not tell. */
function levelled({ cell, ranges }: Tested, starts: ReadonlySet<string>): string | null {
  const usual = ranges.filter((each) => starts.has(placeOf(each)));
  const like = usual[0];
  const stray = ranges.filter((each) => !usual.includes(each));
  if (!like || stray.length === 0 || usual.some(({ rect }) => rect.row !== like.rect.row))
    return null;
  const { row, rows } = like.rect;
  const moved = new Set(stray.map(({ text }) => text));
  return moveReferences(cell.canonical, (reference) =>
    moved.has(reference.text)
      ? (corner: Corner) => ({
          ...corner,
          row: corner.row === reference.rect.row ? row : row + rows - 1,
        })
      : null,
  );
}
