// Beside quarters or months written below each other: figures of the whole year, written again in each of a work's rows.
import type { Candidate } from './candidate.ts';

/** `Target Tahunan`, `Target Setahun`, `Pagu 1 Tahun`. */
const OF_YEAR = /\b(?:tahunan|setahun|(?:1|satu) tahun)\b/i;
/** So many works must write theirs again, and of these so few may not. */
const FEWEST = 3;
const MOST_ODD = 0.1;

export function isOfYear(c: Candidate, period: Candidate, all: readonly Candidate[]): boolean {
  if (OF_YEAR.test(c.title)) return true;
  const twins = all.some((o) => o !== c && o.id === c.id && o.column > period.column);
  // The same target in every quarter is common; the same money is not, to the rupiah and in all works.
  return (c.id === 'pagu' || (c.id === 'target' && twins)) && isRepeated(c, period, all);
}

function isRepeated(c: Candidate, period: Candidate, all: readonly Candidate[]): boolean {
  const told = worksOf(period, all)
    .map((rows) => rows.flatMap((row) => c.shown.get(row) ?? []))
    .filter((figures) => figures.length > 1);
  const odd = told.filter((figures) => new Set(figures).size > 1).length;
  return told.length - odd >= FEWEST && odd <= Math.max(1, told.length * MOST_ODD);
}

const NAME = /^(?:kode|sasaran|program|kegiatan|subKegiatan|uraian|aksi|indikator)$/;

/** The rows of each work: from one that shows another name than the last, to the next of these. */
function worksOf(period: Candidate, all: readonly Candidate[]): number[][] {
  const names = all.filter(({ id }) => NAME.test(id ?? ''));
  const last = new Map<Candidate, string>();
  const works: number[][] = [];
  for (const row of period.shown.keys()) {
    const fresh = names.filter(
      (name) => (name.shown.get(row) ?? last.get(name)) !== last.get(name),
    );
    for (const name of fresh) last.set(name, name.shown.get(row)!);
    if (works.length === 0 || fresh.length > 0) works.push([]);
    works[works.length - 1]!.push(row);
  }
  return works;
}
