// One year of a row in a plan of several years that is ten, a hundred or a thousand times what its other years are.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { formatNumber } from '../../../numbers/formatNumber.ts';
import { median } from '../../../numbers/median.ts';
import type { Params } from '../../rule.ts';
import { plansRate } from '../figures.ts';
import { groupBy } from '../groupBy.ts';
import { place } from '../spot.ts';
import { firstOfEachLine } from '../tree.ts';
import type { OddAmount } from './oddAmounts.ts';

/** Fewer years show no course. */
const FEWEST = 4;
/** The other years stay together within this factor, and the odd one comes within it when mended. */
const STEADY = 2;
/** Small counts leap as they please. */
const LEAST = 20;

export function oddYears(table: PlanTable, grid: Grid | undefined): OddAmount[] {
  if (!grid) return [];
  const rows = firstOfEachLine(table);
  return yearColumns(table).flatMap((columns) =>
    rows.flatMap((row): OddAmount[] => {
      const figures = columns.flatMap((column) => {
        const cell = cellAt(grid, row.row, column);
        const typed = cell.formula === null && cell.kind === 'number';
        return typed && Number(cell.value) > 0 ? [{ column, figure: Number(cell.value) }] : [];
      });
      if (figures.length < columns.length) return [];
      const broken = figures.some(({ figure }) => !Number.isInteger(figure));
      const odd = oddOne(figures, broken || plansRate(row));
      if (!odd) return [];
      const { column, figure, meant, low, high } = odd;
      const params = {
        jenis: 'tahun',
        ...{ nilai: figure, maksud: meant, terendah: low, tertinggi: high },
        ...{ banyak: figures.length - 1, skala: null },
      };
      return [{ row, column, cells: [], params }];
    }),
  );
}

/** The sentence about one of these; null for findings of another kind. */
export function oddYearWords(params: Params): string | null {
  if (params.jenis !== 'tahun') return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  return `${place(params)} tertulis ${number('nilai')}, padahal ${number('banyak')} tahun lain baris itu antara ${number('terendah')} dan ${number('tertinggi')}. Mungkin yang dimaksud ${number('maksud')}.`;
}

interface YearFigure {
  readonly column: number;
  readonly figure: number;
}

function oddOne(figures: readonly YearFigure[], rate: boolean) {
  const middle = median(figures.map(({ figure }) => figure));
  if (!rate && middle < LEAST) return null;
  const astray = figures.filter(
    ({ figure }) => figure > middle * STEADY || figure < middle / STEADY,
  );
  const [only] = astray;
  if (!only || astray.length > 1) return null;
  const others = figures.filter((each) => each !== only).map(({ figure }) => figure);
  const [low, high] = [Math.min(...others), Math.max(...others)];
  if (high > low * STEADY) return null;
  const power = Math.round(Math.log10(only.figure / middle));
  if (power === 0) return null;
  const meant = Number((only.figure / 10 ** power).toPrecision(12));
  // Near the years beside it, with room for growth.
  if (meant < low / 1.25 || meant > high * 1.25) return null;
  return { ...only, meant, low, high };
}

/** Physical columns that differ in their year alone: `2026 › Target`, `2027 › Target` …; four or more each. */
function yearColumns(table: PlanTable): number[][] {
  const named = [...table.columns, ...table.unknownColumns];
  const groups = groupBy(named, ({ title }) =>
    /\b20\d\d\b|\btahun\s*(?:ke\s*-?\s*)?[1-6]\b/i.test(title)
      ? title.replace(/\b20\d\d\b|\btahun\s*(?:ke\s*-?\s*)?[1-6]\b/gi, '#').toLowerCase()
      : null,
  );
  return [...groups.values()]
    .filter((group) => group.length >= FEWEST)
    .map((group) => group.map(({ column }) => column));
}
