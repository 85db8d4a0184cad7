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

  it('points at the unit where only that differs, and leaves a missing one to its own rule', () => {
    const beside = (cells: Readonly<Record<string, Input>>) =>
      tell(contextOf([gridFrom(KETIK, 'Rencana'), gridFrom(change(KETIK, cells), 'DPA')])).filter(
        (each) => each.code === CODE,
      );
    expect(beside({ F8: 'Kali' }).map((each) => each.cell)).toEqual(['F8']);
    expect(beside({ F8: null })).toEqual([]);
  });
});
