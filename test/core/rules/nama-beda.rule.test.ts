// The rule nama-beda: one code under two names.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, KETIK, tell } from './plan.ts';

const CODE = 'nama-beda';

describe('nama-beda: one code under two names', () => {
  it('compares two tables of the workbook', () => {
    const found = tell(
      contextOf([
        gridFrom(KETIK, 'Rencana'),
        gridFrom(change(KETIK, { C18: 'Fasilitasi Kerja Sama Antar Kampung' }), 'Evaluasi'),
      ]),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['C18']);
    expect(mine[0]!.message).toContain('Kerja Sama Antar Desa dalam');
  });

  it('overlooks capitals', () => {
    const found = tell(
      contextOf([
        gridFrom(KETIK, 'Rencana'),
        gridFrom(change(KETIK, { C18: String(KETIK[17]![2]).toUpperCase() }), 'Evaluasi'),
      ]),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  const uncoded = (cells: Readonly<Record<string, string | number>> = {}) =>
    change(KETIK, cells).map((row) => row.map((input, column) => (column === 1 ? null : input)));
  const between = (cells: Readonly<Record<string, string | number>>) =>
    tell(contextOf([gridFrom(uncoded(), 'Rencana'), gridFrom(uncoded(cells), 'Evaluasi')]));

  it('tells a slip of the pen where there is no code, and the official name (Merangin 2024)', () => {
    const mine = between({
      C13: 'Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kanto',
    }).filter((each) => each.code === CODE);
    expect(mine.map((each) => [each.cell, each.severity])).toEqual([['C13', 'info']]);
    expect(mine[0]!.message).toContain('dieja “Kanto”');
    expect(mine[0]!.message).toContain('dieja “Kantor”');
    expect(mine[0]!.suggestion).toContain('Bangunan Kantor');
  });

  it('still compares the figures of a row whose name is misspelt', () => {
    const codes = between({
      C13: 'Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kanto',
      E13: 24,
    }).map((each) => each.code);
    expect(codes).toContain('target-beda');
  });

  it('does not take RKA for a misspelt DPA', () => {
    const named = { C10: 'Koordinasi dan Penyusunan KUA-SKPD' };
    expect(between(named).filter(({ message }) => message.includes('dieja'))).toEqual([]);
    const codes = between({ ...named, G10: 8_765_000 }).map((each) => each.code);
    expect(codes).not.toContain(CODE);
    expect(codes).toContain('baris-hilang');
  });

  it('tells once of a row that stands in the same place with the same money under another name', () => {
    const renamed = between({ C13: 'Pelayanan Dukungan Kesehatan' });
    expect(renamed.map((each) => [each.code, each.severity, ...each.cells])).toEqual([
      [CODE, 'warning', 'C13', 'C13'],
    ]);
    expect(renamed[0]!.message).toContain('di lembar “Rencana” baris 13: “Penyediaan Komponen');
    // Another row stands there: with other money, or among other rows.
    const other = between({ C13: 'Pelayanan Dukungan Kesehatan', G13: 4_321_000 });
    expect(other.map((each) => each.code)).not.toContain(CODE);
    expect(other.map((each) => each.code)).toContain('baris-hilang');
  });
});
