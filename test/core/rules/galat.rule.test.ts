// The rule galat: error values.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, EVALUASI, findingsIn, type Rows, told } from './plan.ts';

const CODE = 'galat';

describe('galat: error values', () => {
  it('names the empty divisor once, not the cells that follow', () => {
    const found = told(change(EVALUASI, { G8: null }));
    expect(found.map((each) => [each.code, each.cell, each.severity])).toEqual([
      ['pagu-kosong', 'G8', 'error'],
    ]);
    expect(found[0]!.message).toContain('Karena itu M8 menampilkan #DIV/0!.');
    const zero = told(change(EVALUASI, { G8: 0 })).filter((each) => each.code === CODE);
    expect(zero.map((each) => each.cell)).toEqual(['M8']);
    expect(zero[0]!.message).toContain('pembaginya, sel G8, berisi 0');
    expect(zero[0]!.suggestion).toContain('Isi sel G8');
  });

  it('is told in a list beside the plan that no one reads as one, at the cell that is blank', () => {
    const list = (done: number | null): Rows => [
      ['INDIKATOR MUTU'],
      ['No', 'Indikator', 'Pembilang', 'Penyebut', 'Capaian'],
      [1, 'Kepatuhan cuci tangan', 178, 200, '=C3/D3*100'],
      [2, 'Kelengkapan rekam medis', 44, done, '=C4/D4*100'],
    ];
    const book = (done: number | null) =>
      findingsIn(bookFrom({ Rencana: EVALUASI, Mutu: list(done) }));
    expect(book(47)).toEqual([]);
    const [found, ...more] = book(null);
    expect([
      found?.code,
      found?.cells.map(({ sheet, row, column }) => [sheet, row, column]),
    ]).toEqual([
      CODE,
      [
        ['Mutu', 3, 4],
        ['Mutu', 3, 3],
      ],
    ]);
    expect([found?.params.nama, more]).toEqual(['Kelengkapan rekam medis', []]);
  });

  it('leaves a divisor whose formula is gone to rumus-hilang', () => {
    const found = told(change(EVALUASI, { G17: null }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-hilang', 'G17']]);
  });

  it('tells a lost reference', () => {
    const found = told(change(EVALUASI, { G7: '=G8+#REF!' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G7']);
    expect(mine[0]!.message).toContain('#REF!');
  });

  it('explains a typed message by the figures of its row (Magetan 2.1)', () => {
    const rows = (target: string | number | null) =>
      change(EVALUASI, { G8: target, M8: '#DIV/0!' });
    const [empty] = told(rows(null)).filter((each) => each.code === CODE);
    expect(empty!.message).toContain('sel G8, kosong');
    expect(empty!.message).toContain('tersimpan sebagai isi sel');
    expect(empty!.suggestion).toContain('=L8/G8');
    const [zero] = told(rows(0)).filter((each) => each.code === CODE);
    expect(zero!.message).toContain('sel G8, berisi 0');
  });

  it('says when a cell holds two figures (Magetan 2.1: pilkades and perangkat desa)', () => {
    const rows: Rows = [
      ['Tabel T-C.29 Evaluasi Capaian Renja Tahun 2022'],
      [],
      [
        'Program/Kegiatan',
        'Indikator Kinerja',
        'Target Renstra 2018-2023',
        'Realisasi s.d. Tahun 2021',
        'Target 2022',
        'Realisasi Renja 2022',
        'Tingkat Realisasi (%)',
        'Target Tahun 2023',
        'Perkiraan Realisasi s.d. Tahun Berjalan',
        'Tingkat Capaian Target Renstra (%)',
      ],
      ['Program Penataan Desa', 'Persentase desa tertata', 40, 39, 40, 40, '100%', 40, 40, '100%'],
      [
        'Fasilitasi Pilkades dan Pengisian Perangkat Desa',
        'Jumlah pelaksanaan pilkades; jumlah pengisian perangkat desa',
        '184,00 ; 180,00',
        '0:0',
        null,
        null,
        null,
        null,
        null,
        '#VALUE!',
      ],
      ['Pembinaan Aparatur Desa', 'Jumlah perangkat desa', 9, 3, 3, 3, '100%', 3, 9, '100%'],
      ['Pembinaan Keuangan Desa', 'Jumlah kegiatan', 15, 5, 5, 5, '100%', 5, 15, '100%'],
    ];
    const mine = told(rows).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cells)).toEqual([['J5', 'C5']]);
    expect(mine[0]!.message).toContain('beberapa angka sekaligus (“184,00 ; 180,00”)');
    expect(mine[0]!.suggestion).toContain('satu baris untuk tiap indikator');
  });

  it('tells a formula filled down with a lost fixed cell once', () => {
    const sub = (row: number, name: string, pagu: number) => [
      `3.26.02.2.01.000${row - 1}`,
      name,
      `Jumlah laporan ${name}`,
      4,
      'Laporan',
      pagu,
      `=F${row}/F${row + 4}`,
    ];
    const rows = [
      ['Kode', 'Sub Kegiatan', 'Indikator', 'Target', 'Satuan', 'Pagu (Rp)', 'Bobot'],
      sub(2, 'Penetapan', 10_000_000),
      sub(3, 'Pengadaan', 20_000_000),
      sub(4, 'Pemeliharaan', 15_000_000),
      sub(5, 'Monitoring', 5_000_000),
      [null, 'JUMLAH', null, null, null, '=SUM(F2:F5)'],
    ];
    const found = told(rows);
    expect(found.map((each) => [each.code, each.cell, each.followers])).toEqual([[CODE, 'G3', 2]]);
    expect(found[0]!.message).toContain('di 2 baris lain');
  });

  it('is one with the formula that slipped to a blank divisor', () => {
    const found = told(change(EVALUASI, { M8: '=L8/G32*100' }));
    expect(found).toHaveLength(1);
    expect([found[0]!.cell, found[0]!.severity]).toEqual(['M8', 'error']);
    expect(found[0]!.code).toMatch(/^rumus-/);
    expect(found[0]!.message).toContain('Karena itu sel ini menampilkan #DIV/0!.');
  });

  it('is told once at the dash that two formulas use', () => {
    const found = told(change(EVALUASI, { H9: '-', N9: '=G9-H9' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cells)).toEqual([['H9', 'L9', 'N9']]);
    expect(mine[0]!.message).toContain('berisi “-”, bukan angka, sehingga rumus di L9 dan N9');
    expect(mine[0]!.suggestion).toContain('tulis 0');
  });

  it('tells a lost cell that the formula itself keeps from being seen', () => {
    const found = told(change(EVALUASI, { M9: '=IFERROR(L9/#REF!*100;0)' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(mine[0]!.message).toContain('tampak biasa');
    expect(told(change(EVALUASI, { M9: '=IFERROR(L9/G9*100;0)' }))).toEqual([]);
  });
});
