// The rule rumus-rata-rata: averages over other rows than their neighbours.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, EVALUASI, type Input, type Rows, repair, tell, told } from './plan.ts';

const CODE = 'rumus-rata-rata';

describe('rumus-rata-rata: averages over other rows than their neighbours', () => {
  it('names the row left out', () => {
    const found = told(
      change(EVALUASI, {
        M7: '=AVERAGE(M8:M11)',
        M17: '=AVERAGE(M18:M19)',
        M21: '=AVERAGE(M22:M23)',
        M12: '=AVERAGE(M13:M14)',
      }),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M12']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('baris 15');
    expect(repair(mine[0])).toBe('=AVERAGE(M13:M15)');
  });

  it('is content when every average covers its rows', () => {
    const found = told(
      change(EVALUASI, {
        M7: '=AVERAGE(M8:M11)',
        M12: '=AVERAGE(M13:M15)',
        M17: '=AVERAGE(M18:M19)',
        M21: '=AVERAGE(M22:M23)',
      }),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('rumus-rata-rata: money that is averaged', () => {
  it('is told where the rest of the column adds', () => {
    const found = told(change(EVALUASI, { G7: '=AVERAGE(G8:G11)' }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-rata-rata', 'G7']]);
    expect(found[0]!.message).toContain('dijumlahkan');
    expect(repair(found[0])).toBe('=SUM(G8:G11)');
  });
});

describe('rumus-rata-rata: the average of one level', () => {
  const plan = (average: string): Rows => [
    ['EVALUASI RENCANA AKSI TAHUN 2025'],
    ['Kode', 'Program/Kegiatan', 'Indikator', 'Target', 'Satuan', 'Realisasi', 'Capaian (%)'],
    ...['2.13.02', '2.13.03', '2.13.04', '2.13.05'].flatMap((kode, i): Input[][] => [
      [
        kode,
        `PROGRAM ${i + 1}`,
        'Persentase desa',
        80,
        '%',
        60 + i,
        `=F${3 + 2 * i}/D${3 + 2 * i}*100`,
      ],
      [
        `${kode}.2.01`,
        `Pembinaan ${i + 1}`,
        'Jumlah desa',
        40,
        'Desa',
        30 + i,
        `=F${4 + 2 * i}/D${4 + 2 * i}*100`,
      ],
    ]),
    [null, 'RATA-RATA CAPAIAN', null, null, null, null, average],
  ];
  const averages = (average: string) => told(plan(average)).filter((each) => each.code === CODE);

  it('names a range over all levels beside an average of the programs', () => {
    const rows = (average: string): Rows =>
      plan('=AVERAGE(G3,G5,G7,G9)').map((row, i) =>
        i === 1
          ? [...row, 'Realisasi Tahun Lalu', 'Capaian Tahun Lalu (%)']
          : i === 10
            ? [...row, null, average]
            : i > 1
              ? [...row, 40 + i, `=H${i + 1}/D${i + 1}*100`]
              : row,
      );
    const found = (average: string) =>
      told(rows(average))
        .filter((each) => each.code === CODE)
        .map((each) => each.cell);
    expect(found('=AVERAGE(I3,I5,I7,I9)')).toEqual([]);
    expect(found('=AVERAGE(I3:I10)')).toEqual(['I11']);
  });

  it('may name a program that has nothing to average yet', () => {
    const rows = plan('=AVERAGE(G3,G5,G7,G9)');
    const found = (cells: Readonly<Record<string, Input>>) =>
      told(change(rows, cells)).flatMap((each) => (each.code === CODE ? each.cell : []));
    expect(found({ F3: '-', G3: '-' })).toEqual([]);
    expect(found({ F3: '-', G3: '-', G11: '=AVERAGE(G3,G5,G8,G9)' })).toEqual(['G11']);
  });

  it('names the one of three programs that it leaves out, beside an average of them all', () => {
    const three = (average: string) =>
      told(
        plan('=AVERAGE(G3,G5,G7)').flatMap((row, i): Input[][] => {
          if (i > 7 && i < 10) return [];
          if (i === 1) return [[...row, 'Realisasi Tahun Lalu', 'Capaian Tahun Lalu (%)']];
          if (i === 10) return [[...row, null, average]];
          return [i > 1 ? [...row, 40 + i, `=H${i + 1}/D${i + 1}*100`] : [...row]];
        }),
      ).flatMap((each) => (each.code === CODE ? each.cell : []));
    expect(three('=AVERAGE(I3,I5,I7)')).toEqual([]);
    expect(three('=AVERAGE(I3,I7)')).toEqual(['I9']);
  });

  it('names the group that its ranges leave out', () => {
    const groups = (average: string): Rows => [
      ['EVALUASI RENCANA AKSI TAHUN 2025'],
      [
        'Kode',
        'Kegiatan/Sub Kegiatan',
        'Indikator',
        'Target',
        'Satuan',
        'Realisasi',
        'Capaian (%)',
      ],
      ...[1, 2, 3, 4].flatMap((group): Input[][] =>
        [0, 1, 2].map((sub): Input[] => {
          const at = 3 * group + sub;
          const kode = `8.01.03.2.0${group}`;
          return [
            sub === 0 ? kode : `${kode}.000${sub}`,
            sub === 0 ? `Pembinaan ${group}` : `Fasilitasi ${group}-${sub}`,
            `Jumlah laporan ${group}-${sub}`,
            12 + at,
            'Laporan',
            9 + at,
            `=F${at}/D${at}*100`,
          ];
        }),
      ),
      ['RATA-RATA CAPAIAN SUB KEGIATAN', null, null, null, null, null, average],
    ];
    const found = (average: string) =>
      told(groups(average)).flatMap((each) =>
        each.code === CODE ? [each.cell, repair(each)] : [],
      );
    const all = '=AVERAGE(G4:G5;G7:G8;G10:G11;G13:G14)';
    expect(found(all)).toEqual([]);
    expect(found('=AVERAGE(G4:G5;G7:G8;G10:G11)')).toEqual(['G15', all]);
    expect(found('=AVERAGE(G4:G5;G7:G8;G10:G11;G13)')).toEqual(['G15', all]);
    // Half of them is another choice, not a slip.
    expect(found('=AVERAGE(G4:G5;G7:G8)')).toEqual([]);
  });

  it('names the kegiatan that stands in the place of its program', () => {
    expect(averages('=AVERAGE(G3,G6,G7,G9)').map((each) => each.cell)).toEqual(['G11']);
    expect(averages('=AVERAGE(G3,G5,G7,G9)')).toEqual([]);
  });
});

describe('rumus-rata-rata: the quarters of one row', () => {
  it('names money that is averaged where other rows add it', () => {
    const found = told(change(EVALUASI, { L9: '=AVERAGE(H9:K9)' }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([[CODE, 'L9']]);
    expect(found[0]!.message).toContain('mestinya dijumlahkan');
  });

  it('names a count that is averaged where all others are added, and leaves a rate alone', () => {
    const rows = [8, 9, 10, 11, 13, 14, 15, 18, 19, 22, 23];
    const head = { H3: 'Target TW I', I3: 'Target TW II', J3: 'Target TW III', K3: 'Target TW IV' };
    const counts = Object.fromEntries(
      rows.flatMap((row) => [
        ...['H', 'I', 'J', 'K'].map((letter, i) => [`${letter}${row}`, i + 1]),
        [`E${row}`, `=SUM(H${row}:K${row})`],
      ]),
    );
    const plan = change(EVALUASI, { ...head, ...counts });
    const averaged = (cells: Record<string, string>) =>
      told(change(plan, cells)).flatMap((each) => (each.code === CODE ? each.cell : []));
    expect(averaged({ E14: '=AVERAGE(H14:K14)' })).toEqual(['E14']);
    expect(averaged({ E14: '=AVERAGE(H14:K14)', F14: '%' })).toEqual([]);
  });
});

describe('rumus-rata-rata: a recap over the ranges of another sheet', () => {
  const programs = ['PENUNJANG URUSAN', 'KOMUNIKASI PUBLIK', 'APLIKASI INFORMATIKA', 'PERSANDIAN'];
  // Seven rows per program: the program, two kegiatan, and under each its sub kegiatan; E capaian.
  const evaluasi: Rows = [
    ['EVALUASI RENCANA AKSI TAHUN 2025'],
    [
      'Kode',
      'Program/Kegiatan/Sub Kegiatan',
      'Target',
      'Realisasi',
      'Capaian (%)',
      'Realisasi (Rp)',
    ],
    ...programs.flatMap((name, i): Input[][] => [
      [`2.16.0${i + 1}`, `PROGRAM ${name}`, 100, 90 + i, 90 + i, 9_000_000 + i],
      ...[1, 2].flatMap((kegiatan): Input[][] => [
        [`2.16.0${i + 1}.2.0${kegiatan}`, `Kegiatan ke-${kegiatan} ${name}`, 10, 9, 90, 4_000_000],
        ...[1, 2].map((sub): Input[] => [
          `2.16.0${i + 1}.2.0${kegiatan}.000${sub}`,
          `Pekerjaan ${sub} kegiatan ${kegiatan} ${name}`,
          ...[20 + sub, 17 + sub, 80 + sub + i, 2_000_000 + sub * 150_000 + i * 70_000],
        ]),
      ]),
    ]),
  ];
  const ranges = (i: number, column: string): string[] =>
    [0, 3].map((by) => `Evaluasi!${column}${5 + i * 7 + by}:${column}${6 + i * 7 + by}`);
  const recap = (changed: Readonly<Record<string, Input>> = {}): Rows =>
    change(
      [
        ['REKAPITULASI PER PROGRAM TAHUN 2025'],
        ['No', 'Program', 'Realisasi (Rp)', 'Rata-rata Capaian Sub Kegiatan (%)'],
        ...programs.map((name, i): Input[] => [
          i + 1,
          `PROGRAM ${name}`,
          `=SUM(${ranges(i, 'F').join(',')})`,
          `=AVERAGE(${ranges(i, 'E').join(',')})`,
        ]),
      ],
      changed,
    );
  const found = (changed: Readonly<Record<string, Input>>) =>
    tell(bookFrom({ Evaluasi: evaluasi, Rekap: recap(changed) })).filter(
      (each) => each.cell !== null && each.code.startsWith('rumus-'),
    );

  it('takes all of its own program, as in the other rows', () => {
    expect(found({})).toEqual([]);
    const [each, ...more] = found({ D4: `=AVERAGE(${ranges(1, 'E')[0]})` });
    expect([each?.code, each?.cell, more]).toEqual([CODE, 'D4', []]);
    expect(each?.message).toContain('baris 15');
    expect(each?.message).toContain('di lembar “Evaluasi”');
    expect(repair(each)).toBe('=AVERAGE(Evaluasi!E12:E13;Evaluasi!E15:E16)');
    const sums = found({ C4: `=SUM(${ranges(1, 'F')[1]})` });
    expect(sums.map(({ code, cell }) => [code, cell])).toEqual([['rumus-kurang-baris', 'C4']]);
  });

  it('is silent where two differ, or where it takes rows of another program', () => {
    const half = (i: number): string => `=AVERAGE(${ranges(i, 'E')[0]})`;
    expect(found({ D4: half(1), D5: half(2) })).toEqual([]);
    expect(found({ D4: `=AVERAGE(${ranges(1, 'E')[0]},${ranges(2, 'E')[0]})` })).toEqual([]);
  });
});

describe('rumus-rata-rata: averages of all rows beside averages of the programs', () => {
  const LINES = ['PENDAFTARAN PENDUDUK', 'PENCATATAN SIPIL', 'INFORMASI KEPENDUDUKAN', 'PROFIL'];
  const rate = (above: string, below: string, row: number): string =>
    `=${above}${row}/${below}${row}*100`;
  const plan = (foot: Readonly<Record<'F' | 'I' | 'J' | 'M', string>>): Rows => {
    const rows: Input[][] = [
      [
        ...['Kode', 'Program / Kegiatan', 'Indikator', 'Target', 'Realisasi', 'Capaian K (%)'],
        ...['Pagu (Rp)', 'Realisasi (Rp)', 'Capaian Rp (%)', 'Capaian Renstra K (%)'],
        ...['Target Renstra (Rp)', 'Realisasi Renstra (Rp)', 'Capaian Renstra Rp (%)'],
      ],
    ];
    const add = (kode: string | null, name: string | null, indicator: string, money: boolean) => {
      const [row, i] = [rows.length + 1, rows.length];
      const amounts = [86_400_000 + i * 1_750_000, 71_300_000 + i * 960_000];
      rows.push([
        ...[kode, name, indicator, 40 + i, 30 + i, rate('E', 'D', row)],
        ...(money ? [...amounts, rate('H', 'G', row)] : [null, null, null]),
        rate('E', 'D', row),
        ...(money ? [amounts[0]! * 5, amounts[1]! * 2, rate('L', 'K', row)] : []),
      ]);
    };
    LINES.forEach((name, i) => {
      const kode = `2.12.0${i + 2}`;
      add(kode, `PROGRAM ${name}`, `Persentase ${name.toLowerCase()}`, true);
      if (i === 1) add(null, null, 'Persentase akta kematian', false);
      add(`${kode}.2.01`, `Pelayanan ${name.toLowerCase()}`, `Jumlah dokumen ${i}`, true);
    });
    rows.push(['RATA-RATA CAPAIAN', ...[_, _, _, _, foot.F, _, _, foot.I, foot.J, _, _, foot.M]]);
    return rows;
  };
  const _ = null;
  const programs = (at: string): string => `=AVERAGE(${at}2;${at}4;${at}7;${at}9)`;
  const all = (at: string): string => `=AVERAGE(${at}2:${at}10)`;
  const found = (foot: Partial<Record<'F' | 'I' | 'J' | 'M', string>>) =>
    told(plan({ F: all('F'), I: programs('I'), J: all('J'), M: programs('M'), ...foot }))
      .filter((each) => each.code === CODE)
      .map((each) => [each.cell, repair(each)]);

  it('are each right, and told where one stops short of the others', () => {
    expect(found({})).toEqual([]);
    expect(found({ F: '=AVERAGE(F2:F8)' })).toEqual([['F11', '=AVERAGE(F2:F10)']]);
    expect(found({ I: '=AVERAGE(I2;I4;I9)' })).toEqual([['I11', '=AVERAGE(I2;I4;I7;I9)']]);
  });

  it('may take in the further indicators of a program', () => {
    const further = '=AVERAGE(F2;F4;F5;F7;F9)';
    expect(found({ F: further, J: further.replace(/F/g, 'J') })).toEqual([]);
  });
});

describe('rumus-rata-rata: averages of what stands lowest', () => {
  const kegiatan = (first: number, program: number, no: number, rates: number[]): Rows => [
    [
      ...[`2.13.0${program}.2.0${no}`, `Kegiatan ${program}.${no}`, 10_000_000],
      `=AVERAGE(D${first + 1}:D${first + rates.length})`,
    ],
    ...rates.map((rate, i): Input[] => [
      ...[`2.13.0${program}.2.0${no}.000${i + 1}`, `Sub kegiatan ${program}.${no}.${i + 1}`],
      ...[5_000_000, rate],
    ]),
  ];
  const plan: Rows = [
    ['REALISASI FISIK TAHUN 2025'],
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu (Rp)', 'Realisasi Fisik (%)'],
    ['2.13.02', 'PROGRAM PENATAAN DESA', 20_000_000, '=AVERAGE(D5:D7;D9:D10)'],
    ...kegiatan(4, 2, 1, [70, 65, 80]),
    ...kegiatan(8, 2, 2, [55, 60]),
    ['2.13.03', 'PROGRAM KERJA SAMA DESA', 20_000_000, '=AVERAGE(D13:D14;D16:D18)'],
    ...kegiatan(12, 3, 1, [40, 45]),
    ...kegiatan(15, 3, 2, [85, 90, 95]),
  ];
  const means = (cells: Readonly<Record<string, Input>>) =>
    told(change(plan, cells)).filter(({ code }) => code === CODE);

  it('are a manner of their own in the programs, above kegiatan that average their children', () => {
    expect(means({})).toEqual([]);
  });

  it('leave out a row by a slip', () => {
    const [odd, ...more] = means({ D11: '=AVERAGE(D13:D14;D16:D17)' });
    expect([odd?.cell, more]).toEqual(['D11', []]);
    expect(repair(odd)).toBe('=AVERAGE(D13:D14;D16:D18)');
  });

  it('may be those of the kegiatan in all programs', () => {
    const children = { D3: '=AVERAGE(D4;D8)', D11: '=AVERAGE(D12;D15)' };
    expect(means(children)).toEqual([]);
    expect(means({ ...children, D11: '=AVERAGE(D12;D14)' }).map(({ cell }) => cell)).toEqual([
      'D11',
    ]);
  });
});

describe('rumus-rata-rata: by hand', () => {
  const program = (row: number, i: number): Rows => [
    [`2.13.0${i}`, `PROGRAM ${i}`, `=SUM(C${row + 1}:C${row + 2})`, 80, 60 + i, `=E${row}/D${row}`],
    ...[1, 2].map((no): Input[] => {
      const at = row + no;
      return [
        ...[`2.13.0${i}.2.0${no}`, `Kegiatan ${i}.${no}`, 10_000_000 * no],
        ...[40, 30 + i, `=E${at}/D${at}`],
      ];
    }),
  ];
  const plan = (mean: string): Rows => [
    ['Kode', 'Program/Kegiatan', 'Pagu (Rp)', 'Target', 'Realisasi', 'Capaian'],
    ['2.13', 'URUSAN PEMBERDAYAAN MASYARAKAT DAN DESA', '=C3+C6+C9', null, null, mean],
    ...[2, 3, 4].flatMap((i) => program(3 * i - 3, i)),
  ];

  it('are no sums that leave out the kegiatan', () => {
    const found = told(plan('=(F3+F6+F9)/3')).filter(({ code }) => code.startsWith('rumus'));
    expect(found).toEqual([]);
  });
});
