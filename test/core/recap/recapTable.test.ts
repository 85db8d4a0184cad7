// The quarterly recap on rows of Merangin 2024 and Sulteng 2024, and on the hard cases of DOMAIN.md §4–6.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type RecapSettings } from '../../../src/core/recap/recapSettings.ts';
import { recapTable } from '../../../src/core/recap/recapTable.ts';
import { MERANGIN, type RowSketch, tableOf } from './tableOf.ts';

function one(
  cells: Record<string, number | string>,
  quarter: 1 | 2 | 3 | 4,
  settings: RecapSettings = DEFAULT_SETTINGS,
  indicator = 'Jumlah Dokumen',
) {
  const rows: RowSketch[] = [{ level: 'sub_kegiatan', name: 'Uraian', indicator, cells }];
  return recapTable(tableOf(rows), quarter, settings).figures[0]!;
}

describe('recapTable on Merangin 2024, TW I', () => {
  const recap = recapTable(tableOf(MERANGIN), 1, DEFAULT_SETTINGS);

  it('measures 2 of 2 documents as 100, and 7.610.000 of 8.640.000 as 88,08', () => {
    const row = recap.figures[2]!;
    expect(row.capaian).toBe(100);
    expect(row.serapan).toBeCloseTo(88.08, 2);
    expect(row.predikat).toBe('Sangat Tinggi');
    expect(row.status).toBe('sesuai');
    expect(row.how).toBe(
      'kumulatif TW I: 2 dari 2 → 100,00%; target s.d. TW I 2; Rp 7.610.000 dari pagu Rp 8.640.000 → 88,08%',
    );
  });
  it('takes a kegiatan in percent as an ordinary rate: 25 of 100', () => {
    expect(recap.figures[1]!.capaian).toBe(25);
    expect(recap.figures[1]!.predikat).toBe('Sangat Rendah');
  });
  it('keeps a blank realisation apart from zero', () => {
    expect(recap.figures[0]!.realisasi).toBeNull();
    expect(recap.figures[0]!.capaian).toBeNull();
    expect(recap.figures[0]!.predikat).toBeNull();
    expect(recap.figures[0]!.how).toContain('belum ada realisasi TW I');
    expect(recap.figures[5]!.status).toBe('belum_lapor');
  });
  it('knows what is not due yet: planned for TW III', () => {
    expect(recap.figures[3]!.status).toBe('belum_jadwal');
    expect(recap.figures[3]!.rp.value).toBe(0);
    expect(recap.figures[3]!.serapan).toBe(0);
  });
  it('sums the deepest rows that have money, once', () => {
    expect(recap.summary.totalPagu).toBe(8640000 * 2 + 3458522325);
    expect(recap.summary.totalRealisasiRp).toBe(7610000 + 450723003);
  });
  it('averages rows with a figure: a kegiatan only where nothing below it has one', () => {
    expect(recap.summary.banyakBaris).toBe(2);
    expect(recap.summary.rataRataCapaian).toBe((100 + 25) / 2);
    expect(recap.summary.predikatKinerja).toBe('Rendah');
  });
});

/** Six sub kegiatan of one kegiatan; each quarter holds all spent since January. */
function spent(quarters: readonly number[], jumlahRp: number | null = null): RowSketch[] {
  const rows = [20, 35, 50, 80, 110, 140].map(
    (pagu, i): RowSketch => ({
      level: 'sub_kegiatan',
      parent: 0,
      name: `Fasilitasi ${i + 1}`,
      cells: {
        pagu: pagu * 1e6,
        ...Object.fromEntries(
          quarters.map((part, q) => [`realisasiRp${q + 1}`, pagu * part * 1e4]),
        ),
        ...(jumlahRp === null ? {} : { jumlahRp: pagu * jumlahRp * 1e4 }),
      },
    }),
  );
  return [{ level: 'kegiatan', name: 'Fasilitasi', cells: { pagu: 435e6 } }, ...rows];
}

