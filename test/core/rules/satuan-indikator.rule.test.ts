// The rule satuan-indikator: a unit that contradicts its indicator.
import { describe, expect, it } from 'vitest';
import {
  change,
  contextOf,
  EVALUASI,
  gridFrom,
  type Input,
  type Rows,
  tell,
  told,
} from './plan.ts';

const CODE = 'satuan-indikator';

const unitFaults = (indicator: string, unit: string) =>
  told(change(EVALUASI, { D15: indicator, F15: unit })).filter((each) => each.code === CODE);

describe('satuan-indikator: units that only some things are measured in', () => {
  it('asks for a word of these', () => {
    const wrong = [
      ['Jumlah pakaian dinas lapangan', 'km'],
      ['Tersedianya pupuk bersubsidi', 'Ekor'],
      ['Jumlah aparatur yang memahami SPIP', 'Ha'],
      ['Ruang kelas baru yang terbangun', 'Orang'],
      ['Gorong-gorong terbangun', 'Orang'],
      ['Waktu tanggap darurat', 'Persen'],
      ['Jumlah dusun yang terlayani', 'Ton'],
      ['Pelatihan anggota Linmas', 'm'],
      ['Jumlah rapat yang dilaksanakan', 'Orang'],
    ] as const;
    for (const [indicator, unit] of wrong)
      expect([indicator, unitFaults(indicator, unit).length]).toEqual([indicator, 1]);
    const fine = [
      ['Panjang jalan yang dipelihara', 'km'],
      ['Populasi sapi potong', 'Ekor'],
      ['Luas areal pengendalian OPT', 'Ha'],
      ['Jumlah penghuni ruang tahanan', 'Orang'],
      ['Waktu tanggap darurat', 'Menit'],
      ['Waktu penerbitan izin yang sesuai standar', 'Persen'],
      ['Volume sampah terangkut', 'Ton'],
      ['Jumlah orang yang mengikuti rapat', 'Orang'],
    ] as const;
    for (const [indicator, unit] of fine)
      expect([indicator, unitFaults(indicator, unit)]).toEqual([indicator, []]);
  });
});

describe('satuan-indikator: quarters and other rows that speak against a unit', () => {
  const HEAD = [
    'No',
    'Program / Kegiatan',
    'Indikator',
    'Satuan',
    'Target',
    'TW I',
    'TW II',
    'TW III',
    'TW IV',
  ];
  const rows = (unit: string, ...figures: readonly number[]): Rows => [
    HEAD,
    [1, 'Kegiatan pertama', 'Alat peringatan dini yang berfungsi', unit, ...figures],
    [2, 'Kegiatan kedua', 'Persentase warga yang terlindungi', '%', 80, 20, 40, 60, 80],
    [3, 'Kegiatan ketiga', 'Jumlah laporan kebencanaan', 'Laporan', 4, 1, 1, 1, 1],
  ];
  const cells = (table: Rows): string[] =>
    tell(contextOf([gridFrom(table)])).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));

  it('is no share that is put up piece by piece', () => {
    expect(cells(rows('%', 75, 30, 30, 0, 15))).toEqual(['D2']);
    expect(cells(rows('%', 2500, 2500, 2500, 2500, 2500))).toEqual(['D2']);
    expect(cells(rows('%', 100, 25, 25, 25, 25))).toEqual([]);
    expect(cells(rows('%', 75, 30, 45, 60, 75))).toEqual([]);
    expect(cells(rows('Unit', 75, 30, 30, 0, 15))).toEqual([]);
  });

  const again = (units: readonly string[]): Rows => [
    HEAD,
    ...units.map((unit, i): Input[] => [
      ...[i + 1, `Kegiatan ke-${i + 1}`, 'Indeks penerapan sistem pemerintahan elektronik', unit],
      ...[3, 3, 3, 3, 3],
    ]),
  ];

  it('is the unit that the same indicator has elsewhere', () => {
    expect(cells(again(['Indeks', 'Indeks', 'Predikat']))).toEqual(['D4']);
    expect(cells(again(['Indeks', 'Predikat']))).toEqual([]);
    expect(cells(again(['Indeks', 'Indeks', 'Predikat', 'Predikat']))).toEqual([]);
  });
});

