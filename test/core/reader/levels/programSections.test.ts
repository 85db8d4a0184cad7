// Programs that are known, and below them rows whose amounts, looks or indentation tell kegiatan from sub kegiatan.
import { describe, expect, it } from 'vitest';
import type { PlanTable } from '../../../../src/core/model/planTable.ts';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, read, readAll } from '../readOne.ts';

const _ = null;
type Row = readonly CellInput[];

const letters: Readonly<Record<string, string>> = {
  sasaran: 'S',
  program: 'p',
  kegiatan: 'k',
  sub_kegiatan: 's',
  aksi: 'a',
};
const levels = (table: PlanTable): string =>
  table.rows.map(({ level }) => letters[level] ?? level).join('');

describe('rows below programs that are known', () => {
  const titles: Row = ['No', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'];
  const money = (rows: readonly (readonly [string, number])[]): PlanTable =>
    read([titles, ...rows.map(([name, pagu]): Row => [_, name, 'Jumlah laporan', 4, pagu])]);

  it('are told by amounts, a kegiatan with one sub kegiatan too', () => {
    const table = money([
      ['PROGRAM KOORDINASI KETENTERAMAN', 500],
      ['Koordinasi Upaya Ketenteraman', 300],
      ['Sinergitas dengan Kepolisian', 200],
      ['Harmonisasi dengan Tokoh Masyarakat', 100],
      ['Penegakan Peraturan Daerah', 200],
      ['Penanganan Pelanggaran', 200],
      ['PROGRAM PEMBERDAYAAN MASYARAKAT', 900],
      ['Pemberdayaan Desa', 900],
      ['Forum Musyawarah', 400],
      ['Lembaga Kemasyarakatan', 500],
    ]);
    expect(levels(table)).toBe('pkssks' + 'pkss');
  });

  it('are told by bold and plain names where nothing is summed', () => {
    const bold = (v: string): CellInput => ({ v, bold: true });
    const plan: readonly (readonly [CellInput, number])[] = [
      [bold('PROGRAM PENGELOLAAN PERIKANAN TANGKAP'), 26_000],
      [bold('Pengelolaan Penangkapan Ikan di Sungai'), 2_100],
      ['Penyediaan Prasarana Usaha', 30],
      ['Penjaminan Ketersediaan Sarana', 600],
      [bold('Nelayan Kecil yang Berdaya'), 150],
      ['Pengembangan Kapasitas', 800],
      [bold('PROGRAM PENGELOLAAN PERIKANAN BUDIDAYA'), 43_000],
      [bold('Usaha Kecil Pembudidayaan Ikan'), 600],
      ['Pendampingan dan Akses Ilmu', 80],
      ['Pembinaan dan Pemantauan', 60],
    ];
    const table = read([
      ['Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Satuan', 'Target'],
      ...plan.map(([name, target]): Row => [name, 'Jumlah hasil', 'Unit', target]),
    ]);
    expect(levels(table)).toBe('pkssks' + 'pkss');
  });

  it('are told by indentation, below outcomes that a number opens', () => {
    const plan: readonly (readonly [CellInput, string])[] = [
      [1, 'Meningkatnya kualitas pelayanan publik'],
      [_, '  PROGRAM PENYELENGGARAAN PEMERINTAHAN'],
      [_, '    Koordinasi Pemerintahan'],
      [_, '      Sinergi Perencanaan'],
      [_, '      Efektifitas Pemerintahan'],
      [_, '    Urusan yang Dilimpahkan'],
      [_, '      Standar Pelayanan'],
      [2, 'Terwujudnya ketenteraman wilayah'],
      [_, '  PROGRAM KOORDINASI KETENTERAMAN'],
      [_, '    Upaya Ketenteraman'],
      [_, '      Sinergitas dengan Kepolisian'],
      [_, '      Harmonisasi dengan Tokoh'],
    ];
    const table = read([
      ['No', 'Sasaran/Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Satuan'],
      ...plan.map(([no, name]): Row => [no, name, 'Jumlah laporan', 4, 'Laporan']),
    ]);
    expect(levels(table)).toBe('Spkssks' + 'Spkss');
  });

  it('keep a kegiatan without money apart from the one before it', () => {
    const bold = (v: string): CellInput => ({ v, bold: true });
    const plan: readonly (readonly [CellInput, number])[] = [
      [bold('PROGRAM PENDAFTARAN PENDUDUK'), 500],
      [bold('Pelayanan Pendaftaran'), 500],
      ['Pendataan Penduduk', 200],
      ['Penerbitan Dokumen', 300],
      [bold('Penataan Pendaftaran'), 0],
      ['Pendaftaran di Desa', 0],
      [bold('PROGRAM PENCATATAN SIPIL'), 400],
      [bold('Pelayanan Pencatatan'), 400],
      ['Penerbitan Akta', 150],
      ['Jemput Bola', 250],
    ];
    const table = read([
      titles,
      ...plan.map(([name, pagu]): Row => [_, name, 'Jumlah laporan', 4, pagu]),
    ]);
    expect(levels(table)).toBe('pkssks' + 'pkss');
  });
});

describe('marks in front of names', () => {
  const marked = (marks: readonly string[]): PlanTable => {
    const names = ['PROGRAM PENATAAN DESA', 'Penataan Desa', 'Tata Wilayah', 'Kewenangan'];
    const twice = [...names, ...names.map((name) => `${name} Adat`)];
    return read([
      ['Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Satuan'],
      ...twice.map((name, i): Row => [`${marks[i]} ${name}`, 'Jumlah desa', 4, 'Desa']),
    ]);
  };

  it('are Roman numbers before the word PROGRAM', () => {
    const table = marked(['II.', 'A.', '1.', '2.', 'III.', 'A.', '1.', '2.']);
    expect(levels(table)).toBe('pksspkss');
    expect(table.rows[0]?.levelFrom).toBe('awalan');
  });
});

describe('formulas below a program that they do not add', () => {
  it('show its kegiatan, and no programs', () => {
    const sum = (f: string, v: number): CellInput => ({ f, v });
    const table = read([
      ['No', 'Program/Kegiatan/Sub Kegiatan', 'Keluaran', 'Vol', 'Pagu (Rp)'],
      [_, 'PROGRAM DUKUNGAN TUGAS DPRD', 'Persentase tugas', 100, 900],
      [_, 'Pembahasan Anggaran', 'Jumlah dokumen', 6, sum('=SUM(E4:E5)', 500)],
      [_, 'Pembahasan KUA', 'Dokumen KUA', 1, 200],
      [_, 'Pembahasan APBD', 'Dokumen APBD', 1, 300],
      [_, 'Pengawasan Pemerintahan', 'Jumlah laporan', 48, sum('=SUM(E7:E8)', 400)],
      [_, 'Pengawasan Infrastruktur', 'Laporan komisi', 12, 250],
      [_, 'Pengawasan Perekonomian', 'Laporan komisi', 12, 150],
    ]);
    expect(levels(table)).toBe('pksskss');
  });

  it('show programs and kegiatan in a column that only says Sub Kegiatan', () => {
    const sum = (f: string, v: number): CellInput => ({ f, v });
    const table = read([
      ['SUB KEGIATAN', 'PAGU (Rp)', 'TW I', 'TW II'],
      ['Pengendalian Pencemaran', sum('=B3', 500), sum('=C3', 200), sum('=D3', 300)],
      ['Pencegahan', sum('=B4+B5', 500), sum('=C4+C5', 200), sum('=D4+D5', 300)],
      ['Koordinasi Pencegahan', 200, 80, 120],
      ['Laboratorium', 300, 120, 180],
      ['Persampahan', sum('=B7', 700), sum('=C7', 300), sum('=D7', 400)],
      ['Pengelolaan Sampah', sum('=B8+B9', 700), sum('=C8+C9', 300), sum('=D8+D9', 400)],
      ['Pengurangan', 400, 100, 300],
      ['Pengangkutan', 300, 200, 100],
    ]);
    expect(levels(table)).toBe('pksspkss');
  });
});

describe('programs and what is listed below them', () => {
  const rows: readonly (readonly [string, string, number])[] = [
    ['A', 'PROGRAM PENATAAN DESA', 700],
    ['1', 'Kabupaten Kerinci', 300],
    ['2', 'Kabupaten Merangin', 400],
    ['B', 'PROGRAM KERJA SAMA DESA', 900],
    ['1', 'Kabupaten Kerinci', 250],
    ['2', 'Kabupaten Merangin', 650],
  ];

  it('are programs though a letter opens them and they add the numbered rows', () => {
    const table = read([
      ['No', 'Program / Kabupaten/Kota', 'Target', 'Pagu (Rp)'],
      ...rows.map(([no, name, pagu]): Row => [no, name, 12, pagu]),
    ]);
    expect(levels(table)).toBe('pkkpkk');
  });
});

describe('a program behind its sub kegiatan', () => {
  it('says whose it is and opens no row', () => {
    const table = read([
      ['No', 'Sub Kegiatan', 'Program', 'Indikator', 'Target', 'Pagu (Rp)'],
      [1, 'Penyusunan Dokumen', 'PENUNJANG URUSAN', 'Jumlah dokumen', 3, 500],
      [2, 'Pengawasan Sarana', 'SARANA PERTANIAN', 'Jumlah laporan', 4, 700],
      [3, 'Pendampingan Petani', 'SARANA PERTANIAN', 'Jumlah petani', 90, 200],
    ]);
    expect(levels(table)).toBe('sss');
  });
});

describe('the code of what stands above', () => {
  const names = [
    'PROGRAM PERENCANAAN TENAGA KERJA',
    'Rencana Tenaga Kerja',
    'Tenaga Kerja Makro',
    'Tenaga Kerja Mikro',
    'PROGRAM PELATIHAN KERJA',
    'Pelatihan Unit Kompetensi',
    'Proses Pelatihan',
    'Sarana Pelatihan',
  ];
  const amounts = [500, 500, 300, 200, 900, 900, 400, 500];

  it('in every row is no code of the row', () => {
    const table = read([
      ['Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)', 'Kode Program'],
      ...names.map((name, i): Row => {
        return [name, 'Jumlah dokumen', 4, amounts[i]!, i < 4 ? '2.07.02' : '2.07.03'];
      }),
    ]);
    expect(ids(table)).toBe('uraian indikator target pagu');
    expect(levels(table)).toBe('pkss' + 'pkss');
  });
});

describe('titles with their unit', () => {
  it('are titles of a header that knows no code', () => {
    const tables = readAll(
      [
        ['Uraian', 'Pagu (Rp)', 'Bobot (%)', 'Keuangan', _, _, 'Fisik Tertimbang (%)', 'Status'],
        [_, _, _, 'Target (Rp)', 'Realisasi (Rp)', 'Deviasi (Rp)', _, _],
        ['PROGRAM PENATAAN DESA', 900, 100.5, 500, 400, -100, 11.6, 'Kritis'],
        ['Penyelenggaraan Penataan Desa', 900, 100.5, 500, 400, -100, 11.6, 'Kritis'],
        ['Tata Wilayah Desa', 600, 60.5, 300, 250, -50, 7.5, 'Kritis'],
        ['Kewenangan Desa', 300, 40.5, 200, 150, -50, 4.1, 'Kritis'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2', 'H1:H2'] },
    );
    expect(tables.map(levels)).toEqual(['pkss']);
  });
});

describe('actions in a column of their own beside sub kegiatan with money', () => {
  it('leave each sub kegiatan its own money', () => {
    const table = read([
      ['No', 'Sub Kegiatan', 'Aksi', 'Volume', 'Satuan', 'Jumlah (Rp)'],
      ['I', 'Sarana dan Prasarana Kelurahan', _, _, _, 441_000],
      [1, _, 'Pengecoran jalan', 250, 'Meter', 106_000],
      [2, _, 'Saluran air', 175, 'Meter', 335_000],
      ['II', 'Pemberdayaan Masyarakat Kelurahan', _, _, _, 317_000],
      [1, _, 'Pelatihan kewirausahaan', 80, 'Orang', 97_000],
      [2, _, 'Kader kesehatan', 20, 'Orang', 220_000],
    ]);
    expect(levels(table)).toBe('saasaa');
    expect(table.rows.map(({ values }) => values.pagu?.value)).toEqual([
      ...[441_000, 106_000, 335_000],
      ...[317_000, 97_000, 220_000],
    ]);
  });
});

describe('a column No with 1, 1.1 and 1.1.1', () => {
  it('counts, and holds no codes', () => {
    const table = read([
      ['No', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'],
      [1, 'PROGRAM PENATAAN DESA', 'Persentase desa', 80, 700],
      ['1.1', 'Penyelenggaraan Penataan', 'Jumlah desa', 12, 700],
      ['1.1.1', 'Tata Wilayah', 'Jumlah desa', 7, 300],
      ['1.1.2', 'Kewenangan', 'Jumlah desa', 5, 250],
      ['1.1.3', 'Penamaan', 'Jumlah desa', 5, 150],
    ]);
    expect(ids(table)).toBe('no uraian indikator target pagu');
    expect(levels(table)).toBe('pksss');
  });
});
