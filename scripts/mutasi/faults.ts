// All kinds of fault that people make in plan sheets; each is planted at a site of its own choosing.
import { FORMULA_FAULTS } from './formulaFaults.ts';
import { MORE_FAULTS } from './moreFaults.ts';
import type { Fault } from './planting.ts';
import { TABLE_FAULTS } from './tableFaults.ts';
import { WORD_FAULTS } from './wordFaults.ts';

export const FAULTS: readonly Fault[] = [
  ...FORMULA_FAULTS,
  ...TABLE_FAULTS,
  ...MORE_FAULTS,
  ...WORD_FAULTS,
];
