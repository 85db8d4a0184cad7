// A number stored as text, which sums and charts pass over.
import type { Input } from '../edits/edit.ts';
import { references } from '../formula/references.ts';
import { cellAt, type Grid } from '../grid/grid.ts';
import { rectContains } from '../grid/rect.ts';
import { isFigureType } from '../model/column.ts';
import type { HeaderColumn, PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { isBound } from '../numbers/parseNumber.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { mistypedValue } from './support/amounts/mistyped.ts';
import { summedTexts } from './support/amounts/summedTexts.ts';
import { textInNumbers } from './support/amounts/textInNumbers.ts';
import { findingAt, findingOnSheet } from './support/findingAt.ts';
import { looseFinding } from './support/formulas/looseFinding.ts';
import { columnOf, place } from './support/spot.ts';
import { withAccounts } from './support/sums/withAccounts.ts';

const CODE = 'angka-teks';
/** `12 juta`, `Rp 1,5 M`: an amount that no sum takes in. */
const IN_WORDS = /^\s*(?:rp\.?\s*)?\d[\d.,]*\s*(?:ribu|rb|juta|jt|mil[iy]ar|m)\b[\s.,-]*$/i;

export const angkaTeks: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'notasi',
  title: 'Angka tersimpan sebagai teks',
  strength: 80,
  check: (context) => [
    ...withAccounts(context).tables.flatMap((table) => [
      ...textNumbers(table, context.grids.get(table.sheet)),
      ...textInNumbers(table, context.grids.get(table.sheet)).map((each) =>
        findingAt(CODE, 'warning', table, each.row, each.column, {
          params: { teks: each.text, angka: each.number, hurufAngka: each.letter },
        }),
      ),
    ]),
    ...besidePlans(context),
  ],
  message: (params) =>
    `${place(params)} berisi “${params.teks}” sebagai teks, bukan angka${params.hurufAngka ? ' (ada huruf di tempat angka)' : ''}, sehingga tidak ikut terhitung dalam rumus.`,
  suggestion: (params) =>
    params.satuan
      ? `Tulis angkanya saja, ${formatNumber(Number(params.angka))}; satuannya sudah punya kolom sendiri.`
      : params.angka === null
        ? 'Ketik ulang angkanya tanpa titik, koma, spasi, atau tanda petik di depannya.'
        : `Ganti dengan angka ${formatNumber(Number(params.angka))}.`,
};

/** In a list or recap that is no plan, where a sum passes over them. */
function besidePlans(context: RuleContext): Finding[] {
  return summedTexts(context).flatMap(
    ({ text: teks, number: angka, letter: hurufAngka, ...cell }) => {
      const edit = { kind: 'cells' as const, ...cell };
      const fix = angka === null || hurufAngka ? null : [{ ...edit, inputs: [[{ n: angka }]] }];
      const params = { teks, angka, hurufAngka, satuan: false, skala: null };
      return looseFinding(context, CODE, 'warning', cell, { params, fix });
    },
  );
}

/** A number that its format shows with a unit (`0" unit"`) is one all the same. */
function isFormatted(grid: Grid | undefined, { row, column }: Value): boolean {
  return grid !== undefined && cellAt(grid, row, column).kind === 'number';
}

