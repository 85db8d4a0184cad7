// One unit of one row worked out: kind, target, what was due, what was reached, capaian, status.
import type { Quarter } from '../model/column.ts';
import type { PlanRow } from '../model/planTable.ts';
import { type Accumulated, accumulate } from './accumulate.ts';
import { achievement } from './achievement.ts';
import type { Accumulation } from './inferAccumulation.ts';
import { type InferredAccumulation, inferAccumulation } from './inferAccumulation.ts';
import type { Measure, Progress } from './measures.ts';
import { type Planned, plannedToDate, progressDue } from './plannedToDate.ts';
import type { MeasureResult, Status } from './recap.ts';
import type { Polarity, RecapSettings } from './recapSettings.ts';

export interface MeasureContext {
  readonly row: PlanRow;
  readonly plan: PlanRow | null;
  readonly quarter: Quarter;
  readonly polarity: Polarity;
  readonly fixedKind: Accumulation | null;
  readonly declaredSum: boolean;
  readonly settings: RecapSettings;
}

const SLACK = 1e-9;

function yearTarget(measure: Measure, kind: Accumulation): number | null {
  if (measure.target.value !== null) return measure.target.value;
  if (measure.target.cell && !measure.target.dash) return null;
  const planned = measure.planned.map((p) => p.value).filter((v): v is number => v !== null);
  // What is due by the end of the fourth quarter is the year's.
  if (planned.length === 0) return measure.plannedSd[3]?.value ?? null;
  return kind === 'kumulatif' ? planned.reduce((a, b) => a + b, 0) : planned[planned.length - 1]!;
}

function statusOf(
  target: number | null,
  planned: Planned,
  reached: Accumulated,
  percent: number | null,
  polarity: Polarity,
): Status {
  if (target === null) return 'tanpa_target';
  if (planned.value === 0 && (reached.value === null || reached.value === 0)) return 'belum_jadwal';
  if (reached.value === null) {
    if (!reached.nothing) return 'belum_lapor';
    return planned.value === null ? 'tanpa_jadwal' : 'tertinggal';
  }
  if (planned.value === null) {
    return percent !== null && percent >= 100 - SLACK ? 'sesuai' : 'tanpa_jadwal';
  }
  const ahead =
    polarity === 'naik'
      ? reached.value >= planned.value - SLACK
      : reached.value <= planned.value + SLACK;
  return ahead ? 'sesuai' : 'tertinggal';
}

/**
 * Physical progress beside a number of things (50 % of 12 Dokumen): the percentage itself is the capaian. How many
 * things are done is not known, so nothing is computed from the target but what share of it was due.
 */
function progressResult(
  measure: Measure,
  progress: Progress,
  context: MeasureContext,
  counted: Pick<MeasureResult, 'kind' | 'target' | 'planned'>,
): MeasureResult {
  const { quarter, settings } = context;
  const inferred = inferAccumulation({
    unit: '%',
    indicator: null,
    name: context.row.name,
    target: 100,
    planned: progress.planned.map((p) => p.value),
    realised: progress.realised.map((p) => p.value),
    declaredSum: context.declaredSum,
  });
  const kind = context.fixedKind ?? inferred.kind;
  const quarterly = progress.realised.some((r) => r.cell !== null);
  const accumulated = quarterly
    ? accumulate(progress.realised, quarter, kind)
    : { ...accumulate([], quarter, kind), value: progress.total.value };
  const { target } = counted;
  const due = progressDue(progress.planned, kind, quarter);
  const able = target !== null && target !== 0;
  const planned: Planned =
    due !== null && able
      ? { value: (due * target) / 100, from: 'fisik', share: due }
      : counted.planned;
  const dueShare = planned.value === null || !able ? null : (planned.value / target) * 100;
  // Against a target of 100 %: no target, no figure, and the cap are what they are elsewhere.
  const reached = achievement(able ? 100 : target, accumulated.value, 'naik', settings);
  const status = statusOf(
    target,
    { ...planned, value: dueShare },
    accumulated,
    reached.percent,
    'naik',
  );
  return {
    ...counted,
    measure,
    planned,
    accumulated,
    achievement: reached,
    status,
    progress: kind,
  };
}

export function measureResult(measure: Measure, context: MeasureContext): MeasureResult {
  const { row, plan, quarter, polarity, settings } = context;
  const inferred: InferredAccumulation = inferAccumulation({
    unit: measure.unit,
    indicator: row.indicator,
    name: row.name,
    target: measure.target.value,
    planned: measure.planned.map((p) => p.value),
    realised: measure.realised.map((p) => p.value),
    declaredSum: context.declaredSum,
  });
  const kind: InferredAccumulation = context.fixedKind
    ? { kind: context.fixedKind, from: 'pengaturan', sure: true }
    : inferred;
  const target = yearTarget(measure, kind.kind);
  const rows = plan ? [row, plan] : [row];
  const planned = plannedToDate(measure, kind.kind, quarter, rows);
  if (measure.progress && polarity === 'naik') {
    return progressResult(measure, measure.progress, context, { kind, target, planned });
  }
  const quarterly = measure.realised.some((r) => r.cell !== null);
  const accumulated =
    quarterly || measure.total.cell === null
      ? accumulate(measure.realised, quarter, kind.kind)
      : {
          value: measure.total.value,
          last: null,
          parts: [],
          nothing: measure.total.dash,
          fell: false,
        };
  const reached = achievement(target, accumulated.value, polarity, settings);
  const status = statusOf(target, planned, accumulated, reached.percent, polarity);
  return {
    measure,
    kind,
    target,
    planned,
    accumulated,
    achievement: reached,
    status,
    progress: null,
  };
}
