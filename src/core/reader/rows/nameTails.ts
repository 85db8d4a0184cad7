// Names that a printed page cut in two: the rest stands alone in the row below, without a code of its own.
import { reworded } from '../../grid/changedGrid.ts';
import type { Grid } from '../../grid/grid.ts';
import { type Level, levelRank } from '../../model/level.ts';
import { codeLevel } from '../../nomenclature/code.ts';
import type { TableContext } from '../tableContext.ts';
import type { PlanEntry } from './rowClass.ts';
import { codeReader } from './rowCode.ts';
import { isOfficeName, isUrusan } from './rowText.ts';

const FEWEST = 2;
/** So many of them must show that they carry on what stands above; a name is cut into so many pieces at most. */
const SHOWN = 0.25;
const MOST_PIECES = 3;
const NUMBERED = /^(?:\d{1,2}|[a-z]|[IVX]+)[.)]|^[-•*]/i;

export interface NameTail {
  /** The row with the rest of the name, and the one in which the name begins. */
  readonly row: number;
  readonly of: number;
}

/** [] where the table has no codes, more than one column of names, or no such manner. From top to bottom. */
export function nameTails(context: TableContext, plan: readonly PlanEntry[]): NameTail[] {
  const [name, another] = context.names;
  if (!name || another || !context.byId.has('kode')) return [];
  const codeOf = codeReader(context);
  const found: NameTail[] = [];
  let shown = 0;
  let head = -1;
  let level: Level | null = null;
  for (const [i, { row, cells }] of plan.entries()) {
    const kode = codeOf(row);
    if (kode !== '') {
      head = cells.some(({ column }) => column === name.column) ? row : -1;
      level = codeLevel(kode);
      continue;
    }
    const [only, more] = cells;
    const below = head >= 0 && plan[i - 1]?.row === row - 1;
    const alone = only !== undefined && !more && only.column === name.column;
    if (!below || !alone || isHead(only.text)) {
      head = -1;
      continue;
    }
    // Steps are listed one below the other.
    if (row - head >= MOST_PIECES) return [];
    found.push({ row, of: head });
    if (/^[a-z]/.test(only.text) || standsWithin(level, codeOf(plan[i + 1]?.row ?? row)))
      shown += 1;
  }
  return shown >= FEWEST && shown >= found.length * SHOWN ? found : [];
}

function isHead(text: string): boolean {
  return isOfficeName(text) || isUrusan(text) || NUMBERED.test(text);
}

/** Between a program and its kegiatan, or a kegiatan and its sub kegiatan, no group begins and no step stands. */
function standsWithin(above: Level | null, below: string): boolean {
  const next = codeLevel(below);
  return (
    (above === 'program' || above === 'kegiatan') &&
    next !== null &&
    levelRank(next) > levelRank(above)
  );
}

/** The grid with each name whole in its first row. */
export function withWholeNames(context: TableContext, tails: readonly NameTail[]): Grid {
  const { grid, names } = context;
  const column = names[0]?.column;
  if (tails.length === 0 || column === undefined) return grid;
  const whole = new Map<number, string>();
  for (const { row, of } of tails) {
    const before = whole.get(of) ?? grid.cells[of]![column]!.display.trim();
    whole.set(of, `${before} ${grid.cells[row]![column]!.display.trim()}`);
  }
  return reworded(grid, column, whole);
}
