// The two footers of a recap: mean capaian with its predicate, absorption with its predicate.
import { predicate } from './predicate.ts';
import type { RecapFigure, RecapSummary } from './recap.ts';
import type { RecapSettings } from './recapSettings.ts';

function weightedMean(figures: readonly RecapFigure[], cap: number | null): number | null {
  let sum = 0;
  let weights = 0;
  for (const figure of figures) {
    const percent = cap === null ? figure.capaian! : Math.min(figure.capaian!, cap);
    sum += percent * figure.weight;
    weights += figure.weight;
  }
  return weights > 0 ? sum / weights : null;
}

function total(figures: readonly RecapFigure[], which: 'pagu' | 'rp'): number | null {
  const counted = figures.filter((figure) => figure.counted[which]);
  if (counted.length === 0) return null;
  return counted.reduce((sum, figure) => sum + (figure[which].value ?? 0), 0);
}

export function summarise(figures: readonly RecapFigure[], settings: RecapSettings): RecapSummary {
  const counted = figures.filter((figure) => figure.counted.capaian && figure.capaian !== null);
  const rataRataCapaian = weightedMean(counted, settings.averageCap);
  const totalPagu = total(figures, 'pagu');
  const totalRealisasiRp = total(figures, 'rp');
  const serapan =
    totalPagu === null || totalRealisasiRp === null || totalPagu === 0
      ? null
      : (totalRealisasiRp / totalPagu) * 100;
  return {
    rataRataCapaian,
    rataRataTanpaBatas: weightedMean(counted, null),
    banyakBaris: counted.length,
    predikatKinerja: predicate(rataRataCapaian, settings),
    totalPagu,
    totalRealisasiRp,
    serapan,
    predikatAnggaran: predicate(serapan, settings),
  };
}
