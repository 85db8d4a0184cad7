// Computes the recap of one table for one quarter: capaian, serapan, predicates, roll-up, and how each came about.
import type { Quarter } from '../model/column.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { polarityWord } from '../model/polarityWord.ts';
import { recapSentence } from '../text/recapText.ts';
import { asOf } from './asOf.ts';
import { countedRows } from './countedRows.ts';
import { hasQuarterlyK } from './hasRealisation.ts';
import type { Accumulation } from './inferAccumulation.ts';
import { joinPlan } from './joinPlan.ts';
import { measureResult } from './measureResult.ts';
import { measuresOf } from './measures.ts';
import { moneyOf } from './moneyOf.ts';
import { predicate } from './predicate.ts';
import type { MeasureResult, Recap, RecapFigure, Status } from './recap.ts';
import { recapKeys } from './recapKey.ts';
import type { Polarity, RecapSettings } from './recapSettings.ts';
import { summarise } from './summarise.ts';

const WORST: readonly Status[] = [
  'tertinggal',
  'belum_lapor',
  'tanpa_jadwal',
  'belum_jadwal',
  'sesuai',
  'tanpa_target',
];

/** The header or the formula of the year's column adds the quarters. */
function declaresSum(table: PlanTable, row: PlanRow): boolean {
  const column = table.columns.find((c) => c.id === 'jumlahK');
  const words = `${column?.declared ?? ''} ${row.values.jumlahK?.formula ?? ''}`;
  return /\d\s*\+\s*\(?\d|\bSUM\s*\(|\+\s*\$?[A-Z]/i.test(words);
}

/** An own column may say it in words: `naik`, `turun`, `makin kecil makin baik`. */
function polarityOf(row: PlanRow, fixed: Polarity | null): Polarity {
  if (fixed) return fixed;
  return polarityWord(row.values.polaritas?.text ?? '') ?? 'naik';
}

/** An own column may name the kind. */
function kindOf(row: PlanRow, fixed: Accumulation | null): Accumulation | null {
  if (fixed) return fixed;
  const text = (row.values.akumulasi?.text ?? '').toLowerCase();
  if (/bertahap|progres/.test(text)) return 'persentase_bertahap';
  if (/konstan|posisi|tetap/.test(text)) return 'konstan';
  if (/akhir|terakhir/.test(text)) return 'nilai_akhir';
  return /kumulatif|jumlah|komulatif/.test(text) ? 'kumulatif' : null;
}

function meanCapaian(measures: readonly MeasureResult[]): number | null {
  const percents = measures
    .map((m) => m.achievement.percent)
    .filter((p): p is number => p !== null);
  return percents.length > 0 ? percents.reduce((a, b) => a + b, 0) / percents.length : null;
}

/** Percent; null when pagu or realisation is missing or pagu is 0. */
export function absorption(pagu: number | null, realised: number | null): number | null {
  return pagu === null || realised === null || pagu === 0 ? null : (realised / pagu) * 100;
}

/**
 * The recap of the table up to `quarter`. `plan`: a rencana aksi with the same rows, which lends targets and planned
 * quarters where the table has none. Never throws on content.
 */
export function recapTable(
  given: PlanTable,
  quarter: Quarter,
  settings: RecapSettings,
  plan: PlanTable | null = null,
): Recap {
  const table = asOf(given, quarter);
  const keys = recapKeys(table.rows);
  const quarterly = hasQuarterlyK(table);
  const partners = joinPlan(table, plan);
  const money = moneyOf(table, quarter, partners);
  const drafts = table.rows.map((row, i) => {
    const fixed = settings.indicators.get(keys[i]!) ?? null;
    const polarity = polarityOf(row, fixed?.polarity ?? null);
    const partner = partners[i] ?? null;
    const context = {
      row,
      plan: partner,
      quarter,
      polarity,
      fixedKind: kindOf(row, fixed?.accumulation ?? null),
      declaredSum: declaresSum(table, row),
      settings,
    };
    const measures = measuresOf(row, partner, quarterly).map((measure) =>
      measureResult(measure, context),
    );
    return { row, fixed, polarity, measures, capaian: meanCapaian(measures) };
  });
  const capaianCounted = countedRows(
    table.rows,
    drafts.map((draft) => draft.capaian),
  );
  const figures = drafts.map((draft, i): RecapFigure => {
    const { row, measures, capaian, polarity } = draft;
    const single = measures.length === 1 ? measures[0]! : null;
    const pagu = money.pagu[i]!;
    const rp = money.rp[i]!;
    const realisasi = single && single.progress === null ? single.accumulated.value : null;
    const targetToDate = single ? single.planned.value : null;
    const serapan = absorption(pagu.value, rp.value);
    const common = settings.weights === 'pagu' ? (pagu.value ?? 0) : 1;
    const figure: Omit<RecapFigure, 'how'> = {
      index: i,
      row: row.row,
      key: keys[i]!,
      level: row.level,
      kode: row.kode,
      name: row.name,
      indicator: row.indicator,
      unit: single ? single.measure.unit : null,
      penanggungJawab: row.penanggungJawab,
      polarity,
      measures,
      target: single ? single.target : null,
      targetToDate,
      realisasi,
      deviasi: realisasi !== null && targetToDate !== null ? realisasi - targetToDate : null,
      capaian,
      pagu,
      rp,
      serapan,
      predikat: predicate(capaian, settings),
      status: WORST.find((status) => measures.some((m) => m.status === status)) ?? 'tanpa_target',
      weight: draft.fixed?.weight ?? common,
      counted: {
        capaian: capaianCounted[i]!,
        pagu: money.paguCounted[i]!,
        rp: money.rpCounted[i]!,
      },
    };
    return { ...figure, how: recapSentence(figure, quarter, settings) };
  });
  return {
    sheet: table.sheet,
    title: table.title,
    quarter,
    settings,
    rpToDate: money.rpToDate,
    figures,
    summary: summarise(figures, settings),
  };
}