describe('quarters of money that each hold all since January', () => {
  it('are told by sums beyond the budget: the last one counts', () => {
    const recap = recapTable(tableOf(spent([20, 45, 70, 90])), 3, DEFAULT_SETTINGS);
    expect(recap.figures[1]!.rp).toMatchObject({ value: 14e6, quarters: [3] });
    expect(recap.figures[1]!.how).toContain('(kolom TW III sudah kumulatif) dari pagu');
    expect(recap.figures[0]!.rp.value).toBe(435e6 * 0.7);
    expect(recap.summary.totalRealisasiRp).toBe(435e6 * 0.7);
    expect(recapTable(tableOf(spent([20, 45, 70, 90])), 1, DEFAULT_SETTINGS).summary).toMatchObject(
      { totalRealisasiRp: 435e6 * 0.2 },
    );
  });
  it('are told by the column of the year, too, while little is spent', () => {
    const rows = spent([10, 25], 25);
    expect(recapTable(tableOf(rows), 2, DEFAULT_SETTINGS).summary.totalRealisasiRp).toBe(
      435e6 * 0.25,
    );
  });
  it('are no such quarters where they only grow', () => {
    const grows = [
      [10, 20, 30, 40],
      [10, 25],
    ];
    for (const quarters of grows) {
      const share = quarters.reduce((sum, part) => sum + part, 0) / 100;
      const recap = recapTable(tableOf(spent(quarters)), 4, DEFAULT_SETTINGS);
      expect(recap.summary.totalRealisasiRp).toBe(435e6 * share);
    }
  });
});

describe('physical progress in percent beside a number of things', () => {
  const cells = { target: 12, satuan: 'Dokumen', realisasiK1: '25 %', realisasiK2: '50 %' };

  it('is the capaian itself, and says so; how many documents are done is not invented', () => {
    const row = one(cells, 2);
    expect(row).toMatchObject({ target: 12, realisasi: null, deviasi: null, capaian: 50 });
    expect(row.predikat).toBe('Sangat Rendah');
    expect(row.how).toBe(
      'progres fisik (%), persentase bertahap, isian terakhir TW II: 50% pekerjaan; targetnya 12 Dokumen tetapi realisasinya ditulis dalam persen, maka persen itu dipakai sebagai capaian → 50,00%',
    );
  });
  it('is compared with the share of the target that is due', () => {
    const planned = { ...cells, tw1: 3, tw2: 3, tw3: 3, tw4: 3 };
    expect(one(planned, 2)).toMatchObject({ targetToDate: 6, capaian: 50, status: 'sesuai' });
    expect(one({ ...planned, realisasiK2: '40 %' }, 2).status).toBe('tertinggal');
    const percents = { tw1: '30 %', tw2: '60 %', tw3: '80 %', tw4: '100 %' };
    const late = one({ ...cells, ...percents }, 2);
    expect(late).toMatchObject({ capaian: 50, status: 'tertinggal' });
    expect(late.targetToDate).toBeCloseTo(7.2, 9);
  });
  it('adds quarters where the year says that they add up', () => {
    expect(one({ ...cells, tw1: '25 %', tw2: '25 %', tw3: '25 %', tw4: '25 %' }, 2).capaian).toBe(
      75,
    );
  });
  it('keeps target 0, a blank report, and a falling indicator without a figure', () => {
    expect(one({ ...cells, target: 0 }, 2).capaian).toBeNull();
    expect(one(cells, 2, { ...DEFAULT_SETTINGS, cap: 40 }).capaian).toBe(40);
    expect(one({ ...cells, polaritas: 'turun' }, 2).capaian).toBeNull();
    expect(one({ target: 12, satuan: 'Dokumen' }, 2).status).toBe('belum_lapor');
  });
  it('leaves percentages alone whose target may be one, and quarters in two units', () => {
    const rate = one({ target: 80, realisasiK1: '40 %' }, 1, DEFAULT_SETTINGS, 'Tingkat kelulusan');
    expect(rate.capaian).toBe(50);
    expect(one({ target: '80 %', realisasiK1: '40 %' }, 1).capaian).toBe(50);
    expect(one({ ...cells, realisasiK2: 3 }, 2).capaian).toBe(25);
  });
});

