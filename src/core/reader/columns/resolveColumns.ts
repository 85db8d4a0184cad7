// Tells columns apart that one and the same title would claim: by neighbours, years, halves and what they hold.
import type { ColumnId } from '../../model/column.ts';
import { acrossYears } from './acrossYears.ts';
import type { Candidate } from './candidate.ts';
import { dividedBudget, spentInPercent } from './dividedBudget.ts';
import { dividedRates, ratesAmongMoney } from './dividedRates.ts';
import { fullestNames, outputsOfActions } from './fullestNames.ts';
import { moneyBesideTarget } from './moneyBesideTarget.ts';
import { offices } from './offices.ts';
import { plannedSpending, spendingBesideBudget } from './plannedSpending.ts';
import { reportedTargets } from './reportedTargets.ts';
import { changeRates } from './resolveChanges.ts';
import { codeParts } from './resolveCodes.ts';
import {
  loneCount,
  loneIndicator,
  loneLevel,
  loneNames,
  lonePagu,
  lonePolarity,
  loneProgram,
  loneYear,
  ownAims,
  plannedVolume,
  providedFunds,
  schoolStandards,
  spentOn,
  unitPrices,
} from './resolveLone.ts';
import { levelsBelowTitle, splitMergedTitles } from './resolveMerged.ts';
import { moneyParts } from './resolveParts.ts';
import { resolvePeriods } from './resolvePeriods.ts';
import {
  halfYears,
  progressBesideVolume,
  resolveTimes,
  spentBesideRate,
  startAndEnd,
  statesPercent,
} from './resolveTimes.ts';
import { mistitledNames, untitledCodes, untitledNames } from './resolveUntitled.ts';
import { yearGroups } from './resolveYearGroups.ts';
import { afterChange, multiYear, pastYears } from './resolveYears.ts';
import { scopedByNeighbour } from './scopedByNeighbour.ts';
import { mergedStairs, stairs } from './stairs.ts';

/**
 * Changes the ids of the candidates so that each id is used once; a column left over gets null. `year`: that of the
 * table's title, null when it names none. `plans`: whether programs stand below the titles.
 */
export function resolveColumns(
  candidates: readonly Candidate[],
  year: number | null,
  plans: () => boolean,
): void {
  unitPrices(candidates);
  providedFunds(candidates);
  untitledCodes(candidates);
  stairs(candidates);
  mergedStairs(candidates);
  mistitledNames(candidates, plans);
  visibleFirst(candidates);
  offices(candidates);
  plannedSpending(candidates);
  spendingBesideBudget(candidates);
  dividedRates(candidates);
  ratesAmongMoney(candidates);
  moneyBesideTarget(candidates);
  spentBesideRate(candidates);
  progressBesideVolume(candidates);
  levelsBelowTitle(candidates);
  splitMergedTitles(candidates);
  loneIndicator(candidates);
  loneLevel(candidates);
  lonePolarity(candidates);
  plannedVolume(candidates);
  acrossYears(candidates);
  halfYears(candidates);
  startAndEnd(candidates);
  moneyParts(candidates);
  yearGroups(candidates, year);
  pastYears(candidates, year);
  secondHalf(candidates);
  afterChange(candidates);
  multiYear(candidates, year);
  reportedTargets(candidates);
  resolvePeriods(candidates);
  codeParts(candidates);
  moneyOnly(candidates);
  resolveTimes(candidates);
  achievements(candidates);
  changeRates(candidates);
  ownAims(candidates);
  fullestNames(candidates);
  scopedByNeighbour(candidates);
  outputsOfActions(candidates);
  quarterTargets(candidates);
  schoolStandards(candidates);
  spentOn(candidates);
  loneProgram(candidates);
  loneNames(candidates);
  loneCount(candidates);
  loneYear(candidates);
  lonePagu(candidates);
  dividedBudget(candidates);
  spentInPercent(candidates);
  untitledNames(candidates, plans);
  keepFirst(candidates);
}

// T-C.31: the same titles again under `Hasil Analisa Kebutuhan`.
const SECOND: Record<string, ColumnId> = {
  uraian: 'hasilUraian',
  program: 'hasilUraian',
  kegiatan: 'hasilUraian',
  subKegiatan: 'hasilUraian',
  indikator: 'hasilIndikator',
  indikatorProgram: 'hasilIndikator',
  indikatorKegiatan: 'hasilIndikator',
  target: 'hasilTarget',
  pagu: 'hasilPagu',
};

