// Which of a workbook's tables speak for the district, so that the same money is not read twice.
import type { PlanTable } from '../model/planTable.ts';
import { hasRealisation } from '../recap/hasRealisation.ts';
import { plainWords } from '../recap/recapKey.ts';

export interface ChosenTables {
  readonly used: readonly PlanTable[];
  /** Tables of plans that repeat rows of the used ones. */
  readonly repeated: readonly PlanTable[];
}

const FIGURE = /^(pagu|paguProgram|target\w*|tw[1-4]|realisasi\w*)$/;

/** A table without any column of target, money or realisation is another form. */
export function bearsFigures(table: PlanTable): boolean {
  return table.columns.some((column) => FIGURE.test(column.id));
}

function score(table: PlanTable): number {
  const quarterly = table.columns.filter((c) => /^realisasi(K|Rp)[1-4]$/.test(c.id)).length;
  const money = table.columns.some((c) => c.id === 'pagu' || c.id === 'paguProgram') ? 1 : 0;
  return (
    quarterly * 1e7 +
    (hasRealisation(table) ? 1e6 : 0) +
    money * 1e5 +
    Math.min(table.rows.length, 99999)
  );
}

function identities(table: PlanTable): Set<string> {
  return new Set(
    table.rows
      .filter(
        (row) => row.level !== 'tujuan' && row.level !== 'sasaran' && row.level !== 'indikator',
      )
      .map((row) => row.kode ?? `${row.level} ${plainWords(row.name)}`),
  );
}

function columnIds(table: PlanTable): string {
  return table.columns
    .map((column) => column.id)
    .sort()
    .join(' ');
}

/**
 * The best reporting table, and with it every table of the same columns that shares no program, kegiatan or sub
 * kegiatan with it (an office that keeps one sheet per program). Others repeat it or are another form. `tahun` null: any.
 */
export function chooseTables(tables: readonly PlanTable[], tahun: number | null): ChosenTables {
  const bearing = tables.filter((table) => bearsFigures(table) && table.rows.length > 0);
  // A Renja of 2024 opens with the evaluation of 2022: tables of the year that is asked for come before all others.
  const timely = bearing.filter((table) => table.year === tahun || table.year === null);
  const able = tahun !== null && timely.length > 0 ? timely : bearing;
  // Equal scores: by sheet name, so that the order in which sheets arrive does not matter.
  const ranked = able
    .map((table) => ({ table, score: score(table) }))
    .sort((a, b) => b.score - a.score || (a.table.sheet < b.table.sheet ? -1 : 1))
    .map((entry) => entry.table);
  const best = ranked[0];
  if (!best) return { used: [], repeated: [] };
  const used = [best];
  const repeated: PlanTable[] = [];
  const seen = identities(best);
  for (const table of ranked.slice(1)) {
    const own = identities(table);
    const shares = [...own].some((id) => seen.has(id));
    if (!shares && table.year === best.year && columnIds(table) === columnIds(best)) {
      used.push(table);
      for (const id of own) seen.add(id);
    } else if (shares) repeated.push(table);
  }
  return { used, repeated };
}
