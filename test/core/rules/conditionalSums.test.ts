// Sums under conditions, as the standard forms have them: a row inserted above the first child falls out of the range.
import { describe, expect, it } from 'vitest';
import { type BodyRow, fillForm, formById } from '../../../src/core/forms/index.ts';
import { hostWith, snapshotOf } from '../forms/hostSheets.ts';
import { contextOf, repair, tell } from './plan.ts';

const leaf = (kode: string, name: string, pagu: number): BodyRow => ({
  level: 'sub_kegiatan',
  kode,
  name,
  indicator: `Jumlah dokumen ${name}`,
  values: { target: 4, satuan: 'Dokumen', pagu, realisasiRp1: 1_000_000 },
});

const BODY: readonly BodyRow[] = [
  {
    level: 'program',
    kode: '2.13.01',
    name: 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
    indicator: 'Persentase pemenuhan penunjang',
  },
  {
    level: 'kegiatan',
    kode: '2.13.01.2.01',
    name: 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
    indicator: 'Persentase dokumen',
  },
  leaf('2.13.01.2.01.0001', 'Penyusunan Dokumen Perencanaan Perangkat Daerah', 8_640_000),
  leaf('2.13.01.2.01.0002', 'Koordinasi dan Penyusunan Dokumen RKA-SKPD', 5_000_000),
];

describe('a form whose parents add under conditions', () => {
  const layout = fillForm(formById('evaluasi-renaksi')!, BODY, {
    tahun: 2024,
    instansi: 'Dinas Pemberdayaan Masyarakat dan Desa',
    wilayah: 'Kabupaten Magetan',
  });
  const workbook = hostWith(layout);
  const sheet = workbook.sheet(layout.sheet)!;
  const found = () => tell(contextOf([snapshotOf(workbook, layout.sheet)]));

  it('has no fault as it was inserted', () => {
    expect(found()).toEqual([]);
  });

  it('is told when a row was inserted above the first child, and stretched by the repair', () => {
    const [table] = contextOf([snapshotOf(workbook, layout.sheet)]).tables;
    const kegiatan = table!.rows[1]!;
    const at = kegiatan.row + 1;
    sheet.insertRows(at, 1);
    const put = (id: string, value: string | number): void => {
      const { column } = table!.columns.find((each) => each.id === id)!;
      const content =
        typeof value === 'number'
          ? ({ type: 'number', value } as const)
          : ({ type: 'text', value } as const);
      sheet.setContents(at, column, [[content]]);
    };
    put('kode', '2.13.01.2.01.0003');
    put('uraian', 'Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD');
    put('target', 2);
    put('satuan', 'Dokumen');
    put('pagu', 4_000_000);
    const fault = found().filter((each) => each.code === 'rumus-kurang-baris');
    expect(fault).toHaveLength(1);
    expect(fault[0]!.severity).toBe('error');
    expect(fault[0]!.message).toContain('Dokumen Perubahan RKA-SKPD');
    const { column } = kegiatan.values.pagu!;
    expect(fault[0]!.cells[0]).toBe(`K${kegiatan.row + 1}`);
    sheet.setContents(kegiatan.row, column, [
      [{ type: 'formula', formula: String(repair(fault[0])) }],
    ]);
    expect(sheet.result(kegiatan.row, column)).toBe(17_640_000);
    expect(found().filter((each) => each.code === 'rumus-kurang-baris')).toEqual([]);
  });
});
