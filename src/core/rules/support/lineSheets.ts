// The further lines of the works of a sheet (`Keuangan` below `Fisik`), read once however many rules ask for them.
import type { Grid } from '../../grid/grid.ts';
import { type LineSheet, readLines } from '../../reader/readLines.ts';
import { memo } from './memo.ts';

export const lineSheets = memo((grid: Grid): readonly LineSheet[] => readLines(grid));
