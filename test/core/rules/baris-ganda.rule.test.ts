// The rule baris-ganda: a name written twice below one parent.
import { describe, expect, it } from 'vitest';
import { change, type Input, KETIK, told } from './plan.ts';

const CODE = 'baris-ganda';

const withoutCodes = KETIK.map((row) => row.map((input, column) => (column === 1 ? null : input)));
const [name, indicator, target, unit, pagu] = [2, 3, 4, 5, 6].map((at) => KETIK[7]![at] as string);
const mine = (cells: Readonly<Record<string, Input>>, rows = withoutCodes) =>
  told(change(rows, cells)).filter((each) => each.code === CODE);

describe('baris-ganda: a row written twice', () => {
  it('names the second one', () => {
    const found = mine({ C9: name!, D9: indicator!, E9: target!, F9: unit!, G9: pagu! });
    expect(found.map((each) => each.cell)).toEqual(['C9']);
    expect(found[0]!.message).toContain('baris 8: nama, indikator, dan angkanya');
  });

  it('finds the same name and indicator with other figures', () => {
    const [found] = mine({ C10: name!, D10: indicator! });
    expect([found?.cell, found?.severity]).toEqual(['C10', 'warning']);
    expect(found?.message).toContain('angkanya lain (2 dan 1; 8.640.000 dan 8.000.000)');
  });

  it('takes a second indicator of the same row for what it is (Merangin 2024, rows 53 and 54)', () => {
    expect(mine({ C9: name!, D9: 'Jumlah rapat penyusunan dokumen' })).toEqual([]);
    expect(mine({ C10: name! })).toEqual([]);
  });

  it('lets one name stand once for each place', () => {
    const places = withoutCodes.map((row, i) => [
      ...row,
      i === 2 ? 'Lokasi' : i === 7 ? 'Kecamatan Bangko' : i === 9 ? 'Kecamatan Tabir' : null,
    ]);
    expect(mine({ C10: name!, D10: indicator! }, places)).toEqual([]);
  });

  it('is not misled by codes that the nomenclature does not know', () => {
    const own = KETIK.map((row) =>
      row.map((input, column) =>
        column === 1 ? String(input ?? '').replace(/^2\.13\.01/, '9.99.02') || null : input,
      ),
    );
    expect(mine({ C10: name!, D10: indicator! }, own).map((each) => each.cell)).toEqual(['C10']);
  });
});
