// What the documents get right is right in the transcription, and what they get wrong is wrong in it too.
import { describe, expect, it } from 'vitest';
import { loadSampleTable } from '../../scripts/samples/sampleTable.ts';
import { bodyRow, mismatches, moneyOf, total, totalRow, treeOf } from './tableSums.ts';

describe('Magetan 4.1, plan and funding', () => {
  const table = loadSampleTable('magetan-4.1-renja-pendanaan');

  it.each([
    ['pagu 2024', 3, 8_319_719_640],
    ['pagu 2025', 5, 10_481_191_604],
  ])('%s adds up from sub kegiatan to the total', (_, column, sum) => {
    const programs = treeOf(table, 0, column);
    expect(mismatches(programs)).toEqual([]);
    expect(total(programs)).toBe(sum);
    expect(totalRow(table)[column]).toBe(sum);
  });

  it('has 56 sub kegiatan where the sentence above it speaks of 42', () => {
    const programs = treeOf(table, 0, 3);
    const kegiatan = programs.flatMap((program) => program.children);
    expect([programs.length, kegiatan.length]).toEqual([5, 10]);
    expect(kegiatan.flatMap(({ children }) => children)).toHaveLength(56);
  });

  it('keeps what is odd in print: the header word, a unit without space, a target of another unit', () => {
    expect(table.headers.utama!.rows[0]![2]).toBe('Traget Kinerja Program dan Kerangka Pendanaan');
    expect(bodyRow(table, 0, 'Pembinaan Peningkatan Kapasitas Aparatur')[4]).toBe('414Orang');
    expect(bodyRow(table, 0, 'Fasilitasi Kerja sama antar Desa').slice(2, 5)).toEqual([
      '6 Dokumen',
      50_000_000,
      '6 Kegiatan',
    ]);
    expect(totalRow(table)[0]).toBeNull();
  });
});

describe('Merangin, evaluation per quarter', () => {
  const table = loadSampleTable('merangin-evaluasi-renaksi');

  it.each([
    ['pagu', 10, 8_790_633_125],
    ['realisasi TW I', 12, 856_110_443],
  ])('%s adds up from sub kegiatan to Total Anggaran', (_, column, sum) => {
    const programs = treeOf(table, 2, column);
    expect(mismatches(programs)).toEqual([]);
    expect(total(programs)).toBe(sum);
    expect(totalRow(table)[column]).toBe(sum);
  });

  it('has every Jml Rp and % Rp that follows from its row, but three', () => {
    const wrong = table.rows.flatMap((row) => {
      if (row.kind !== 'body' || moneyOf(row.cells[10]) === 0) return [];
      const spent = moneyOf(row.cells[12]);
      const rate = row.cells[22];
      const printed = rate !== null && typeof rate === 'object' && 'v' in rate ? rate.v : rate;
      const right =
        moneyOf(row.cells[20]) === spent &&
        (printed === '-' ? 0 : printed) ===
          Number(((spent / moneyOf(row.cells[10])) * 100).toFixed(2));
      return right ? [] : [String(row.cells[3])];
    });
    expect(wrong).toEqual([
      'jumlah peralatan dan mesin lainnya yang dipelihara',
      'jumlah aparatur pemerintah desa yang mengikuti pembinaan peningkatan kapasitas',
      'jumlah dokumen hasil evaluasi perkembangan desa serta lomba desa dan kelurahan',
    ]);
  });

  it('keeps the faults of the print', () => {
    const numbers = table.rows.find((row) => row.kind === 'numbers');
    expect(numbers?.kind === 'numbers' && numbers.cells[23]).toBe(21);
    expect(bodyRow(table, 2, 'Penyediaan Gaji').slice(3, 11)).toEqual([
      'jumlah orang yang menerima gaji dan tunjangan ASN',
      'v',
      'v',
      'v',
      'v',
      462,
      'Bulan',
      3_458_522_325,
    ]);
    // Jml K is blank where 2 documents were made; 5 % and 15 % of a program are not carried to Jml K.
    expect(bodyRow(table, 2, 'Penyusunan Dokumen').slice(8, 23)).toEqual([
      2,
      'Dokumen',
      8_640_000,
      2,
      7_610_000,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      7_610_000,
      '-',
      88.08,
    ]);
    expect([11, 19, 21].map((column) => bodyRow(table, 2, 'PROGRAM ADMINISTRASI')[column])).toEqual(
      [15, '-', '-'],
    );
    // 3,500,000 of 14,000,000 is 25 %, the print has a dash.
    expect(bodyRow(table, 2, 'pemeliharaan peralatan').slice(19, 23)).toEqual([
      '-',
      3_500_000,
      '-',
      '-',
    ]);
  });
});

