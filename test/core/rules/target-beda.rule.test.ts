// The rule target-beda: another target in another table.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, KETIK, type Rows, tell } from './plan.ts';

const CODE = 'target-beda';

describe('target-beda: another target in another table', () => {
  it('names both sheets', () => {
    const found = tell(
      contextOf([gridFrom(KETIK, 'Rencana'), gridFrom(change(KETIK, { E8: 4 }), 'Evaluasi')]),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E8']);
    expect(mine[0]!.message).toContain('4 Dokumen');
    expect(mine[0]!.message).toContain('2 Dokumen');
  });

  it('is silent when the tables agree', () => {
    const found = tell(contextOf([gridFrom(KETIK, 'Rencana'), gridFrom(KETIK, 'Evaluasi')]));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('compares no quarter with another, unless the target is that of the year', () => {
    const between = (one: string, two: string, target = 'Target Kinerja') => {
      const rows = (title: string, cells: Readonly<Record<string, Input>>): Rows =>
        change(KETIK, { ...cells, A1: `LAPORAN REALISASI KEGIATAN ${title}`, E3: target });
      const sheets = [gridFrom(rows(one, {}), 'Awal'), gridFrom(rows(two, { E8: 4 }), 'Akhir')];
      return tell(contextOf(sheets)).filter((each) => each.code === CODE).length;
    };
    expect(between('TRIWULAN II TAHUN 2024', 'TRIWULAN IV TAHUN 2024')).toBe(0);
    expect(between('BULAN MEI 2024', 'BULAN JUNI 2024')).toBe(0);
    expect(between('SEMESTER I TAHUN 2024', 'SEMESTER II TAHUN 2024')).toBe(0);
    expect(between('TRIWULAN II TAHUN 2024', 'TAHUN 2024')).toBe(1);
    expect(between('TRIWULAN II 2024', 'TRIWULAN IV 2024', 'Target Tahun 2024')).toBe(1);
  });

  it('compares the targets of a sasaran too', () => {
    const plan = (target: string): Rows => [
      ['RENCANA AKSI TAHUN 2024'],
      [],
      [
        'Sasaran',
        'Indikator Sasaran',
        'Target Sasaran',
        'Program/Kegiatan/Sub Kegiatan',
        'Indikator Kinerja',
        'Target',
        'Anggaran (Rp)',
      ],
      ...KETIK.slice(5, 15).map((row, i): Input[] => [
        ...(i === 0
          ? [
              'Meningkatnya Pemberdayaan Masyarakat dan Desa',
              'Jumlah Desa Berkembang, Maju dan Mandiri',
              target,
            ]
          : [null, null, null]),
        row[2]!,
        row[3]!,
        `${row[4]} ${row[5]}`,
        row[6]!,
      ]),
    ];
    const between = (target: string) =>
      tell(
        contextOf([gridFrom(plan('197 Desa'), 'Rencana'), gridFrom(plan(target), 'Evaluasi')]),
      ).filter((each) => each.code === CODE);
    expect(between('195 Desa').map((each) => each.cell)).toEqual(['C4']);
    expect(between('195 Desa')[0]!.message).toContain('197 Desa');
    expect(between('197 desa')).toEqual([]);
  });

  it('compares no goals of two tables most of which differ: these are of other times', () => {
    const goal = (i: number, target: number): Input[] => [
      ...[`Meningkatnya mutu layanan ${i}`, `Nilai layanan ${i}`, `${target} Nilai`],
      ...[`Penyediaan layanan ${i}`, (i + 3) * 45_000_000],
    ];
    const plan = (targets: readonly number[]): Rows => [
      ['Sasaran', 'Indikator', 'Target', 'Sub Kegiatan', 'Pagu (Rp)'],
      ...targets.map((target, i) => goal(i + 1, target)),
    ];
    const between = (one: readonly number[], two: readonly number[]) =>
      tell(contextOf([gridFrom(plan(one), 'Kini'), gridFrom(plan(two), 'Sampai')])).filter(
        (each) => each.code === CODE,
      ).length;
    expect(between([70, 81, 62, 75, 68], [70, 81, 62, 75, 86])).toBe(1);
    expect(between([70, 81, 62, 75, 68], [81, 92, 73, 86, 79])).toBe(0);
  });

  it('points at the unit where only that differs, and leaves a missing one to its own rule', () => {
    const beside = (cells: Readonly<Record<string, Input>>) =>
      tell(contextOf([gridFrom(KETIK, 'Rencana'), gridFrom(change(KETIK, cells), 'DPA')])).filter(
        (each) => each.code === CODE,
      );
    expect(beside({ F8: 'Kali' }).map((each) => each.cell)).toEqual(['F8']);
    expect(beside({ F8: null })).toEqual([]);
  });
});

describe('target-beda: units beside a report that does not tell the indicators', () => {
  const UNITS = ['Perusahaan', 'Orang', 'Dokumen', 'Kasus', 'Kesepakatan', 'Lembaga'];
  const both = (planned: string, reported: string) => {
    const code = (i: number): string => `2.07.05.2.01.000${i + 1}`;
    const name = (i: number): string => `Hubungan Industrial Bagian ${'ABCDEF'[i]}`;
    const plan: Rows = [
      ['RENCANA KERJA DINAS TENAGA KERJA TAHUN 2025'],
      ['Kode', 'Sub Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target', 'Pagu (Rp)'],
      ...UNITS.map((unit, i): Input[] => [
        ...[code(i), name(i), `Jumlah ${unit} yang dibina bagian ${'ABCDEF'[i]}`],
        ...[i === 0 ? planned : unit, 15 + i, 42_916_750 + 1_250 * i],
      ]),
    ];
    const report: Rows = [
      ['REALISASI DINAS TENAGA KERJA TAHUN 2025'],
      ['Kode', 'Sub Kegiatan', 'Satuan', 'Target', 'Pagu (Rp)', 'Realisasi (Rp)'],
      ...UNITS.map((unit, i): Input[] => [
        ...[code(i), name(i), i === 0 ? reported : unit, i === 2 ? 9 : 15 + i],
        ...[42_916_750 + 1_250 * i, 41_492_000 + 1_725 * i],
      ]),
    ];
    return tell(contextOf([gridFrom(plan, 'Renja'), gridFrom(report, 'Realisasi')]))
      .filter((each) => each.code === CODE)
      .map(({ cells, message }) => [...cells, message]);
  };

  it('names the unit that the indicator does not speak of', () => {
    expect(both('Perusahaan', 'perusahaan')).toEqual([]);
    expect(both('Orang', 'Perusahaan')).toEqual([
      ['D3', 'D3', 'C3', expect.stringContaining('“15 Orang”')],
    ]);
    expect(both('Perusahaan', 'Orang')).toEqual([
      ['C3', 'E3', 'D3', expect.stringContaining('lembar “Renja” baris 3')],
    ]);
  });
});