describe('a target to date in a column of its own', () => {
  const cells = { target: 12, satuan: 'Dokumen', realisasiK1: 2, realisasiK2: 3 };

  it('is what the realisation is compared with', () => {
    expect(one({ ...cells, targetSd2: 6 }, 2)).toMatchObject({
      targetToDate: 6,
      realisasi: 5,
      deviasi: -1,
      status: 'tertinggal',
    });
    expect(one({ ...cells, targetSd2: 6 }, 1).targetToDate).toBeNull();
  });
  it('outweighs the sum of the quarters, and the difference is told', () => {
    const quarters = { tw1: 2, tw2: 2, tw3: 4, tw4: 4 };
    const row = one({ ...cells, ...quarters, targetSd2: 6 }, 2);
    expect(row.targetToDate).toBe(6);
    expect(row.how).toContain(
      'kolom target s.d. TW II berisi 6, sedangkan target triwulannya 4; yang dipakai kolom itu',
    );
    expect(one({ ...cells, ...quarters, targetSd2: 4 }, 2).how).not.toContain('sedangkan');
  });
  it('gives the target of the year where the fourth one stands alone', () => {
    const row = one({ targetSd2: 6, targetSd4: 12, satuan: 'Dokumen', realisasiK1: 3 }, 2);
    expect(row).toMatchObject({ target: 12, targetToDate: 6, capaian: 25 });
  });
});

describe('recapTable, quarter by quarter', () => {
  const sulteng = { target: 5, tw1: 2, tw2: 1, tw3: 1, tw4: 1 };

  it('adds quarters: 2+1 = 3 of 5', () => {
    const row = one({ ...sulteng, realisasiK1: 2, realisasiK2: 1 }, 2);
    expect(row.how).toBe('kumulatif TW I–II: 2+1 = 3 dari 5 → 60,00%; target s.d. TW II 3');
    expect(row.status).toBe('sesuai');
    expect(one({ ...sulteng, realisasiK1: 1, realisasiK2: 1 }, 2).status).toBe('tertinggal');
  });
  it('takes the office’s word for the kind, but not against its own figures', () => {
    const halves = { target: 40, realisasiK1: 10, realisasiK2: 15 };
    expect(one({ ...halves, akumulasi: 'Akumulasi' }, 2).realisasi).toBe(25);
    expect(one({ ...halves, akumulasi: 'Posisi akhir' }, 2).realisasi).toBe(15);
    // `Kumulatif` may mean that the quarters add up, or that each holds what there is by its end.
    const added = { ...halves, tw1: 10, tw2: 10, tw3: 10, tw4: 10, akumulasi: 'Kumulatif' };
    expect(one(added, 2).realisasi).toBe(25);
    const running = { ...halves, tw1: 10, tw2: 20, tw3: 30, tw4: 40, akumulasi: 'Kumulatif' };
    expect(one(running, 2).realisasi).toBe(15);
  });
  it('does not add a level that repeats: 64 ASN', () => {
    const cells = {
      target: 64,
      tw1: 64,
      tw2: 64,
      tw3: 64,
      tw4: 64,
      realisasiK1: 64,
      realisasiK2: 63,
    };
    const row = one(cells, 2);
    expect(row.realisasi).toBe(63);
    expect(row.capaian).toBeCloseTo(98.4375);
    expect(row.status).toBe('tertinggal');
  });
  it('uses the last filled quarter of an index, not the one asked for', () => {
    const row = one(
      { target: 0.7078, realisasiK1: 0.7 },
      3,
      DEFAULT_SETTINGS,
      'Indeks Desa Membangun',
    );
    expect(row.realisasi).toBe(0.7);
    expect(row.how).toContain('nilai akhir, isian terakhir TW I: 0,7 dari 0,7078');
  });
  it('says that a percentage in steps must not fall', () => {
    const cells = { target: 100, satuan: '%', realisasiK1: 50, realisasiK2: 40 };
    expect(one(cells, 2, DEFAULT_SETTINGS, 'Persentase desa').how).toContain('turun dari triwulan');
  });
  it('compares compound targets unit by unit: Desa right, Kelurahan one short', () => {
    const row = one(
      {
        target: '12 Desa dan 13 Kelurahan',
        realisasiK1: '6 Desa dan 6 Kelurahan',
        realisasiK2: '6 Desa dan 6 Kelurahan',
      },
      2,
    );
    expect(row.measures.map((m) => m.achievement.percent)).toEqual([100, (12 / 13) * 100]);
    expect(row.capaian).toBeCloseTo((100 + (12 / 13) * 100) / 2);
    expect(row.target).toBeNull();
  });
  it('takes months in percent from a rencana aksi beside the realisation', () => {
    const name = { level: 'sub_kegiatan' as const, name: 'Uraian', indicator: 'Jumlah Paket' };
    const plan = tableOf([
      { ...name, cells: { target: 12, bulan3: 25, bulan6: 25, bulan9: 25, bulan12: 25 } },
    ]);
    const real = tableOf([{ ...name, cells: { realisasiK1: 3, realisasiK2: 2 } }]);
    const row = recapTable(real, 2, DEFAULT_SETTINGS, plan).figures[0]!;
    expect(row.target).toBe(12);
    expect(row.targetToDate).toBe(6);
    expect(row.deviasi).toBe(-1);
  });
  it('counts ticked months as it counts ticked quarters', () => {
    const ticks = { bulan2: 'v', bulan8: 'v', bulan10: 'v', bulan11: 'v' };
    const row = one({ target: 12, ...ticks, realisasiK1: 3, realisasiK2: 0, realisasiK3: 2 }, 3);
    expect(row.targetToDate).toBe(6);
    expect(row.deviasi).toBe(-1);
  });
});

