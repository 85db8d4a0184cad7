// A count with its parts behind it in one cell, `195 Desa (99 Desa berkembang, 74 Desa maju, 22 Desa mandiri)`, that do not add up.
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { nearly } from '../numbers/nearly.ts';
import { parseQuantities } from '../numbers/parseQuantities.ts';
import { normaliseUnit } from '../numbers/units.ts';
import type { Finding, Rule } from './rule.ts';
import { findingAt } from './support/findingAt.ts';
import { place } from './support/spot.ts';

const CODE = 'rincian-sel';

export const rincianSel: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Rincian di dalam sel tidak sama dengan jumlahnya',
  strength: 33,
  check: (context) =>
    context.tables.flatMap((table) => table.rows.flatMap((row) => checkRow(table, row))),
  message: (params) => {
    const parts = params.rincian as readonly number[];
    const sum = parts.reduce((a, b) => a + b, 0);
    const gap = Number(params.jumlah) - sum;
    return `${place(params)} menyebut ${formatNumber(Number(params.jumlah))} ${params.satuan}, padahal rinciannya dalam kurung ${parts.map((each) => formatNumber(each)).join(' + ')} = ${formatNumber(sum)} (${gap > 0 ? 'lebih' : 'kurang'} ${formatNumber(Math.abs(gap))}).`;
  },
  suggestion: () => 'Cocokkan jumlah itu dengan rinciannya, lalu perbaiki angka yang keliru.',
};

function checkRow(table: PlanTable, row: PlanRow): Finding[] {
  return Object.values(row.values).flatMap((value: Value): Finding[] => {
    const match = /^([^()]*\d[^()]*)\(([^()]*\d[^()]*)\)\s*$/.exec(value.text);
    if (!match) return [];
    const [whole, another] = parseQuantities(match[1]!.trim(), null);
    if (!whole?.unit || another) return [];
    const unit = normaliseUnit(whole.unit);
    // Each part on its own, so that a comma between them is no decimal mark.
    const parts = match[2]!
      .split(/[,;]\s*|\s+dan\s+/)
      .flatMap((words) => parseQuantities(words, null));
    const same = parts.every((part) => normaliseUnit(part.unit).startsWith(unit));
    if (parts.length < 2 || !same) return [];
    const figures = parts.map((part) => part.value);
    const sum = figures.reduce((a, b) => a + b, 0);
    if (nearly(sum, whole.value)) return [];
    return [
      findingAt(CODE, 'warning', table, row, value.column, {
        params: { jumlah: whole.value, satuan: whole.unit, rincian: figures },
      }),
    ];
  });
}
