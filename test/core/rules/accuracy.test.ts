// The measured accuracy must not fall: one fault of every kind in layouts that differ most, and none on the clean sheets.
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../../scripts/mutasi/layouts.ts';
import { measure } from '../../../scripts/mutasi.ts';

/** Layouts that differ most: typed and calculated, with and without codes, own columns, conditions. */
const SAMPLE = new Set([
  'evaluasi-tanpa-kode',
  'bulanan-cacah',
  'kolom-jenjang',
  'evaluasi-bersyarat',
]);

describe('planted faults', () => {
  it('are found with their cell, without false alarms', () => {
    const { byKind, clean } = measure(
      1,
      [11],
      LAYOUTS.filter((layout) => SAMPLE.has(layout.name)),
    );
    const scores = [...byKind.values()];
    const planted = scores.reduce((sum, score) => sum + score.planted, 0);
    const missed = scores.flatMap((score) => score.missed);
    const alarms = scores.flatMap((score) => score.falseAlarms);
    expect(clean).toEqual([]);
    expect(planted).toBeGreaterThan(120);
    expect(missed.length / planted).toBeLessThan(0.02);
    expect(alarms.length / planted).toBeLessThan(0.02);
  });
});
