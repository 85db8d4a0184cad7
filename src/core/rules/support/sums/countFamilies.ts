// Targets in counted units that may add up: a parent, its children, and one unit that all of them count in.
import type { ColumnId } from '../../../model/column.ts';
import type { PlanRow, PlanTable, Value } from '../../../model/planTable.ts';
import { isCountUnit, isRateUnit, normaliseUnit } from '../../../numbers/units.ts';
import { cellKey } from '../../cellKey.ts';
import { isEmpty, unitIn } from '../figures.ts';
import { rowName, valueRef } from '../spot.ts';
import { type Tree, treeOf } from '../tree.ts';
import type { Sum, Term } from './sums.ts';

/** What an activity makes, so that two activities make more; people and villages may be the same ones again. */
const MADE =
  /^(dokumen|laporan|berkas|naskah|unit|paket|buah|set|stel|lembar|eksemplar|kegiatan|kali|event|surat|peraturan|modul|buku|rekomendasi|produk)\b/;
const TIME = /\b(bulan|tahun|hari|minggu|triwulan|semester|jam|menit)\b/;
/** Plans only: what was reached is added up by other rules, or not at all. */
const COLUMNS: readonly ColumnId[] = [
  'target',
  'tw1',
  'tw2',
  'tw3',
  'tw4',
  'hasilTarget',
  'targetMaju',
  'targetBerikut',
  'targetRenstra',
  ...[1, 2, 3, 4, 5].map((year) => `targetTahun${year}`),
];

/** True for what each activity makes anew (`Dokumen`, `Paket`), so that counts of it add up. */
export function isMade(unit: string | null): boolean {
  return MADE.test(normaliseUnit(unit));
}

/** The unit of a row's target, else the first word of what its indicator counts: `Jumlah dokumen …`. */
export function countedUnit(row: PlanRow): string | null {
  return unitIn(row, 'target') ?? /^\s*jumlah\s+(\S+)/i.exec(row.indicator ?? '')?.[1] ?? null;
}

/** True for months, days and the like, which no two activities add up. */
export function isTime(unit: string | null): boolean {
  return TIME.test(normaliseUnit(unit));
}

export interface CountFamily {
  readonly column: ColumnId;
  readonly parent: PlanRow;
  /** Normal form of the unit, and as the office writes it. */
  readonly unit: string;
  readonly written: string;
  /** The unit is something that each activity makes anew. */
  readonly made: boolean;
  /** The indicators of all of them count the same thing in words. */
  readonly sameWords: boolean;
  readonly sum: Sum;
  /** `ulang`: each child repeats the parent's figure, which is counted once. */
  readonly state: 'cocok' | 'ulang' | 'beda';
}

interface Count {
  readonly row: PlanRow;
  readonly value: Value;
  readonly number: number;
  readonly unit: string;
  readonly written: string;
}

/** Families of one table, per column, parent and unit. */
export function countFamilies(table: PlanTable): CountFamily[] {
  const tree = treeOf(table);
  const columns = COLUMNS.filter((id) =>
    table.columns.some((column) => column.id === id && column.type === 'quantity'),
  );
  const found: CountFamily[] = [];
  for (const row of table.rows) {
    const children = tree.children(row).filter((child) => child.level !== 'indikator');
    if (children.length < 2 || row.level === 'indikator') continue;
    for (const column of columns) found.push(...familiesOf(table, tree, row, children, column));
  }
  return found;
}

function familiesOf(
  table: PlanTable,
  tree: Tree,
  parent: PlanRow,
  children: readonly PlanRow[],
  column: ColumnId,
): CountFamily[] {
  const own = countsOf(tree, parent, column);
  if (!own || own.length === 0) return [];
  const below = children.map((child) => countsOf(tree, child, column));
  return own.flatMap((count): CountFamily[] => {
    if (own.filter((each) => each.unit === count.unit).length > 1) return [];
    const parts: Count[] = [];
    for (const list of below) {
      const same = list?.filter((each) => each.unit === count.unit) ?? [];
      if (same.length !== 1) return [];
      parts.push(same[0]!);
    }
    // A minus sign is another rule's business.
    if ([count, ...parts].some((each) => each.number < 0)) return [];
    return [family(table, column, parent, count, parts)];
  });
}

function family(
  table: PlanTable,
  column: ColumnId,
  parent: PlanRow,
  count: Count,
  parts: readonly Count[],
): CountFamily {
  const sum: Sum = {
    kind: 'cacah',
    table,
    result: termOf(table, count, column),
    terms: parts.map((part) => termOf(table, part, column)),
    tolerance: 1e-6,
  };
  const total = parts.reduce((rest, part) => rest + part.number, 0);
  const fits = Math.abs(total - count.number) < 1e-6;
  const repeats = !fits && parts.every((part) => part.number === count.number);
  return {
    column,
    parent,
    unit: count.unit,
    written: count.written,
    made: isMade(count.unit),
    sameWords: sameWords(count, parts),
    sum,
    state: fits ? 'cocok' : repeats ? 'ulang' : 'beda',
  };
}

/** What a row counts in a column, with its further indicators; null when something there cannot be read. */
function countsOf(tree: Tree, row: PlanRow, column: ColumnId): Count[] | null {
  const rows = [row, ...tree.children(row).filter((child) => child.level === 'indikator')];
  const found: Count[] = [];
  for (const each of rows) {
    const value = each.values[column];
    if (!value || isEmpty(value)) continue;
    if (value.state !== 'number' && value.state !== 'quantity') return null;
    for (const quantity of value.quantities) {
      const written = quantity.unit ?? unitOf(each);
      const unit = normaliseUnit(written);
      if (written === null || !isCountUnit(unit) || isTime(unit)) continue;
      if (isRateUnit(unit, each.indicator)) continue;
      found.push({ row: each, value, number: quantity.value, unit, written });
    }
  }
  return found;
}

/** The unit column, else the thing that the indicator counts: `Jumlah laporan …`. */
function unitOf(row: PlanRow): string | null {
  const own = row.values.satuan;
  if (own && !isEmpty(own)) return own.text;
  const head = headOf(row);
  return head !== null && isMade(head) ? head : null;
}

function headOf(row: PlanRow): string | null {
  return /^\W*jumlah\s+([a-z]+)/i.exec(row.indicator ?? '')?.[1]?.toLowerCase() ?? null;
}

function sameWords(count: Count, parts: readonly Count[]): boolean {
  const head = headOf(count.row);
  const all = [count, ...parts];
  if (head !== null) {
    const heads = parts.map((part) => headOf(part.row));
    if (heads.every((each) => each !== null && normaliseUnit(each) === normaliseUnit(head)))
      return true;
  }
  // Else the thing counted stands in the words of all of them: `Tersusunnya laporan keuangan`.
  const word = head ?? count.unit.split(/[ /]/)[0]!;
  return all.every((each) => wordsOf(each.row).includes(word));
}

function wordsOf(row: PlanRow): string[] {
  return (row.indicator ?? '').toLowerCase().split(/[^a-z]+/);
}

function termOf(table: PlanTable, count: Count, column: ColumnId): Term {
  const cell = valueRef(table, count.value);
  return {
    cell,
    key: `${cellKey(cell)}\u0000${count.unit}`,
    value: count.number,
    blank: false,
    formula: count.value.formula,
    row: count.row,
    name: rowName(count.row),
    column,
    text: count.value.text,
    optional: false,
    readings: [],
  };
}
