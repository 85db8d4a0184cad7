// Columns that fetch a figure per row from another sheet: from the row of another name, another column, or typed instead.
import { parseFormula } from '../../../../formula/parseFormula.ts';
import {
  type Reference,
  references,
  sheetPrefix,
  soleReference,
} from '../../../../formula/references.ts';
import { columnName } from '../../../../grid/a1.ts';
import { cellAt, type Grid } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import { normaliseCode } from '../../../../nomenclature/code.ts';
import { normaliseName } from '../../../../nomenclature/nameWords.ts';
import type { RuleContext } from '../../../rule.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { gap, stateOf } from '../formulaPlaces.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets, isFilled } from '../formulaSheet.ts';
import { lookedUp } from '../lookedUp.ts';
import { linkedRowFaults } from './linkedRows.ts';
import { namesakeOf, rowsByKey } from './namesakes.ts';
import { sheetPerRowFaults, sourceColumns } from './sheetPerRow.ts';
import { sheetByCodeFaults } from './sheetsByCode.ts';

/** So many rows must fetch from the row of their own code or name, and this share of all. */
const FEWEST = 3;
const SHARE = 0.75;
/** Two will do where the row in question fetches from its own row in as many other columns. */
const FEW = 2;

export const fetchFaults = memo((context: RuleContext): readonly FormulaFault[] => {
  const sources = sourceColumns(context);
  return formulaSheets(context).flatMap((sheet) => {
    const columns = sheet.columns.flatMap((column) => {
      const all = fetchesIn(context, sheet, column);
      const fetches = all.filter(({ searched }) => !searched);
      return all.length < FEW ? [] : [{ column, all, fetches }];
    });
    const plain = columns.filter(({ fetches }) => fetches.length >= FEW);
    const found = plain.flatMap(({ column, fetches }) => {
      const others = plain.filter((each) => each.column !== column);
      return auditColumn(sheet, { column, fetches, others }, context.grids);
    });
    const names = [...context.grids.keys()];
    const byCode = columns.flatMap(({ fetches }) => sheetByCodeFaults(sheet, fetches, names));
    const fetched = columns.map(({ column, all }) => ({ column, fetches: all }));
    return [
      ...found,
      ...byCode,
      ...sheetPerRowFaults(sheet, fetched, sources),
      ...linkedRowFaults(context.grids, sheet),
    ];
  });
});

export interface Fetch {
  readonly cell: FormulaCell;
  readonly owner: PlanRow;
  readonly from: Reference;
  /** `INDEX(…;MATCH(…))`: the column that it takes from is written, its row is searched. */
  readonly searched: boolean;
}

/** The rows of a column that show one cell of another sheet each. */
function fetchesIn(context: RuleContext, sheet: FormulaSheet, column: number): Fetch[] {
  return sheet.owners(column).flatMap((owner): Fetch[] => {
    const cell = sheet.at(owner.row, column);
    const sole = cell ? soleReference(cell.canonical) : null;
    const from = cell && !sole ? searchedCell(context, sheet, cell) : sole;
    return cell && from?.sheet && from.end === null && from.sheet !== sheet.grid.sheet
      ? [{ cell, owner, from, searched: sole === null }]
      : [];
  });
}

/** What `INDEX('Bidang 2'!$O$1:$O$60;MATCH("JUMLAH";…;0))` shows, as if it were written `='Bidang 2'!$O$41`. */
function searchedCell(
  context: RuleContext,
  sheet: FormulaSheet,
  { canonical }: FormulaCell,
): Reference | null {
  const expression = parseFormula(canonical);
  const found = expression && lookedUp(context, sheet.grid.sheet, expression);
  const values = found
    ? references(canonical, null).find(
        ({ sheet: from, rect, end }) =>
          from === found.sheet && rect.column === found.column && rect.columns === 1 && end,
      )
    : undefined;
  if (!found || !values) return null;
  return { ...values, end: null, rect: { ...values.rect, row: found.row, rows: 1 } };
}

interface Column {
  readonly column: number;
  readonly fetches: readonly Fetch[];
  /** The other columns that fetch. */
  readonly others: readonly { readonly fetches: readonly Fetch[] }[];
}

function auditColumn(
  sheet: FormulaSheet,
  { column, fetches, others }: Column,
  grids: RuleContext['grids'],
): FormulaFault[] {
  const owners = sheet.owners(column);
  const source = fetches[0]!.from;
  const grid = grids.get(source.sheet!);
  // Rows that fetch from several sheets, or columns, are another kind of table.
  if (!grid || fetches.some(({ from }) => from.sheet !== source.sheet)) return [];
  const home = (fetch: Fetch): boolean =>
    rowsOf(sheet, grid, fetch.owner).includes(fetch.from.rect.row);
  const right = fetches.filter(home);
  const enough = right.length >= FEWEST && right.length >= owners.length * SHARE;
  const few = right.length >= FEW && right.length === owners.length - 1;
  // Programs that add up the kegiatan which fetch are no links, and tell nothing about those.
  const most = right.length >= FEWEST && right.length >= fetches.length * SHARE;
  if (!enough && !few && !most) return [];
  const from = right[0]!.from;
  const wanted = (owner: PlanRow): string | null => {
    const rows = rowsOf(sheet, grid, owner).filter((row) =>
      isFilled(cellAt(grid, row, from.rect.column)),
    );
    const letter = columnName(from.rect.column);
    return rows.length === 1 ? `=${sheetPrefix(from.text)}${letter}${rows[0]! + 1}` : null;
  };
  const fetchedBeside = (owner: PlanRow): boolean =>
    others.filter((each) => each.fetches.some((fetch) => fetch.owner === owner && home(fetch)))
      .length >= FEW;
  const astray = fetches.flatMap((fetch): FormulaFault[] => {
    if (home(fetch) || fetch.from.rect.column !== from.rect.column) return [];
    const expected = wanted(fetch.owner);
    return expected === null ? [] : [faultAt(sheet, fetch.cell, 'bergeser', expected)];
  });
  const typed = (enough || few ? owners : []).flatMap((owner): FormulaFault[] => {
    const state = stateOf(sheet, owner.row, column);
    if (state === 'rumus') return [];
    const figure = state === 'kosong' || sheet.cell(owner.row, column).kind === 'number';
    const expected = figure && (enough || fetchedBeside(owner)) ? wanted(owner) : null;
    return expected === null
      ? []
      : [gap(sheet, { row: owner.row, column, owner, state }, expected)];
  });
  return [...astray, ...typed];
}

/** Rows of the other sheet that bear the code of a row, or else its name, or else a text that stands beside it. */
function rowsOf(sheet: FormulaSheet, grid: Grid, owner: PlanRow): readonly number[] {
  const index = rowsByKey(grid);
  const coded = owner.kode ? index.get(normaliseCode(owner.kode)) : undefined;
  const named = coded ?? index.get(normaliseName(owner.name));
  if (named) return named;
  const beside = namesakeOf(index, sheet.grid.cells[owner.row] ?? []);
  return beside === null ? [] : [beside];
}
