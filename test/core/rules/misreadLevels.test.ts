// Rows whose level says that they belong to another sum than the one that adds them: the total decides whether anything is lost.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const FORMULA = /^rumus-(?:kurang-baris|hitung-ganda|lewat-batas|bergeser)$/;
/** Costs of support without a code, added by the total alone, and what is paid back, taken off by it. */
const PLAN: Rows = [
  ['Kode', 'Program/Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
  ['1.02.02', 'PROGRAM PEMENUHAN UPAYA KESEHATAN', '=C3+C4', '=D3+D4'],
  ['1.02.02.2.01', 'Penyediaan Fasilitas Pelayanan Kesehatan', 610e6, 402e6],
  ['1.02.02.2.02', 'Penyediaan Layanan Kesehatan', 915e6, 777e6],
  ['1.02.03', 'PROGRAM PENINGKATAN KAPASITAS SDM KESEHATAN', '=SUM(C6:C7)', '=SUM(D6:D7)'],
  ['1.02.03.2.01', 'Pemberian Izin Praktik Tenaga Kesehatan', 72e6, 51e6],
  ['1.02.03.2.02', 'Pengembangan Mutu dan Peningkatan Kompetensi', 130e6, 96e6],
  ['1.02.03.2.03', 'Biaya Penunjang', 54e6, 40e6],
  ['1.02.03.2.04', 'Pengembalian', 12e6, 3e6],
  [null, 'JUMLAH', '=C2+C5+C8-C9', '=D2+D5+D8-D9'],
];
const faults = (cells: Readonly<Record<string, Input>> = {}): string[] =>
  told(change(PLAN, cells)).flatMap(({ code, cell, severity }) =>
    FORMULA.test(code) && severity !== 'info' ? [`${code} ${cell}`] : [],
  );

describe('a total that adds each figure once', () => {
  it('tells that no sum below it leaves one out, adds one twice or takes the part of another', () => {
    expect(faults()).toEqual([]);
  });

  it('still tells of a row that is lost, in a group or in the total', () => {
    expect(faults({ C2: '=C3' })).toEqual(['rumus-kurang-baris C2']);
    expect(faults({ C10: '=C2+C5-C9' })).toContain('rumus-kurang-baris C10');
  });

  it('still tells of a row that gets in twice', () => {
    const cells = (changed: Readonly<Record<string, Input>>): string[] =>
      faults(changed).map((each) => each.split(' ')[1]!);
    expect(cells({ C10: '=C2+C5+C6+C8-C9' })).toEqual(['C10']);
    expect(cells({ C2: '=SUM(C3:C5)' })).toContain('C2');
    expect(cells({ C5: 202e6, C10: '=C2+C5+C6+C8+C9' })).toContain('C10');
  });
});
