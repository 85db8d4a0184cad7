// Judges formulas whose sense is not known (products, texts by IF, links, fixed cells) by how their column refers.
import { printCanonical } from '../../../../formula/canonical.ts';
import {
  type Corner,
  parseReference,
  printReference,
  references,
} from '../../../../formula/references.ts';
import type { Token } from '../../../../formula/tokens.ts';
import { columnName } from '../../../../grid/a1.ts';
import type { Rect } from '../../../../grid/rect.ts';
import { memo } from '../../../../memory/memo.ts';
import { isDash } from '../../../../numbers/marks.ts';
import type { RuleContext } from '../../../rule.ts';
import { largestGroups } from '../../groupBy.ts';
import { isParent, treeOf } from '../../tree.ts';
import { type FormulaFault, faultAt, nameAt } from '../formulaFault.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets } from '../formulaSheet.ts';
import { nearAim } from '../rollUps/nearerTarget.ts';
import {
  away,
  type Habit,
  habitsOf,
  mostOdd,
  type Shape,
  shapeOf,
  WHOLE,
} from './patternHabits.ts';
import { lessIsBetter } from './polarity.ts';
import { rowFormulas } from './rowFormulas.ts';
import { signature } from './rowSignature.ts';
import { addsItsGroups, takesTurns } from './severalManners.ts';
import { totalPatternFaults } from './totalPatterns.ts';

/** So many alike make a pattern. */
const FEWEST = 4;
/** Share of formulas of one shape before another shape is odd. */
const SHAPE_SHARE = 0.75;
export const patternFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => [
    ...totalPatternFaults(sheet),
    ...sheet.columns.flatMap((column) => {
      const tree = treeOf(sheet.table);
      const cells = rowFormulas(sheet, column);
      const parent = (cell: FormulaCell): boolean => {
        const owner = sheet.owner(cell.row, column);
        return owner !== null && isParent(tree, owner);
      };
      const leaves = cells.filter((cell) => !parent(cell));
      const parents = cells.filter(parent);
      if (parents.length === 0 && leaves.length === WHOLE) return auditAlike(sheet, leaves, WHOLE);
      const found = [
        ...auditAlike(sheet, leaves),
        ...auditAlike(sheet, parents),
        ...auditFew(sheet, cells, parents.length < leaves.length ? parents : leaves),
      ];
      return found.filter(({ row }) => {
        const own = cells.find((cell) => cell.row === row)!;
        return !addsItsGroups(sheet, own, cells) && !takesTurns(own, parents, leaves);
      });
    }),
  ]),
);

/** Two or three parents are too few for a pattern of their own; where another of them does as the whole column does, so should all. */
function auditFew(
  sheet: FormulaSheet,
  all: readonly FormulaCell[],
  few: readonly FormulaCell[],
): FormulaFault[] {
  if (few.length < 2 || few.length >= FEWEST) return [];
  const rows = new Set(few.map((cell) => cell.row));
  const odd = auditAlike(sheet, all);
  return odd.length === 1 && rows.has(odd[0]!.row) ? odd : [];
}

function auditAlike(
  sheet: FormulaSheet,
  cells: readonly FormulaCell[],
  fewest = FEWEST,
): FormulaFault[] {
  if (cells.length < fewest || sameSense(cells)) return [];
  const shapes = cells.map((cell) => shapeOf(cell));
  const groups = largestGroups(shapes, (shape) => shape.text);
  const usual = groups[0]!;
  // One of the fewest may be the odd one.
  const few = Math.min(FEWEST, cells.length - 1);
  const least = fewest === WHOLE ? WHOLE - 1 : Math.max(few, cells.length * SHAPE_SHARE);
  if (usual.length < least) return [];
  // Three links to other rows have nothing in common by which two of them could be right.
  if (fewest === WHOLE && usual[0]!.corners.length < 2) return [];
  const odd = oddReferences(sheet, usual);
  const strange = shapes.filter((shape) => shape.text !== usual[0]!.text);
  if (
    strange.length > 0 &&
    strange.length <= mostOdd(cells.length) &&
    usual[0]!.corners.length > 0
  ) {
    odd.push(...strange.flatMap((shape) => strangeShape(sheet, shape, usual)));
  }
  return odd;
}

