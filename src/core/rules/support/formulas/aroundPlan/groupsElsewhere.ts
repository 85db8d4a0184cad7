// Recaps that average or add a program's rows on another sheet, range by range: one leaves out rows of its program.
import { type Reference, references, sheetPrefix } from '../../../../formula/references.ts';
import { columnName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import { normaliseCode } from '../../../../nomenclature/code.ts';
import { normaliseName } from '../../../../nomenclature/nameWords.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy } from '../../groupBy.ts';
import { rowName } from '../../spot.ts';
import { rowsBelow, treeOf } from '../../tree.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets } from '../formulaSheet.ts';
import { stretches } from '../rollUps/levelAverages.ts';

/** So many rows of the recap take all of their own program before one that does not is odd. */
const FEWEST = 3;
const LIST = /^=(AVERAGE|SUM)\([^()]+\)$/;

interface Gathered {
  readonly cell: FormulaCell;
  readonly first: Reference;
  /** Rows of one level of the recap row's own program, with a figure. */
  readonly wanted: readonly PlanRow[];
  readonly missing: readonly PlanRow[];
}

export const groupElsewhereFaults = memo((context: RuleContext): readonly FormulaFault[] => {
  const sheets = formulaSheets(context);
  return sheets.flatMap((sheet) =>
    sheet.columns.flatMap((column) => {
      const all = sheet.owners(column).flatMap((owner) => gathered(sheets, sheet, owner, column));
      const [odd, another] = all.filter(({ missing }) => missing.length > 0);
      if (!odd || another || all.length <= FEWEST) return [];
      return [faultOf(sheet, odd)];
    }),
  );
});

function faultOf(sheet: FormulaSheet, { cell, first, wanted, missing }: Gathered): FormulaFault {
  const [, name] = LIST.exec(cell.canonical)!;
  const prefix = sheetPrefix(first.text);
  const ranges = stretches(wanted, columnName(first.rect.column)).map((range) => prefix + range);
  const kind = name === 'SUM' ? 'kurang-baris' : 'rata-rata';
  // The rows stand on the other sheet: named in words, not as cells of this one.
  const sebab = missing.map((row) => [rowName(row), row.row + 1]);
  const params = { sebab, lembarSebab: first.sheet };
  return faultAt(sheet, cell, kind, `=${name}(${ranges.join(';')})`, { params });
}

/** Empty for a formula that takes something else than rows of one level and column of its own program. */
function gathered(
  sheets: readonly FormulaSheet[],
  sheet: FormulaSheet,
  owner: PlanRow,
  column: number,
): Gathered[] {
  const cell = sheet.at(owner.row, column);
  if (!cell || !LIST.test(cell.canonical)) return [];
  const named = references(cell.canonical, null);
  const [first] = named;
  if (!first || first.sheet === null || first.sheet === sheet.table.sheet) return [];
  const { column: from } = first.rect;
  const alike = named.every(
    (each) => each.sheet === first.sheet && each.rect.column === from && each.rect.columns === 1,
  );
  const source = sheets.find(({ table }) => table !== sheet.table && table.sheet === first.sheet);
  const group = alike && source ? groupOf(source, owner) : null;
  if (!source || !group) return [];
  const filled = (row: PlanRow): boolean => source.cell(row.row, from).kind === 'number';
  const inside = (row: PlanRow): boolean =>
    named.some(({ rect }) => row.row >= rect.row && row.row < rect.row + rect.rows);
  const taken = source.owners(from).filter((row) => inside(row) && filled(row));
  const level = taken[0]?.level;
  if (level === undefined || taken.some((row) => row.level !== level)) return [];
  const wanted = rowsBelow(treeOf(source.table), group).filter(
    (row) => row.level === level && filled(row),
  );
  const own = new Set(wanted);
  if (taken.some((row) => !own.has(row))) return [];
  return [{ cell, first, wanted, missing: wanted.filter((row) => !inside(row)) }];
}

/** The one row of the other sheet that bears the code of a row, or else its name. */
function groupOf(source: FormulaSheet, owner: PlanRow): PlanRow | null {
  const { coded, named } = rowsByKey(source);
  const same = owner.kode ? coded.get(normaliseCode(owner.kode)) : undefined;
  const rows = same ?? named.get(normaliseName(owner.name)) ?? [];
  return rows.length === 1 ? rows[0]! : null;
}

const rowsByKey = memo(({ table }: FormulaSheet) => ({
  coded: groupBy(table.rows, (row) => (row.kode ? normaliseCode(row.kode) : null)),
  named: groupBy(table.rows, (row) => normaliseName(row.name)),
}));
