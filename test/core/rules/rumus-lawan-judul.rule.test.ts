// The rule rumus-lawan-judul: a column that contradicts its header.
import { describe, expect, it } from 'vitest';
import { contextOf, EVALUASI, gridFrom, type Input, type Rows, tell, told } from './plan.ts';

const CODE = 'rumus-lawan-judul';

describe('rumus-lawan-judul: a column that contradicts its header', () => {
  it('is told once for the column', () => {
    const found = told(
      EVALUASI.map((row, r) =>
        row.map((input, c) =>
          c === 12 && r > 4 && typeof input === 'string' ? input.replace('G', 'H') : input,
        ),
      ),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M6']);
    expect(mine[0]!.message).toContain('=12/7*100');
  });

  it('lets a sum of two quarters be where nothing is reported on the others yet', () => {
    const half = (third: number | null) =>
      told([
        [
          ['Kode', 'Kegiatan', 'Indikator', 'Satuan', 'Target'],
          ['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV'],
          ['Realisasi Kumulatif'],
        ].flat(),
        ...[12, 40, 9, 64].map((count, i) => [
          `1.06.02.2.0${i + 1}`,
          `Pemberdayaan Kelompok ${i + 1}`,
          'Jumlah kelompok yang dibina',
          'Kelompok',
          count * 4,
          count,
          count - 1,
          third,
          null,
          `=F${i + 2}+G${i + 2}`,
        ]),
      ]).filter((each) => each.code === CODE);
    expect(half(null)).toEqual([]);
    expect(half(7)).toHaveLength(1);
  });

  it('lets a share be of what its own title names', () => {
    const share = (title: string) =>
      told([
        [
          ...['No', 'Kegiatan', 'Pagu (Rp)', 'Nilai Kontrak (Rp)', 'Realisasi Keuangan (Rp)'],
          title,
        ],
        ...[412, 640, 329, 264].map((count, i) => [
          i + 1,
          `Rehabilitasi Ruang Kelas ${i + 1}`,
          count * 1_000_000,
          count * 980_000,
          count * 700_000,
          `=E${i + 2}/D${i + 2}*100`,
        ]),
      ]).filter((each) => each.code === CODE);
    expect(share('Serapan thd Kontrak (%)')).toEqual([]);
    expect(share('Serapan thd Pagu (%)')).toHaveLength(1);
  });

  it('reads the words under the column number', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('does not go by the usual meaning where the words name a column that was not understood', () => {
    const found = told([
      ['Tabel T-C.29 Evaluasi Hasil Pelaksanaan Renja Tahun 2024'],
      [],
      [
        ...['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Satuan'],
        ...['Target Renstra Tahun 2026', 'Realisasi s.d. Tahun 2023', 'Target Renja 2024'],
        ...['Realisasi Renja 2024', 'Tingkat Realisasi (%)', 'Target Renja Tahun 2025'],
      ],
      ['1', '2', '3', '4', '5', '6', '7', '8', '9=(8/7)', '10'],
      ...[12, 40, 9, 64, 28].map((count, i) => [
        `7.01.02.2.01.000${i + 1}`,
        `Peningkatan Pelayanan ${i + 1}`,
        'Jumlah laporan pelayanan',
        'Laporan',
        count * 5,
        count * 2,
        count,
        count - 1,
        `=ROUND(H${i + 5}/G${i + 5}*100,2)`,
        count + 1,
      ]),
    ]);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('lets rates be the mean of their quarters, or end with the only one that is filled', () => {
    const line = (i: number, name: string, unit: string, quarters: Input[], year: string) => [
      ...[i + 1, `Pelayanan ${name}`, name, unit, 85],
      ...[...quarters, year.replace(/#/g, String(i + 2))],
    ];
    const mean = '=AVERAGE(F#;G#;H#;I#)';
    const found = told([
      [
        ...['No', 'Kegiatan', 'Indikator', 'Satuan', 'Target', 'Realisasi TW I'],
        ...['Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV', 'Realisasi'],
      ],
      line(0, 'Persentase tempat tidur terisi', '%', ['-', '-', '-', 68.4], '=I#'),
      line(1, 'Persentase elemen terpenuhi', '%', ['-', '-', '-', 88.2], '=I#'),
      line(2, 'Persentase kepuasan makanan', '%', [83, 84.5, 86, 85], mean),
      line(3, 'Nilai AKIP', 'Nilai', ['-', '-', '-', 71.1], '=I#'),
      line(4, 'Jumlah kunjungan gigi', 'Kunjungan', [20, 22, 21, 20], '=F#+G#+H#+I#'),
      line(5, 'Jumlah rujukan', 'Rujukan', [19, 22, 23, 20], '=F#+G#+H#+I#'),
    ]);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('lets counts that are the same all year end with the last quarter', () => {
    const line = (i: number, name: string, unit: string, quarters: Input[]) => [
      ...[i + 1, `Pengelolaan ${name}`, `Jumlah ${name}`, unit, 42, ...quarters, `=I${i + 2}`],
    ];
    const found = told([
      [
        ...['No', 'Kegiatan', 'Indikator', 'Satuan', 'Target', 'Realisasi TW I'],
        ...['Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV', 'Realisasi'],
      ],
      line(0, 'taman yang dipelihara', 'Lokasi', [42, 42, 42, 42]),
      line(1, 'TPST yang beroperasi', 'Unit', [6, 6, 6, 6]),
      line(2, 'pengaduan yang belum selesai', 'Kasus', [null, null, null, 4]),
    ]);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  describe('a title whose usual meaning is all there is', () => {
    const report = (title: string, other: string, rate: (row: number) => string): Rows => [
      ['EVALUASI RENCANA AKSI DINAS PUPR TAHUN 2025'],
      ['No', 'Kegiatan', 'Pagu (Rp)', 'Realisasi TW I (Rp)', 'Realisasi TW II (Rp)', other, title],
      ...['Jalan', 'Jembatan', 'Irigasi', 'Drainase', 'Embung', 'Talut'].map((name, i): Input[] => [
        ...[i + 1, `Rehabilitasi ${name}`, 90_000_000 + i * 2_500_000],
        ...[20_000_000 + i * 1_750_000, 15_000_000 + i * 1_250_000],
        ...[70_000_000 + i * 1_250_000, rate(i + 3)],
      ]),
    ];
    const mine = (...input: Parameters<typeof report>) =>
      told(report(...input)).filter((each) => each.code === CODE);

    it('does not contradict a share of what the office has in a column of its own', () => {
      expect(mine('Serapan (%)', 'Prognosis (Rp)', (at) => `=F${at}/C${at}*100`)).toEqual([]);
      expect(mine('Penyerapan (%)', 'Perkiraan Akhir', (at) => `=F${at}/C${at}*100`)).toEqual([]);
    });

    it('does not contradict a share of the quarters up to now', () => {
      const spent = 'Realisasi Anggaran (Rp)';
      expect(mine('Serapan (%)', spent, (at) => `=(D${at}+E${at})/C${at}*100`)).toEqual([]);
    });

    it('contradicts a share turned upside down', () => {
      const rows: Rows = [
        ['EVALUASI RENCANA AKSI DINAS PUPR TAHUN 2025'],
        ['No', 'Kegiatan', 'Pagu (Rp)', 'Realisasi Anggaran (Rp)', 'Penyerapan (%)'],
        ...['Jalan', 'Jembatan', 'Irigasi', 'Drainase', 'Embung', 'Talut'].map(
          (name, i): Input[] => [
            ...[i + 1, `Rehabilitasi ${name}`, 90_000_000 + i * 2_500_000],
            ...[70_000_000 + i * 1_250_000, `=C${i + 3}/D${i + 3}*100`],
          ],
        ),
      ];
      const found = told(rows).filter((each) => each.code === CODE);
      expect(found.map((each) => each.cell)).toEqual(['E3']);
    });
  });

  describe('a bare % between money and progress', () => {
    const works = (titles: readonly string[], rate: (row: number) => string): Rows => [
      ['LAPORAN REALISASI DANA KELURAHAN SEMESTER I TAHUN 2025'],
      ['No', 'Uraian Kegiatan', 'Rencana', null, null, ...['Realisasi', null, null, null]],
      [null, null, 'Volume', 'Satuan', 'Anggaran (Rp)', ...titles],
      ...['Semenisasi gang', 'Drainase', 'Gapura', 'Lampu jalan', 'Pos kamling', 'Bak sampah'].map(
        (name, i): Input[] => [
          ...[i + 1, `${name} RT ${i + 3}`, 40 + i * 5, 'Meter', 50_000_000 + i * 1_500_000],
          ...[20 + i, 20_000_000 + i * 2_500_000, rate(i + 4), 10 * i],
        ],
      ),
    ];
    const mine = (titles: readonly string[], rate: (row: number) => string) =>
      tell(contextOf([gridFrom(works(titles, rate), 'Dana', [], ['C2:E2', 'F2:I2'])])).filter(
        (each) => each.code === CODE,
      );

    it('is that of the column on its left', () => {
      const split = ['Volume', 'Keuangan (Rp)', '%', 'Fisik (%)'];
      expect(mine(split, (row) => `=ROUND(G${row}/E${row}*100,2)`)).toEqual([]);
    });

    it('may be of the money or of the target where the header does not tell', () => {
      const loose = ['Volume', 'Keuangan (Rp)', '%', 'Keterangan'];
      expect(mine(loose, (row) => `=ROUND(G${row}/E${row}*100,2)`)).toEqual([]);
      expect(mine(loose, (row) => `=ROUND(F${row}/C${row}*100,2)`)).toEqual([]);
      expect(mine(loose, (row) => `=ROUND(F${row}/E${row}*100,2)`)).toHaveLength(1);
    });
  });

  describe('the year of quarters where only the last one is taken', () => {
    const evaluation = (quarters: (count: number) => readonly (number | null)[], year: string) =>
      told([
        [
          ...['Kode', 'Kegiatan', 'Indikator', 'Satuan', 'Target', 'Realisasi TW I'],
          ...['Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV', 'Realisasi Kumulatif'],
        ],
        ...[12, 40, 9, 64, 28, 33].map((count, i): Input[] => [
          ...[`1.06.02.2.0${i + 1}`, `Pemberdayaan Kelompok ${i + 1}`],
          ...['Jumlah kelompok yang dibina', 'Kelompok', count * 4, ...quarters(count)],
          year.replace(/#/g, String(i + 2)),
        ]),
      ])
        .filter((each) => each.code === CODE)
        .map(({ cell, severity }) => [cell, severity]);

    it('says nothing where quarters go up all the way down', () => {
      expect(evaluation((count) => [count, count * 2, count * 3, null], '=H#')).toEqual([]);
    });

    it('asks where each quarter has its own figure, or the last one reported is passed over', () => {
      const apart = evaluation((count) => [count + 5, count - 2, count + 1, null], '=H#');
      expect(apart).toEqual([['J2', 'info']]);
      const passed = evaluation((count) => [count, count * 2, count * 3, null], '=G#');
      expect(passed).toEqual([['J2', 'info']]);
    });
  });

  describe('one number over performance and money', () => {
    const evaluation = (rate: (row: number) => Input[], numbers = ['4', '5', '6=5/4*100']) =>
      tell(
        contextOf([
          gridFrom(
            [
              ...[['EVALUASI RENSTRA DINAS SOSIAL TAHUN 2022'], []],
              [
                ...['Kode', 'Program/Kegiatan', 'Indikator', 'Target Renstra Tahun 2023', null],
                ...['Realisasi s.d. Tahun 2022', null, 'Tingkat Capaian s.d. Tahun 2022 (%)', null],
              ],
              [null, null, null, 'Kinerja', 'Rp.', 'Kinerja', 'Rp.', 'Kinerja', 'Rp.'],
              ['1', '2', '3', ...numbers.flatMap((each) => [each, null])],
              ...[12, 40, 9, 64, 28, 33].map((count, i): Input[] => [
                ...[`1.06.02.2.0${i + 1}`, `Pemberdayaan Kelompok ${i + 1}`],
                ...['Jumlah kelompok yang dibina', count * 4, count * 9_000_000],
                ...[count * 3, count * 6_500_000, ...rate(i + 6)],
              ]),
            ],
            'Evaluasi',
            [],
            ['D3:E3', 'F3:G3', 'H3:I3', 'D5:E5', 'F5:G5', 'H5:I5'],
          ),
        ]),
      ).filter((each) => each.code === CODE);

    it('means that of the same kind', () => {
      expect(evaluation((at) => [`=F${at}/D${at}*100`, `=G${at}/E${at}*100`])).toEqual([]);
      const crossed = evaluation((at) => [`=F${at}/D${at}*100`, `=G${at}/D${at}*100`]);
      expect(crossed.map(({ cell, severity }) => [cell, severity])).toEqual([['I6', 'warning']]);
    });

    it('says nothing where it leads to no column', () => {
      const lost = ['4', '5', '6=15/14*100'];
      expect(evaluation((at) => [`=F${at}/D${at}*100`, `=G${at}/D${at}*100`], lost)).toEqual([]);
    });
  });
});
