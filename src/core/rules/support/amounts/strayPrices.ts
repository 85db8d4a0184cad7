// The price of one thing that is zeros away from what the same thing costs in all other rows, on whatever sheet they stand.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { formatNumber } from '../../../numbers/formatNumber.ts';
import { normaliseUnit } from '../../../numbers/units.ts';
import { cellKey } from '../../cellKey.ts';
import type { CellRef, Finding, Params, RuleContext } from '../../rule.ts';
import { looseFinding } from '../formulas/looseFinding.ts';
import { groupBy, largestGroups } from '../groupBy.ts';
import { cellRef, firstWords, place, sheetRows, shorten, titleLeaf } from '../spot.ts';
import { PRICE } from '../sums/pricedRows.ts';
import { slipBetween } from '../sums/slips.ts';

const KIND = 'harga';
/** So many others must cost the same: of one and the same name, or of one kind (`Transport petugas …`). */
const SAME_NAME = 3;
const SAME_KIND = 4;
/** `Jumlah Harga` is what all of them cost. */
const SUM = /\b(?:jumlah|total)\b/i;
const UNIT = /\bsatuan\b/i;
const LEAST_WORD = /[a-z]{3,}/g;
/** Words that every purchase may begin with. */
const HOLLOW = new Set(['dan', 'untuk', 'belanja', 'biaya', 'pengadaan', 'pembelian']);
const MOST_POWER = 3;

interface Price {
  readonly at: CellRef;
  readonly amount: number;
  readonly name: string;
  /** Its first words, and what one of it is. */
  readonly kind: string;
  readonly unit: string;
}

export function strayPriceFindings(context: RuleContext): Finding[] {
  const prices = context.tables.flatMap((table) => {
    const grid = context.grids.get(table.sheet);
    return grid ? pricesIn(table, grid) : [];
  });
  const seen = new Set<string>();
  const named = groupBy(prices, ({ name, unit }) => (name === '' ? null : `${name}|${unit}`));
  const kinds = groupBy(prices, ({ kind, unit }) => (kind === '' ? null : `${kind}|${unit}`));
  return [
    ...[...named.values()].flatMap((alike) => strayIn(alike, SAME_NAME)),
    ...[...kinds.values()].flatMap((alike) => strayIn(alike, SAME_KIND)),
  ].flatMap(({ odd, others }) => {
    const key = cellKey(odd.at);
    if (seen.has(key)) return [];
    seen.add(key);
    const [first] = others as [Price];
    const params = {
      ...{ jenis: KIND, nilai: odd.amount, mestinya: first.amount, skala: null },
      ...{ banyak: others.length, barang: shorten(first.name) },
    };
    return looseFinding(context, 'angka-janggal', 'warning', odd.at, { params, cells: [first.at] });
  });
}

/** The sentence about one of these; null for findings of another kind. */
export function strayPriceWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  return `${place(params)} tertulis ${number('nilai')}, padahal di ${number('banyak')} baris lain barang atau jasa yang sejenis (“${params.barang}”) semuanya ${number('mestinya')}.`;
}

function pricesIn(table: PlanTable, grid: Grid): Price[] {
  const all = [...table.columns, ...table.unknownColumns];
  const priced = all.filter(({ title }) => {
    const leaf = titleLeaf(title);
    return PRICE.test(leaf) && !SUM.test(leaf);
  });
  const unitAt = unitColumn(table);
  return sheetRows(table).flatMap((row) => {
    const words = (firstWords(grid, row).toLowerCase().match(LEAST_WORD) ?? []).filter(
      (word) => !HOLLOW.has(word),
    );
    const unit = unitAt === null ? '' : normaliseUnit(cellAt(grid, row, unitAt).display);
    return [...new Set(priced.map(({ column }) => column))].flatMap((column): Price[] => {
      const { kind, value, formula } = cellAt(grid, row, column);
      if (kind !== 'number' || formula !== null || Number(value) <= 0) return [];
      const told = { name: words.join(' '), kind: words.slice(0, 2).join(' '), unit };
      return [{ at: cellRef(table, row, column), amount: Number(value), ...told }];
    });
  });
}

/** Where what one of it is stands: `Satuan`, else behind the figures as a remark. */
function unitColumn({ columns, unknownColumns }: PlanTable): number | null {
  const titled = [...columns, ...unknownColumns].find(
    ({ title }) => UNIT.test(titleLeaf(title)) && !PRICE.test(titleLeaf(title)),
  );
  const known = (id: string) => columns.find((each) => each.id === id);
  return (known('satuan') ?? titled ?? known('keterangan'))?.column ?? null;
}

/** Exactly one that costs something else than all others, by zeros alone. */
function strayIn(
  alike: readonly Price[],
  fewest: number,
): { readonly odd: Price; readonly others: readonly Price[] }[] {
  const [usual, rest, ...more] = largestGroups(alike, ({ amount }) => amount);
  const [odd, another] = rest ?? [];
  if (!usual || !odd || another || more.length > 0 || usual.length < fewest) return [];
  const slip = slipBetween(odd.amount, usual[0]!.amount);
  return slip.kind === 'pangkat' && Math.abs(slip.power) <= MOST_POWER
    ? [{ odd, others: usual }]
    : [];
}
