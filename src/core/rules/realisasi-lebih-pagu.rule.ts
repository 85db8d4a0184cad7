// More money spent than was budgeted.
import { soleReference } from '../formula/references.ts';
import type { Grid } from '../grid/grid.ts';
import { memo } from '../memory/memo.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { spendsToDate } from '../recap/cumulativeMoney.ts';
import { cellKey } from './cellKey.ts';
import type { CellRef, Finding, Rule, RuleContext } from './rule.ts';
import { beyondBesideSpending } from './support/amounts/besideSpending.ts';
import { beyondAllPeriods } from './support/amounts/beyondAllPeriods.ts';
import { takesEarlierYears } from './support/amounts/earlierYears.ts';
import { lostZeros } from './support/amounts/lostZeros.ts';
import { oddPart, type SumPart, typedParts } from './support/amounts/oddPart.ts';
import { overBudgetWords } from './support/amounts/overBudgetWords.ts';
import { ownCeiling } from './support/amounts/ownCeiling.ts';
import { type SlippedSource, slippedSource } from './support/amounts/slippedSource.ts';
import { typedSources } from './support/amounts/typedSources.ts';
import { figureOf, numberAt } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { cellFrom, sourceParams } from './support/sourceWords.ts';
import { cellRef, columnTitle, scaleOf, valueRef } from './support/spot.ts';
import { withAccounts } from './support/sums/withAccounts.ts';
import { ancestors, rowsBelow, treeOf } from './support/tree.ts';

const CODE = 'realisasi-lebih-pagu';
/** Where so many quarters are each more than the year's money, the budget is too small and not they too large. */
const ALL_OVER = 2;
/** More figures than these are no help to look at. */
const MOST_PARTS = 4;
/** So many rows, and most of all, that spend more than their budget are no slips. */
const FEWEST_OVER = 3;
const QUARTERS = ['realisasiRp1', 'realisasiRp2', 'realisasiRp3', 'realisasiRp4'];

export const realisasiLebihPagu: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'angka',
  title: 'Realisasi anggaran melebihi pagu',
  strength: 40,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
      // The last of cumulative quarters is all that was spent.
      const cumulative = spendsToDate(table);
      const over = new Map(
        table.rows.flatMap((row) =>
          findingsFor(context, table, row, cumulative).map((each) => [row, each] as const),
        ),
      );
      const severity = isUsual(table, over.size) ? 'info' : 'error';
      const beyond = [
        ...beyondAllPeriods(CODE, table),
        ...beyondBesideSpending(CODE, table, context.grids.get(table.sheet)),
      ];
      const within = [...over].flatMap(([row, finding]): Finding[] => {
        const above = calculatedParents(table, row).flatMap(
          (each) => over.get(each)?.cells[0] ?? [],
        );
        const below = [...over.keys()].some((each) => calculatedParents(table, each).includes(row));
        return below ? [] : [{ ...finding, severity, followers: above }];
      });
      return [...within, ...beyond];
    }),
  message: overBudgetWords,
  suggestion: (params) =>
    params.triwulan || params.sebab === 'pagu'
      ? 'Kemungkinan ada angka nol atau digit yang hilang di pagu. Cocokkan dengan DPA.'
      : params.kali
        ? 'Kemungkinan ada angka nol yang berlebih di realisasi, atau kurang di pagu. Cocokkan dengan DPA dan SP2D.'
        : 'Cocokkan dengan DPA (mungkin pagu sudah berubah) dan SP2D.',
};

/** More spent than there is in most rows: money of several years, or of another budget than this one. */
function isUsual({ rows }: PlanTable, over: number): boolean {
  const spending = [...QUARTERS, 'jumlahRp', 'realisasiRp'];
  const told = rows.filter(
    (row) => figureOf(row, 'pagu') && spending.some((id) => figureOf(row, id)),
  );
  return over >= FEWEST_OVER && over * 2 > told.length;
}

