// What is kept between two calls comes back as it was: every word, every figure, every cell.
import { describe, expect, it } from 'vitest';
import type { DistrictReport } from '../../../src/core/consolidation/fact.ts';
import { readDistrict } from '../../../src/core/consolidation/readDistrict.ts';
import { reportsFromText, reportText } from '../../../src/core/consolidation/reportText.ts';
import { MERANGIN, type RowSketch, tableOf } from '../recap/tableOf.ts';

function report(rows: readonly RowSketch[], failure: string | null = null): DistrictReport {
  return readDistrict({
    file: 'Kabupaten Merangin; "revisi" 2.xlsx',
    wilayah: null,
    grids: [],
    tables: failure === null ? [tableOf(rows)] : [],
    readAt: '5 Juli 2024 pukul 08.00 WIB',
    link: 'https://docs.google.com/spreadsheets/d/1a/edit',
    tahun: 2024,
    failure,
  });
}

describe('reportText', () => {
  it('gives every report back (Merangin 2024, a compound target, an unreadable file)', () => {
    const compound: RowSketch = {
      level: 'aksi',
      name: 'Pembinaan; "bersama" = desa',
      parent: 5,
      cells: {
        target: '12 Desa dan 13 Kelurahan',
        realisasiK1: '6 Desa dan 6 Kelurahan',
        pagu: 1.5,
      },
    };
    // A kegiatan whose pagu is not what its rows add up to leaves a flag.
    const reports = [report(MERANGIN), report([...MERANGIN, compound]), report([], 'Terkunci.')];
    expect(reports[0]!.facts.some((fact) => fact.flags.length > 0)).toBe(true);
    expect(reports[1]!.facts.filter((fact) => fact.level === 'aksi')).toHaveLength(2);
    expect(reportsFromText(reportText(reports))).toEqual(reports);
  });
  it('keeps a cell that lies in another row than its fact', () => {
    const first = report(MERANGIN);
    const fact = first.facts[0]!;
    const moved = { ...fact, source: { ...fact.source, cells: { pagu: 'F3', k1: 'AB6' }, row: 6 } };
    const reports = [{ ...first, facts: [moved] }];
    expect(reportsFromText(reportText(reports))).toEqual(reports);
  });
  it('is far shorter than the facts themselves', () => {
    const rows = Array.from({ length: 20 }, () => MERANGIN).flat();
    const long = [report(rows.map(({ parent, ...row }) => row))];
    expect(reportText(long).length * 3).toBeLessThan(JSON.stringify(long).length);
  });
});