describe('Merangin, monthly plan', () => {
  const table = loadSampleTable('merangin-renaksi-bulanan');

  it('says 59.060.000.000 for one kegiatan whose children are 59.060.000, and all else adds up', () => {
    const programs = treeOf(table, 4, 20);
    expect(mismatches(programs)).toEqual([
      'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA: 4685661625 ≠ 63686601625',
      'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah: 59060000000 ≠ 59060000',
    ]);
    expect(63_686_601_625 - 59_060_000_000 + 59_060_000).toBe(4_685_661_625);
  });

  it('plans 100 % of the work wherever it plans months', () => {
    const planned = table.rows.flatMap((row) => {
      if (row.kind !== 'body') return [];
      const months = row.cells
        .slice(8, 20)
        .flatMap((cell) =>
          cell !== null && typeof cell === 'object' && 'v' in cell
            ? [Math.round(cell.v * 100)]
            : [],
        );
      return months.length > 0 ? [months.reduce((a, b) => a + b, 0)] : [];
    });
    expect(planned).toHaveLength(38);
    expect(new Set(planned)).toEqual(new Set([100]));
  });

  it('repeats title, header and column numbers on each of its seven pages', () => {
    const kinds = table.rows.map((row) => row.kind);
    expect(kinds.filter((kind) => kind === 'header')).toHaveLength(7);
    expect(kinds.filter((kind) => kind === 'numbers')).toHaveLength(7);
    expect(kinds.filter((kind) => kind === 'title')).toHaveLength(21);
  });

  it('gives the second indicator of a sub kegiatan its own row without a name', () => {
    const row = table.rows.find((each) => each.kind === 'body' && each.level === 'indikator');
    expect(row?.kind === 'body' && row.cells.slice(4, 7)).toEqual([
      null,
      'Jumlah BPJS Aktif',
      '2048 Orang',
    ]);
  });

  it('targets 197 Desa where the third table of the same document has 195', () => {
    expect(bodyRow(table, 4, 'PROGRAM PENUNJANG')[3]).toBe('197 DESA');
    const capaian = loadSampleTable('merangin-capaian-kinerja');
    expect(bodyRow(capaian, 1, 'Meningkatnya')[3]).toMatch(/^195 Desa \(99 Desa bekembang/);
  });
});

describe('Banjar, cash per month', () => {
  const table = loadSampleTable('banjar-renaksi-anggaran-kas');

  it('adds up to the program budgets of the print in two programs, and misses the third by 9.300.000', () => {
    const sums: { pagu: number; kas: number }[] = [];
    for (const row of table.rows) {
      if (row.kind !== 'body') continue;
      if (row.level === 'program') {
        const rupiah = /Rp ([\d,]+)$/.exec(String(row.cells[5]));
        sums.push({ pagu: moneyOf(rupiah![1]!), kas: 0 });
      }
      sums[sums.length - 1]!.kas += row.cells
        .slice(10, 22)
        .reduce<number>((sum, cell) => sum + moneyOf(cell), 0);
    }
    expect(sums).toEqual([
      { pagu: 2_656_885_200, kas: 2_656_885_200 },
      { pagu: 716_337_000, kas: 725_637_000 },
      { pagu: 1_167_508_000, kas: 1_167_508_000 },
    ]);
  });

  it('keeps four quarters and the money inside one cell, and 71.78 as a text of the filling guide', () => {
    expect(bodyRow(table, 3, 'Program Pembinaan Bidang Kemasyarakatan')[5]).toBe(
      'TW 1 = -\nTW 2 = -\nTW 3 = -\nTW 4 = 180\nRp 1,167,508,000',
    );
    const guide = table.rows
      .filter((row) => row.kind === 'note')
      .flatMap((row) => row.cells.slice(6));
    expect(guide).toContain('71.78');
  });
});

describe('Magetan, the other tables', () => {
  it('2.4 adds up on the right, and on the left its JUMLAH is 78.000.000 short of its rows', () => {
    const table = loadSampleTable('magetan-2.4-review-rkpd');
    const right = treeOf(table, 5, 8);
    expect(mismatches(right)).toEqual([]);
    expect(total(right)).toBe(10_773_543_363);
    expect(totalRow(table)[8]).toBe(10_773_543_363);
    const left = treeOf(table, 1, 4).flatMap(({ children }) =>
      children.flatMap((kegiatan) => kegiatan.children),
    );
    expect(total(left) - moneyOf(totalRow(table)[4])).toBe(78_000_000);
    // Points in most rows of one column, commas in the others.
    const texts = table.rows.flatMap((row) => (row.kind === 'body' ? [String(row.cells[4])] : []));
    expect(texts.filter((text) => text.includes('.')).length).toBeGreaterThan(20);
    expect(texts.filter((text) => text.includes(','))).toHaveLength(15);
  });

  it('2.5 writes the same sums once as figures and once as text with two notations', () => {
    const table = loadSampleTable('magetan-2.5-usulan-masyarakat');
    const rows = table.rows.flatMap((row) => (row.kind === 'body' ? [row.cells] : []));
    expect(rows).toHaveLength(27);
    for (const cells of rows) {
      expect(typeof cells[5]).toBe('string');
      expect(moneyOf(cells[5])).toBe(cells[4]);
    }
    expect(rows.filter((cells) => String(cells[5]).includes(','))).toHaveLength(7);
  });

  it('2.1 keeps its error values, its 467 % and its texts with two figures', () => {
    const table = loadSampleTable('magetan-2.1-evaluasi-renja');
    const cells = table.rows.flatMap((row) => (row.kind === 'body' ? row.cells : []));
    const errors = cells.flatMap((cell) =>
      cell !== null && typeof cell === 'object' && 'error' in cell ? [cell.error] : [],
    );
    expect(errors.filter((error) => error === '#VALUE!')).toHaveLength(3);
    expect(errors.filter((error) => error === '#DIV/0!')).toHaveLength(6);
    expect(bodyRow(table, 0, '2.13.01.2.01.07')[10]).toEqual({ v: 4.67, f: '0%' });
    expect(bodyRow(table, 1, 'Fasilitasi Pilkades').slice(3, 5)).toEqual([
      '184,00 ; 180,00',
      '0:0',
    ]);
    // Its % is the quotient of columns 10 and 4 wherever both are figures, so the columns stand where they belong.
    for (const row of table.rows) {
      if (
        row.kind !== 'body' ||
        typeof row.cells[3] !== 'number' ||
        typeof row.cells[9] !== 'number'
      )
        continue;
      expect(row.cells[10]).toEqual({
        v: Math.round((row.cells[9] / row.cells[3]) * 100) / 100,
        f: '0%',
      });
    }
  });

  it('2.2 prints 2023 twice in the header of its second page, and C. for two sections', () => {
    const table = loadSampleTable('magetan-2.2-kinerja-pelayanan');
    expect(table.headers.lanjutan!.rows[1]!.slice(2, 7)).toEqual([2019, 2020, 2021, 2023, 2023]);
    expect(table.rows.filter((row) => row.kind === 'body' && row.cells[0] === 'C.')).toHaveLength(
      2,
    );
  });

  it('3.1 has one goal and three sasaran', () => {
    const table = loadSampleTable('magetan-3.1-tujuan-sasaran');
    const levels = table.rows.flatMap((row) => (row.kind === 'body' ? [row.level] : []));
    expect(levels).toEqual(['tujuan', 'sasaran', 'sasaran', 'sasaran']);
  });
});

describe('Sulteng, targets per quarter', () => {
  const table = loadSampleTable('sulteng-renaksi-triwulan');

  it('has its rows on fourteen pages and its jabatan in order', () => {
    expect(table.rows.filter((row) => row.kind === 'header')).toHaveLength(14);
    const numbers = table.rows.flatMap((row) =>
      row.kind === 'body' && row.cells[0] !== null ? [row.cells[0]] : [],
    );
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('keeps targets as printed: decimals as figures, compound targets as text, and what does not add up', () => {
    expect(bodyRow(table, 2, 'Meningkatnya Status Kemajuan')[4]).toEqual({
      v: 0.7078,
      f: '0.0000',
    });
    expect(bodyRow(table, 2, 'Terlaksananya Sosialisasi').slice(4, 9)).toEqual([
      '12 Orang, 5 Kali',
      null,
      '12 Orang, 3 Kali',
      '12 Orang, 1 Kali',
      '12 Orang, 1 Kali',
    ]);
    expect(bodyRow(table, 2, 'Terevaluasinya Perkembangan').slice(4, 9)).toEqual([
      '12 Desa dan 13 Kelurahan',
      '6 Desa dan 6 Kelurahan',
      '6 Desa dan 6 Kelurahan',
      null,
      null,
    ]);
    expect(bodyRow(table, 2, 'Terbinanya pengurus LKD dalam peningkatan').slice(4, 9)).toEqual([
      200,
      35,
      85,
      null,
      null,
    ]);
  });
});
