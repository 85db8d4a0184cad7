// Levels of rows that say nothing themselves: by work and outcome per job title, or by the order of numbers and looks.
import type { Level } from '../../model/level.ts';
import type { GivenLevel, NamedRow } from './inferLevels.ts';

// Sulteng: outcomes (`Persentase …`, no quarters) above outputs (`Jumlah …` per quarter), per job title.
export function byWork(rows: readonly NamedRow[]): GivenLevel[] | null {
  const scheduled = rows.filter((row) => row.scheduled).length;
  if (scheduled * 5 < rows.length || scheduled * 10 > rows.length * 9) return null;
  const leaf = rows.map((row) => row.scheduled || /^\s*jumlah\b/i.test(row.indicator));
  const result: GivenLevel[] = [];
  let run: number[] = [];
  let head = false;
  const close = (): void => {
    run.forEach((at, i) => {
      const up = run.length - 1 - i;
      const level: Level = up === 0 ? 'kegiatan' : up === 1 ? 'program' : 'sasaran';
      result[at] = { level: head && i === 0 ? 'sasaran' : level, from: 'letak' };
    });
    run = [];
    head = false;
  };
  rows.forEach((row, i) => {
    if (row.jabatan !== null) {
      close();
      head = /^kepala\s+(?:dinas|badan|perangkat)\b/i.test(row.jabatan.trim());
    }
    if (leaf[i]) {
      close();
      result[i] = { level: 'sub_kegiatan', from: 'letak' };
    } else run.push(i);
  });
  close();
  return result;
}

// Nothing is known for sure: the order in which numberings and styles first appear is the order of levels.
export function byOutline(
  rows: readonly NamedRow[],
  allowed: readonly Level[],
): GivenLevel[] | null {
  const whole = byBoth(rows, allowed);
  if (whole) return whole;
  const numbered = new Set(rows.map((row) => row.numbering)).size;
  const key = (row: NamedRow): string => (numbered > 1 ? row.numbering : row.style);
  const order: string[] = [];
  for (const row of rows) if (!order.includes(key(row))) order.push(key(row));
  if (order.length < 2 || order.length > 5) return null;
  // A style that only one row has is an accident, unless it is the first row's.
  const once = order.slice(1).filter((k) => rows.filter((row) => key(row) === k).length === 1);
  if (once.length > 0 && rows.length > 6) return null;
  const ladder: readonly Level[] =
    allowed.length >= order.length ? allowed : (['program', 'kegiatan', 'sub_kegiatan'] as const);
  if (order.length > ladder.length) return null;
  return rows.map((row) => ({
    level: ladder[order.indexOf(key(row))]!,
    from: numbered > 1 ? 'nomor' : 'gaya',
  }));
}

// As many pairs of numbering and style as the header names levels, three at least, none below another by two steps.
function byBoth(rows: readonly NamedRow[], allowed: readonly Level[]): GivenLevel[] | null {
  if (allowed.length < 3) return null;
  const from = new Set(rows.map((row) => row.numbering)).size > 1 ? 'nomor' : 'gaya';
  const order: string[] = [];
  const result: GivenLevel[] = [];
  let before = -1;
  for (const { numbering, style } of rows) {
    const key = `${numbering}|${style}`;
    if (!order.includes(key)) order.push(key);
    const depth = order.indexOf(key);
    if (depth > before + 1 || depth >= allowed.length) return null;
    before = depth;
    result.push({ level: allowed[depth]!, from });
  }
  return order.length === allowed.length ? result : null;
}
