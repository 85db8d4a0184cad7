// `Keluaran Sub Kegiatan` and `Capaian Program` below `Indikator Kinerja`: sentences there are indicators, and no names of works.
import { describe, expect, it } from 'vitest';
import { ids, read } from '../readOne.ts';

const _ = null;
const rows = (outputs: readonly string[]) => [
  ['RENCANA KERJA DINAS KESEHATAN TAHUN 2025'],
  [...['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', _, 'Target', 'Pagu (Rp)']],
  [_, _, 'Capaian Program', 'Keluaran Sub Kegiatan', _, _],
  ...['Penyediaan Gaji dan Tunjangan ASN', 'Penyediaan Barang Cetakan', 'Rapat Koordinasi'].map(
    (name, i) => [
      ...[`1.02.01.2.02.000${i + 1}`, name, 'Persentase layanan penunjang urusan'],
      ...[outputs[i]!, `${i + 3} Laporan`, 50_000_000 + i],
    ],
  ),
];

describe('columns below a heading of indicators', () => {
  it('hold indicators where they hold sentences', () => {
    const table = read(
      rows(['Jumlah orang yang menerima gaji', 'Jumlah paket cetakan', 'Jumlah laporan rapat']),
    );
    expect(ids(table)).toContain('uraian indikatorProgram indikator target');
    expect(table.rows.map(({ name }) => name)[0]).toBe('Penyediaan Gaji dan Tunjangan ASN');
    expect(table.rows).toHaveLength(3);
  });

  it('hold what was reached where they hold figures', () => {
    const table = read(rows(['12 Orang', '4 Paket', '6 Laporan']));
    expect(ids(table)).not.toContain('indikator target');
  });
});
