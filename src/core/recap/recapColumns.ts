// The columns of a recap sheet, in order; the last ones are hidden helpers and the office's own notes.
export const RECAP_COLUMNS = [
  'no',
  'level',
  'kode',
  'uraian',
  'indikator',
  'satuan',
  'akumulasi',
  'target',
  'targetSd',
  'realisasi',
  'capaian',
  'predikat',
  'deviasi',
  'status',
  'pagu',
  'realisasiRp',
  'serapan',
  'penanggungJawab',
  'cara',
  'capaianDihitung',
  'bobot',
  'nilaiBobot',
  'nilaiTanpaBatas',
  'paguDihitung',
  'rpDihitung',
  'kunci',
  'catatan',
] as const;

export type RecapColumn = (typeof RECAP_COLUMNS)[number];

export function columnOf(id: RecapColumn): number {
  return RECAP_COLUMNS.indexOf(id);
}

/** First hidden helper and how many there are. */
export const HELPERS = {
  column: RECAP_COLUMNS.indexOf('capaianDihitung'),
  columns: RECAP_COLUMNS.indexOf('kunci') - RECAP_COLUMNS.indexOf('capaianDihitung') + 1,
} as const;

/** Zero-based row of the column titles, and of the first figure. */
export const HEADER_ROW = 5;
export const FIRST_ROW = 6;
