// Reads a small sheet written in a test, and names the columns that were understood.
import { expect } from 'vitest';
import type { PlanTable } from '../../../src/core/model/planTable.ts';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { type CellInput, type GridOptions, gridOf } from '../../support/gridOf.ts';

export function readAll(
  rows: readonly (readonly CellInput[])[],
  options: GridOptions = {},
): PlanTable[] {
  return readGrid(gridOf(rows, options));
}

/** The one table of the sheet. */
export function read(
  rows: readonly (readonly CellInput[])[],
  options: GridOptions = {},
): PlanTable {
  const tables = readAll(rows, options);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** Ids of the columns from left to right. */
export const ids = (table: PlanTable): string => table.columns.map((column) => column.id).join(' ');
