// Checks of what cells keep: text, formulas, formats, dates, errors, looks, tags.
import type { Edit } from '../../core/edits/edit.ts';
import { toCanonical } from '../../core/formula/index.ts';
import { cellAt, type Tag } from '../../core/grid/grid.ts';
import { type Seen, seenOrDifferent } from '../../ports/seen.ts';
import type { Bench, Check } from './bench.ts';

const TEXTS = [
  '1.10',
  '1/2',
  '001',
  '2.13.01',
  '=1+1',
  '+62 812',
  '-',
  '@nama',
  "'kutipan",
  '25%',
  'Rp 1.500',
  '5 Mei 2024',
  'TRUE',
  '10:30',
  '1e5',
];

function textsIn(bench: Bench, format: string): Seen {
  const row = bench.rows(TEXTS.length);
  const at = { sheet: bench.sheet, row, column: 0 };
  const grid = bench.after([
    { kind: 'formats', ...at, formats: TEXTS.map(() => [format]) },
    { kind: 'cells', ...at, inputs: TEXTS.map((t) => [{ t }]) },
  ]);
  const differences = TEXTS.flatMap((text, i) => {
    const cell = cellAt(grid, row + i, 0);
    if (cell.kind === 'text' && cell.value === text && cell.formula === null) return [];
    return [`${text} menjadi ${cell.formula ?? `${cell.kind} ${String(cell.value)}`}`];
  });
  return seenOrDifferent(differences, `${TEXTS.length} teks utuh`);
}

const FORMULAS = [
  { f: '=SUM(4;3)', value: 7 },
  { f: '=IF(4>3;"ya";"tidak")', value: 'ya' },
  { f: '=200*15/100', value: 30 },
] as const;

function formulas(bench: Bench): Seen {
  const row = bench.rows(FORMULAS.length);
  const inputs = FORMULAS.map(({ f }) => [{ f }]);
  const grid = bench.after([{ kind: 'cells', sheet: bench.sheet, row, column: 0, inputs }]);
  const locale = bench.deps.workbook.locale;
  const cells = FORMULAS.map((_, i) => cellAt(grid, row + i, 0));
  const differences = FORMULAS.flatMap(({ f, value }, i) => {
    const cell = cells[i]!;
    const same = cell.formula !== null && toCanonical(cell.formula, locale) === f;
    return cell.value === value && same ? [] : [`${f}: ${cell.formula} = ${String(cell.value)}`];
  });
  return seenOrDifferent(differences, cells.map((cell) => cell.formula).join(' | '));
}

function dates(bench: Bench): Seen {
  const row = bench.rows(1);
  const at = { sheet: bench.sheet, row, column: 0 };
  const grid = bench.after([
    { kind: 'formats', ...at, formats: [['dd/mm/yyyy']] },
    { kind: 'cells', ...at, inputs: [[{ n: 45356 }]] },
  ]);
  const { kind, value, display } = cellAt(grid, row, 0);
  const good = kind === 'date' && value === '2024-03-05';
  return seenOrDifferent(good ? [] : [`${kind} ${String(value)}`], `${String(value)}, ${display}`);
}

function errors(bench: Bench): Seen {
  const row = bench.rows(1);
  const inputs = [[{ f: '=1/0' }]];
  const grid = bench.after([{ kind: 'cells', sheet: bench.sheet, row, column: 0, inputs }]);
  const { kind, value } = cellAt(grid, row, 0);
  const good = kind === 'error' && value === '#DIV/0!';
  return seenOrDifferent(good ? [] : [`${kind} ${String(value)}`], String(value));
}

