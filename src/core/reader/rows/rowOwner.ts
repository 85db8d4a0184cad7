import { levelRank } from '../../model/level.ts';
import type { HeaderColumn, Value } from '../../model/planTable.ts';
import { codeLevel } from '../../nomenclature/code.ts';
import { ownLevel } from '../levels/nameLevels.ts';
import type { Builder, Owned, Started } from './rowBuilder.ts';
import { indicatorOf, newDraft } from './rowDraft.ts';

/** The row that a cell belongs to: one that begins here, an indicator row made for it, or the open one above. */
export function ownerOf(
  b: Builder,
  row: number,
  column: HeaderColumn,
  value: Value,
  owned: Owned,
  started: Started,
): number | null {
  const home = b.homes.home(column.id);
  if (home === null) {
    if (/^kode\d*$/.test(column.id)) {
      const coded = codeLevel(value.text);
      const same = [...started.values()].find((at) => b.drafts[at]!.level === coded);
      if (coded !== null && same !== undefined) return same;
    }
    const lowest = lowestStarted(b, started);
    if (lowest !== null) return lowest;
  } else if (started.has(home.id)) return started.get(home.id)!;
  // The money of a sub kegiatan in the column of its actions: the action above belongs to the one before.
  else if (startsAbove(b, started, home)) return lowestStarted(b, started);

  const name = home ?? b.homes.deepest!;
  const made = started.get(`indikator:${name.id}`);
  if (made !== undefined) return made;
  if (continuesPeriods(b, owned)) return b.drafts.length - 1;
  if (value.state === 'blank' && home !== null) return null;
  const above = b.open.get(name.id) ?? (home === null ? lastNamed(b) : null);
  if (hasIndicator(b, home, owned)) {
    const draft = newDraft({
      row,
      column: -1,
      level: 'indikator',
      levelFrom: 'indikator',
      name: '',
      parent: above,
    });
    started.set(`indikator:${name.id}`, b.drafts.push(draft) - 1);
    return b.drafts.length - 1;
  }
  return above ?? lowestStarted(b, started);
}

/** The deepest row that begins here, an action only when nothing else does. */
function lowestStarted(b: Builder, started: Started): number | null {
  let lowest: number | null = null;
  for (const name of b.homes.names) {
    const at = started.get(name.id);
    if (at !== undefined && (name.id !== 'aksi' || lowest === null)) lowest = at;
  }
  return lowest;
}

export function hasIndicator(b: Builder, home: HeaderColumn | null, owned: Owned): boolean {
  return b.context.columns.some((column) => {
    if (!/^(?:indikator\w*|hasilIndikator)$/.test(column.id)) return false;
    const value = owned.get(column.id);
    const says = value !== undefined && value.state !== 'blank' && value.state !== 'dash';
    return says && b.homes.home(column.id) === home;
  });
}

// The row of `II` goes on with what the row of `I` began, also when it writes the indicator again.
function continuesPeriods(b: Builder, owned: Owned): boolean {
  const last = b.drafts[b.drafts.length - 1];
  if (!last || !b.context.byId.has('periode')) return false;
  const shown = indicatorOf(Object.fromEntries(owned));
  return shown === null || shown === last.indicator;
}

function lastNamed(b: Builder): number | null {
  for (let i = b.drafts.length - 1; i >= 0; i--) if (b.drafts[i]!.level !== 'indikator') return i;
  return null;
}

function startsAbove(b: Builder, started: Started, home: HeaderColumn): boolean {
  const rank = levelRank(ownLevel(home.id));
  return (
    started.size > 0 && [...started.values()].every((at) => levelRank(b.drafts[at]!.level) < rank)
  );
}
