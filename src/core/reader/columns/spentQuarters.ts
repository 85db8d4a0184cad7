// Bare `TW I … TW IV` beside a realisation that they add up to, or in a report of it: quarters of what was done, not of what was planned.
import type { Grid } from '../../grid/grid.ts';
import type { ColumnId } from '../../model/column.ts';
import { monthFromText } from '../../numbers/months.ts';
import { nearly } from '../../numbers/nearly.ts';
import type { Candidate } from './candidate.ts';

interface Family {
  readonly planned: string;
  readonly done: string;
  readonly year: ColumnId;
  /** Ids of the column that says what was done in the year, and the id it has beside its quarters. */
  readonly result: ColumnId;
  readonly sum: ColumnId;
}

const FAMILIES: readonly Family[] = [
  {
    ...{ planned: 'anggaranTw', done: 'realisasiRp', year: 'pagu' },
    ...{ result: 'realisasiRp', sum: 'jumlahRp' },
  },
  {
    ...{ planned: 'tw', done: 'realisasiK', year: 'target' },
    ...{ result: 'realisasi', sum: 'jumlahK' },
  },
];

/** Looks at no more than this many rows that are filled. */
const SAMPLE = 200;
/** So many rows, and this share of all, must add up to the realisation; and some must miss the plan of the year. */
const LEAST = 3;
const SHARE = 0.8;
/** So many rows of money must stay below the year's. */
const MANY = 5;
/** A bare title says no more than the quarter, and whether it is work or money. */
const BARE = new Set([
  ...['tw', 'rp', 'k', 'i', 'ii', 'iii', 'iv', '1', '2', '3', '4'],
  ...['fisik', 'keuangan', 'kinerja', 'anggaran', 'volume'],
]);
/** `Pelaksanaan per Triwulan` above them leaves it to the figures. */
const CARRIED_OUT = new Set([...BARE, 'jadwal', 'per']);
/** Bare months, and the sums of three of them. */
const OF_MONTHS = new Set([...BARE, 'jumlah', 'bulan']);
const REPORT = /\b(?:realisasi|(?:pen)?yerapan|serapan)\b/i;
/** What was done is looked at, whatever plan it is called after. */
const LOOKS_BACK = /\b(?:monitoring|monev|evaluasi|capaian|laporan)\b/i;
const PLAN = /\b(?:target|rencana|renaksi|renja|rka|dpa|rak|jadwal|anggaran\s+kas)\b/i;

type Verdict = 'done' | 'planned' | 'open';

interface Case {
  readonly family: Family;
  readonly quarters: readonly Candidate[];
  readonly result: Candidate | undefined;
  readonly verdict: Verdict;
}

/**
 * Changes the ids of the candidates. `from`, `to`: rows of the body, the end not included. `titles`: the lines above
 * the table.
 */
export function spentQuarters(
  grid: Grid,
  candidates: readonly Candidate[],
  from: number,
  to: number,
  titles: readonly string[],
): void {
  const reported = titles.some((line) => REPORT.test(line)) && !titles.some(isPlan);
  if (reported) spentMonths(grid, candidates, from, to);
  const looksBack = titles.some((line) => LOOKS_BACK.test(line));
  const cases = FAMILIES.flatMap(
    (family) => caseOf(grid, candidates, family, { from, to, looksBack }) ?? [],
  );
  const apart = candidates.some(({ id }) => /^realisasi(?:K|Rp)\d$/.test(id ?? ''));
  const report = !apart && reported;
  // `Triwulan I › K | Rp`: what the figures of the one tell holds for the other, unless its own deny it.
  const beside = cases.some(({ verdict }) => verdict === 'done');
  for (const { family, quarters, result, verdict } of cases) {
    const likely = verdict === 'open' && (beside || report);
    if (verdict !== 'done' && !likely) continue;
    quarters.forEach((quarter, i) => {
      quarter.id = `${family.done}${i + 1}`;
    });
    if (result) result.id = family.sum;
  }
}

