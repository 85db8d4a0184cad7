// Rows that work something out, between the programs or below the total: means, verdicts, running sums.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, repair, told } from './plan.ts';

describe('means and verdicts below each program', () => {
  const verdict = (row: number): string =>
    `=IF(F${row}>=91;"Sangat Tinggi";IF(F${row}>=76;"Tinggi";"Sedang"))`;
  const program = (
    kode: string,
    at: number,
    names: readonly string[],
    done: readonly number[],
    money: readonly number[],
  ): Input[][] => {
    const sums = (of: (letter: string) => string): Input[] => ['G', 'H'].map(of);
    const child = (i: number): Input[] => {
      const row = at + 2 + i + (i > 1 ? 1 : 0);
      return [
        `${kode}.2.0${i > 1 ? 2 : 1}.000${(i % 2) + 1}`,
        names[i + 3]!,
        `Jumlah laporan ${names[i + 3]!.toLowerCase()}`,
        10 + i,
        done[i]!,
        `=E${row}/D${row}*100`,
        money[i]!,
        money[i]! - 1_250_000 * (i + 1),
      ];
    };
    return [
      [kode, names[0]!, null, null, null, null, ...sums((c) => `=${c}${at + 1}+${c}${at + 4}`)],
      [
        `${kode}.2.01`,
        names[1]!,
        null,
        null,
        null,
        null,
        ...sums((c) => `=SUM(${c}${at + 2}:${c}${at + 3})`),
      ],
      child(0),
      child(1),
      [
        `${kode}.2.02`,
        names[2]!,
        null,
        null,
        null,
        null,
        ...sums((c) => `=SUM(${c}${at + 5}:${c}${at + 6})`),
      ],
      child(2),
      child(3),
      [
        'Rata-rata capaian kinerja program (%)',
        null,
        null,
        null,
        null,
        `=AVERAGE(F${at + 2}:F${at + 3};F${at + 5}:F${at + 6})`,
      ],
      ['Predikat kinerja program', null, null, null, null, verdict(at + 7)],
    ];
  };
  const EVALUASI_PROGRAM: Rows = [
    ['EVALUASI RENJA TAHUN 2024'],
    [
      'Kode',
      'Program/Kegiatan/Sub Kegiatan',
      'Indikator',
      'Target',
      'Realisasi',
      'Capaian (%)',
      'Pagu (Rp)',
      'Realisasi (Rp)',
    ],
    ...program(
      '2.11.02',
      3,
      [
        'PROGRAM PERENCANAAN LINGKUNGAN HIDUP',
        'Rencana Perlindungan Lingkungan',
        'Kajian Lingkungan Hidup Strategis',
        'Penyusunan RPPLH',
        'Pengendalian RPPLH',
        'Pembuatan KLHS Tata Ruang',
        'Pembuatan KLHS RPJMD',
      ],
      [10, 11, 11, 13],
      [28_450_000, 12_675_500, 186_420_000, 42_360_000],
    ),
    ...program(
      '2.11.03',
      12,
      [
        'PROGRAM PENGENDALIAN PENCEMARAN',
        'Pencegahan Pencemaran',
        'Penanggulangan Pencemaran',
        'Pengujian Kualitas Media',
        'Pengelolaan Laboratorium',
        'Informasi Peringatan Pencemaran',
        'Penghentian Sumber Pencemaran',
      ],
      [9, 11, 12, 12],
      [327_640_000, 46_890_000, 31_460_000, 57_830_000],
    ),
    ...program(
      '2.11.04',
      21,
      [
        'PROGRAM KEANEKARAGAMAN HAYATI',
        'Pengelolaan Taman',
        'Pengelolaan Ruang Terbuka Hijau',
        'Pemeliharaan Taman Kehati',
        'Penyediaan Bibit Tanaman',
        'Pemeliharaan Hutan Kota',
        'Penataan Jalur Hijau',
      ],
      [10, 10, 12, 13],
      [142_360_000, 96_540_000, 118_725_000, 64_915_000],
    ),
    ...program(
      '2.11.11',
      30,
      [
        'PROGRAM PENGELOLAAN PERSAMPAHAN',
        'Pengelolaan Sampah',
        'Pembinaan Pengelolaan Sampah',
        'Pengurangan Sampah',
        'Penanganan Sampah',
        'Pembinaan Bank Sampah',
        'Monitoring Pihak Swasta',
      ],
      [8, 11, 12, 13],
      [438_150_000, 154_380_000, 125_470_000, 22_180_000],
    ),
    ['JUMLAH', null, null, null, null, null, '=G3+G12+G21+G30', '=H3+H12+H21+H30'],
    ['Rata-rata capaian seluruh program (%)', null, null, null, null, '=AVERAGE(F10;F19;F28;F37)'],
  ];
  const mine = (cells: Readonly<Record<string, Input>>) =>
    told(change(EVALUASI_PROGRAM, cells)).map((each) => [each.code, each.cell]);

  it('are right as they stand', () => {
    expect(mine({})).toEqual([]);
  });

  it('tell of a sub kegiatan left out of one of the means', () => {
    expect(mine({ F28: '=AVERAGE(F23:F24;F26)' })).toEqual([['rumus-rata-rata', 'F28']]);
  });

  it('tell of a mean left out of the last', () => {
    expect(mine({ F40: '=AVERAGE(F10;F19;F28)' })).toEqual([['rumus-rata-rata', 'F40']]);
  });

  it('tell of a verdict typed over its formula', () => {
    expect(mine({ F29: 'Sedang' })).toEqual([['rumus-ditimpa', 'F29']]);
  });

  it('leave the total below them a total', () => {
    const found = told(change(EVALUASI_PROGRAM, { G39: '=G3+G12+G30' }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-kurang-baris', 'G39']]);
  });
});

describe('rows below the total that are worked out from it', () => {
  const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'];
  const figures: readonly (readonly number[])[] = [
    [18_055_000, 69_060_000, 54_730_000, 44_605_000, 10_570_000, 27_310_000],
    [36_680_000, 17_815_000, 35_900_750, 52_384_650, 5_145_015, 46_692_430],
    [4_515_000, 10_185_000, 17_510_000, 9_020_000, 10_662_500, 25_682_500],
  ];
  const letters = ['D', 'E', 'F', 'G', 'H', 'I'];
  const KAS: Rows = [
    ['ANGGARAN KAS TAHUN 2025'],
    ['Kode', 'Uraian', 'Pagu (Rp)', ...MONTHS],
    ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', '=C4', ...letters.map((each) => `=${each}4`)],
    [
      '1.06.02.2.03',
      'Pengembangan potensi',
      '=SUM(C5:C7)',
      ...letters.map((each) => `=SUM(${each}5:${each}7)`),
    ],
    ...figures.map((row, i): Input[] => [
      `1.06.02.2.03.000${i + 1}`,
      [
        'Peningkatan kemampuan pekerja sosial',
        'Peningkatan kemampuan tenaga',
        'Penyediaan permakanan',
      ][i]!,
      row.reduce((a, b) => a + b, 0),
      ...row,
    ]),
    ['JUMLAH', null, '=C3', ...letters.map((each) => `=${each}3`)],
    [
      'Kumulatif penarikan (Rp)',
      null,
      null,
      '=D8',
      '=D9+E8',
      '=E9+F8',
      '=F9+G8',
      '=G9+H8',
      '=H9+I8',
    ],
    ['Persentase kumulatif (%)', null, null, ...letters.map((each) => `=${each}9/$C$8*100`)],
  ];

  it('belong to nobody above', () => {
    expect(told(KAS)).toEqual([]);
  });

  it('tell of a step that skips a month, and of another denominator', () => {
    const found = told(change(KAS, { G9: '=E9+G8' }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-beda', 'G9']]);
    expect(found[0]!.message).toContain('kolom lain di baris ini');
    const shares = told(change(KAS, { F10: '=F9/$C$5*100' }));
    expect(shares.map((each) => [each.code, each.cell])).toEqual([['rumus-beda', 'F10']]);
    expect(repair(shares[0])).toBe('=F9/$C$8*100');
  });
});

describe('means of the kegiatan and sub kegiatan below each program, in a form whose programs have a rate too', () => {
  const block = (no: number, at: number, subs: number): Input[][] => {
    const kode = `1.03.0${no}`;
    const line = (row: number, code: string, name: string, target: number): Input[] => [
      ...[code, name, `Panjang ${name.toLowerCase()}`, 'Km', target],
      ...[target - 1 - (row % 3), `=F${row}/E${row}*100`],
      ...[target * 1_237_500, target * 1_102_000 + row * 1500, `=I${row}/H${row}*100`],
    ];
    const last = at + 1 + subs;
    const mean = (c: string) => `=AVERAGE(${c}${at + 1}:${c}${last})`;
    return [
      line(at, kode, `PROGRAM PENGELOLAAN JARINGAN ${no}`, 60 + no),
      line(at + 1, `${kode}.2.01`, `Pengelolaan Jaringan ${no}`, 40 + no),
      ...Array.from({ length: subs }, (_, i) =>
        line(at + 2 + i, `${kode}.2.01.0${i + 1}`, `Rehabilitasi Jaringan ${no}.${i + 1}`, 12 + i),
      ),
      ['Rata-rata Capaian Kinerja (%)', ...Array(5).fill(null), mean('G'), null, null, mean('J')],
    ];
  };
  const E81: Rows = [
    ['EVALUASI HASIL RENJA DINAS PEKERJAAN UMUM TAHUN 2024'],
    [
      ...['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
      ...['Capaian (%)', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)'],
    ],
    ...block(2, 3, 3),
    ...block(3, 9, 4),
    ...block(5, 16, 3),
    ...block(6, 22, 3),
  ];
  const found = (cells: Readonly<Record<string, Input>>) =>
    told(change(E81, cells))
      .filter((each) => each.code.startsWith('rumus'))
      .map((each) => [`${each.code} ${each.cell}`, repair(each)]);

  it('take the whole group, as those of the other programs do', () => {
    expect(found({})).toEqual([]);
    expect(found({ G21: '=AVERAGE(G17:G19)' })).toEqual([
      ['rumus-rata-rata G21', '=AVERAGE(G17:G20)'],
    ]);
    expect(found({ J27: '=AVERAGE(J24:J26)' })).toEqual([
      ['rumus-rata-rata J27', '=AVERAGE(J23:J26)'],
    ]);
  });
});

describe('quarters below each other with a total of their own', () => {
  const block = (row: number, last: boolean): Input[][] => {
    const total = (c: string): string =>
      last ? `=${c}${row + 3}` : `=SUM(${c}${row}:${c}${row + 3})`;
    return [
      ...[1, 2, 3, 4].map((tw): Input[] => [
        ...(tw === 1 ? [`Sasaran ${row}`, `Rencana aksi pembinaan ${row}`] : [null, null]),
        ...[`TW ${tw}`, 10 + row + tw, 9 + row + tw, (30 + row + tw) * 1e6],
      ]),
      [null, null, 'Total', total('D'), total('E'), `=SUM(F${row}:F${row + 3})`],
    ];
  };
  const ROWS: Rows = [
    ['Sasaran', 'Rencana Aksi', 'Waktu', 'Target', 'Realisasi Output', 'Anggaran (Rp)'],
    ...[2, 7, 12, 17, 22].flatMap((row) => block(row, row === 12)),
  ];
  const found = (cells: Readonly<Record<string, Input>>): string[] =>
    told(change(ROWS, cells)).flatMap(({ code, cell }) =>
      /^rumus-(?:beda|hilang)$/.test(code) ? [`${code} ${cell}`] : [],
    );

  it('may rise to the last quarter in all counts of a block', () => {
    expect(found({})).toEqual([]);
  });

  it('are missed where the quarters have figures', () => {
    expect(found({ F11: null })).toEqual(['rumus-hilang F11']);
  });

  it('may all be worked out in a way of their own in the sum of all blocks', () => {
    const rate = (row: number): string => `=IF(OR(D${row}=0;E${row}="");"-";E${row}/D${row}*100)`;
    const rated = ROWS.map((row, i) => [...row, i === 0 ? 'Capaian (%)' : rate(i + 1)]);
    const sums = (own: (row: number) => string): Input[][] =>
      ['TW 1', 'TW 2', 'TW 3', 'TW 4', 'Total'].map((tw, i): Input[] => [
        ...[i === 0 ? 'JUMLAH SELURUHNYA' : null, null, tw],
        ...['D', 'E', 'F'].map((c) => `=SUMIF($C$2:$C$26;$C${27 + i};${c}$2:${c}$26)`),
        own(27 + i),
      ]);
    const odd = (rows: Rows): string[] =>
      told(rows).flatMap(({ code, cell }) =>
        code === 'rumus-beda' && cell.startsWith('G') ? [cell] : [],
      );
    const plain = (row: number): string => `=IF(E${row}=0;"-";E${row}/D${row}*100)`;
    expect(odd([...rated, ...sums(plain)])).toEqual([]);
  });
});
