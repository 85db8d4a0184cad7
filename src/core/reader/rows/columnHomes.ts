// Tells for every column which level's name it belongs to, where several levels stand side by side in one row.
import type { ColumnId } from '../../model/column.ts';
import type { HeaderColumn } from '../../model/planTable.ts';
import type { TableContext } from '../tableContext.ts';
import type { PlanEntry } from './rowClass.ts';

export interface ColumnHomes {
  /** Name columns that make rows, from left to right. */
  readonly names: readonly HeaderColumn[];
  /** The name column whose rows own everything that has no other home; null when the table has no names. */
  readonly deepest: HeaderColumn | null;
  /** The name column that a column belongs to; null for the deepest row of the line. */
  home(id: ColumnId): HeaderColumn | null;
}

const SCOPE: Readonly<Record<string, ColumnId>> = {
  kodeProgram: 'program',
  kodeKegiatan: 'kegiatan',
  indikatorTujuan: 'tujuan',
  targetTujuan: 'tujuan',
  satuanTujuan: 'tujuan',
  indikatorSasaran: 'sasaran',
  targetSasaran: 'sasaran',
  satuanSasaran: 'sasaran',
  indikatorProgram: 'program',
  targetProgram: 'program',
  satuanProgram: 'program',
  paguProgram: 'program',
  indikatorKegiatan: 'kegiatan',
  targetKegiatan: 'kegiatan',
  satuanKegiatan: 'kegiatan',
  paguKegiatan: 'kegiatan',
};
/** Columns that speak for the whole line, wherever they stand. */
const WHOLE_LINE = /^(?:no|noIndikator|kode\d*|jabatan|level|keterangan|catatan)$/;
const SCHEDULE = /^(?:tw\d|jadwal\d|bulan\d+|kas\d+|penanggungJawab|lokasi)$/;

/** `except`: columns of names that only go with the rows of others. */
export function columnHomes(
  context: TableContext,
  plan: readonly PlanEntry[],
  except: ReadonlySet<HeaderColumn> = new Set(),
): ColumnHomes {
  const apart = actionsApart(context, plan);
  // The steps written beside a sub kegiatan are its own; only actions in rows of their own are rows.
  const named = context.names.filter((name) => !except.has(name));
  const names = named.filter((name) => name.id !== 'aksi' || apart !== null || named.length === 1);
  const plans = names.filter((name) => name.id !== 'aksi');
  const deepest = plans[plans.length - 1] ?? names[0] ?? null;
  const homes = new Map<ColumnId, HeaderColumn | null>();
  for (const column of context.columns) {
    homes.set(column.id, homeOf(context, column, names, deepest, apart));
  }
  return { names, deepest, home: (id) => homes.get(id) ?? null };
}

function homeOf(
  context: TableContext,
  column: HeaderColumn,
  names: readonly HeaderColumn[],
  deepest: HeaderColumn | null,
  apart: ReadonlySet<ColumnId> | null,
): HeaderColumn | null {
  if (names.includes(column) || deepest === null || WHOLE_LINE.test(column.id)) return null;
  const action = names.find((name) => name.id === 'aksi');
  if (action && apart?.has(column.id)) return action;
  const scope = SCOPE[column.id];
  if (scope !== undefined) {
    const named =
      names.find((name) => name.id === scope) ??
      (scope === 'sasaran' ? names.find((name) => name.id === 'tujuan') : undefined);
    return named === undefined || named === deepest ? null : named;
  }
  // `Sasaran | Indikator | Target | Program | Pagu`: what stands before the next name belongs to the name before.
  if (column.column > deepest.column) return null;
  const before = [...names].reverse().find((name) => name.column < column.column);
  if (!before || before === deepest) return null;
  const later = context.columns.some(
    (other) => other.column > deepest.column && other.id.startsWith('indikator'),
  );
  return later ? null : before;
}

/**
 * Null when every action stands beside a name. Else several actions hang on one row, and the columns that their
 * own rows fill (months, person, money) belong to the action.
 */
function actionsApart(
  context: TableContext,
  plan: readonly PlanEntry[],
): ReadonlySet<ColumnId> | null {
  const action = context.byId.get('aksi');
  if (!action || context.names.length < 2) return null;
  const others = new Set(
    context.names.filter((name) => name.id !== 'aksi').map((name) => name.column),
  );
  let found: Set<ColumnId> | null = null;
  for (const { cells } of plan) {
    if (!cells.some((cell) => cell.column === action.column)) continue;
    if (cells.some((cell) => others.has(cell.column))) continue;
    found ??= new Set();
    for (const cell of cells) {
      const id = context.byColumn.get(cell.column)?.id;
      if (id !== undefined && id !== 'aksi' && !WHOLE_LINE.test(id)) found.add(id);
    }
  }
  if (found === null) return null;
  for (const { id } of context.columns) if (SCHEDULE.test(id)) found.add(id);
  return found;
}
