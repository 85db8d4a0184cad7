// Words of the sheet of charts beside a recap.
import type { Quarter } from '../model/column.ts';
import { quarterName } from '../numbers/quarters.ts';

export const CHART_TEXT = {
  sheet: (recapSheet: string) => recapSheet.replace(/^Rekap/, 'Grafik'),
  title: 'GRAFIK CAPAIAN DAN SERAPAN',
  program: 'Capaian dan serapan per program',
  person: 'Capaian dan serapan per penanggung jawab',
  progress: 'Kemajuan s.d. tiap triwulan',
  programName: 'Program',
  personName: 'Penanggung jawab',
  quarter: 'Triwulan',
  quarterName: (index: number) => quarterName((index + 1) as Quarter),
  capaian: 'Capaian (%)',
  serapan: 'Serapan (%)',
} as const;
