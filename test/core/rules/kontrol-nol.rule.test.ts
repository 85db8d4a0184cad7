// The rule kontrol-nol: an office's own checks that are not nil.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

const WORKS = ['Penyusunan Dokumen', 'Evaluasi Kinerja', 'Rapat Koordinasi', 'Analisis Data'];
const KAS = [36, 42, 51, 29];
/** Four works in rows 4 to 7 with typed quarters, summed in column G. */
const PLAN: Rows = [
  ['RENCANA AKSI DAN ANGGARAN KAS'],
  [
    'Kode',
    'Program / Kegiatan / Sub Kegiatan',
    'TW I (Rp)',
    'TW II (Rp)',
    'TW III (Rp)',
    'TW IV (Rp)',
    'Anggaran Setahun (Rp)',
  ],
  ['5.01.01.2.01', 'Perencanaan', ...['C', 'D', 'E', 'F', 'G'].map((c) => `=SUM(${c}4:${c}7)`)],
  ...WORKS.map((name, i): Input[] => [
    ...[`5.01.01.2.01.000${i + 1}`, name],
    ...[1, 2, 3, 4].map((tw) => (KAS[i]! + tw * 3) * 100_000),
    `=SUM(C${4 + i}:F${4 + i})`,
  ]),
];
const DPA: Rows = [
  ['REKONSILIASI DENGAN DPA'],
  ['Sub Kegiatan', 'Pagu DPA', 'Rencana', 'Selisih'],
  ...WORKS.map((name, i): Input[] => [
    ...[name, (KAS[i]! * 4 + 30) * 100_000, `='Renaksi'!G${4 + i}`, `=B${3 + i}-C${3 + i}`],
  ]),
  ['JUMLAH', '=SUM(B3:B6)', '=SUM(C3:C6)', '=B7-C7'],
];
const found = (sheets: Readonly<Record<string, Rows>>) =>
  tell(bookFrom({ Renaksi: PLAN, ...sheets })).filter(({ code }) => code === 'kontrol-nol');
const cells = (sheets: Readonly<Record<string, Rows>>): string[] =>
  found(sheets).map(({ cell }) => cell);

describe('kontrol-nol: checks that are not nil', () => {
  it('says nothing where they are nil', () => {
    expect(found({ DPA })).toEqual([]);
  });

  it('names both where two figures may have turned digits', () => {
    // 4.500.000 and 5.400.000 with two digits turned are 900.000 apart, in either quarter.
    const plan = change(PLAN, { C4: 4_500_000, D4: 3_400_000, E4: 5_400_000, F4: 3_100_000 });
    const dpa = change(DPA, { B3: 16_400_000 });
    expect(found({ Renaksi: plan, DPA: dpa })).toEqual([]);
    const [first] = found({ Renaksi: change(plan, { C4: 5_400_000 }), DPA: dpa });
    expect(first?.cells).toEqual(expect.arrayContaining(['C4', 'E4']));
    expect(first?.message).toMatch(/Mungkin ada digit yang keliru di sel .* atau /);
  });

  it('names the typed figure that a zero too few explains', () => {
    const slip = change(PLAN, { E5: 51_000 });
    const [first] = found({ Renaksi: slip, DPA });
    expect(first?.cell).toBe('E5');
    expect(first?.message).toContain('Mungkin yang dimaksud 5.100.000');
  });

  it('names the blank among what is added', () => {
    const [first] = found({ Renaksi: change(PLAN, { E5: null }), DPA });
    expect(first?.message).toContain('Sel E5 lembar “Renaksi” yang ikut dijumlahkan masih kosong');
  });

  it('names the check itself where nothing explains it', () => {
    const [first, another] = found({ DPA: change(DPA, { B4: 19_000_001 }) });
    expect([first?.cell, another]).toEqual(['D4', undefined]);
  });

  it('needs no others where it says that it must be nil', () => {
    const lone = (label: string, B8: Input): Rows => [
      ...DPA.slice(0, 6).map((row) => row.slice(0, 3)),
      ['JUMLAH', '=SUM(B3:B6)', '=SUM(C3:C6)'],
      [label, B8, '=C7-B7'],
    ];
    expect(cells({ DPA: change(lone('Selisih (harus nol)', null), { B4: 19_000_001 }) })).toEqual([
      'C8',
    ]);
    expect(cells({ DPA: change(lone('Selisih', null), { B4: 19_000_001 }) })).toEqual([]);
  });

  it('leaves balances and changes alone', () => {
    const title = (words: string, cells: Readonly<Record<string, Input>>) =>
      change(DPA, { B4: 19_000_001, ...cells, D2: words });
    expect(cells({ DPA: title('Bertambah/Berkurang', {}) })).toEqual([]);
    expect(
      cells({ DPA: title('Selisih', { C2: 'Realisasi', A1: 'ANGGARAN DAN REALISASI' }) }),
    ).toEqual([]);
    expect(
      cells({
        DPA: title('Selisih', { B2: 'Sebelum Perubahan', D1: 'Sebelum dan sesudah perubahan' }),
      }),
    ).toEqual([]);
  });

  it('leaves two different differences alone', () => {
    expect(cells({ DPA: change(DPA, { B4: 19_000_001, B6: 14_700_000 }) })).toEqual([]);
  });

  it('understands checks that answer in words', () => {
    const said = change(
      DPA,
      Object.fromEntries(
        [3, 4, 5, 6].map((row) => [`D${row}`, `=IF(B${row}=C${row};"Sesuai";"Tidak")`]),
      ),
    );
    expect(found({ DPA: said })).toEqual([]);
    const [first] = found({ DPA: change(said, { B5: 27_300_000 }) });
    expect(first).toMatchObject({ cell: 'D5' });
    expect(first?.message).toContain('berbunyi “Tidak”, padahal baris lain “Sesuai”');
    expect(first?.message).toContain('berbeda 3.900.000');
  });
});
