// The rule rumus-hitung-ganda: a roll-up that counts twice.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Rows, repair, told } from './plan.ts';

const CODE = 'rumus-hitung-ganda';

describe('rumus-hitung-ganda: a roll-up that counts twice', () => {
  it('names the row counted twice', () => {
    const found = told(change(EVALUASI, { G7: '=G8+G9+G10+G11+G11' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G7']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('Evaluasi Kinerja Perangkat Daerah');
    expect(repair(mine[0])).toBe('=SUM(G8:G11)');
  });

  it('names the kegiatan itself, not what it consists of', () => {
    const [found] = told(change(EVALUASI, { G6: '=G7+G12+G12' }));
    expect([found!.code, found!.cells]).toEqual([CODE, ['G6', 'G12']]);
    expect(found!.message).toContain('dua kali “Administrasi Umum Perangkat Daerah” (baris 12).');
    expect(found!.suggestion).not.toContain('jangan keduanya');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('rumus-hitung-ganda: a leaf that adds its siblings', () => {
  it('names the leaf, whose parent adds them as well', () => {
    const found = told(change(EVALUASI, { G8: '=SUM(G9:G10)' }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-hitung-ganda', 'G8']]);
    expect(found[0]!.message).toContain('baris rincian lain');
  });

  it('is right where the parent takes it alone', () => {
    const found = told(change(EVALUASI, { G7: '=G8', G8: '=SUM(G9:G11)' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('says that a figure typed among SUBTOTALs is added twice', () => {
    const letters = ['G', 'H', 'I', 'J', 'K', 'L'];
    const groups = { 6: 15, 7: 11, 12: 15, 16: 19, 17: 19, 20: 23, 21: 23, 24: 23 };
    const subtotals = Object.fromEntries(
      Object.entries(groups).flatMap(([row, last]) =>
        letters.map((letter) => {
          const first = row === '24' ? 6 : Number(row) + 1;
          return [`${letter}${row}`, `=SUBTOTAL(9;${letter}${first}:${letter}${last})`];
        }),
      ),
    );
    const plan = change(EVALUASI, subtotals);
    expect(told(plan)).toEqual([]);
    const found = told(change(plan, { G12: 194_496_300 })).filter((each) => each.cell === 'G12');
    expect(found.map((each) => each.code)).toEqual(['rumus-hitung-ganda']);
    expect(found[0]!.message).toContain('diketik, bukan SUBTOTAL');
    expect(found[0]!.message).not.toContain('rumus =');
  });
});

describe('rumus-hitung-ganda: several indicators of one work, each with money of its own', () => {
  const rows: Rows = [
    ['No', 'Kegiatan Utama', 'Indikator Output', 'Satuan', 'Target 2025', 'Anggaran (Rp)'],
    [1, 'Penyederhanaan struktur', 'Tingkat implementasi sistem kerja', '%', 90, 85e6],
    [null, null, 'Jumlah perangkat daerah yang dievaluasi', 'Dokumen', 28, 46e6],
    [2, 'Penerapan akuntabilitas', 'Nilai SAKIP', 'Nilai', 72.5, 120e6],
    [null, null, 'Jumlah laporan evaluasi', 'Laporan', 30, 64e6],
    [null, null, 'Persentase tindak lanjut rekomendasi', '%', 100, 38e6],
    [3, 'Penguatan pengawasan', 'Maturitas SPIP', 'Level', 3.2, 95e6],
    [null, null, 'Kapabilitas APIP', 'Level', 3, 72e6],
    ['Jumlah', null, null, null, null, '=SUM(F2:F8)'],
  ];

  it('may all be added', () => {
    expect(told(rows).map((each) => each.code)).not.toContain(CODE);
  });

  it('are all missed when nearly all others are added', () => {
    const longer = [
      ...rows.slice(0, -1),
      [null, null, 'Persentase LHKPN tepat waktu', '%', 100, 18e6],
      [null, null, 'Jumlah laporan gratifikasi', 'Laporan', 4, 12e6],
      ['Jumlah', null, null, null, null, '=SUM(F2:F9)'],
    ];
    expect(told(longer).map((each) => [each.code, each.cell])).toContainEqual([
      'rumus-kurang-baris',
      'F11',
    ]);
    expect(told(change(longer, { F11: '=SUM(F2:F10)' })).map((each) => each.code)).toEqual([]);
  });

  it('are added twice where the first is their sum', () => {
    const summed = change(rows, { F2: '=SUM(F3:F3)', F4: 102e6, F7: 72e6 });
    const found = told(summed).filter((each) => each.code === CODE);
    expect(found.map((each) => each.cell)).toContain('F9');
  });
});
