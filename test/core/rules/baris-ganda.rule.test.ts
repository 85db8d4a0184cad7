// The rule baris-ganda: a name written twice below one parent.
import { describe, expect, it } from 'vitest';
import { change, type Input, KETIK, type Rows, told } from './plan.ts';

const CODE = 'baris-ganda';

const withoutCodes = KETIK.map((row) => row.map((input, column) => (column === 1 ? null : input)));
const [name, indicator, target, unit, pagu] = [2, 3, 4, 5, 6].map((at) => KETIK[7]![at] as string);
const mine = (cells: Readonly<Record<string, Input>>, rows = withoutCodes) =>
  told(change(rows, cells)).filter((each) => each.code === CODE);

describe('baris-ganda: a row written twice', () => {
  it('names the second one', () => {
    const found = mine({ C9: name!, D9: indicator!, E9: target!, F9: unit!, G9: pagu! });
    expect(found.map((each) => each.cell)).toEqual(['C9']);
    expect(found[0]!.message).toContain('baris 8: nama, indikator, dan angkanya');
  });

  it('finds the same name and indicator with other figures', () => {
    const [found] = mine({ C10: name!, D10: indicator! });
    expect([found?.cell, found?.severity]).toEqual(['C10', 'warning']);
    expect(found?.message).toContain('angkanya lain (2 dan 1; 8.640.000 dan 8.000.000)');
  });

  it('takes a second indicator of the same row for what it is (Merangin 2024, rows 53 and 54)', () => {
    expect(mine({ C9: name!, D9: 'Jumlah rapat penyusunan dokumen' })).toEqual([]);
    expect(mine({ C10: name! })).toEqual([]);
  });

  it('lets one name stand once for each place', () => {
    const places = withoutCodes.map((row, i) => [
      ...row,
      i === 2 ? 'Lokasi' : i === 7 ? 'Kecamatan Bangko' : i === 9 ? 'Kecamatan Tabir' : null,
    ]);
    expect(mine({ C10: name!, D10: indicator! }, places)).toEqual([]);
  });

  it('is not misled by codes that the nomenclature does not know', () => {
    const own = KETIK.map((row) =>
      row.map((input, column) =>
        column === 1 ? String(input ?? '').replace(/^2\.13\.01/, '9.99.02') || null : input,
      ),
    );
    expect(mine({ C10: name!, D10: indicator! }, own).map((each) => each.cell)).toEqual(['C10']);
  });
});