/** Most of them mean the same, however written: `rowAudit` judges those. */
function sameSense(cells: readonly FormulaCell[]): boolean {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const key = signature(cell.model, cell.row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // Two of three may look down by one row by chance, where a `$` means the last.
  const enough = cells.length === WHOLE ? WHOLE - 1 : cells.length / 2;
  return [...counts.values()].some((count) => count > enough);
}

function oddReferences(sheet: FormulaSheet, usual: readonly Shape[]): FormulaFault[] {
  const habits = habitsOf(sheet, usual);
  if (!habits) return [];
  const odd = usual.flatMap((shape) => {
    const wrong = shape.corners.flatMap((corner, at) => {
      const habit = habits[at]!;
      const row = corner.row !== habit.row(shape.cell.row);
      const column = corner.column !== habit.column;
      return row || column ? [{ corner, habit, row, column }] : [];
    });
    return wrong.length > 0 ? [{ shape, wrong }] : [];
  });
  if (odd.length === 0 || odd.length > mostOdd(usual.length)) return [];
  // Several that deviate alike have a reason (rows of a second table, a block moved by one row).
  const alike = largestGroups(odd, ({ shape, wrong }) =>
    wrong.map(({ corner }) => `${away(corner, shape.cell.row)}|${corner.column}`).join(' '),
  );
  return alike.flatMap((group) => {
    if (group.length > 1) return [];
    const { shape, wrong } = group[0]!;
    const elsewhere = wrong.find((each) => each.column);
    const named = wrong.flatMap(({ corner }) =>
      corner.row === null || corner.column === null
        ? []
        : [
            {
              row: corner.row,
              column: corner.column,
              name: nameAt(sheet, corner.row, corner.column),
            },
          ],
    );
    const kind = elsewhere ? 'kolom-lain' : 'bergeser';
    const params = elsewhere
      ? {
          kolomSalah: columnName(elsewhere.corner.column ?? 0),
          kolomBenar: columnName(elsewhere.habit.column ?? 0),
        }
      : {};
    return [faultAt(sheet, shape.cell, kind, mended(shape, habits), { blamed: named, params })];
  });
}

/** A formula of another shape than all others: `=E9*G9*1000` among products. */
function strangeShape(sheet: FormulaSheet, shape: Shape, usual: readonly Shape[]): FormulaFault[] {
  if (turnedRound(sheet, shape, usual[0]!)) return [];
  if (takesOneOf(shape, usual[0]!) && nearAim(sheet, shape.cell.row, shape.cell.column)) return [];
  const habits = habitsOf(sheet, usual, [shape]);
  if (!habits) return [];
  const model: Shape = { ...usual[0]!, cell: shape.cell };
  const expected = mended(model, habits);
  return passesOverDashes(sheet, shape.cell, expected)
    ? []
    : [faultAt(sheet, shape.cell, 'beda', expected)];
}

/** `((D9-C9)/C9+(E9-D9)/D9)/2` of a work that began a year later: it passes over the cell with a dash, which is no figure. */
function passesOverDashes(
  sheet: FormulaSheet,
  { canonical, row }: FormulaCell,
  usual: string,
): boolean {
  const named = new Set(references(canonical, null).map(({ rect }) => placeKey(rect)));
  const passed = references(usual, null).filter(
    ({ sheet: other, rect }) => other === null && rect.row === row && !named.has(placeKey(rect)),
  );
  return (
    passed.length > 0 &&
    passed.every(({ rect }) => isDash(sheet.cell(rect.row, rect.column).display.trim()))
  );
}

const placeKey = ({ row, column }: Rect): string => `${row}|${column}`;

/** `'TW IV'!F24` where others add the four sheets: one of the cells that they add, and nothing else. */
function takesOneOf(shape: Shape, usual: Shape): boolean {
  const [only, ...more] = shape.corners;
  if (!only || more.length > 0 || shape.tokens.some(({ kind }) => kind === 'name')) return false;
  const words = shape.text.replace(/^=?\s*/, '');
  return (
    usual.text.includes(words) &&
    usual.corners.some(
      (corner) =>
        corner.column === only.column &&
        away(corner, usual.cell.row) === away(only, shape.cell.row),
    )
  );
}

/** `E26/MAX(J26:M26)` where others are `MAX(J26:M26)/E26`: the same cells of its row, and less is better there. */
function turnedRound(sheet: FormulaSheet, shape: Shape, usual: Shape): boolean {
  const owner = sheet.owner(shape.cell.row, shape.cell.column);
  if (!owner || !lessIsBetter(owner)) return false;
  const cells = ({ corners, cell }: Shape): string =>
    corners
      .map((corner) => `${corner.column}|${away(corner, cell.row)}`)
      .sort()
      .join(' ');
  return cells(shape) === cells(usual);
}

/** The formula with every reference where the habit wants it; `$` stays as written. */
function mended(shape: Shape, habits: readonly Habit[]): string {
  let at = 0;
  const place = (corner: Corner): Corner => {
    const habit = habits[at]!;
    at += 1;
    return { ...corner, row: habit.row(shape.cell.row), column: habit.column };
  };
  return printCanonical(
    shape.tokens.map((token): Token => {
      const reference = token.kind === 'reference' ? parseReference(token.text) : null;
      if (!reference) return token;
      const text = printReference({
        ...reference,
        start: place(reference.start),
        end: reference.end === null ? null : place(reference.end),
      });
      return text === null ? token : { kind: 'reference', text };
    }),
  );
}