/** The typed figure in another row or sheet that a sum takes in, and that alone is more than the pagu. */
function elsewhere(
  context: RuleContext,
  table: PlanTable,
  { amount, value }: Spent,
  pagu: number,
): SlippedSource | null {
  if (value.formula === null) return null;
  const scale = scaleOf(table, value.column);
  const within = (each: number): boolean => !isMore(each, pagu);
  return slippedSource(context, valueRef(table, value), amount, scale, within);
}

/** At the one account below the row that has more spent than budgeted, else at the row. */
function findingsFor(
  context: RuleContext,
  table: PlanTable,
  row: PlanRow,
  cumulative: boolean,
): Finding[] {
  const own = check(context, table, row, cumulative);
  const full = withAccounts(context).tables[context.tables.indexOf(table)]!;
  const same = full === table ? undefined : full.rows.find((each) => each.row === row.row);
  if (own.length === 0 || !same) return own;
  const over = rowsBelow(treeOf(full), same)
    .filter((each) => each.levelFrom === 'rekening')
    .flatMap((each) => check(context, full, each, cumulative));
  return over.length === 1 ? over : own;
}

function check(
  context: RuleContext,
  table: PlanTable,
  row: PlanRow,
  cumulative: boolean,
): Finding[] {
  const grid = context.grids.get(table.sheet);
  const pagu = figureOf(row, 'pagu');
  if (pagu === null || pagu <= 0) return [];
  const spent = culprit(row, pagu, cumulative);
  if (!spent) return [];
  // Of several versions of a budget the one in force is that which the row's own percentage is taken of.
  const ceiling = grid ? ownCeiling(table, grid, spent.value, row.values.pagu!) : null;
  if (ceiling !== null && !isMore(spent.amount, ceiling)) return [];
  const times = spent.amount / pagu;
  const source = sourceOf(context, row.values.pagu!);
  const over = QUARTERS.filter((id) => isMore(figureOf(row, id) ?? 0, pagu));
  const [at, owner, column] = source ?? [table, row, row.values.pagu!];
  const own = source ? [row.values.pagu!] : [];
  const years = takesEarlierYears(row, spent.value);
  const typed = !years && (source !== null || row.values.pagu!.formula === null);
  const small = typed ? lostZeros(table, row, pagu, spent.amount) : null;
  if (over.length >= ALL_OVER) {
    const triwulan = over.map((id) => figureOf(row, id)!);
    return [
      findingAt(CODE, 'error', at, owner, column, {
        params: { pagu, triwulan, nol: small?.zeros ?? null },
        cells: [...own, ...over.map((id) => row.values[id]!)].map((each) => valueRef(table, each)),
      }),
    ];
  }
  if (small) {
    return [
      findingAt(CODE, 'error', at, owner, column, {
        params: { realisasi: spent.amount, pagu, kali: times, sebab: 'pagu', nol: small.zeros },
        cells: [...own, spent.value, ...(spent.others ?? [])].map((each) => valueRef(table, each)),
      }),
    ];
  }
  const from = source ? [valueRef(source[0], source[2])] : [];
  const part = grid ? partThatIsMore(grid, row, spent.value, pagu) : null;
  if (part) {
    const { amount, column } = part;
    return [
      findingAt(CODE, 'error', table, row, column, {
        params: { realisasi: amount, pagu, kali: amount / pagu >= 5 ? amount / pagu : null },
        cells: [valueRef(table, row.values.pagu!), valueRef(table, spent.value), ...from],
      }),
    ];
  }
  if (years) return [];
  const slipped = elsewhere(context, table, spent, pagu);
  if (slipped) {
    const { at: source } = slipped;
    const finding = findingAt(CODE, 'error', table, row, spent.value, {
      params: {
        ...{ realisasi: spent.amount, pagu, kali: times >= 5 ? times : null },
        ...sourceParams(slipped, table.sheet),
        lembarJumlah: source.sheet === table.sheet ? null : table.sheet,
      },
      cells: [row.values.pagu!, ...(spent.others ?? [])].map((each) => valueRef(table, each)),
    });
    return [{ ...finding, cells: [source, ...finding.cells, ...from] }];
  }
  const odd = grid ? oddPart(table, grid, spent.value, pagu) : null;
  const parts = odd ? [] : partsOf(context, valueRef(table, spent.value));
  return [
    findingAt(CODE, 'error', table, row, spent.value, {
      params: {
        ...{ realisasi: spent.amount, pagu, kali: times >= 5 ? times : null },
        ...(odd ? { janggal: odd.amount, kolomJanggal: columnTitle(table, odd.column) } : {}),
        bagian: parts.map((part) => [numberAt(context, part), cellFrom(table.sheet, part)]),
      },
      cells: [
        ...(odd ? [cellRef(table, spent.value.row, odd.column)] : []),
        ...[row.values.pagu!, ...(spent.others ?? [])].map((each) => valueRef(table, each)),
        ...parts,
        ...from,
      ],
    }),
  ];
}

