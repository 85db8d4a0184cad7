// The rule rumus-bergeser: references off by a row.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-bergeser';

describe('rumus-bergeser: references off by a row', () => {
  it('tells both ends of the shifted range', () => {
    const found = told(change(EVALUASI, { H7: '=SUM(H9:H12)' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['H7']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('baris');
    expect(repair(mine[0])).toBe('=SUM(H8:H11)');
  });

  it('says which group was taken in place of which', () => {
    const [found] = told(change(EVALUASI, { G12: '=SUM(G18:G19)' }));
    expect([found!.code, found!.cell]).toEqual([CODE, 'G12']);
    expect(found!.message).toContain(
      'mengambil angka dari “Fasilitasi Kerja sama antar Desa” (baris 17)',
    );
    expect(found!.message).toMatch(/padahal mestinya dari “Penyediaan Komponen.*\(baris 13\)/);
  });

  it('sees it in a row formula too', () => {
    const found = told(change(EVALUASI, { M9: '=L10/G10*100' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message.match(/\(baris 10\)/g)).toHaveLength(1);
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });

  it('sees one of two cells off, also on a parent', () => {
    const rest = Object.fromEntries(
      Array.from({ length: 19 }, (_, i) => [`N${6 + i}`, `=G${6 + i}-L${6 + i}`]),
    );
    const plan = change(EVALUASI, { N3: 'Sisa (Rp)', ...rest });
    const cells = (changed: Record<string, string>) =>
      told(change(plan, changed)).map((each) => [each.code, each.cell]);
    expect(cells({})).toEqual([]);
    expect(cells({ N12: '=G13-L12' })).toEqual([[CODE, 'N12']]);
  });

  it('is no other way of counting when a lone rate takes its figure from the next row', () => {
    const sums = [8, 9, 10, 11, 13, 14, 15, 18, 19, 22, 23];
    const counts = Object.fromEntries(
      sums.flatMap((row) => [
        [`H${row}`, 1],
        [`I${row}`, 2],
        [`J${row}`, `=H${row}+I${row}`],
      ]),
    );
    const plan = change(EVALUASI, { ...counts, F14: '%', J14: '=I14' });
    const shifted = told(change(plan, { J14: '=I15' })).filter((each) => each.cell === 'J14');
    expect(shifted.map((each) => each.code)).toEqual([CODE]);
  });
});
