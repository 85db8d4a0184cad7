// The pieces that the standard forms are written with: columns, header leaves, helper columns, level guidance.
import type { ColumnId, ColumnType } from '../model/column.ts';
import type { Level } from '../model/level.ts';
import type { FormColumn, FormLevel, HeaderNode } from './formDefinition.ts';

type Extra = Partial<Omit<FormColumn, 'id' | 'type' | 'width' | 'number'>>;

/** A column that is typed, unless `extra.formula` says otherwise. */
export function column(
  id: ColumnId,
  type: ColumnType,
  width: number,
  number: string,
  extra: Extra = {},
): FormColumn {
  return {
    id,
    type,
    width,
    number,
    formula: null,
    rollUp: false,
    unit: null,
    guidance: null,
    choices: null,
    synonyms: [],
    ...extra,
  };
}

export function leaf(title: string, id: ColumnId): HeaderNode {
  return { title, column: id };
}

export function group(title: string, ...children: readonly HeaderNode[]): HeaderNode {
  return { title, children };
}

/** The words for levels as they stand in the helper column `level`. */
export const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  program: 'Program',
  kegiatan: 'Kegiatan',
  sub_kegiatan: 'Sub kegiatan',
  aksi: 'Aksi',
  indikator: 'Indikator',
};

/** Units that the four published documents use, most frequent first. Other units may be typed. */
export const UNITS = [
  'Dokumen',
  'Laporan',
  'Kegiatan',
  'Desa',
  'Kelurahan',
  'Orang',
  'Paket',
  'Unit',
  'Bulan',
  '%',
  'Lembaga',
  'Kelompok',
  'Keluarga',
  'Kali',
  'Indeks',
  'Skor',
  'Bumdes',
  'Kecamatan',
  'Inovasi',
];

/** Filling guide per eselon, from the explanation under Banjar's Rencana Aksi 2020. */
export const GUIDE_SASARAN =
  'Diisi oleh eselon II: dampak (impact) sasaran. Satu sasaran cukup ditulis sekali.';
export const GUIDE_PROGRAM = 'Diisi oleh eselon III: hasil (outcome) program.';
export const GUIDE_KEGIATAN = 'Diisi oleh eselon IV: keluaran (output) kegiatan atau sub kegiatan.';

const GUIDES: Readonly<Partial<Record<Level, string>>> = {
  tujuan: GUIDE_SASARAN,
  sasaran: GUIDE_SASARAN,
  program: GUIDE_PROGRAM,
  kegiatan: GUIDE_KEGIATAN,
  sub_kegiatan: GUIDE_KEGIATAN,
};

/** A level of a form, with the guide of its eselon. Programs and what is above them are bold. */
export function level(name: Level, column: ColumnId, extra: Partial<FormLevel> = {}): FormLevel {
  return {
    level: name,
    column,
    bold: name !== 'sub_kegiatan' && name !== 'aksi' && name !== 'indikator',
    guidance: GUIDES[name] ?? null,
    ...extra,
  };
}

export function kodeHelper(): FormColumn {
  return column('kode', 'code', 130, '', {
    guidance:
      'Kode program, kegiatan, atau sub kegiatan menurut nomenklatur, misalnya 2.13.04.2.01.0001. Dipakai untuk memeriksa susunan dan untuk konsolidasi.',
  });
}

/** `levels` are the levels that rows of the form may have. */
export function levelHelper(levels: readonly Level[]): FormColumn {
  return column('level', 'text', 95, '', {
    choices: levels.map((each) => LEVEL_LABELS[each]),
    guidance:
      'Tingkat baris ini. Pilih dari daftar bila menambah baris program atau kegiatan: jumlah di atasnya dihitung menurut kolom ini. Sisipkan baris baru di antara atau di bawah baris yang ada dalam kelompoknya, jangan tepat di bawah baris kegiatan, agar ikut terjumlah.',
  });
}

export function akumulasiHelper(): FormColumn {
  return column('akumulasi', 'text', 110, '', {
    choices: ['Kumulatif', 'Konstan', 'Nilai akhir', 'Persentase bertahap'],
    guidance:
      'Cara menggabung angka triwulan. Kumulatif: dijumlah. Konstan: sama tiap triwulan. Nilai akhir: yang terakhir terisi. Persentase bertahap: persentase yang terus naik. Kosongkan bila ingin diperkirakan.',
  });
}

export function polaritasHelper(): FormColumn {
  return column('polaritas', 'text', 80, '', {
    choices: ['Naik', 'Turun'],
    guidance:
      'Naik: makin tinggi makin baik. Turun: makin rendah makin baik, misalnya angka kemiskinan. Kosong berarti Naik.',
  });
}

/** One column per month; `make` receives 1..12. */
export function months(make: (month: number) => FormColumn): FormColumn[] {
  return Array.from({ length: 12 }, (_, i) => make(i + 1));
}

/** Blank as long as none of the cells is filled: "not reported" is not zero. */
export function sumIfAny(...ids: readonly ColumnId[]): string {
  const cells = ids.map((id) => `{${id}}`).join(';');
  return `=IF(COUNT(${cells})=0;"";SUM(${cells}))`;
}

/** part / whole × 100; blank when the part is not reported or the whole is missing, zero or text. */
export function percentOf(part: ColumnId, whole: ColumnId): string {
  return `=IF(OR(COUNT({${part}};{${whole}})<2;N({${whole}})=0);"";{${part}}/{${whole}}*100)`;
}