function secondHalf(candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const { all } = candidate.features;
    const analysed =
      all.has('hasilanalisa') || (all.has('hasil') && (all.has('kebutuhan') || all.has('catatan')));
    if (!analysed || candidate.id === null) continue;
    const id = SECOND[candidate.id];
    if (id !== undefined) candidate.id = id;
    else if (/^kode|^no$|^lokasi$/.test(candidate.id)) candidate.id = null;
  }
}

// A report of money alone: quarters that are still empty are money like the filled ones beside them.
function moneyOnly(candidates: readonly Candidate[]): void {
  const money = candidates.some(
    (c) => /^realisasiRp\d$/.test(c.id ?? '') && c.features.side === null,
  );
  const physical = candidates.some(
    (c) => /^realisasiK\d$/.test(c.id ?? '') && (c.features.side === 'k' || c.profile.filled > 0),
  );
  if (!money || physical) return;
  for (const c of candidates) {
    if (/^realisasiK\d$/.test(c.id ?? '')) c.id = c.id!.replace('K', 'Rp');
    else if (c.id === 'jumlahK' && c.features.side === null) c.id = 'jumlahRp';
    else if (c.id === 'capaian' && !candidates.some((o) => o.id === 'persenRp')) c.id = 'persenRp';
  }
}

// Columns whose words fit two meanings are decided by what else the table has.
function achievements(candidates: readonly Candidate[]): void {
  const has = (id: string): boolean => candidates.some((c) => c.id === id);
  const quarters = has('realisasiK1') || has('realisasiRp1') || has('realisasiK2');
  const target = candidates.find(
    (c) => c.id === 'target' || c.id === 'tw1' || c.id === 'realisasiK1',
  );
  for (const c of candidates) {
    if (c.id === 'realisasiRenstra' || c.id === 'realisasiRenstraRp') {
      if (target && c.column < target.column) c.id = c.id.replace('Renstra', 'Lalu');
    } else if (quarters && isRateOf(c, candidates)) c.id = 'capaian';
    else if (quarters && c.id === 'realisasi' && !has('jumlahK')) c.id = 'jumlahK';
    else if (quarters && c.id === 'realisasiRp' && !has('jumlahRp')) c.id = 'jumlahRp';
  }
}

/** `CAPAIAN REALISASI (%)` behind quarters that count: a rate of them, not what they add up to. */
function isRateOf(c: Candidate, candidates: readonly Candidate[]): boolean {
  const rates = candidates.some(
    ({ id, title }) =>
      id === 'capaian' || (/^realisasiK\d$/.test(id ?? '') && statesPercent(title)),
  );
  return c.id === 'realisasi' && !rates && statesPercent(c.title) && /capaian/i.test(c.title);
}

// Banjar: `Vol. & Sat.` is the year's target, the `Target` beside it holds `TW 1 = 355 …`.
function quarterTargets(candidates: readonly Candidate[]): void {
  const same = candidates.filter((c) => c.id === 'target' || c.id === 'targetKegiatan');
  if (same.length < 2) return;
  const volume = same.find((c) => c.features.leaf.has('volume'));
  const action = candidates.find((c) => c.id === 'aksi');
  const quarterly =
    same.find((c) => c.profile.quarterTexts > 0) ??
    (volume ? same.find((c) => c !== volume) : undefined) ??
    // The output of each action, beside the target of what they serve.
    (action && same[0]!.column < action.column
      ? same.find((c) => c.column > action.column)
      : undefined);
  if (quarterly === undefined) return;
  for (const c of same) c.id = c === quarterly ? 'targetKegiatan' : 'target';
}

// Last year's pagu, kept in a hidden column beside the one that people see.
function visibleFirst(candidates: readonly Candidate[]): void {
  for (const c of candidates) {
    if (c.id === null) continue;
    const twins = candidates.filter((o) => o !== c && o.id === c.id);
    if (twins.length > 0 && c.hidden && twins.some((o) => !o.hidden)) c.id = null;
  }
}

function keepFirst(candidates: readonly Candidate[]): void {
  const used = new Set<string>();
  for (const c of candidates) {
    if (c.id === null) continue;
    if (used.has(c.id)) c.id = null;
    else used.add(c.id);
  }
}
