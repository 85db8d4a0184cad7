// A typed figure in a column that fetches from another sheet is right where that sheet has no such row.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Rows, tell } from './plan.ts';

describe('a figure typed in a column that fetches last year’s budget', () => {
  const DPA: Rows = [
    ['Kode', 'Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)'],
    ['5.01.02', 'PROGRAM PERENCANAAN PEMBANGUNAN DAERAH', '=C3', '=D3'],
    ['5.01.02.2.01', 'Penyusunan Perencanaan dan Pendanaan', '=SUM(C4:C7)', '=SUM(D4:D7)'],
    ['5.01.02.2.01.0001', 'Analisis Kondisi Daerah', 123_850_000, 122_132_400],
    ['5.01.02.2.01.0005', 'Pelaksanaan Musrenbang Kabupaten/Kota', 277_450_000, 259_718_600],
    ['5.01.02.2.01.0007', 'Koordinasi Penyusunan RKPD', 390_975_000, 381_387_100],
    ['5.01.02.2.01.0009', 'Pengendalian dan Evaluasi RKPD', 89_250_000, 87_244_900],
    [null, 'JUMLAH', '=C2', '=D2'],
  ];
  const head = ['Kode', 'Uraian', 'Indikator', 'Target', 'Satuan', 'Anggaran 2024', 'Pagu (Rp)'];
  const fetched = DPA.slice(1, 7).map(([kode, name], i) => {
    const sub = i >= 2;
    const last = sub ? `='DPA 2024'!C${i + 2}` : i === 0 ? '=F3' : '=SUM(F4:F8)';
    const now = sub ? 120_000_000 + i * 10_500_000 : i === 0 ? '=G3' : '=SUM(G4:G8)';
    return [kode!, name!, 'Jumlah dokumen', 4, 'Dokumen', last, now];
  });
  const fresh = ['5.01.02.2.01.0011', 'Sosialisasi RKPD', 'Jumlah laporan', 2, 'Laporan'];
  const typedOver = (typed: Readonly<Record<string, number>>): string[] => {
    const renja = [head, ...fetched, [...fresh, 0, 66_100_000]];
    const found = tell(bookFrom({ Renja: change(renja, typed), 'DPA 2024': DPA }));
    return found.flatMap(({ code, cell }) => (code === 'rumus-ditimpa' ? [cell ?? ''] : []));
  };

  it('is right where the other sheet has no such row', () => {
    expect(typedOver({})).toEqual([]);
  });

  it('is told where the other sheet has it', () => {
    expect(typedOver({ F6: 390_975_000 })).toEqual(['F6']);
  });
});