describe('baris-ganda: a name copied into the numbered row below it', () => {
  const names = ['Permakanan', 'Sandang', 'Alat Bantu', 'Bimbingan Fisik', 'Layanan Rujukan'];
  const plan = (copied: readonly number[], numbers = true): Rows => [
    ['LAPORAN FISIK DAN KEUANGAN DINAS SOSIAL TAHUN 2025'],
    ['No', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Satuan', 'Pagu (Rp)'],
    ['A', 'PROGRAM REHABILITASI SOSIAL', null, null, null, '=F4+F10'],
    ...['Penyandang Disabilitas', 'Anak Terlantar'].flatMap((group, at): Input[][] => {
      const first = at * 6 + 5;
      const name = (i: number): string =>
        `Penyediaan ${names[copied.includes(at * 5 + i) ? i - 1 : i]} ${group}`;
      return [
        [at + 1, `Rehabilitasi Dasar ${group}`, null, null, null, `=SUM(F${first}:F${first + 4})`],
        ...names.map((each, i): Input[] => [
          numbers ? `${at + 1}.${i + 1}` : null,
          name(i),
          `Jumlah orang yang menerima ${each.toLowerCase()}`,
          40 + i,
          'Orang',
          120_500_000 + at * 31_000_000 + i * 7_250_000,
        ]),
      ];
    }),
  ];
  const found = (rows: Rows) =>
    told(rows)
      .filter((each) => each.code === CODE)
      .map((each) => each.cells);

  it('names it where all other names stand once', () => {
    expect(found(plan([]))).toEqual([]);
    expect(found(plan([2]))).toEqual([['B7', 'B6']]);
  });

  it('takes several such names, or rows without numbers of their own, for a habit', () => {
    expect(found(plan([2, 8]))).toEqual([]);
    expect(found(plan([2], false))).toEqual([]);
  });
});

describe('baris-ganda: a name copied in a table without numbers and codes (columns per level)', () => {
  const works = [
    ['Penyediaan Bahan Logistik Kantor', 'Jumlah paket bahan logistik', 'Menyusun KAK'],
    ['Penyediaan Barang Cetakan dan Penggandaan', 'Jumlah paket barang cetakan', 'Survei harga'],
    ['Penyelenggaraan Rapat Koordinasi', 'Jumlah laporan rapat koordinasi', 'Rapat persiapan'],
    ['Penyediaan Peralatan Kantor', 'Jumlah paket peralatan kantor', 'Serah terima'],
    ['Pembinaan Klub Olahraga Pelajar', 'Jumlah klub olahraga pelajar', 'Pendataan'],
    ['Seleksi Atlet Daerah', 'Jumlah atlet yang diseleksi', 'Seleksi'],
    ['Pengembangan Olahraga Petualangan', 'Jumlah peserta olahraga petualangan', 'Lomba'],
    ['Penyelenggaraan Kegiatan Kepramukaan', 'Jumlah kegiatan kepramukaan', 'Perkemahan'],
    ['Pemanfaatan Olahraga Tradisional', 'Jumlah lomba olahraga tradisional', 'Lomba'],
  ] as const;
  const plan = (names: Readonly<Record<number, string>>): Rows => [
    ['RENCANA AKSI DINAS KEPEMUDAAN DAN OLAHRAGA TAHUN 2026'],
    [
      'Program',
      'Kegiatan',
      'Sub Kegiatan',
      'Indikator',
      'Target',
      'Satuan',
      'Rencana Aksi',
      'Pagu',
    ],
    ['PROGRAM PENUNJANG', null, null, 'Nilai SAKIP', 79, 'Nilai', null, '=H4'],
    [null, 'Administrasi Umum', null, 'Jumlah laporan', 12, 'Laporan', null, '=SUM(H5:H13)'],
    ...works.map(([name, indicator, work], i): Input[] => {
      const money = 120_500_000 + i * 7_250_000;
      return [null, null, names[i] ?? name, indicator, 12 + i, 'Paket', work, money];
    }),
  ];
  const found = (rows: Rows) =>
    told(rows)
      .filter((each) => each.code === CODE)
      .map((each) => each.cells);

  it('names the row whose indicator speaks of another sub kegiatan, above or below the other', () => {
    expect(found(plan({}))).toEqual([]);
    expect(found(plan({ 1: works[0][0] }))).toEqual([['C6', 'C5']]);
    expect(found(plan({ 0: works[1][0] }))).toEqual([['C5', 'C6']]);
  });

  it('takes a second indicator with money of its own for that (Merangin 2024, rows 53 and 54)', () => {
    const twice = plan({ 1: works[0][0] });
    expect(found(change(twice, { D6: 'Jumlah BPJS aktif' }))).toEqual([]);
    expect(found(change(twice, { D6: 'Jumlah bulan logistik kantor' }))).toEqual([]);
  });
});

describe('baris-ganda: one name in several groups', () => {
  const found = (rows: Rows) =>
    told(rows)
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);
  const head: readonly Input[] = ['No', 'Uraian', 'Volume', 'Satuan', 'Pagu (Rp)'];
  const menu = (no: Input, volume: number, name = 'Pembangunan ruang kelas baru'): Input[] => [
    ...[no, name, volume, 'ruang', volume * 298_000_000],
  ];
  const other = (no: Input, volume: number): Input[] =>
    menu(no, volume, `Rehabilitasi ruang ${String.fromCharCode(64 + volume)}`);

  it('stands once below each number one step up', () => {
    const schools = (second: Input): Rows => [
      ['RENCANA AKSI DAK FISIK TAHUN 2025'],
      head,
      [1, 'SMAN 1 Sukajaya', null, null, '=SUM(E4:E5)'],
      ...[menu('a.', 2), other('b.', 4)],
      [second, 'SMAN 2 Sukajaya', null, null, '=SUM(E7:E8)'],
      ...[menu('a.', 3), other('b.', 5)],
    ];
    expect(found(schools(2))).toEqual([]);
    expect(found(change(schools(2), { E3: 1_788_000_000, E6: 2_384_000_000 }))).toEqual([]);
  });

  it('stands twice where the numbers go on', () => {
    const flat: Rows = [
      ['RENCANA AKSI DAK FISIK TAHUN 2025'],
      head,
      ...[menu(1, 2), other(2, 4), other(3, 6), menu(4, 3), other(5, 5)],
    ];
    expect(found(flat)).toEqual(['B6']);
  });

  it('may be two codes of different kegiatan in a flat list', () => {
    const list = (code: string): Rows => [
      ['RINGKASAN DPA DINAS PENDIDIKAN TAHUN 2025'],
      ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'],
      ...['A', 'B', 'C', 'D', 'E', 'F'].map((name, i): Input[] => [
        `9.99.02.1.02.00${i + 10}`,
        `Penyediaan Sarana ${name}`,
        120_000_000 + i * 1_250_000,
      ]),
      [code, 'Penyediaan Sarana C', 87_500_000],
    ];
    expect(found(list('9.99.02.1.03.0012'))).toEqual([]);
    expect(found(list('9.99.02.1.02.0017'))).toEqual(['B9']);
  });

  it('may be a program of each office by the codes of older lists', () => {
    const office = (code: string, kind: string, at: number): Input[][] => [
      [`${code}.01`, 'Program Pelayanan Administrasi Perkantoran', (at + 3) * 45e6],
      [`${code}.15`, `Program ${kind}`, (at + 5) * 81e6],
      [`${code}.16`, `Program Pengembangan ${kind}`, (at + 4) * 62e6],
    ];
    const list = (second: string): Rows => [
      ['RKPD PERUBAHAN KABUPATEN TAHUN ANGGARAN 2019'],
      ['Kode', 'Program', 'Pagu (Rp)'],
      ...office('1.02.01', 'Kesehatan', 0),
      ...office(second, 'Rehabilitasi', 1),
      ...office('2.03.01', 'Pangan', 2),
    ];
    expect(found(list('1.06.01'))).toEqual([]);
  });

  it('is a program of its own for each office in front of it', () => {
    const line = (opd: string, program: string, i: number): Input[] => [
      ...[i, opd, `Program ${program}`, `Kegiatan ${program} ${i}`, 50_000_000 + i * 1_250_000],
    ];
    const list = (opd: string): Rows => [
      ['REALISASI PER KEGIATAN TAHUN 2025'],
      ['No', 'OPD', 'Program', 'Kegiatan', 'Pagu (Rp)'],
      ...['Pelayanan Perkantoran', 'Pendidikan', 'Kebudayaan'].map((name, i) =>
        line('Dinas Pendidikan', name, i + 1),
      ),
      ...['Pelayanan Perkantoran', 'Gizi', 'Obat'].map((name, i) => line(opd, name, i + 4)),
    ];
    expect(found(list('Dinas Kesehatan'))).toEqual([]);
    expect(found(list('Dinas Pendidikan'))).toEqual(['C6']);
  });
});

describe('baris-ganda: groups that totals close', () => {
  const group = (name: string, at: number): Input[][] => [
    [name, 'Program Upaya Kesehatan', 'Layanan Rujukan', `Layanan ${name} A`, 'Orang', 9, 10e6],
    [null, null, null, `Layanan ${name} B`, 'Orang', 7, 20e6],
    [`Jumlah ${name}`, null, null, null, null, null, `=SUBTOTAL(9;G${at}:G${at + 1})`],
  ];
  const plan = (rows: readonly Input[][]): Input[][] => [
    ['RENCANA AKSI DAERAH TPB TAHUN 2024'],
    ['Indikator', 'Program', 'Kegiatan', 'Sub Kegiatan', 'Satuan', 'Target', 'Pagu (Rp)'],
    ...rows,
  ];

  it('may have the same program each', () => {
    expect(
      mine({}, plan([...group('2.2.1', 3), ...group('3.1.1', 6), ...group('4.1.2', 9)])),
    ).toEqual([]);
  });
});
