// The rule angka-beda: one figure that another column or sheet says otherwise.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Rows, tell } from './plan.ts';

const CODE = 'angka-beda';
const WORKS = [
  'Pembinaan PHBS tatanan rumah tangga',
  'Kampanye aktivitas fisik dan senam bersama',
  'Pembinaan UKS dan dokter kecil',
  'Surveilans kualitas air minum rumah tangga',
  'Kunjungan rumah ibu hamil risiko tinggi',
  'Kelas ibu balita di posyandu',
  'Pelacakan kasus TBC dan investigasi kontak',
  'Lokakarya mini lintas sektor',
];
const COSTS = [
  2_700_000, 3_600_000, 5_400_000, 1_950_000, 8_250_000, 4_640_000, 6_370_000, 960_000,
];

const POA: Rows = [
  ['RINCIAN POA'],
  ['No', 'Kegiatan', 'Volume', 'Satuan Biaya', 'Jumlah'],
  ...WORKS.map((name, i): Rows[number] => [
    i + 1,
    name,
    10,
    COSTS[i]! / 10,
    `=C${i + 3}*D${i + 3}`,
  ]),
];
const REPORT: Rows = [
  ['RENCANA AKSI DAN REALISASI TAHUN 2026'],
  ['No', 'Kegiatan', 'Indikator', 'Target', 'Satuan', 'Pagu'],
  ...WORKS.map((name, i): Rows[number] => [i + 1, name, `Jumlah ${name}`, 10, 'Kali', COSTS[i]!]),
  [null, 'JUMLAH', null, null, null, '=SUM(F3:F10)'],
];

const mine = (report: Rows, poa: Rows = POA) =>
  tell(bookFrom({ Laporan: report, POA: poa })).filter((each) => each.code === CODE);

describe('angka-beda: one figure that another sheet says otherwise', () => {
  it('is silent where all rows agree, and where the other sheet has figures of its own', () => {
    expect(mine(REPORT)).toEqual([]);
    const more = change(POA, { D3: 280_000, D5: 550_000, D7: 900_000 });
    expect(mine(REPORT, more)).toEqual([]);
  });

  it('names both cells where zeros or two digits slipped', () => {
    for (const slip of [36_000_000, 360_000, 6_300_000]) {
      const [found, another] = mine(change(REPORT, { F4: slip }));
      expect(another).toBeUndefined();
      expect(found!.cells).toEqual(['F4', 'E4']);
      expect(found!.message).toContain('di lembar “POA” sel E4 3.600.000');
      expect(found!.message).toContain('Di 7 baris lain kedua kolom itu sama');
    }
  });

  it('leaves another figure alone: a budget may be changed', () => {
    expect(mine(change(REPORT, { F4: 4_150_000 }))).toEqual([]);
  });

  it('names the typed figure behind a sum that differs', () => {
    const parts: Rows = change(REPORT, { G2: 'Pagu Provinsi', H2: 'Pagu Seluruhnya' });
    const split = change(
      parts,
      Object.fromEntries(
        COSTS.flatMap((cost, i) => [
          [`F${i + 3}`, cost - 260_000],
          [`G${i + 3}`, 260_000],
          [`H${i + 3}`, `=F${i + 3}+G${i + 3}`],
        ]),
      ),
    );
    const all = (rows: Rows) =>
      tell(bookFrom({ Laporan: rows, POA })).filter(({ cells }) => cells.includes('F7'));
    expect(all(split)).toEqual([]);
    const [found] = all(change(split, { F7: 79_900_000 }));
    expect(found!.message).toContain('7.990.000');
  });
});
