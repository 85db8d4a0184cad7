// Goals that are written beside the kegiatan they are reached by, below a program: they head no rows.
import type { HeaderColumn } from '../../model/planTable.ts';
import type { NameLevels } from '../levels/nameLevels.ts';
import type { TableContext } from '../tableContext.ts';
import type { PlanEntry } from './rowClass.ts';

const ABOVE: ReadonlySet<string> = new Set(['tujuan', 'sasaran']);
const BELOW_PROGRAM: ReadonlySet<string> = new Set(['kegiatan', 'sub_kegiatan', 'aksi']);

/**
 * The columns of tujuan and sasaran that say something only beside kegiatan and what is below these, where programs stand
 * in rows of their own above: a goal over the plan stands above its program or beside it. Nor does a goal head rows that
 * is written behind the names, always beside one of them: what the plan hangs on stands in front.
 */
export function goalsBeside(
  context: TableContext,
  plan: readonly PlanEntry[],
  { levels, headings }: NameLevels,
): ReadonlySet<HeaderColumn> {
  const goals = context.names.filter(({ id }) => ABOVE.has(id));
  const others = context.names.filter(({ id }) => !ABOVE.has(id));
  if (goals.length === 0 || others.length !== 1) return new Set();
  const works = others[0]!.column;
  const levelOf = (row: number): string => levels.get(`${row},${works}`)?.level ?? '';
  return new Set(
    goals.filter(({ column }) => {
      let program = false;
      const beside = plan.flatMap(({ row, cells }): boolean[] => {
        if (headings.has(row)) return [];
        const level = levelOf(row);
        const says = cells.some((found) => found.column === column);
        program ||= level === 'program';
        if (!says) return [];
        if (column > works) return [cells.some((found) => found.column === works)];
        return [program && BELOW_PROGRAM.has(level)];
      });
      return beside.length > 0 && beside.every(Boolean);
    }),
  );
}
