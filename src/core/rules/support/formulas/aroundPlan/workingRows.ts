// Rows between or below the programs that work something out (means, verdicts): each beside the same row of other programs.
import { references } from '../../../../formula/references.ts';
import { toRelative } from '../../../../formula/relative.ts';
import { columnName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import { WHY } from '../../../../reader/rows/rowClass.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import { gap, stateOf } from '../formulaPlaces.ts';
import { copiedDown, relativeForm } from '../formulaShape.ts';
import {
  type FormulaCell,
  type FormulaSheet,
  formulaSheets,
  formulasIn,
  isFilled,
} from '../formulaSheet.ts';
import { cellsOf } from '../referenceCells.ts';
import { stretches } from '../rollUps/levelAverages.ts';

/** So many alike make a habit, and they must be this share of all. */
const FEWEST = 3;
const SHARE = 0.6;

/** A row that is no plan row, with its formulas from left to right. */
interface WorkingRow {
  readonly row: number;
  /** What it works out, without the name of the program that it is about. */
  readonly label: string;
  readonly cells: readonly FormulaCell[];
}

export const workingRowFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => {
    const rows = workingRows(sheet);
    if (rows.length === 0) return [];
    const families = [...groupBy(rows, ({ label }) => label || null).values()].filter(
      (family) => family.length >= FEWEST,
    );
    return [
      ...withoutBlocks(families.flatMap((family) => oddAmong(sheet, family))),
      ...families.flatMap((family) => rows.flatMap((each) => leavesOut(sheet, each, family))),
    ];
  }),
);

function workingRows(sheet: FormulaSheet): WorkingRow[] {
  const { table, grid, bounds } = sheet;
  const [from, to] = [table.area.column, table.area.column + table.area.columns];
  return table.ignoredRows.flatMap(({ row, heads, why }): WorkingRow[] => {
    if (heads !== undefined) return [];
    // `Realisasi` below `JUMLAH | Target` adds up the works, and is none of them.
    if (why === WHY.line && sheet.totals.has(row - 1)) return [];
    const cells = grid.cells[row] ?? [];
    const name = cells.find((cell) => cell.kind === 'text' && cell.formula === null);
    if (!name) return [];
    const formulas = formulasIn(grid, bounds, row);
    const inside = formulas.filter(({ column }) => column >= from && column < to);
    return [{ row, label: labelOf(name.display), cells: inside }];
  });
}

/** `Rata-rata capaian program Pengelolaan Persampahan` and the same of another program are one family. */
function labelOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim().toLowerCase();
  return /^.*?\b(?:program|kegiatan|sasaran)\b/.exec(plain)?.[0] ?? plain;
}

/** The same row of every program: a mean over other rows than the others take, a verdict typed by hand. */
function oddAmong(sheet: FormulaSheet, family: readonly WorkingRow[]): FormulaFault[] {
  const byColumn = groupBy(
    family.flatMap(({ cells }) => cells),
    ({ column }) => column,
  );
  const shapes = [...byColumn.values()].flatMap((cells) => oddShapes(sheet, cells));
  return [
    // Two columns that go their own way alike are the manner of that row: `=X29` where shares rise to the last quarter.
    ...[...groupBy(shapes, mannerOf).values()].flatMap((alike) => (alike.length > 1 ? [] : alike)),
    ...[...byColumn].flatMap(([column, cells]): FormulaFault[] =>
      cells.length < FEWEST - 1
        ? []
        : [...oddMeans(sheet, family, column, cells), ...oddTyped(sheet, family, column, cells)],
    ),
  ];
}

/** `TW 1 … TW 4` of `JUMLAH`, each unlike those of the works and all of them alike: the manner of that block. */
function withoutBlocks(faults: readonly FormulaFault[]): readonly FormulaFault[] {
  const wayOf = ({ kind, row, column, formula }: FormulaFault): string | null =>
    kind === 'beda' && formula ? `${column} ${toRelative(formula, null, row, column)}` : null;
  const blocks = groupBy(faults, wayOf);
  return faults.filter((fault) => (blocks.get(wayOf(fault)!)?.length ?? 0) < FEWEST);
}

function mannerOf({ row, column, formula }: FormulaFault): string {
  return `${row} ${toRelative(formula!, null, row, column)}`;
}

/** Rows of the plan between a row of the family and the one above it: by level, all together, all below the first. */
function blockOf(sheet: FormulaSheet, above: number, row: number, column: number) {
  const rows = sheet
    .owners(column)
    .filter((owner) => owner.row > above && owner.row < row)
    .filter((owner) => sheet.cell(owner.row, column).kind === 'number');
  // A second indicator of the program is no detail of it.
  const levelOf = (owner: PlanRow): string =>
    owner.level === 'indikator' && owner.parent !== null
      ? sheet.table.rows[owner.parent]!.level
      : owner.level;
  const below = rows.filter((owner) => levelOf(owner) !== levelOf(rows[0]!));
  const sets = new Map<string, readonly PlanRow[]>([
    ['semua', rows],
    ['rincian', below],
  ]);
  for (const [level, list] of groupBy(rows, (owner) => owner.level)) sets.set(level, list);
  return sets;
}