/** The few typed figures that a sum takes in, of which one may be wrong; [] where they are many, or the figure is typed itself. */
function partsOf(context: RuleContext, sum: CellRef): CellRef[] {
  const sources = [...(typedSources(context, sum)?.values() ?? [])].filter(
    (each) => numberAt(context, each) !== 0,
  );
  return sources.length > 1 && sources.length <= MOST_PARTS ? sources : [];
}

type Source = readonly [PlanTable, PlanRow, Value];

/** The typed budget in another table that a link shows here. */
function sourceOf(context: RuleContext, { formula }: Value): Source | null {
  const from = formula === null ? null : soleReference(formula);
  if (!from?.sheet || from.end !== null) return null;
  const { row, column } = from.rect;
  return typedBudgets(context).get(cellKey({ sheet: from.sheet, row, column })) ?? null;
}

const typedBudgets = memo(
  ({ tables }: RuleContext): ReadonlyMap<string, Source> =>
    new Map(
      tables.flatMap((table) =>
        table.rows.flatMap((row) => {
          const value = row.values.pagu;
          return value?.formula === null
            ? [[cellKey(valueRef(table, value)), [table, row, value]] as const]
            : [];
        }),
      ),
    ),
);

function isMore(amount: number, pagu: number): boolean {
  return amount > pagu * 1.0001 + 1;
}

/** Of a sum within the row (`S.d. bulan lalu` and `Bulan ini`) the one typed figure that alone is more than the pagu. */
function partThatIsMore(grid: Grid, row: PlanRow, sum: Value, pagu: number): SumPart | null {
  const earlier = row.values.realisasiLaluRp?.column;
  const parts = typedParts(grid, sum).filter(
    ({ amount, column }) => column !== earlier && isMore(amount, pagu),
  );
  return parts.length === 1 ? parts[0]! : null;
}

/** Rows above whose money is added up from here: more spent below is more spent there. */
function calculatedParents(table: PlanTable, row: PlanRow): PlanRow[] {
  return ancestors(table, row).filter(({ values }) => values.pagu?.formula);
}

interface Spent {
  readonly amount: number;
  readonly value: Value;
  /** The other quarters, where only all of them together are more. */
  readonly others?: readonly Value[];
}

/** The quarter that alone is more than the year's money, else the sum where each quarter has its own. */
function culprit(row: PlanRow, pagu: number, cumulative: boolean): Spent | null {
  const more = (amount: number): boolean => isMore(amount, pagu);
  for (const id of QUARTERS) {
    const amount = figureOf(row, id);
    if (amount !== null && more(amount)) return { amount, value: row.values[id]! };
  }
  for (const id of ['jumlahRp', 'realisasiRp']) {
    const amount = figureOf(row, id);
    if (amount !== null && more(amount)) return { amount, value: row.values[id]! };
  }
  if (cumulative) return null;
  const filled = QUARTERS.filter((id) => figureOf(row, id) !== null);
  const sum = filled.reduce((total, id) => total + figureOf(row, id)!, 0);
  const last = filled[filled.length - 1];
  if (!last || !more(sum)) return null;
  const others = filled.flatMap((id) => (id === last ? [] : row.values[id]!));
  return { amount: sum, value: row.values[last]!, others };
}
