// A sasaran, program or kegiatan that has an indicator or money of its own but no name.
import type { Rule } from './rule.ts';
import { isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';

const CODE = 'nama-kosong';
const NAMES: Readonly<Record<string, string>> = {
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  program: 'program',
  kegiatan: 'kegiatan',
};

export const namaKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Nama sasaran, program, atau kegiatan belum diisi',
  strength: 40,
  check: (context) =>
    context.tables.flatMap((table) =>
      table.rows.flatMap((row) => {
        const value = row.name === '' ? row.values[NAMES[row.level] ?? ''] : undefined;
        if (!value || !isEmpty(value)) return [];
        const money = row.values.pagu ?? row.values.paguProgram;
        const beside = row.indicator ?? money?.text ?? '';
        const params = { beside };
        return [findingAt(CODE, 'warning', table, row, value.column, { params })];
      }),
    ),
  message: (params) =>
    `Baris ${params.baris}, kolom “${params.kolom}” (${params.huruf}) belum berisi nama, padahal di sebelahnya tertulis “${params.beside}”.`,
  suggestion: () =>
    'Tulis namanya menurut dokumen perencanaan; satu nama untuk satu kelompok baris.',
};
