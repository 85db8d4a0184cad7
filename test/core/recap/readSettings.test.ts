// The settings sheet: what it says counts; what is broken falls back to the default and is said in words.
import { describe, expect, it } from 'vitest';
import type { Edit, Input } from '../../../src/core/edits/edit.ts';
import { readSettings } from '../../../src/core/recap/readSettings.ts';
import { recapKeys } from '../../../src/core/recap/recapKey.ts';
import { DEFAULT_PREDICATES, DEFAULT_SETTINGS } from '../../../src/core/recap/recapSettings.ts';
import { recapTable } from '../../../src/core/recap/recapTable.ts';
import {
  isSettingsGrid,
  moreSettingsEdits,
  newSettingsEdits,
  newSettingsPlaces,
} from '../../../src/core/recap/settingsSheet.ts';
import { enginePort } from '../../app/enginePort.ts';
import { MERANGIN, tableOf } from './tableOf.ts';

const table = tableOf(MERANGIN);
const recap = recapTable(table, 1, DEFAULT_SETTINGS);

function sheetWith(changes: readonly (readonly [row: number, column: number, input: Input])[]) {
  const port = enginePort();
  port.apply(newSettingsEdits('Pengaturan', recap));
  port.apply(
    changes.map(
      ([row, column, input]): Edit => ({
        kind: 'cells',
        sheet: 'Pengaturan',
        row,
        column,
        inputs: [[input]],
      }),
    ),
  );
  return port.snapshot('Pengaturan');
}

describe('readSettings', () => {
  it('reads a new sheet as the defaults, at the places that formulas point to', () => {
    const grid = sheetWith([]);
    const read = readSettings(grid);
    expect(isSettingsGrid(grid)).toBe(true);
    expect(read.problems).toEqual([]);
    expect(read.settings).toEqual(DEFAULT_SETTINGS);
    expect(read.places).toEqual(newSettingsPlaces('Pengaturan'));
    expect(moreSettingsEdits(grid, recap, read.known)).toEqual([]);
  });
  it('takes what the office chose, in general and for one indicator', () => {
    const read = readSettings(
      sheetWith([
        [3, 1, { t: 't/r' }],
        [4, 1, { n: 120 }],
        [6, 1, { t: 'Bulatkan' }],
        [7, 1, { t: 'pagu' }],
        [14, 1, { t: 'Istimewa' }],
        [18, 2, { t: 'turun' }],
        [18, 3, { t: 'nilai akhir' }],
        [18, 4, { n: 3 }],
      ]),
    );
    expect(read.problems).toEqual([]);
    expect(read.settings).toMatchObject({
      fallingFormula: 'T/R',
      cap: 120,
      rounding: 'bulatkan',
      weights: 'pagu',
    });
    expect(read.settings.predicates[4]).toEqual({ from: 91, label: 'Istimewa' });
    const key = recapKeys(table.rows)[0]!;
    expect(read.settings.indicators.get(key)).toEqual({
      polarity: 'turun',
      accumulation: 'nilai_akhir',
      weight: 3,
    });
    const again = recapTable(table, 1, read.settings);
    expect(again.figures[0]!.polarity).toBe('turun');
    expect(again.figures[0]!.measures[0]!.kind).toEqual({
      kind: 'nilai_akhir',
      from: 'pengaturan',
      sure: true,
    });
  });
  it('falls back and names the cell for every broken setting', () => {
    const read = readSettings(
      sheetWith([
        [3, 1, { t: 'R/T' }],
        [4, 1, { t: 'banyak' }],
        [5, 1, { n: -5 }],
        [6, 1, { t: 'ke atas' }],
        [7, 1, { t: 'acak' }],
        [12, 0, { n: 40 }],
        [18, 2, { t: 'miring' }],
        [18, 3, { t: 'entah' }],
        [18, 4, { t: 'berat' }],
      ]),
    );
    expect(read.settings).toEqual(DEFAULT_SETTINGS);
    expect(read.settings.predicates).toEqual(DEFAULT_PREDICATES);
    expect(read.problems.map((problem) => problem.cell)).toEqual([
      'B4',
      'B5',
      'B6',
      'B7',
      'B8',
      'A13',
      'C19',
      'D19',
      'E19',
    ]);
    expect(read.places.predicates).toBeNull();
  });
  it('survives rows that were deleted', () => {
    const read = readSettings(
      sheetWith([
        [3, 0, null],
        [9, 0, null],
      ]),
    );
    expect(read.settings).toEqual(DEFAULT_SETTINGS);
    expect(read.places.falling).toBeNull();
    expect(read.problems.length).toBe(2);
  });
});
