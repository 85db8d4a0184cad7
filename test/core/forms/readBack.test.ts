// What a form inserts, the reader reads: levels, codes, names, indicators and every typed value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormColumn, FormDefinition } from '../../../src/core/forms/formDefinition.ts';
import { type BodyRow, FORMS, fillForm } from '../../../src/core/forms/index.ts';
import type { PlanRow } from '../../../src/core/model/planTable.ts';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { hostWith, snapshotOf } from './hostSheets.ts';

const NAMES = [
  'Penyelenggaraan Penataan Desa',
  'Fasilitasi Tata Wilayah Desa',
  'Administrasi Keuangan Perangkat Daerah',
  'Penyediaan Bahan Logistik Kantor',
  'Meningkatnya status kemajuan dan kemandirian desa',
  'Pembinaan dan Pemberdayaan BUM Desa dan Lembaga Kerja sama antar Desa',
];
/** Proposals of villages are named by nobody's nomenclature. */
const PROPOSALS = ['Pengerasan jalan desa', 'Pembangunan bedak pasar hewan', 'Talud jalan sawah'];
const INDICATORS = [
  'Persentase desa dengan administrasi yang baik',
  'Jumlah laporan hasil fasilitasi bulan bhakti gotong royong',
  'Indeks Desa Membangun',
];

const number = fc.integer({ min: 1, max: 900 });

function cellValue(column: FormColumn): fc.Arbitrary<number | string> {
  switch (column.type) {
    case 'money':
      return fc.integer({ min: 1, max: 9_000_000 }).map((thousands) => thousands * 1000);
    case 'percent':
      return fc.integer({ min: 1, max: 100 });
    case 'tick':
      return fc.constant('v');
    case 'quantity':
      return number;
    default:
      return fc.constantFrom('Sekretariat', 'Bidang Bina Pemerintahan Desa', 'Palu');
  }
}

/** Names and indicators of all levels: given as such, never as values. */
function ownColumns(form: FormDefinition): Set<string> {
  return new Set([
    'no',
    'noIndikator',
    'kode',
    'level',
    'indikator',
    ...form.levels.flatMap((each) => [each.column, each.indicator ?? 'indikator']),
  ]);
}

function rowArbitrary(form: FormDefinition, depth: number, number: number): fc.Arbitrary<BodyRow> {
  const level = form.levels[depth]!;
  const deepest = depth === form.levels.length - 1;
  const own = ownColumns(form);
  const typed = form.columns.filter(
    (column) => column.formula === null && column.choices === null && !own.has(column.id),
  );
  // Columns that the reader gives to one level, such as targetProgram, are left to the document rows.
  const common = typed.filter((column) => !/(Sasaran|Program|Kegiatan)$/.test(column.id));
  const values = deepest
    ? fc.record(Object.fromEntries(common.map((column) => [column.id, cellValue(column)])))
    : fc.constant({});
  const names = form.id === 'usulan-masyarakat' ? PROPOSALS : NAMES;
  return fc
    .record({ name: fc.constantFrom(...names), indicator: fc.constantFrom(...INDICATORS), values })
    .map(({ name, indicator, values }): BodyRow => {
      const row = { level: level.level, name: `${name} ${number}`, values };
      const column = level.indicator ?? 'indikator';
      const given = level.column !== column && form.columns.some((each) => each.id === column);
      return given ? { ...row, indicator } : row;
    });
}

/** A tree with one to two children at each level. */
function bodyArbitrary(form: FormDefinition): fc.Arbitrary<BodyRow[]> {
  const last = form.levels.length - 1;
  const shape = fc.array(fc.integer({ min: 0, max: last }), { minLength: 1, maxLength: 8 });
  return shape.chain((depths) => {
    const nested: number[] = [];
    for (const depth of depths) {
      const deepestAllowed = nested.length === 0 ? 0 : nested[nested.length - 1]! + 1;
      nested.push(Math.min(depth, deepestAllowed, last));
    }
    // Every branch ends at the deepest level, as a plan's does.
    const full: number[] = [];
    nested.forEach((depth, i) => {
      full.push(depth);
      const next = nested[i + 1] ?? 0;
      if (next <= depth) for (let d = depth + 1; d <= last; d++) full.push(d);
    });
    return fc.tuple(...full.map((depth, i) => rowArbitrary(form, depth, i + 1)));
  });
}

function told(row: PlanRow) {
  return { level: row.level, name: row.name, indicator: row.indicator };
}

function expectSameRows(body: readonly BodyRow[], found: readonly PlanRow[]) {
  // T-C.30 names its indicators in the indicator column, under titles of groups.
  const named = (row: BodyRow) => row.level === 'indikator';
  expect(found.map(told)).toEqual(
    body.map((row) => ({
      level: row.level,
      name: row.name,
      indicator: named(row) ? row.name : (row.indicator ?? null),
    })),
  );
  body.forEach((row, i) => {
    for (const [id, value] of Object.entries(row.values ?? {})) {
      const read = found[i]!.values[id];
      expect([id, typeof value === 'number' ? read?.value : read?.text]).toEqual([id, value]);
    }
  });
}

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (_, form) => {
  it('is read back as it was inserted', () => {
    fc.assert(
      fc.property(bodyArbitrary(form), (body) => {
        const layout = fillForm(form, body, {
          tahun: 2024,
          instansi: 'Dinas Pemberdayaan Masyarakat dan Desa',
          wilayah: 'Kabupaten Magetan',
        });
        const tables = readGrid(snapshotOf(hostWith(layout), layout.sheet));
        expect(tables).toHaveLength(1);
        expect(tables[0]!.form).toBe(form.id);
        expectSameRows(body, tables[0]!.rows);
      }),
      { numRuns: 25 },
    );
  });
});
