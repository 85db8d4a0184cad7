// What a table holds as a whole: how many programs, kegiatan and sub kegiatan, and how much money.
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { normaliseCode } from '../../../nomenclature/code.ts';
import { normaliseName } from '../../../nomenclature/nameWords.ts';
import type { CellRef } from '../../rule.ts';
import { figure } from '../figures.ts';
import { columnOf, valueRef } from '../spot.ts';
import { frontier, treeOf } from '../tree.ts';
import type { CountedLevel } from './claims.ts';

const PLANNED = [
  'pagu',
  'paguProgram',
  'hasilPagu',
  'paguUsulan',
  'paguRekomendasi',
  'paguMaju',
  'targetRenstraRp',
];
const SPENT = [
  'jumlahRp',
  'realisasiRp',
  'realisasiRp1',
  'realisasiRp2',
  'realisasiRp3',
  'realisasiRp4',
];
/** How a level is told when it is only guessed from its place or its looks. */
const GUESSED = ['letak', 'jumlah', 'gaya'];

export interface Money {
  readonly value: number;
  readonly cells: readonly CellRef[];
}

export interface TableFacts {
  readonly table: PlanTable;
  /** Distinct ones and rows, the distinct ones first: a program may be written again for each jabatan. */
  counts(level: CountedLevel): readonly number[];
  /** False when the reader had to guess the rows of this level. */
  sure(level: CountedLevel): boolean;
  /** The budget of the year; null when it cannot be told (an error value, an unreadable figure). */
  readonly main: Money | null;
  /** Totals of all money columns; the total row and the sum of rows where they differ. */
  readonly planned: readonly Money[];
  readonly spent: readonly Money[];
  /** Every amount that stands in a row. */
  readonly amounts: ReadonlySet<number>;
}

/** `rows`: only these and no total row, for a part of the table. */
export function tableFacts(table: PlanTable, rows: readonly PlanRow[] = table.rows): TableFacts {
  const whole = rows === table.rows;
  const at = (level: CountedLevel): PlanRow[] =>
    rows.filter((row) => row.level === level && row.name !== '');
  const main = PLANNED.find((id) => columnOf(table, id)?.type === 'money');
  const amounts = new Set<number>();
  for (const row of rows) {
    for (const column of table.columns) {
      const value = column.type === 'money' ? figure(row.values[column.id]) : null;
      if (value !== null) amounts.add(value);
    }
  }
  return {
    table,
    counts: (level) => {
      const list = at(level);
      const distinct = new Set(
        list.map((row) => (row.kode ? normaliseCode(row.kode) : normaliseName(row.name))),
      );
      const names = new Set(list.map((row) => normaliseName(row.name)));
      return list.length === 0 ? [] : [...new Set([distinct.size, names.size, list.length])];
    },
    sure: (level) => {
      const list = at(level);
      return list.every((row) => !GUESSED.includes(row.levelFrom));
    },
    main: main === undefined ? null : (totals(table, rows, main, whole)[0] ?? null),
    planned: PLANNED.flatMap((id) => totals(table, rows, id, whole)),
    spent: [...SPENT.flatMap((id) => totals(table, rows, id, whole)), ...quarters(table, rows)],
    amounts,
  };
}

function totals(table: PlanTable, rows: readonly PlanRow[], id: string, whole: boolean): Money[] {
  if (columnOf(table, id)?.type !== 'money') return [];
  const found: Money[] = [];
  if (whole) {
    for (const total of [...table.totalRows].reverse()) {
      const value = figure(total.values[id]);
      if (value !== null) found.push({ value, cells: [valueRef(table, total.values[id]!)] });
    }
  }
  const tree = treeOf(table);
  const inside = new Set(rows);
  const tops = rows
    .filter((row) => row.parent === null || !inside.has(table.rows[row.parent]!))
    .flatMap((row) => frontier(tree, row, id));
  const values = tops.map((top) => figure(top.value));
  if (values.some((value) => value === null) || values.length === 0) return found;
  const sum = (values as number[]).reduce((rest, value) => rest + value, 0);
  if (!found.some((each) => each.value === sum))
    found.push({ value: sum, cells: tops.map((top) => valueRef(table, top.value)) });
  return found;
}

/** Money spent up to each quarter. */
function quarters(table: PlanTable, rows: readonly PlanRow[]): Money[] {
  const each = [1, 2, 3, 4].map(
    (quarter) => totals(table, rows, `realisasiRp${quarter}`, false)[0],
  );
  return [2, 3, 4].flatMap((last): Money[] => {
    const parts = each.slice(0, last);
    if (parts.some((part) => part === undefined)) return [];
    const value = parts.reduce((rest, part) => rest + part!.value, 0);
    return [{ value, cells: parts.flatMap((part) => [...part!.cells]) }];
  });
}
