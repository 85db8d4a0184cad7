// A reading as lines that a person can compare with the document: one row a line, blanks left out.
import { columnName } from '../../src/core/grid/a1.ts';
import type { PlanTable, Value } from '../../src/core/model/planTable.ts';

const NAMES =
  /^(?:no|noIndikator|kode\d*|jabatan|tujuan|sasaran|program|kegiatan|subKegiatan|uraian|indikator\w*|satuan|penanggungJawab)$/;

export function readingLines(tables: readonly PlanTable[]): string {
  return tables.map(tableLines).join('\n');
}

function tableLines(table: PlanTable): string {
  const lines = [
    `# ${table.sheet}: ${table.form ?? '-'} | tahun ${table.year ?? '-'} | kepala ${table.headerRows.map((r) => r + 1).join(' ')}`,
    `  ${table.title}`,
    ...table.columns.map(
      (c) =>
        `  ${columnName(c.column)} ${c.id} | ${c.title}${c.declared ? ` | ${c.declared}` : ''}`,
    ),
    ...table.unknownColumns.map((c) => `  ${columnName(c.column)} ? | ${c.title}`),
  ];
  for (const row of table.rows) {
    const values = Object.entries(row.values)
      .filter(([id, value]) => !NAMES.test(id) && value.state !== 'blank')
      .map(([id, value]) => `${id}=${shown(value)}`);
    const parent = row.parent === null ? '-' : table.rows[row.parent]!.row + 1;
    lines.push(
      `${row.row + 1} ${row.level} <${parent} ${row.kode ?? ''} "${row.name}" | ${row.indicator ?? ''} | ${row.penanggungJawab ?? ''} | ${values.join(' ')}`,
    );
  }
  for (const total of table.totalRows) {
    const values = Object.entries(total.values)
      .filter(([, value]) => typeof value.value === 'number')
      .map(([id, value]) => `${id}=${shown(value)}`);
    lines.push(`total ${total.row + 1} "${total.label}" ${values.join(' ')}`);
  }
  const reasons = new Map<string, number[]>();
  for (const { row, why } of table.ignoredRows) {
    reasons.set(why, [...(reasons.get(why) ?? []), row + 1]);
  }
  for (const [why, rows] of reasons) lines.push(`abaikan ${why}: ${rows.join(' ')}`);
  return `${lines.join('\n')}\n`;
}

function shown(value: Value): string {
  if (value.state === 'dash') return '-';
  if (value.state === 'text' || value.state === 'error' || value.state === 'tick') {
    return `'${value.text.replace(/\s+/g, ' ')}'`;
  }
  if (value.state === 'ambiguous') return `?${value.readings.join('/')}`;
  const parts = value.quantities.map((q) => `${q.value}${q.unit === null ? '' : ` ${q.unit}`}`);
  return parts.join(' + ');
}