function textNumbers(table: PlanTable, grid: Grid | undefined): Finding[] {
  const found: Finding[] = [];
  const unitApart = columnOf(table, 'satuan') !== null;
  for (const column of table.columns) {
    if (!isFigureType(column.type)) continue;
    const owned = table.rows.flatMap((row) => {
      const value = row.values[column.id];
      return value ? [{ row: row as PlanRow | null, name: row.name, value }] : [];
    });
    const totals = table.totalRows.flatMap((total) => {
      const value = total.values[column.id];
      return value ? [{ row: null, name: total.label, value }] : [];
    });
    const all = [...owned, ...totals];
    const plain = all.filter(({ value }) => value.state === 'number' && !value.numberAsText);
    const bare = plain.length >= FEWEST_NUMBERS && plain.length >= filled(all) * MOSTLY;
    const asText = all.filter(
      ({ value }) =>
        (value.numberAsText && !isBound(value.text)) ||
        mistypedValue(value) !== null ||
        (column.type === 'money' && value.formula === null && IN_WORDS.test(value.text)) ||
        ((unitApart || (bare && isAddedInRow(grid, value))) &&
          hasOwnUnit(column, value) &&
          !isFormatted(grid, value)),
    );
    const asNumber = all.filter(
      (each) => each.value.state === 'number' && !each.value.numberAsText,
    );
    if (asText.length === 0) continue;
    // A column that is text throughout was typed so on purpose (targets with units), unless sums pass over it.
    const mixed = asNumber.length >= asText.length && asNumber.length >= 2;
    const summed = mixed ? null : summedRows(all.map(({ value }) => value));
    for (const { row, name, value } of asText) {
      if (summed && !summed.has(value.row)) continue;
      const slip = mistypedValue(value);
      const extra = {
        // The sentence quotes the cell itself, whatever its unit is.
        params: {
          teks: value.text,
          angka: slip ? slip.number : (typedNumber(value, column) ?? ownFigure(column, value)),
          satuan: unitApart && slip === null && hasOwnUnit(column, value),
          hurufAngka: slip?.letter ?? false,
          skala: null,
        },
        fix: fixOf(table, value, column),
      };
      // Stacked quarters stand below the row that they belong to.
      found.push(
        row?.row === value.row
          ? findingAt(CODE, 'warning', table, row, value.column, extra)
          : findingOnSheet(CODE, 'warning', table, name, value.row, value.column, extra),
      );
    }
  }
  return found;
}

/** Sheet rows that formulas of the same column take in as part of a range, which passes over text in silence. */
function summedRows(values: readonly Value[]): ReadonlySet<number> {
  const rows = new Set<number>();
  const seen = new Set<string>();
  for (const { formula, column } of values) {
    if (formula === null) continue;
    for (const { sheet, rect } of references(formula, null)) {
      const own = column >= rect.column && column < rect.column + rect.columns;
      const key = `${rect.row}:${rect.rows}`;
      if (sheet !== null || !own || rect.rows < 2 || seen.has(key)) continue;
      seen.add(key);
      for (let row = rect.row; row < rect.row + rect.rows; row += 1) rows.add(row);
    }
  }
  return rows;
}

/** `38 Laporan` beside a column for units: one number with words that no sum takes in. */
function hasOwnUnit(column: HeaderColumn, value: Value): boolean {
  const [only, another] = value.quantities;
  if (column.type !== 'quantity' || value.formula !== null || !only?.unit || another) return false;
  return /^\s*\d[\d.,]*\s*[a-z][a-z/ ]*$/i.test(value.text);
}

/** Of so many cells with figures nearly all must be bare numbers before one with a word behind it is a slip. */
const FEWEST_NUMBERS = 8;
const MOSTLY = 0.9;

function filled(all: readonly { readonly value: Value }[]): number {
  return all.filter(({ value }) => value.state === 'number' || value.state === 'quantity').length;
}

/** `4 kali` among numbers, where `=SUM(H26:J26)` of its row passes over it. */
function isAddedInRow(grid: Grid | undefined, { row, column }: Value): boolean {
  return (grid?.cells[row] ?? []).some(
    ({ formula }) =>
      formula !== null &&
      references(formula, grid!.locale).some(
        ({ sheet, rect, end }) => sheet === null && end !== null && rectContains(rect, row, column),
      ),
  );
}

function ownFigure(column: HeaderColumn, value: Value): number | null {
  return hasOwnUnit(column, value) ? value.quantities[0]!.value : null;
}

/** As the cell would hold it: in a column of thousands, thousands. */
function typedNumber(value: Value, column: HeaderColumn): number | null {
  if (value.state !== 'number' || typeof value.value !== 'number') return null;
  return Number((value.value / (column.scale ?? 1)).toPrecision(15));
}

/** Only when the text can be read in one way, and is no formula. */
function fixOf(table: PlanTable, value: Value, column: HeaderColumn) {
  const number = typedNumber(value, column);
  if (number === null || value.formula !== null || /%/.test(value.text)) return null;
  const inputs: Input[][] = [[{ n: number }]];
  return [
    { kind: 'cells' as const, sheet: table.sheet, row: value.row, column: value.column, inputs },
  ];
}
