// A percentage typed as 40 into a cell that shows per cent: 4.000% among 40% and 55%, on any sheet.
import { formatNumber } from '../../../numbers/formatNumber.ts';
import { showsHundredths } from '../../../numbers/percentFormat.ts';
import type { Finding, Params, RuleContext } from '../../rule.ts';
import { type FormulaSheet, wholeSheets } from '../formulas/formulaSheet.ts';
import { looseFinding } from '../formulas/looseFinding.ts';
import { groupBy } from '../groupBy.ts';
import { cellRef, place } from '../spot.ts';

const KIND = 'persenSel';
/** So many others of the column are rates. */
const FEWEST = 5;
/** Rates stay below 200%; from 500% on a rate is none. */
const RATE = 2;
const ABSURD = 5;

interface Typed {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

export function percentCellFindings(context: RuleContext): Finding[] {
  return wholeSheets(context).flatMap((sheet) =>
    [...groupBy(typedPercents(sheet), ({ column }) => column).values()].flatMap((cells) => {
      const [only, another] = cells.filter(({ value }) => value >= ABSURD);
      const rates = cells.filter(({ value }) => value > 0 && value <= RATE);
      if (!only || another || rates.length < FEWEST || rates.length < cells.length - 1) return [];
      const mestinya = only.value / 100;
      if (mestinya > RATE) return [];
      const params = {
        ...{ jenis: KIND, nilai: only.value, mestinya, skala: null },
        terbesar: Math.max(...rates.map(({ value }) => value)),
      };
      const at = cellRef(sheet.table, only.row, only.column);
      return looseFinding(context, 'angka-janggal', 'warning', at, { params });
    }),
  );
}

function typedPercents({ grid }: FormulaSheet): Typed[] {
  return grid.cells.flatMap((cells, row) =>
    cells.flatMap(({ kind, formula, value, format }, column) =>
      kind === 'number' && formula === null && showsHundredths(format) && value !== 0
        ? [{ row, column, value: Number(value) }]
        : [],
    ),
  );
}

/** The sentence about one of these; null for findings of another kind. */
export function percentCellWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const percent = (id: string): string => `${formatNumber(Number(params[id]) * 100)}%`;
  return `${place(params)} menunjukkan ${percent('nilai')}, padahal baris lain di kolom itu paling besar ${percent('terbesar')}. Selnya berformat persen: yang dimaksud mungkin ${percent('mestinya')}.`;
}