/** `Realisasi SP2D s.d. September` over bare months that do not make up the pagu: they hold what was spent. */
function spentMonths(grid: Grid, candidates: readonly Candidate[], from: number, to: number): void {
  const months = candidates.filter(({ id }) => /^kas\d+$/.test(id ?? ''));
  const bare = ({ features }: Candidate): boolean =>
    features.measure === null &&
    [...features.all].every((token) => OF_MONTHS.has(token) || monthFromText(token) !== null);
  if (months.length !== 12 || !months.every(bare)) return;
  const year = candidates.find(({ id }) => id === 'pagu');
  if (judge(grid, months, undefined, year, from, to) === 'planned') return;
  for (const each of candidates) {
    const [, family, at] = /^(kas|anggaranTw)(\d+)$/.exec(each.id ?? '') ?? [];
    if (family && bare(each)) each.id = `${family === 'kas' ? 'realisasiKas' : 'realisasiRp'}${at}`;
  }
}

function isPlan(line: string): boolean {
  return PLAN.test(line);
}

function caseOf(
  grid: Grid,
  candidates: readonly Candidate[],
  family: Family,
  { from, to, looksBack }: { from: number; to: number; looksBack: boolean },
): Case | null {
  const byId = (id: ColumnId): Candidate | undefined => candidates.find((c) => c.id === id);
  const quarters = [1, 2, 3, 4].flatMap((q) => byId(`${family.planned}${q}`) ?? []);
  const [loose, summed] = [byId(family.result), byId(family.sum)];
  if (quarters.length !== 4 || byId(`${family.done}1`) || (loose && summed)) return null;
  const says = (words: ReadonlySet<string>): boolean =>
    quarters.every(({ features }) => [...features.all].every((token) => words.has(token)));
  if (!says(CARRIED_OUT)) return null;
  // `Jumlah` alone may be the sum of what is planned.
  if (summed && !/^(?:realisasi|serapan)$/.test(summed.features.measure ?? '')) return null;
  const result = loose ?? summed;
  const year = byId(family.year);
  const judged = judge(grid, quarters, result, year, from, to);
  // `Monitoring dan Evaluasi Renja`: hardly ever is all of the money spent.
  const verdict =
    judged === 'short' ? (looksBack && family.year === 'pagu' ? 'done' : 'open') : judged;
  return verdict === 'open' && !says(BARE) ? null : { family, quarters, result, verdict };
}

function judge(
  grid: Grid,
  quarters: readonly Candidate[],
  result: Candidate | undefined,
  year: Candidate | undefined,
  from: number,
  to: number,
): Verdict | 'short' {
  const figure = (row: number, of: Candidate | undefined): number | null => {
    const value = of && grid.cells[row]?.[of.column]?.value;
    return typeof value === 'number' ? value : null;
  };
  let [seen, fitting, unlike] = [0, 0, 0];
  let [plans, planned, below] = [0, 0, 0];
  for (let row = from; row < to && plans < SAMPLE; row++) {
    const plan = figure(row, year);
    const parts = quarters.flatMap((quarter) => figure(row, quarter) ?? []);
    if (plan === null || parts.length === 0) continue;
    const sum = parts.reduce((total, part) => total + part, 0);
    const meets = (amount: number): boolean =>
      nearly(sum, amount) || nearly(parts[parts.length - 1]!, amount);
    plans += 1;
    if (meets(plan)) planned += 1;
    else if (sum < plan) below += 1;
    const done = figure(row, result);
    if (done === null) continue;
    seen += 1;
    if (meets(done)) fitting += 1;
    if (!meets(plan)) unlike += 1;
  }
  const adds = fitting >= LEAST && fitting >= seen * SHARE;
  if (adds && unlike >= LEAST && unlike * 3 >= seen) return 'done';
  if (plans >= MANY && below >= plans * SHARE) return 'short';
  return planned > 0 && planned * 2 >= plans && !adds ? 'planned' : 'open';
}
