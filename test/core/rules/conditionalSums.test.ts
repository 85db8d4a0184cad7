// Sums under conditions, as the standard forms have them: a row inserted above the first child falls out of the range.
import { describe, expect, it } from 'vitest';
import { type BodyRow, fillForm, formById } from '../../../src/core/forms/index.ts';
import { hostWith, snapshotOf } from '../forms/hostSheets.ts';
import { change, contextOf, type Rows, repair, tell, told } from './plan.ts';

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

describe('programs that add by a column of levels', () => {
  const plan: Rows = [
    ['RENCANA KERJA DAN PENDANAAN TAHUN 2024'],
    ['Kode', 'Program dan Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)', 'Level'],
    line('2.13.02', 'PROGRAM PENATAAN DESA', '6 Dokumen', block(4, 6), 'P'),
    line('2.13.02.2.01', 'Penyelenggaraan Penataan Desa', '2 Dokumen', '=SUM(E5:E6)', 'K'),
    line(
      '2.13.02.2.01.01',
      'Pembentukan, Penghapusan, Penggabungan, dan Perubahan Status Desa',
      '1 Dokumen',
      12_000_000,
      'S',
    ),
    line('2.13.02.2.01.02', 'Fasilitasi Tata Wilayah Desa', '1 Dokumen', 30_000_000, 'S'),
    line('2.13.03', 'PROGRAM PENINGKATAN KERJA SAMA DESA', '6 Dokumen', block(8, 10), 'P'),
    line('2.13.03.2.01', 'Fasilitasi Kerja Sama antar Desa', '4 Dokumen', '=SUM(E9:E10)', 'K'),
    line(
      '2.13.03.2.01.01',
      'Fasilitasi Kerja Sama Antar Desa dalam Kabupaten/Kota',
      '2 Dokumen',
      20_000_000,
      'S',
    ),
    line(
      '2.13.03.2.01.02',
      'Fasilitasi Kerja Sama Antar Desa dengan Pihak Ketiga dalam Kabupaten/Kota',
      '2 Dokumen',
      25_000_000,
      'S',
    ),
    [null, 'JUMLAH', null, null, '=SUMIF(F3:F10;"P";E3:E10)', null],
  ];
  const found = (cells: Record<string, string>) =>
    told(change(plan, cells)).filter((each) => each.severity === 'error');

  it('have no fault', () => {
    expect(told(plan)).toEqual([]);
  });

  it('are told when no row meets the condition', () => {
    const faults = found({ E7: '=SUMIF(F8:F10;"P";E8:E10)' });
    expect(faults.map((each) => [each.code, each.cell])).toEqual([['rumus-kurang-baris', 'E7']]);
    expect(faults[0]!.message).toContain('Fasilitasi Kerja Sama antar Desa');
  });

  it('name the kegiatan that a wrong level lets in, and its level', () => {
    const faults = found({ F8: 'S' });
    expect(faults.map((each) => [each.code, each.cell])).toEqual([['rumus-hitung-ganda', 'E7']]);
    expect(faults[0]!.cells).toEqual(['E7', 'E8', 'F8']);
  });
});

function line(kode: string, name: string, target: string, pagu: string | number, level: string) {
  return [kode, name, `Jumlah dokumen ${name}`, target, pagu, level];
}

function block(from: number, to: number): string {
  return `=SUMIF(F${from}:F${to};"S";E${from}:E${to})`;
}
