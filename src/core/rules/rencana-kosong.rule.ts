// A row with target or money that is planned in no quarter and in no month.
import { columnName } from '../grid/a1.ts';
import type { ColumnId } from '../model/column.ts';
import { monthIds } from '../model/column.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import type { Finding, Rule } from './rule.ts';
import { isEmpty, plansRate } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { isHeading } from './support/peers.ts';
import { columnOf, columnTitle, place, valueRef } from './support/spot.ts';
import { isParent, treeOf } from './support/tree.ts';

const CODE = 'rencana-kosong';
/** From here on an unplanned row is an exception; below it planning has hardly begun, which is told once. */
const USUAL = 0.6;
const FEW = 3;

export const rencanaKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Rencana triwulan atau bulan belum diisi',
  strength: 20,
  check: (context) =>
    context.tables.flatMap((table) =>
      familiesOf(table).flatMap((family) => unplanned(table, family)),
    ),
  message: (params) =>
    params.banyak
      ? `Kolom “${params.kolom}” (${params.huruf}): ${params.banyak} dari ${params.semua} baris belum punya rencana ${params.keluarga}, mulai baris ${params.baris} “${params.nama}”.`
      : `${place(params)}: tidak satu pun ${params.keluarga} terisi${params.target ? `, padahal targetnya “${params.target}”` : ''}.`,
  suggestion: (params) =>
    params.banyak
      ? `Bagi target tiap baris ke dalam ${params.keluarga} yang benar, seperti pada baris yang sudah terisi.`
      : `Bagi rencananya ke dalam ${params.keluarga} yang benar.`,
};

interface Family {
  readonly name: string;
  readonly ids: readonly ColumnId[];
  /** The one column whose cells hold all quarters (`TW 1 = 355 TW 2 = …`); null when each has its own. */
  readonly home: ColumnId | null;
}

function familiesOf(table: PlanTable): Family[] {
  const quarters = ['tw1', 'tw2', 'tw3', 'tw4'];
  const families: Family[] = [
    { name: 'triwulan', ids: quarters, home: null },
    { name: 'triwulan', ids: ['jadwal1', 'jadwal2', 'jadwal3', 'jadwal4'], home: null },
    { name: 'bulan', ids: monthIds('bulan'), home: null },
    { name: 'bulan', ids: monthIds('kas'), home: null },
  ];
  const own = families.filter((family) => family.ids.every((id) => columnOf(table, id) !== null));
  const homes = table.columns
    .filter(({ id }) => !quarters.includes(id))
    .filter(({ id }) =>
      table.rows.some(({ values }) => values[id] && values.tw1?.column === values[id].column),
    );
  return [...own, ...homes.map(({ id }) => ({ name: 'triwulan', ids: quarters, home: id }))];
}

/** Leaf rows with something to plan and nothing planned. */
function unplanned(table: PlanTable, family: Family): Finding[] {
  const tree = treeOf(table);
  const due = table.rows.filter((row) => !isParent(tree, row) && isDue(table, row, family));
  const empty = due.filter((row) => family.ids.every((id) => isEmpty(row.values[id])));
  const planned = due.length - empty.length;
  const first = empty[0];
  if (!first || planned === 0) return [];
  const spot = spotOf(table, family);
  if (planned >= FEW && planned / due.length >= USUAL) {
    return empty.map((row) =>
      findingAt(CODE, 'warning', table, row, cellsOf(row, family)[0]!.column, {
        params: { ...spot, keluarga: family.name, target: row.values.target?.text ?? '' },
        cells: cellsOf(row, family)
          .slice(1)
          .map((value) => valueRef(table, value)),
      }),
    );
  }
  if (empty.length < FEW) return [];
  const finding = findingAt(CODE, 'warning', table, first, cellsOf(first, family)[0]!.column, {
    params: { ...spot, keluarga: family.name, banyak: empty.length, semua: due.length },
    cells: empty.slice(1).map((row) => valueRef(table, cellsOf(row, family)[0]!)),
  });
  const about = [CODE, table.sheet, table.title, family.home ?? family.ids[0]].join('|');
  return [{ ...finding, about }];
}

function isDue(table: PlanTable, row: PlanRow, family: Family): boolean {
  if (cellsOf(row, family).length === 0) return false;
  const { target, pagu } = row.values;
  if (isEmpty(target) && isEmpty(pagu)) return false;
  // Targets of quarters divide the target of something measured: money alone has none.
  if (family.ids[0] === 'tw1' && isUnmeasured(table, row)) return false;
  // Without money there is no cash to plan.
  if (family.ids[0] === 'kas1' && columnOf(table, 'pagu') && isEmpty(pagu)) return false;
  if (isPutOff(table, row) || (family.ids[0] === 'tw1' && isHeading(table, row))) return false;
  // A rate is often stated for the year alone.
  return !plansRate(row);
}

/** Neither a target, an indicator nor a unit, in a table that has columns for two of them. */
function isUnmeasured(table: PlanTable, { values }: PlanRow): boolean {
  const ids = ['indikator', 'target', 'satuan'].filter((id) => columnOf(table, id));
  return ids.length > 1 && ids.every((id) => isEmpty(values[id]));
}

const PUT_OFF =
  /\b(?:ditunda|penundaan|dibatalkan|batal|ditiadakan|dihapus|dialihkan|tidak\s+(?:jadi\s+)?dilaksanakan|perubahan\s+(?:apbd|anggaran)|refocus\w*|rasionalisasi)\b/i;

/** Without money, and the remark says why: `Ditunda ke Perubahan APBD`. */
function isPutOff(table: PlanTable, row: PlanRow): boolean {
  const { pagu, keterangan, catatan } = row.values;
  const moneyless = !columnOf(table, 'pagu') || isEmpty(pagu) || pagu?.value === 0;
  return moneyless && [keterangan, catatan].some((value) => PUT_OFF.test(value?.text ?? ''));
}

/** Where the plan of a row stands; empty when the row has no place for it. */
function cellsOf(row: PlanRow, family: Family): readonly Value[] {
  if (family.home === null) {
    const cells = family.ids.flatMap((id) => row.values[id] ?? []);
    return cells.length === family.ids.length ? cells : [];
  }
  const home = row.values[family.home];
  // Words of another kind in the cell are a plan of another kind.
  return home && (isEmpty(home) || row.values.tw1) ? [home] : [];
}

/** The header above all of the family's columns, and their letters. */
function spotOf(table: PlanTable, family: Family): { kolom: string; huruf: string } {
  const ids = family.home === null ? family.ids : [family.home];
  const columns = ids.map((id) => columnOf(table, id)!);
  const first = columns[0]!;
  const last = columns[columns.length - 1]!;
  if (columns.length === 1)
    return { kolom: columnTitle(table, first.column), huruf: columnName(first.column) };
  const paths = columns.map((column) => column.title.split(' › '));
  const shared = paths[0]!.filter((words, i) => paths.every((path) => path[i] === words));
  return {
    kolom: shared.length > 0 ? shared.join(' › ') : first.title,
    huruf: `${columnName(first.column)}–${columnName(last.column)}`,
  };
}