describe('satuan-indikator: a unit that contradicts its indicator', () => {
  it('finds people counted in months (Merangin 2024)', () => {
    const found = told(change(EVALUASI, { F15: 'Bulan' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['F15']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('Jumlah orang');
    expect(mine[0]!.message).toContain('Bulan');
  });

  it('knows what is measured and not counted', () => {
    expect(unitFaults('Panjang jalan usaha tani yang dibangun', 'Orang')).toHaveLength(1);
    expect(unitFaults('Luas ruang terbuka hijau yang dikelola', 'Dokumen')).toHaveLength(1);
    expect(unitFaults('Luas ruang terbuka hijau yang dikelola', 'Unit')).toHaveLength(1);
    expect(unitFaults('Rata-rata lama penerbitan akta', 'Laporan')).toHaveLength(1);
    expect(unitFaults('Jumlah obat dan vaksin yang disediakan', 'Orang')).toHaveLength(1);
    expect(unitFaults('Jumlah dokumen rencana teknis pengendali banjir', 'Km')).toHaveLength(1);
    expect(unitFaults('Jumlah laporan pengawasan bangunan', 'm2')).toHaveLength(1);
    expect(unitFaults('Jumlah petani yang dilatih', 'Ekor')).toHaveLength(1);
    const fine = [
      ['Jumlah peternak yang dibina dan ternak yang dibagikan', 'Ekor'],
      ['Jumlah peternak penerima bantuan', 'Ekor'],
      ['Jumlah dokumen rencana teknis pengendali banjir', 'Dokumen'],
      ['Jumlah dokumen pemetaan luas lahan', 'Ha'],
      ['Panjang jalan usaha tani yang dibangun', 'Ruas'],
      ['Luas ruang terbuka hijau yang dikelola', 'm2'],
      ['Luas ruang terbuka hijau yang dikelola', 'Lokasi'],
      ['Panjang saluran drainase yang dibangun', 'Paket'],
      ['Rata-rata lama penerbitan akta', 'Hari'],
      ['Indeks kepuasan masyarakat', 'Nilai'],
      ['Jumlah obat dan vaksin yang disediakan', 'Paket'],
      ['Jumlah rumah tangga yang menerima bantuan', 'Orang'],
    ] as const;
    for (const [indicator, unit] of fine)
      expect([indicator, unitFaults(indicator, unit)]).toEqual([indicator, []]);
  });

  it('knows things by what was done to them, whatever their names', () => {
    const wrong = [
      ['Jumlah jamban keluarga yang dibangun', 'Orang'],
      ['Jumlah laptop yang diadakan', 'Orang'],
      ['Jumlah pju tenaga surya terpasang', 'Jiwa'],
      ['Jumlah benih ikan yang diproduksi Balai Benih Ikan', 'Dokumen'],
      ['Jumlah bibit yang ditanam', 'Laporan'],
      ['Kecamatan yang mendapat kampanye', 'Orang'],
    ] as const;
    for (const [indicator, unit] of wrong)
      expect([indicator, unitFaults(indicator, unit).length]).toEqual([indicator, 1]);
    const fine = [
      ['Jumlah jamban keluarga yang dibangun', 'Unit'],
      ['Jumlah rumah yang dibangun bagi korban bencana', 'Orang'],
      ['Jumlah kartu identitas anak yang dicetak', 'Anak'],
      ['Jumlah rencana pembangunan gedung yang diadakan', 'Dokumen'],
      ['Jumlah benih ikan yang mendapat sertifikat', 'Dokumen'],
      ['Jumlah bantuan yang disalurkan', 'Orang'],
      ['Jumlah sambungan rumah yang dipasang', 'SR'],
      ['Kecamatan yang mendapat kampanye', 'Kecamatan'],
      ['Aparatur yang mengikuti bimbingan teknis', 'Orang'],
    ] as const;
    for (const [indicator, unit] of fine)
      expect([indicator, unitFaults(indicator, unit)]).toEqual([indicator, []]);
  });

  it('knows people by other names than orang', () => {
    const [found] = unitFaults('Jumlah ibu hamil yang mendapat pendampingan', 'Bulan');
    expect(found?.cell).toBe('F15');
    expect(found?.suggestion).toContain('misalnya Orang');
    expect(unitFaults('Jumlah tenaga kontrak yang dibayar', 'Bulan')).toHaveLength(1);
    expect(
      unitFaults('Jumlah pejabat pengawas yang ditingkatkan kapasitasnya', 'Dokumen'),
    ).toHaveLength(1);
    expect(unitFaults('Jumlah pengawasan yang dilaksanakan', 'Laporan')).toEqual([]);
    expect(unitFaults('Jumlah pengurus koperasi yang didampingi', 'Dokumen')).toHaveLength(1);
    expect(unitFaults('Jumlah peserta didik yang menerima biaya personil', 'Ruang')).toHaveLength(
      1,
    );
    expect(unitFaults('Jumlah ibu bersalin yang mendapatkan pelayanan', 'Paket')).toHaveLength(1);
    expect(unitFaults('Jumlah perawat yang menerima jasa pelayanan', 'Unit')).toHaveLength(1);
    const fine = [
      ['Jumlah guru penerima paket buku', 'Paket'],
      ['Jumlah penerima bantuan sembako', 'Paket'],
      ['Jumlah ibu hamil yang mendapat pelayanan paket gizi', 'Paket'],
      ['Jumlah unit sekolah baru yang dibangun', 'Ruang'],
      ['Jumlah ibu hamil yang mendapat pendampingan', 'Orang'],
      ['Jumlah petani yang dibina', 'Kelompok'],
      ['Jumlah tenaga kontrak yang dibayar', 'Orang/Bulan'],
      ['Jumlah anak sungai yang dinormalisasi', 'Km'],
      ['Jumlah tenaga listrik yang dibayar', 'Bulan'],
      ['Jumlah gedung yang dipelihara', 'Bulan'],
    ] as const;
    for (const [indicator, unit] of fine)
      expect([indicator, unitFaults(indicator, unit)]).toEqual([indicator, []]);
  });

  it('knows that no count is in per cent, whatever is counted (Merangin 2024)', () => {
    const cells = (indicator: string) =>
      told(change(EVALUASI, { D15: indicator, F15: '%' })).filter((each) => each.code === CODE);
    expect(cells('jumlah kerjasama antar desa yang di fasilitasi').map(({ cell }) => cell)).toEqual(
      ['F15'],
    );
    expect(cells('Jumlah penyerapan anggaran')).toEqual([]);
  });

  it('says nothing of a list of indicators in one cell', () => {
    const rows = change(EVALUASI, {
      D15: '1. Jumlah orang yang dilatih\n2. Persentase laporan tepat waktu',
      F15: 'Bulan',
    });
    expect(told(rows).filter((each) => each.code === CODE)).toEqual([]);
  });

  it('lets a document be counted as a report', () => {
    const found = told(change(EVALUASI, { F8: 'Laporan' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('knows works that are no people, and goods that are no documents', () => {
    expect(
      unitFaults('Jumlah sarana dan prasarana kelurahan yang terbangun', 'Orang'),
    ).toHaveLength(1);
    expect(unitFaults('Jumlah laporan pengawasan sarana pertanian', 'Ekor')).toHaveLength(1);
    expect(unitFaults('Jumlah kejuaraan olahraga yang diselenggarakan', 'Orang')).toHaveLength(1);
    const fine = [
      ['Jumlah kejuaraan olahraga yang diselenggarakan', 'Kali'],
      ['Jumlah kejuaraan yang diikuti', 'Orang'],
      ['Jumlah peserta lomba yang diselenggarakan', 'Orang'],
      ['Jumlah festival yang diselenggarakan bagi pelajar', 'Orang'],
      ['Jumlah alat bantu bagi penyandang disabilitas', 'Orang'],
      ['Jumlah sarana olahraga yang dimanfaatkan masyarakat', 'Orang'],
      ['Jumlah sarana dan prasarana kelurahan yang terbangun', 'Unit'],
      ['Jumlah dokumen pemeriksaan per ekor ternak', 'Ekor'],
    ] as const;
    for (const [indicator, unit] of fine)
      expect([indicator, unitFaults(indicator, unit)]).toEqual([indicator, []]);
  });

  it('lets a group of experts be counted in people', () => {
    const experts = 'Jumlah kelompok pakar dan tim ahli yang disediakan';
    expect(unitFaults(experts, 'Orang')).toEqual([]);
    expect(unitFaults(experts, 'Dokumen')).toHaveLength(1);
    expect(unitFaults('Jumlah kelompok masyarakat yang dibina', 'Bulan')).toHaveLength(1);
  });

  it('measures works on roads and earth, and weighs no data', () => {
    expect(unitFaults('Jumlah benih ikan unggul yang diproduksi', 'Kelompok')).toHaveLength(1);
    expect(unitFaults('Jumlah data dan informasi perikanan yang disediakan', 'Ton')).toHaveLength(
      1,
    );
    expect(unitFaults('Pengerasan jalan usaha tani', 'Orang')).toHaveLength(1);
    expect(unitFaults('Galian tanah pondasi', 'kg')).toHaveLength(1);
    const fine = [
      ['Jumlah benih ikan yang diterima kelompok', 'Kelompok'],
      ['Jumlah data produksi', 'Dokumen'],
      ['Pembangunan jalan usaha tani', 'Paket'],
      ['Galian tanah pondasi', 'm3'],
      ['Pengelolaan gedung kantor', 'Orang'],
    ];
    for (const [indicator, unit] of fine) expect(unitFaults(indicator!, unit!)).toEqual([]);
  });

  it('knows groups, shares of things by their own name, and outputs in the column of names', () => {
    const cells = (indicator: string, unit: string, name?: string) =>
      told(change(EVALUASI, { D15: indicator, F15: unit, ...(name ? { C15: name } : {}) })).filter(
        (each) => each.code === CODE,
      );
    expect(cells('Persentase koperasi aktif', 'Koperasi')).toHaveLength(1);
    expect(cells('IKU: Persentase desa mandiri', 'Desa')).toHaveLength(1);
    expect(cells('Jumlah KTH yang naik kelas', 'Ha')).toHaveLength(1);
    expect(cells('5. Pembinaan PPNS', 'Persen', 'Jumlah PPNS yang dibina')).toHaveLength(1);
    expect(cells('Jumlah KTH yang naik kelas', 'Kelompok')).toEqual([]);
    expect(cells('Jumlah luas kth yang dikelola', 'Ha')).toEqual([]);
    expect(cells('Persentase koperasi aktif', '% Koperasi')).toEqual([]);
    expect(cells('Jumlah dokumen', 'Dokumen', 'Persentase dokumen selesai')).toEqual([]);
  });

  it('knows the unit that another indicator names as what it counts', () => {
    const cells = (cell: Readonly<Record<string, string>>) =>
      told(change(EVALUASI, cell)).flatMap((each) => (each.code === CODE ? [each.cell] : []));
    const other = { D14: 'Jumlah ranperda yang diharmonisasi', F14: 'Ranperda' };
    expect(cells({ ...other, D15: 'Jumlah pegawai yang dilatih', F15: 'Ranperda' })).toEqual([
      'F15',
    ]);
    expect(cells({ ...other, D15: 'Jumlah ranperda yang disusun', F15: 'Ranperda' })).toEqual([]);
    expect(cells({ D15: 'Jumlah pegawai yang dilatih', F15: 'Formasi' })).toEqual([]);
    expect(cells({ D15: 'Jumlah kelompok nelayan yang dibina', F15: 'Ton' })).toEqual(['F15']);
  });
});

describe('satuan-indikator: one indicator above several steps', () => {
  const heads = ['No', 'Indikator Kinerja', 'Rencana Aksi', 'Satuan', 'Target', 'TW I', 'TW II'];
  const steps = (indicators: readonly (string | null)[], units: readonly string[]) =>
    told([
      ['RENCANA AKSI TAHUN 2024'],
      heads,
      ...units.map((unit, i) => [
        ...[i + 1, indicators[i] ?? null, `Pembinaan perpustakaan tahap ${i + 1}`],
        ...[unit, 10 + i, 5, 5 + i],
      ]),
    ]).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));
  const rate = 'Persentase perpustakaan sesuai standar nasional';

  it('leaves their units alone: they are those of the steps', () => {
    const units = ['Perpustakaan', 'Perpustakaan', 'Orang', 'Perpustakaan', 'Laporan'];
    expect(steps([rate, null, null, rate], units)).toEqual([]);
  });

  it('judges the unit where each row has its own indicator', () => {
    const own = [rate, 'Jumlah pustakawan', 'Jumlah laporan', 'Jumlah buku', 'Jumlah pengunjung'];
    const units = ['Perpustakaan', 'Orang', 'Laporan', 'Buku', 'Orang'];
    expect(steps(own, units)).toEqual(['D3']);
  });
});

describe('satuan-indikator: units in brackets behind the indicators', () => {
  const rows = (...units: readonly string[]): Rows => [
    ['Kode', 'Sub Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'],
    ...units.map((unit, i): Input[] => [
      ...[`1.03.02.2.01.000${i + 1}`, `Penyediaan Layanan ${i + 1}`],
      ...[`Jumlah ${['orang', 'dokumen', 'laporan', 'orang'][i]} yang disediakan${unit}`],
      ...[12 + i, 45e6 + i * 5e6],
    ]),
  ];
  const cells = (...units: readonly string[]): string[] =>
    told(rows(...units)).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));

  it('are read like those of a column', () => {
    expect(cells(' (Orang)', ' (Dokumen)', ' (Laporan)', ' (Orang/bulan)')).toEqual([]);
    expect(cells(' (Kilometer)', ' (Dokumen)', ' (Laporan)', ' (Orang/bulan)')).toEqual(['C2']);
  });

  it('are no units where few indicators have them', () => {
    expect(cells(' (Kilometer)', '', '', '')).toEqual([]);
  });
});
