// Tells columns apart that one and the same title would claim: by neighbours, years, halves and what they hold.
import type { ColumnId } from '../../model/column.ts';
import { isLevelColumn } from '../tableContext.ts';
import { acrossYears } from './acrossYears.ts';
import type { Candidate } from './candidate.ts';
import { dividedRates } from './dividedRates.ts';
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
} from './resolveTimes.ts';
import { mistitledNames, untitledCodes, untitledNames } from './resolveUntitled.ts';
import { yearGroups } from './resolveYearGroups.ts';
import { afterChange, multiYear, pastYears } from './resolveYears.ts';
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
  untitledCodes(candidates);
  stairs(candidates);
  mergedStairs(candidates);
  mistitledNames(candidates, plans);
  visibleFirst(candidates);
  offices(candidates);
  plannedSpending(candidates);
  spendingBesideBudget(candidates);
  dividedRates(candidates);
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
    } else if (quarters && c.id === 'realisasi' && !has('jumlahK')) c.id = 'jumlahK';
    else if (quarters && c.id === 'realisasiRp' && !has('jumlahRp')) c.id = 'jumlahRp';
  }
}

// Two `Indikator`, two `Target` or two `Satuan`: each belongs to the name column on its left.
const SCOPED: Record<string, Record<string, ColumnId>> = {
  indikator: {
    tujuan: 'indikatorTujuan',
    sasaran: 'indikatorSasaran',
    program: 'indikatorProgram',
    kegiatan: 'indikatorKegiatan',
    subKegiatan: 'indikatorSubKegiatan',
  },
  target: {
    tujuan: 'targetTujuan',
    sasaran: 'targetSasaran',
    program: 'targetProgram',
    kegiatan: 'targetKegiatan',
  },
  satuan: {
    tujuan: 'satuanTujuan',
    sasaran: 'satuanSasaran',
    program: 'satuanProgram',
    kegiatan: 'satuanKegiatan',
  },
  pagu: { program: 'paguProgram', kegiatan: 'paguKegiatan' },
};

function scopedByNeighbour(candidates: readonly Candidate[]): void {
  const measured = actionsMeasured(candidates);
  for (const base of Object.keys(SCOPED)) {
    const family = new RegExp(`^${base}(?:Tujuan|Sasaran|Program|Kegiatan|SubKegiatan)?$`);
    const same = candidates.filter((c) => family.test(c.id ?? ''));
    // The deepest level of several is the one that the plain word stands for.
    const sub = same.filter((c) => c.id === `${base}SubKegiatan`);
    if (sub.length > 0 && !same.some((c) => c.id === base)) sub[0]!.id = base;
    const goal = same.filter((c) => c.id === `${base}Tujuan`);
    if (goal.length > 0 && same.length === 1) goal[0]!.id = base;
    if (same.length < 2) continue;
    const names = candidates.filter((c) => isLevelColumn(c.id));
    const lastName = names[names.length - 1];
    const last = measured ?? deepest(names, lastName);
    const nameOf = (c: Candidate) => [...names].reverse().find((n) => n.column < c.column);
    const held = same.some((c) => c.id === base && nameOf(c) === last);
    for (const c of same) {
      if (c.id !== base) continue;
      const name = nameOf(c);
      const scoped = name && name !== last ? SCOPED[base]![name.id!] : undefined;
      if (scoped !== undefined && !candidates.some((o) => o.id === scoped)) c.id = scoped;
      // `Sasaran/Program | Target | Kegiatan | Target | Sub Kegiatan | Target`: the last is the row's, whoever has the others.
      else if (base === 'target' && held && name && name !== last) c.id = null;
    }
  }
}

/**
 * The column of actions where each has an indicator and a target of its own, and the quarters follow these: what
 * stands before it measures the sasaran that they serve.
 */
function actionsMeasured(candidates: readonly Candidate[]): Candidate | null {
  const action = candidates.find((c) => c.id === 'aksi');
  const after = (pattern: RegExp, from: number) =>
    candidates.find((c) => c.column > from && pattern.test(c.id ?? ''));
  const indicator = action && after(/^indikator(?:Sasaran|Kegiatan)?$/, action.column);
  const target = action && after(/^target(?:Kegiatan)?$/, action.column);
  const quarter = candidates.find((c) => c.id === 'tw1');
  const before = candidates.some((c) => action && c.column < action.column && c.id === 'target');
  return action && indicator && target && before && quarter && quarter.column > target.column
    ? action
    : null;
}

function deepest(names: readonly Candidate[], last: Candidate | undefined): Candidate | undefined {
  const plan = names.filter((n) => n.id !== 'aksi');
  return plan[plan.length - 1] ?? last;
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
