// The last lines of a budget: surplus, net financing, SILPA.
import { describe, expect, it } from 'vitest';
import { bookFrom, type Rows, tell } from './plan.ts';

const PLAN: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'],
  ['1.03.02.2.01.0001', 'Penyusunan Rencana 1', 45_000_000],
  ['1.03.02.2.01.0002', 'Penyusunan Rencana 2', 90_000_000],
];

function found(surplus: string, rest: string, net = '=C5-C6') {
  const budget: Rows = [
    ['Kode', 'Uraian', 'Jumlah (Rp)'],
    ['4', 'JUMLAH PENDAPATAN', 842_000_000],
    ['5', 'JUMLAH BELANJA', 888_250_000],
    ['', 'SURPLUS / (DEFISIT)', surplus],
    ['6.1', 'Jumlah Penerimaan Pembiayaan', 46_250_000],
    ['6.2', 'Jumlah Pengeluaran Pembiayaan', 0],
    ['', 'PEMBIAYAAN NETTO', net],
    ['', 'SISA LEBIH PEMBIAYAAN ANGGARAN (SILPA)', rest],
  ];
  return tell(bookFrom({ Renaksi: PLAN, APBDes: budget })).map(
    ({ code, cell }) => `${code} ${cell}`,
  );
}

describe('the last lines of a budget', () => {
  it('have a wrong sign or order', () => {
    expect(found('=C2-C3', '=C4+C7')).toEqual([]);
    expect(found('=C2-C3', '=C4-C7')).toEqual(['rumus-beda C8']);
    expect(found('=C3-C2', '=C4+C7')).toEqual(['rumus-beda C4']);
    expect(found('=C2-C3', '=C4+C7', '=C5+C6')).toEqual(['rumus-beda C7']);
  });
  it('may be added in another order, or be worked out otherwise', () => {
    expect(found('=C2-C3', '=C7+C4')).toEqual([]);
    expect(found('=SUM(C2;-C3)', '=C2-C3+C5-C6')).toEqual([]);
  });
});
