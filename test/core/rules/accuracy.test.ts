// The measured accuracy must not fall: one fault of every kind in every layout, and none on the clean sheets.
import { describe, expect, it } from 'vitest';
import { measure } from '../../../scripts/mutasi.ts';

describe('planted faults', () => {
  it('are found with their cell, without false alarms', () => {
    const { byKind, clean } = measure(1, [11]);
    const scores = [...byKind.values()];
    const planted = scores.reduce((sum, score) => sum + score.planted, 0);
    const missed = scores.flatMap((score) => score.missed);
    const alarms = scores.flatMap((score) => score.falseAlarms);
    expect(clean).toEqual([]);
    expect(planted).toBeGreaterThan(300);
    expect(missed.length / planted).toBeLessThan(0.02);
    expect(alarms.length / planted).toBeLessThan(0.02);
  });
});
