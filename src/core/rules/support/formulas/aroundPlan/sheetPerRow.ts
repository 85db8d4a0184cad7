// Recaps whose rows each fetch from a sheet of their own (`=Sekretariat!K28`, `=Pencegahan!K32`): one cell that goes astray.
import { sheetPrefix } from '../../../../formula/references.ts';
import { columnName } from '../../../../grid/a1.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { gap, stateOf } from '../formulaPlaces.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import type { Fetch } from './fetchAudit.ts';

/** So many others must agree. */
const FEW = 2;

interface Column {
  readonly column: number;
  readonly fetches: readonly Fetch[];
}

/** Along a row all fetch from one row of one sheet, and down a column from one column: what differs is told. */
export function sheetPerRowFaults(sheet: FormulaSheet, columns: readonly Column[]): FormulaFault[] {
  const rows = [
    ...groupBy(
      columns.flatMap(({ fetches }) => fetches),
      ({ owner }) => owner.index,
    ).values(),
  ];
  const sheets = rows.map((row) => usualOf(row, ({ from }) => from.sheet ?? ''));
  if (rows.length <= FEW || sheets.includes(null) || new Set(sheets).size < rows.length) return [];
  return rows.flatMap((row) => {
    const { owner } = row[0]!;
    const home = usualOf(row, ({ from }) => `${from.sheet}|${from.rect.row}`);
    const model = row.find(({ from }) => `${from.sheet}|${from.rect.row}` === home);
    if (!model) return [];
    const prefix = sheetPrefix(model.from.text);
    return columns.flatMap(({ column, fetches }): FormulaFault[] => {
      const own = fetches.find((each) => each.owner === owner);
      const others = fetches.filter((each) => each !== own);
      const letter = usualOf(others, ({ from }) => columnName(from.rect.column));
      if (letter === null || others.length < rows.length - 1) return [];
      const expected = `=${prefix}${letter}${model.from.rect.row + 1}`;
      if (!own) {
        const state = stateOf(sheet, owner.row, column);
        const figure = state === 'kosong' || sheet.cell(owner.row, column).kind === 'number';
        const lost = state !== 'rumus' && figure;
        return lost ? [gap(sheet, { row: owner.row, column, owner, state }, expected)] : [];
      }
      const { sheet: source, rect } = own.from;
      if (columnName(rect.column) !== letter && `${source}|${rect.row}` === home) {
        const params = {
          kolomSalah: columnName(rect.column),
          kolomBenar: letter,
          lembarAsal: source,
        };
        return [faultAt(sheet, own.cell, 'kolom-lain', expected, { params })];
      }
      return `${source}|${rect.row}` === home
        ? []
        : [faultAt(sheet, own.cell, 'bergeser', expected)];
    });
  });
}

/** What all say, or all but one; null where they differ more, or are too few. */
function usualOf(fetches: readonly Fetch[], by: (fetch: Fetch) => string): string | null {
  const [most] = largestGroups(fetches, by);
  if (!most || most.length < FEW || most.length < fetches.length - 1) return null;
  return by(most[0]!);
}
