// A code spread over cells of its own: the finding stands at the piece that is wrong.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, type Rows, tell } from './plan.ts';

const row = (
  program: string,
  kegiatan: string | null,
  sub: string | null,
  name: string,
): Input[] => [
  '3.26',
  program,
  kegiatan,
  sub,
  name,
  `Jumlah laporan ${name.toLowerCase()}`,
  'Laporan',
  sub === null ? null : 10_000_000,
];
const ROWS: Rows = [
  ['Kode Nomenklatur', null, null, null, 'Uraian', 'Indikator', 'Satuan', 'Pagu (Rp)'],
  ['Urusan', 'Prog', 'Keg', 'Sub', null, null, null, null],
  row('02', null, null, 'PROGRAM DAYA TARIK DESTINASI'),
  row('02', '2.01', null, 'Pengelolaan Daya Tarik Wisata'),
  row('02', '2.01', '0001', 'Penetapan Daya Tarik'),
  row('02', '2.01', '0002', 'Pengadaan Sarana'),
  row('02', '2.02', null, 'Pengelolaan Kawasan Strategis'),
  row('02', '2.02', '0001', 'Perancangan Zonasi'),
  row('02', '2.02', '0002', 'Pembangunan Prasarana'),
];
const found = (cells: Readonly<Record<string, Input>>) =>
  tell(
    contextOf([
      gridFrom(change(ROWS, cells), 'Rencana', [], ['A1:D1', 'E1:E2', 'F1:F2', 'G1:G2', 'H1:H2']),
    ]),
  )
    .filter((each) => each.code.startsWith('kode'))
    .map((each) => `${each.code} ${each.cell}`);

describe('a code in pieces', () => {
  it('has nothing wrong at first', () => expect(found({})).toEqual([]));
  it('is blamed at its last piece when used twice', () => {
    expect(found({ D9: '0001' })).toEqual(['kode-ganda D9']);
  });
  it('is blamed at the piece that is not its parent’s', () => {
    expect(found({ C6: '2.03' })).toEqual(['kode-induk C6']);
  });
  it('is told once where the wrong piece makes it the code of another row', () => {
    expect(found({ C6: '2.02' })).toEqual(['kode-induk C6']);
  });
});
