// Tables that write quarters or months below each other: a column says the period, those beside it what belongs to it.
import { type ColumnId, QUARTERS } from '../../model/column.ts';
import type { HeaderColumn } from '../../model/planTable.ts';
import { monthFromText, monthName } from '../../numbers/months.ts';
import { quarterFromText, quarterName } from '../../numbers/quarters.ts';
import type { Candidate } from './candidate.ts';
import { isOfYear } from './yearlyBesidePeriods.ts';

/** Ids whose period stands in the row carry this mark until a row is read. */
const OPEN = '*';

const BY_QUARTER: Readonly<Record<string, string>> = {
  target: 'tw',
  pagu: 'anggaranTw',
  realisasi: 'realisasiK',
  realisasiRp: 'realisasiRp',
  capaian: 'persenK',
  persenK: 'persenK',
  persenRp: 'persenRp',
  penyerapan: 'persenRp',
};

const BY_MONTH: Readonly<Record<string, string>> = {
  target: 'bulan',
  pagu: 'kas',
  realisasi: 'realisasiBulan',
  realisasiRp: 'realisasiKas',
};

/** What the row of the whole year says for each family. */
const YEARLY: Readonly<Record<string, ColumnId>> = {
  tw: 'target',
  bulan: 'target',
  anggaranTw: 'pagu',
  kas: 'pagu',
  realisasiK: 'jumlahK',
  realisasiRp: 'jumlahRp',
};

/** Changes the ids of the candidates: `periode`, and `tw*`, `realisasiK*` … for what stands to its right. */
export function resolvePeriods(candidates: readonly Candidate[]): void {
  const labels = labelsBeside(candidates);
  const at = labels[0] ?? candidates.findIndex((c) => isPeriod(c, candidates));
  if (at < 0) return;
  for (const each of labels) candidates[each]!.id = null;
  const period = candidates[at]!;
  const families = period.profile.quarters > period.profile.months ? BY_QUARTER : BY_MONTH;
  const taken = candidates.some((c) =>
    /^(?:tw|anggaranTw|kas|bulan|realisasiK)\d/.test(c.id ?? ''),
  );
  if (taken) return;
  period.id = 'periode';
  const yearly = candidates.filter((c) => isOfYear(c, period, candidates));
  for (const c of candidates.slice(at + 1)) {
    if (yearly.includes(c)) continue;
    // `Anggaran Kas` is money of the period, though it is no pagu by its title.
    const family = families[c.id ?? ''] ?? (c.id === null ? undefined : families[plainId(c.id)]);
    if (family !== undefined) c.id = `${family}${OPEN}`;
  }
}

/** `TW 1`, `TW 2` … beside the figures, below one title merged over both: the first of such columns speaks for all. */
function labelsBeside(candidates: readonly Candidate[]): number[] {
  return candidates.flatMap((c, i) => {
    const figures = candidates[i + 1];
    if (c.origin === '' || figures?.origin !== c.origin || !saysPeriods(c)) return [];
    // Pieces of a code are numbers up to four as well.
    const measured = figures.id !== null && plainId(figures.id) in BY_QUARTER;
    return measured && figures.profile.numbers > 0 ? [i] : [];
  });
}

function plainId(id: ColumnId): ColumnId {
  if (id === 'targetKegiatan') return 'target';
  if (id === 'jumlahK') return 'realisasi';
  return id === 'jumlahRp' ? 'realisasiRp' : id;
}

function saysPeriods({ profile }: Pick<Candidate, 'profile'>): boolean {
  const said = Math.max(profile.quarters, profile.months);
  return said >= 4 && said * 10 >= profile.filled * 7 && profile.distinct > 1;
}

// Each name has several periods: its own cell is merged, blank below, or written again.
function isPeriod({ features, profile }: Candidate, all: readonly Candidate[]): boolean {
  const { leaf } = features;
  if (leaf.size === 0 || ![...leaf].every((token) => /^(?:tw|bulan|periode|jadwal)$/.test(token)))
    return false;
  if (!saysPeriods({ profile })) return false;
  const names = all.filter((c) =>
    /^(?:sasaran|program|kegiatan|subKegiatan|uraian|aksi|indikator)/.test(c.id ?? ''),
  );
  return (
    names.length > 0 &&
    names.some(({ profile: name }) => {
      const sparse = name.filled / name.rows <= (0.6 * profile.filled) / profile.rows;
      return sparse || name.distinct * 1.6 <= name.filled;
    })
  );
}

/** `tw*` in the row of `II` → `tw2`, in the row `Jumlah` → `target`; null when the row names no period. */
export function idInPeriod(id: ColumnId, period: string): ColumnId | null {
  const family = id.slice(0, -OPEN.length);
  const number = isMonthly(id) ? monthFromText(period) : quarterFromText(period, true);
  if (number !== null) return `${family}${number}`;
  const whole = /^\s*(?:jumlah|total|tahun(?:an)?|setahun|1\s+tahun)\b/i.test(period);
  return whole ? (YEARLY[family] ?? null) : null;
}

/**
 * What users of the table see: `tw1` … `tw4` in place of `tw*`, all in the same physical column, and `target` when rows
 * of the year gave it. `used`: ids that the rows have.
 */
export function spelledPeriods(
  columns: readonly HeaderColumn[],
  used: ReadonlySet<ColumnId>,
): HeaderColumn[] {
  return columns.flatMap((column) => {
    if (!isOpenPeriod(column.id)) return [column];
    const yearly = YEARLY[column.id.slice(0, -OPEN.length)];
    const year =
      yearly !== undefined && used.has(yearly) && !columns.some(({ id }) => id === yearly)
        ? [{ ...column, id: yearly, title: `${column.title} › Tahunan` }]
        : [];
    const names = isMonthly(column.id) ? MONTHS.map(monthName) : QUARTERS.map(quarterName);
    const periods = names.map((name, i) => ({
      ...column,
      id: column.id.replace(OPEN, String(i + 1)),
      title: `${column.title} › ${name}`,
    }));
    return [...year, ...periods];
  });
}

function isMonthly(id: ColumnId): boolean {
  return /^(?:kas|bulan|realisasiBulan|realisasiKas)\*/.test(id);
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export function isOpenPeriod(id: ColumnId): boolean {
  return id.endsWith(OPEN);
}
