// The office's table in version 1 of evaluasi-renaksi: its formulas word for word, without guards.
import { documentRows } from '../../scripts/forms/documentRows.ts';
import type { FormDefinition } from '../../src/core/forms/formDefinition.ts';
import { FORMS, type FormLayout, fillForm, formById } from '../../src/core/forms/index.ts';

const NOW = formById('evaluasi-renaksi')!;

const PLAIN: Readonly<Record<string, string>> = {
  jumlahK: '={realisasiK1}+{realisasiK2}+{realisasiK3}+{realisasiK4}',
  jumlahRp: '={realisasiRp1}+{realisasiRp2}+{realisasiRp3}+{realisasiRp4}',
  persenK: '={jumlahK}/{target}*100',
  persenRp: '={jumlahRp}/{pagu}*100',
};

const VERSION_1: FormDefinition = {
  ...NOW,
  version: 1,
  columns: NOW.columns.map((column) => ({
    ...column,
    formula: PLAIN[column.id] ?? column.formula,
  })),
};

/** The rows of Merangin in that version, or in the newest one. */
export function meranginForm(version: 1 | 'newest'): FormLayout {
  return fillForm(version === 1 ? VERSION_1 : NOW, documentRows(NOW, FORMS).rows, {
    tahun: 2024,
    instansi: 'DPMD',
    wilayah: 'Kabupaten Merangin',
  });
}
