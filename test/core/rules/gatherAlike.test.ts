// One trouble told once: along a row, or on nearly all rows of a level; two slips stay two.
import { describe, expect, it } from 'vitest';
import { findingView } from '../../../src/app/findingView.ts';
import { ALL_RULES } from '../../../src/core/rules/allRules.generated.ts';
import {
  change,
  contextOf,
  EVALUASI,
  findingsIn,
  gridFrom,
  KETIK,
  type Rows,
  told,
} from './plan.ts';

const views = (rows: typeof EVALUASI) => {
  const context = contextOf([gridFrom(rows)]);
  return findingsIn(context).map((finding) =>
    findingView(
      finding,
      ALL_RULES.find((rule) => rule.code === finding.code)!,
      context.grids,
      null,
    ),
  );
};

describe('one trouble, one finding', () => {
  it('names a row that is typed over in many columns once, with all its cells', () => {
    const [found, ...others] = views(
      change(EVALUASI, {
        ...{ G12: 200_000_000, H12: 50_000_000, I12: 41_000_000 },
        ...{ J12: 42_000_000, K12: 51_000_000 },
      }),
    ).filter((each) => each.code === 'rumus-ditimpa');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      cell: 'G12',
      severity: 'error',
      alike: ['H12', 'I12', 'J12', 'K12'],
    });
    expect(found!.message).toContain(
      'Begitu juga di kolom “Realisasi TW I (Rp)”, “Realisasi TW II (Rp)”',
    );
    expect(found!.preview.map((each) => each.cell)).toEqual(['G12', 'H12', 'I12', 'J12', 'K12']);
  });

  it('leaves two slips of one row apart', () => {
    const found = told(change(EVALUASI, { H12: 50_000_000, J12: 42_000_000 }));
    expect(found.map((each) => each.cell)).toEqual(['H12', 'J12']);
  });

  it('doubts itself where nearly every row of a level is told of, and says how many', () => {
    const stale = { G6: 36_281_000, G16: 51_000_000, G20: 125_000_000, G24: 212_281_000 };
    const [found, ...others] = views(change(KETIK, stale)).filter(
      ({ code }) => code === 'jumlah-anak',
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ cell: 'G6', severity: 'warning', alike: ['G16', 'G20'] });
    expect(found!.message).toContain('Ini 3 dari 3 baris yang setingkat');
  });

  it('only remarks on what most of many rows do', () => {
    const rows = [8, 9, 10, 11, 13, 14, 15, 17, 18, 19];
    const over = Object.fromEntries(rows.map((row) => [`H${row}`, 9_000_000_000 + row]));
    const found = views(change(KETIK, over)).filter(({ code }) => code === 'realisasi-lebih-pagu');
    expect(found.map(({ severity }) => severity)).toEqual(['info']);
    expect(found[0]!.message).toContain('baris yang setingkat');
  });

  it('doubts itself where a sheet is full of it, whatever the level and the column', () => {
    const typed = { G7: 1e6, H12: 2e6, I17: 3e6, J21: 4e6, K6: 5e6 };
    const found = views(change(EVALUASI, typed)).filter(({ code }) => code === 'rumus-ditimpa');
    expect(found.map(({ severity, alike }) => [severity, alike.length])).toEqual([['warning', 4]]);
    expect(found[0]!.message).toContain('baris di lembar ini');
    const fewer = views(change(EVALUASI, { G7: 1e6, H12: 2e6, I17: 3e6 }));
    expect(fewer.filter(({ code }) => code === 'rumus-ditimpa')).toHaveLength(3);
  });

  it('stays as sure as before of what each cell proves by itself', () => {
    const rows = [8, 9, 10, 11, 13, 14, 15];
    const asText = Object.fromEntries(
      rows.map((row) => [`G${row}`, String(KETIK[row - 1]![6]).replace(/\B(?=(\d{3})+$)/g, '.')]),
    );
    const found = views(change(KETIK, asText)).filter((each) => each.code === 'angka-teks');
    expect(found.map((each) => [each.cell, each.severity, each.alike.length])).toEqual([
      ['G8', 'warning', rows.length - 1],
    ]);
    expect(found[0]!.message).not.toContain('memang disusun demikian');
    expect(found[0]!.preview).toHaveLength(rows.length);
  });

  it('only remarks on a formula that several rows of a column have alike, unlike all others', () => {
    const plan = change(EVALUASI, { L3: 'Keadaan akhir', L4: 12 });
    const own = (...rows: number[]) =>
      Object.fromEntries(rows.map((row) => [`L${row}`, `=K${row}`]));
    const only = (rows: Rows) =>
      views(rows).map(({ cell, severity, alike }) => [cell, severity, alike]);
    expect(only(change(plan, own(9)))).toEqual([['L9', 'error', []]]);
    const three = views(change(plan, own(9, 13, 18)));
    expect(only(change(plan, own(9, 13, 18)))).toEqual([['L9', 'info', ['L13', 'L18']]]);
    expect(three[0]!.message).toContain('Rumusnya sama di semua baris itu');
    expect(three[0]!.fixable).toBe(false);
  });

  it('tells once of a row that lacks much, and only remarks where it has no code either', () => {
    const bare = (cells: Readonly<Record<string, null>>) =>
      views(change(EVALUASI, cells)).map(({ cell, severity, message }) => [
        cell,
        severity,
        message,
      ]);
    const [one, ...more] = bare({ B10: null, D10: null, E10: null, F10: null, N10: null });
    expect(more).toEqual([]);
    expect(one).toMatchObject([
      expect.anything(),
      'info',
      expect.stringContaining('bukan kegiatan'),
    ]);
    const [coded, ...others] = bare({ D10: null, E10: null, F10: null, N10: null });
    expect(others).toEqual([]);
    expect(coded).toMatchObject([
      expect.anything(),
      'warning',
      expect.stringContaining('Begitu juga'),
    ]);
  });
});
