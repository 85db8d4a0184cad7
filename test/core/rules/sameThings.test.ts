// One thing or work in several rows: the price, or the figure of the year, that is another than in all of them.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const CODE = 'angka-janggal';
const cells = (rows: Rows): readonly string[] =>
  told(rows)
    .filter(({ code }) => code === CODE)
    .map(({ cell }) => cell);

describe('angka-janggal: the price of one thing', () => {
  const line = (i: number, name: string, unit: string, price: number): Input[] => {
    const row = i + 4;
    return [null, name, 10 + i, unit, price, `=C${row}*E${row}`];
  };
  const plan = (lines: readonly (readonly [string, string, number])[]): Rows => [
    ['RINCIAN ANGGARAN KEGIATAN PUSKESMAS TAHUN 2025'],
    ['Kode', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan (Rp)', 'Jumlah (Rp)'],
    ['1.02.02.2.02.0001', 'Pengelolaan Pelayanan Kesehatan', null, null, null, '=SUM(F4:F12)'],
    ...lines.map(([name, unit, price], i) => line(i, name, unit, price)),
  ];
  const same = Array.from(
    { length: 5 },
    (_, i) => [`Transport petugas posyandu ${'ABCDE'[i]}`, 'orang', 75_000] as const,
  );
  const snack = ['Konsumsi peserta', 'orang', 15_000] as const;

  it('is the one with a zero more than in all other rows', () => {
    const odd = ['Transport petugas kunjungan rumah', 'orang', 750_000] as const;
    expect(cells(plan([...same, snack, odd]))).toEqual(['E10']);
    expect(cells(plan([...same, snack]))).toEqual([]);
  });

  it('may be another for another unit, or simply another price', () => {
    const pack = ['Transport petugas antar kabupaten', 'hari', 750_000] as const;
    expect(cells(plan([...same, snack, pack]))).toEqual([]);
    const far = ['Transport petugas antar kabupaten', 'orang', 250_000] as const;
    expect(cells(plan([...same, snack, far]))).toEqual([]);
  });

  it('says nothing where the office pays different prices', () => {
    const other = ['Transport petugas kecamatan', 'orang', 100_000] as const;
    const odd = ['Transport petugas kunjungan rumah', 'orang', 750_000] as const;
    expect(cells(plan([...same, other, odd]))).toEqual([]);
  });
});

describe('a list with a row for each work and quarter', () => {
  const budgets = [148_500_000, 112_360_000, 205_750_000, 684_200_000, 126_900_000, 318_400_000];
  const list = (change: Readonly<Record<string, number>> = {}): Rows => [
    [
      ...['Triwulan', 'Sub Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target Tahunan'],
      ...['Target Triwulan', 'Realisasi Triwulan', 'Pagu Anggaran', 'Realisasi Anggaran Triwulan'],
    ],
    ...budgets.flatMap((pagu, i) =>
      [1, 2, 3, 4].map((quarter): Input[] => {
        const row = 2 + i * 4 + quarter - 1;
        const name = `1.06.02.2.03.000${i + 1} Penyediaan Layanan Sosial ${'ABCDEF'[i]}`;
        const spent = Math.round((pagu * (14 + quarter + i)) / 100 / 500) * 500;
        return [
          ...[quarter, name, `Jumlah orang yang dilayani kelompok ${'ABCDEF'[i]}`, 'Orang'],
          ...[400 + i * 40, 100 + i * 10, 98 + i * 10 + quarter, change[`H${row}`] ?? pagu],
          change[`I${row}`] ?? spent,
        ];
      }),
    ),
  ];
  const found = (change: Readonly<Record<string, number>>) =>
    told(list(change)).map(({ code, cell }) => `${code} ${cell}`);

  it('is silent where every work repeats its year and spends within it', () => {
    expect(told(list()).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('names the row whose budget of the year is not that of the other quarters', () => {
    expect(found({ H4: 14_850_000 })).toEqual(['angka-janggal H4']);
    expect(found({ H9: 131_260_000 })).toEqual(['angka-janggal H9']);
  });

  it('names the quarter that spent more than the year, in its own row', () => {
    expect(found({ I12: 470_000_000 })).toEqual(['realisasi-lebih-pagu I12']);
  });
});