describe('capaian at its limits', () => {
  it('computes a falling indicator by the chosen formula: T=10, R=8', () => {
    const cells = { target: 10, realisasiK1: 8, polaritas: 'turun' };
    expect(one(cells, 1).capaian).toBe(120);
    expect(one(cells, 1, { ...DEFAULT_SETTINGS, fallingFormula: 'T/R' }).capaian).toBe(125);
  });
  it('gives a reason, not an error, for target 0', () => {
    const row = one({ target: 0, realisasiK1: 3 }, 1);
    expect(row.capaian).toBeNull();
    expect(row.how).toContain('target 0 sehingga capaian tidak dihitung');
  });
  it('caps the mean at 100 and shows both', () => {
    const recap = recapTable(
      tableOf([
        { level: 'aksi', name: 'a', cells: { target: 10, realisasiK1: 20 } },
        { level: 'aksi', name: 'b', cells: { target: 10, realisasiK1: 5 } },
      ]),
      1,
      DEFAULT_SETTINGS,
    );
    expect(recap.figures[0]!.capaian).toBe(200);
    expect(recap.summary.rataRataCapaian).toBe(75);
    expect(recap.summary.rataRataTanpaBatas).toBe(125);
  });
  it('counts a reported 0 as a result', () => {
    const row = one({ target: 5, realisasiK1: 0 }, 1);
    expect(row.capaian).toBe(0);
    expect(row.predikat).toBe('Sangat Rendah');
  });
  it('reads 90,5 as Tinggi by lower bounds and Sangat Tinggi when rounded', () => {
    const cells = { target: 200, realisasiK1: 181 };
    expect(one(cells, 1).predikat).toBe('Tinggi');
    expect(one(cells, 1, { ...DEFAULT_SETTINGS, rounding: 'bulatkan' }).predikat).toBe(
      'Sangat Tinggi',
    );
  });
});

describe('properties', () => {
  const money = fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: null });

  it('a total never exceeds the sum of all typed money, and groups are not counted twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, money), { minLength: 1, maxLength: 8 }), (kids) => {
        const cells = (pagu: number | null): Record<string, number> =>
          pagu === null ? {} : { pagu };
        const children = kids.map(([pagu], i) => ({
          level: 'sub_kegiatan' as const,
          name: `s${i}`,
          parent: 0,
          cells: cells(pagu),
        }));
        const typed = kids.map(([pagu]) => pagu).filter((p): p is number => p !== null);
        const sum = typed.reduce((a, b) => a + b, 0);
        const rows: RowSketch[] = [
          { level: 'kegiatan', name: 'k', cells: { pagu: sum } },
          ...children,
        ];
        const { summary } = recapTable(tableOf(rows), 4, DEFAULT_SETTINGS);
        expect(summary.totalPagu).toBe(sum);
      }),
    );
  });
  it('never gives NaN or Infinity, whatever is reported', () => {
    const cell = fc.oneof(
      fc.integer({ min: -5, max: 500 }),
      fc.constantFrom('-', 'v', 'abc', '12 Orang, 5 Kali', '25 %', ''),
    );
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            'target',
            'tw1',
            'tw2',
            'realisasiK1',
            'realisasiK2',
            'pagu',
            'realisasiRp1',
          ),
          cell,
        ),
        (cells) => {
          const recap = recapTable(
            tableOf([{ level: 'aksi', name: 'x', cells }]),
            2,
            DEFAULT_SETTINGS,
          );
          for (const figure of recap.figures) {
            for (const n of [figure.capaian, figure.serapan, figure.realisasi, figure.deviasi]) {
              expect(n === null || Number.isFinite(n)).toBe(true);
            }
            expect(figure.how).not.toMatch(/NaN|Infinity|undefined|null/);
          }
        },
      ),
    );
  });
});