function tags(bench: Bench): Seen {
  const row = bench.rows(1);
  const written: Tag[] = [
    { key: 'uji', value: 'lembar', on: 'sheet', index: null },
    { key: 'uji', value: 'baris', on: 'row', index: row },
    { key: 'uji', value: 'kolom', on: 'column', index: 3 },
    { key: 'uji', value: 'kolom lain', on: 'column', index: 5 },
  ];
  const grid = bench.after([{ kind: 'tags', sheet: bench.sheet, tags: written }]);
  const differences = written.flatMap((tag) =>
    grid.tags.some((seen) => JSON.stringify(seen) === JSON.stringify(tag))
      ? []
      : [`${tag.value}: ${JSON.stringify(grid.tags.filter(({ value }) => value === tag.value))}`],
  );
  return seenOrDifferent(differences, `${written.length} tanda di tempatnya`);
}

function looks(bench: Bench): Seen {
  const { sheet } = bench;
  const row = bench.rows(3);
  const at = { sheet, row, column: 0 };
  const rect = { row, column: 0, rows: 1, columns: 2 };
  const edits: Edit[] = [
    { kind: 'cells', ...at, inputs: [[{ t: 'judul' }, null]] },
    { kind: 'notes', ...at, notes: [['catatan']] },
    { kind: 'fills', ...at, fills: [['#ffe599']] },
    { kind: 'style', sheet, rects: [rect], style: { bold: true, border: true, wrap: true } },
    { kind: 'merge', sheet, rects: [rect] },
    { kind: 'freeze', sheet, rows: 1, columns: 0 },
    { kind: 'hideColumns', sheet, column: 18, columns: 1, hidden: true },
    // Something to the right of the hidden column, so that reading reaches it.
    { kind: 'cells', sheet, row, column: 19, inputs: [[{ t: 'tepi' }]] },
  ];
  const grid = bench.after(edits);
  const cell = cellAt(grid, row, 0);
  const facts: readonly (readonly [string, boolean])[] = [
    ['catatan', cell.note === 'catatan'],
    [`warna ${cell.fill}`, cell.fill === '#ffe599'],
    ['tebal', cell.bold],
    ['gabungan', grid.merges.some((merge) => JSON.stringify(merge) === JSON.stringify(rect))],
    [`baris beku ${grid.frozenRows}`, grid.frozenRows === 1],
    [`kolom tersembunyi ${grid.hiddenColumns.join()}`, grid.hiddenColumns.join() === '18'],
  ];
  return seenOrDifferent(
    facts.flatMap(([what, good]) => (good ? [] : [what])),
    'semua terbaca kembali',
  );
}

function fences(bench: Bench): Seen {
  const { sheet } = bench;
  const row = bench.rows(6);
  const rect = (rows: number, column: number) => ({ row, column, rows, columns: 1 });
  const rule = { list: ['Tercapai', 'Belum'], lenient: true, help: 'Pilih salah satu' };
  const numbers = [
    ['a', 1],
    ['b', 2],
  ].map(([t, n]) => [{ t: String(t) }, { n: Number(n) }]);
  bench.after([
    { kind: 'cells', sheet, row, column: 0, inputs: numbers },
    { kind: 'validation', sheet, rects: [rect(2, 2), rect(2, 4)], rule },
    { kind: 'validation', sheet, rects: [rect(2, 4)], rule: null },
    { kind: 'protect', sheet, rects: [rect(2, 5)], description: 'Uji' },
    { kind: 'groupRows', sheet, groups: [{ row: row + 2, rows: 2 }] },
    { kind: 'columnWidths', sheet, widths: [90, 60, 90], rowHeights: [{ row, height: 40 }] },
    {
      kind: 'chart',
      sheet,
      type: 'column',
      title: 'Uji',
      ranges: [{ row, column: 0, rows: 2, columns: 2 }],
      at: { row, column: 7 },
    },
  ]);
  return { state: 'sesuai', text: 'tanpa galat' };
}

export const CELL_CHECKS = {
  rumus: formulas,
  'teks-otomatis': (bench) => textsIn(bench, ''),
  'teks-polos': (bench) => textsIn(bench, '@'),
  tanggal: dates,
  galat: errors,
  tanda: tags,
  tampilan: looks,
  pagar: fences,
} satisfies Record<string, Check>;
