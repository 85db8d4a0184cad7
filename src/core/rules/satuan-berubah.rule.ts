// The unit of one indicator changes along its row: 6 Dokumen this year, 6 Kegiatan the next.
import { columnName } from '../grid/a1.ts';
import type { Value } from '../model/planTable.ts';
import { normaliseUnit } from '../numbers/units.ts';
import { cellKey } from './cellKey.ts';
import type { CellRef, Finding, Rule, RuleContext } from './rule.ts';
import { findingAt } from './support/findingAt.ts';
import { looseFinding } from './support/formulas/looseFinding.ts';
import { columnAt, place, valueRef } from './support/spot.ts';
import { oddUnits } from './support/words/unitColumns.ts';

const CODE = 'satuan-berubah';
const COLUMNS = [
  'target',
  'targetMaju',
  'hasilTarget',
  'targetBerikut',
  'tw1',
  'tw2',
  'tw3',
  'tw4',
  'realisasi',
  'realisasiN',
  'realisasiN1',
];

export const satuanBerubah: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Satuan berubah dalam satu baris',
  strength: 24,
  check: (context) => {
    const known = ofTables(context);
    const told = new Set(known.map(({ cells: [cell] }) => cellKey(cell!)));
    const pairs = new Set(known.map(({ cells }) => pairKey(cells)));
    const loose = [...context.grids.values()].flatMap((grid) =>
      oddUnits(grid).flatMap(({ row, column, other, says, otherSays }) => {
        const [at, beside] = [column, other].map((each) => ({
          sheet: grid.sheet,
          row,
          column: each,
        }));
        if (pairs.has(pairKey([at!, beside!]))) return [];
        // Where columns of two things stand side by side, each row has told the one of them already.
        const turned = told.has(cellKey(at!));
        return looseFinding(context, CODE, 'warning', turned ? beside! : at!, {
          params: turned
            ? { isi: otherSays, awal: says, kolomAwal: columnName(column) }
            : { isi: says, awal: otherSays, kolomAwal: columnName(other) },
          cells: [turned ? at! : beside!],
        });
      }),
    );
    return [...known, ...loose];
  },
  message: (params) =>
    `${place(params)} tertulis “${params.isi}”, sedangkan kolom “${params.kolomAwal}” baris itu “${params.awal}”.`,
  suggestion: () => 'Pakai satu satuan untuk satu indikator di semua kolomnya.',
};

/** What is missing is told in per cent of the target, whatever that is counted in. */
const DIFFERENCE = /\b(?:deviasi|selisih|gap)\b/i;

const pairKey = (cells: readonly CellRef[]): string => cells.map(cellKey).sort().join(' ');

function ofTables({ tables }: RuleContext): Finding[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const all = COLUMNS.flatMap((id) => row.values[id] ?? []).filter(
        ({ column }) => !DIFFERENCE.test(columnAt(table, column)?.title ?? ''),
      );
      const values = all.filter((value) => unitOf(value) !== null);
      const first = values[0];
      if (!first) return [];
      const other = values.find(
        (value) =>
          unitOf(value) !== unitOf(first) &&
          (saysUnit(value) || saysUnit(first)) &&
          !all.some((each) => names(each, value)),
      );
      if (!other) return [];
      return [
        findingAt(CODE, 'warning', table, row, other.column, {
          params: {
            isi: other.text,
            awal: first.text,
            kolomAwal: columnAt(table, first.column)?.title ?? '',
          },
          cells: [valueRef(table, first)],
        }),
      ];
    }),
  );
}

/** `49 LPMD dan 21 LPMK` names both units: a quarter may do the one, the next the other. */
function names(compound: Value, { quantities }: Value): boolean {
  const unit = normaliseUnit(quantities[0]!.unit);
  return (
    compound.quantities.length > 1 &&
    compound.quantities.some((each) => normaliseUnit(each.unit) === unit)
  );
}

/** Where both stand in the headers, two plain figures are of two things: `F (%)` beside `Target › Vol`. */
const saysUnit = ({ text }: Value): boolean => /[^\d\s.,()-]/.test(text);

/** Unit of a single quantity; null when there is none or several. */
function unitOf(value: Value): string | null {
  if (value.quantities.length !== 1) return null;
  const unit = normaliseUnit(value.quantities[0]!.unit);
  return unit === '' ? null : unit;
}
