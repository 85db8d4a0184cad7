// What the standard forms insert, the reader reads: with developer metadata, without it, and without merged cells.
import { describe, expect, it } from 'vitest';
import type { BodyRow } from '../../../src/core/forms/bodyRow.ts';
import type { FormColumn, FormDefinition } from '../../../src/core/forms/formDefinition.ts';
import { FORMS } from '../../../src/core/forms/index.ts';
import type { Level } from '../../../src/core/model/level.ts';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { formGrid } from '../../support/formGrid.ts';

const NAMES: Readonly<Record<string, readonly [string | null, string][]>> = {
  tujuan: [[null, 'Meningkatkan kemandirian desa']],
  sasaran: [[null, 'Memberdayakan Kelembagaan Masyarakat Desa']],
  program: [['2.13.02', 'PROGRAM PENATAAN DESA']],
  kegiatan: [['2.13.02.2.01', 'Penyelenggaraan Penataan Desa']],
  sub_kegiatan: [
    ['2.13.02.2.01.0002', 'Fasilitasi Tata Wilayah Desa'],
    ['2.13.02.2.01.0006', 'Fasilitasi Sarana dan Prasarana Desa'],
  ],
  indikator: [[null, '']],
};

/** One row per level of the form from top to bottom, the deepest ones twice. */
function bodyOf(form: FormDefinition): BodyRow[] {
  const rows: BodyRow[] = [];
  for (const { level, column } of form.levels) {
    for (const [kode, name] of NAMES[level] ?? []) {
      const label = level === 'indikator' ? 'Persentase lembaga ekonomi desa yang aktif' : name;
      const at = rows.length + 1;
      rows.push({
        level,
        kode: hasColumn(form, 'kode') ? kode : null,
        name: label,
        indicator: column === 'indikator' ? null : `Indikator dari ${name}`,
        values: valuesFor(form, at, level),
      });
    }
  }
  return rows;
}

function hasColumn(form: FormDefinition, id: string): boolean {
  return [...form.columns, ...(form.helpers ?? [])].some((column) => column.id === id);
}

function valuesFor(
  form: FormDefinition,
  at: number,
  level: Level,
): Record<string, number | string> {
  const values: Record<string, number | string> = {};
  const deepest = form.levels[form.levels.length - 1]!.level;
  for (const column of form.columns) {
    const scope = /^(?:target|pagu)(Sasaran|Program)$/.exec(column.id)?.[1]?.toLowerCase();
    if (column.formula !== null || level !== (scope ?? deepest)) continue;
    const value = sample(column, at);
    if (value !== null) values[column.id] = value;
  }
  return values;
}

function sample(column: FormColumn, at: number): number | string | null {
  if (column.type === 'money') return 1_000_000 * at + 1;
  if (column.type === 'quantity') return 3 + at;
  if (column.type === 'percent') return 10 + at;
  if (column.type === 'tick') return 'v';
  if (column.id === 'satuan') return 'Dokumen';
  if (column.id === 'noIndikator') return `1.${at}`;
  return null;
}

const VARIANTS = [
  ['with metadata', { tags: true, merges: true }],
  ['by meaning alone', { tags: false, merges: true }],
  ['by meaning alone, no merged cells', { tags: false, merges: false }],
] as const;

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (id, form) => {
  it.each(VARIANTS)('is read back %s', (_how, options) => {
    const body = bodyOf(form);
    const tables = readGrid(formGrid(form, { ...options, body }));
    expect(tables).toHaveLength(1);
    const table = tables[0]!;
    expect(table.form).toBe(id);
    const dated = options.tags || form.titleLines.some((line) => line.includes('{tahun'));
    expect(table.year).toBe(dated ? 2024 : null);
    expect(table.columns.map((column) => column.id)).toEqual(
      [...form.columns, ...(form.helpers ?? [])].map((column) => column.id),
    );
    expect(table.rows.map(({ level, name, kode }) => [level, name, kode])).toEqual(
      body.map(({ level, name, kode }) => [level, name, kode ?? null]),
    );
    body.forEach((row, i) => {
      const read = table.rows[i]!;
      for (const [column, value] of Object.entries(row.values ?? {})) {
        expect([column, read.values[column]?.value]).toEqual([column, value]);
      }
    });
  });

  it('is recognised when nothing is filled in yet', () => {
    const tables = readGrid(formGrid(form, { tags: false }));
    expect(tables).toHaveLength(1);
    expect(tables[0]!.form).toBe(id);
    expect(tables[0]!.rows).toEqual([]);
  });
});