function oddMeans(
  sheet: FormulaSheet,
  family: readonly WorkingRow[],
  column: number,
  cells: readonly FormulaCell[],
): FormulaFault[] {
  const means = cells.flatMap((cell) => {
    const { model } = cell;
    if (model.kind !== 'mean' || model.terms.some((term) => term.column !== column)) return [];
    const at = family.findIndex(({ row }) => row === cell.row);
    const sets = blockOf(sheet, at > 0 ? family[at - 1]!.row : -1, cell.row, column);
    const own = model.terms
      .filter((term) => sheet.cell(term.row, column).kind === 'number')
      .map((term) => term.row);
    const rows = new Set(own);
    const fits = [...sets].flatMap(([level, list]) =>
      list.length === rows.size && list.every((owner) => rows.has(owner.row)) ? [level] : [],
    );
    return [{ cell, sets, rows, fits, ranged: model.terms.some((term) => term.ranged) }];
  });
  if (means.length < FEWEST) return [];
  const habit = largestGroups(
    means.flatMap(({ fits }) => fits),
    (level) => level,
  )[0];
  if (!habit || habit.length < FEWEST - 1 || habit.length < means.length * SHARE) return [];
  const level = habit[0]!;
  return means.flatMap(({ cell, sets, rows, fits, ranged }): FormulaFault[] => {
    const wanted = sets.get(level) ?? [];
    if (fits.includes(level) || wanted.length === 0) return [];
    // The mean of one level alone may be meant, unless all others, and not a few, take the same as one another.
    const lone = means.length > FEWEST && habit.length === means.length - 1;
    if (fits.length > 0 && !lone) return [];
    const all = new Set(wanted.map((owner) => owner.row));
    const different = [...new Set([...all, ...rows])].filter(
      (row) => all.has(row) !== rows.has(row),
    );
    const blamed = different.map((row) => blamedAt(sheet, row, column));
    const letter = columnName(column);
    const names = ranged
      ? stretches(wanted, letter)
      : wanted.map((owner) => `${letter}${owner.row + 1}`);
    return [faultAt(sheet, cell, 'rata-rata', `=AVERAGE(${names.join(';')})`, { blamed })];
  });
}

/** `=IF(W22>=91;…)` in all rows of the family but one. */
function oddShapes(sheet: FormulaSheet, cells: readonly FormulaCell[]): FormulaFault[] {
  const groups = largestGroups(cells, relativeForm);
  const usual = groups[0];
  const odd = groups.slice(1).flat();
  if (!usual || usual.length < FEWEST || odd.length !== 1 || usual[0]!.model.kind === 'mean')
    return [];
  const cell = odd[0]!;
  const model = usual[0]!;
  const expected = copiedDown(model, cell.row);
  return [faultAt(sheet, cell, 'beda', expected)];
}

/** So many words in one row are titles; a verdict stands alone beside its label. */
const TITLES = 4;

/** `Program | Pagu (Rp) | TW I` over a recap: words, and nothing that is calculated. */
function isTitles({ grid }: FormulaSheet, row: number): boolean {
  const filled = grid.cells[row]!.filter(({ kind }) => kind !== 'blank');
  return (
    filled.length >= TITLES &&
    filled.every(({ kind, formula }) => kind === 'text' && formula === null)
  );
}

function oddTyped(
  sheet: FormulaSheet,
  family: readonly WorkingRow[],
  column: number,
  cells: readonly FormulaCell[],
): FormulaFault[] {
  const others = family.filter(({ row }) => !cells.some((cell) => cell.row === row));
  if (others.length !== 1 || cells.length < FEWEST) return [];
  const { row } = others[0]!;
  const state = stateOf(sheet, row, column);
  const { kind } = sheet.cell(row, column);
  if (state === 'rumus' || (state === 'ketik' && kind !== 'number' && kind !== 'text')) return [];
  if (kind === 'text' && isTitles(sheet, row)) return [];
  const model = cells[0]!;
  const alike = cells.every((cell) => relativeForm(cell) === relativeForm(model));
  const place = { row, column, owner: null, state };
  const expected = copiedDown(model, row);
  if (state === 'kosong' && hasNothing(sheet, expected)) return [];
  return [gap(sheet, place, alike ? expected : null)];
}

/** All that it would be calculated from is blank as well. */
function hasNothing(sheet: FormulaSheet, formula: string): boolean {
  const named = references(formula, null);
  return (
    named.every(({ sheet: other }) => other === null) &&
    named.every((each) =>
      (cellsOf(each, sheet.bounds) ?? []).every(
        ({ row, column }) => !isFilled(sheet.cell(row, column)),
      ),
    )
  );
}

/** A mean or sum of the rows of a family that leaves one of them out. */
function leavesOut(
  sheet: FormulaSheet,
  { row, cells }: WorkingRow,
  family: readonly WorkingRow[],
): FormulaFault[] {
  const members = new Set(family.map((each) => each.row));
  if (members.has(row)) return [];
  return cells.flatMap((cell): FormulaFault[] => {
    const { model, column } = cell;
    if (model.kind !== 'mean' && model.kind !== 'linear') return [];
    const named = new Set(model.terms.map((term) => term.row));
    const own = model.terms.every((term) => term.column === column && members.has(term.row));
    const left = [...members].filter(
      (each) => !named.has(each) && each < row && sheet.cell(each, column).kind === 'number',
    );
    if (!own || named.size < FEWEST - 1 || left.length !== 1) return [];
    const blamed = left.map((each) => blamedAt(sheet, each, column));
    const kind = model.kind === 'mean' ? 'rata-rata' : 'kurang-baris';
    return [faultAt(sheet, cell, kind, null, { blamed, fixable: false })];
  });
}
