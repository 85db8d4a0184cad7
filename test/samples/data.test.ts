// The transcribed tables are well formed and name nobody.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSampleTables } from '../../scripts/samples/sampleTable.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const tables = loadSampleTables();

describe('the transcribed tables', () => {
  it('are the eleven of the four documents', () => {
    expect(tables.map((table) => `${table.source.document} · ${table.sheet}`)).toEqual([
      'banjar-rencana-aksi-anggaran-kas-2020 · RA th ke-4',
      'magetan-renja-2024 · Tabel 2.1',
      'magetan-renja-2024 · Tabel 2.2',
      'magetan-renja-2024 · Tabel 2.4',
      'magetan-renja-2024 · Tabel 2.5',
      'magetan-renja-2024 · Tabel 3.1',
      'magetan-renja-2024 · Tabel 4.1',
      'sulteng-rencana-aksi-2024 · Rencana Aksi 2024',
      'merangin-rencana-aksi-dan-evaluasi-2024 · Rencana Aksi',
      'merangin-rencana-aksi-dan-evaluasi-2024 · Evaluasi Renaksi',
      'merangin-rencana-aksi-dan-evaluasi-2024 · Capaian Kinerja',
    ]);
  });

  it.each(tables.map((table) => [table.id, table] as const))(
    '%s is rectangular and its merges lie inside',
    (_, table) => {
      const width = table.columns.length;
      for (const header of Object.values(table.headers)) {
        for (const cells of header.rows) expect(cells).toHaveLength(width);
        for (const [row, column, rows, columns] of header.merges) {
          expect(row + rows).toBeLessThanOrEqual(header.rows.length);
          expect(column + columns).toBeLessThanOrEqual(width);
          expect(header.rows[row]![column]).not.toBeNull();
          for (let r = row; r < row + rows; r++)
            for (let c = column; c < column + columns; c++)
              if (r !== row || c !== column) expect(header.rows[r]![c]).toBeNull();
        }
      }
      for (const row of table.rows) {
        if (row.kind === 'header') expect(table.headers).toHaveProperty(row.header);
        if (row.kind === 'numbers' || row.kind === 'body' || row.kind === 'total')
          expect(row.cells, JSON.stringify(row.cells)).toHaveLength(width);
        if (row.kind === 'note') expect(row.cells.length).toBeLessThanOrEqual(width);
        if ('bold' in row && Array.isArray(row.bold))
          for (const column of row.bold) expect(row.cells[column]).not.toBeNull();
      }
    },
  );

  it('have no stray spaces, tags or split figures left from the scan', () => {
    for (const table of tables)
      for (const row of table.rows)
        if ('cells' in row)
          for (const cell of row.cells)
            if (typeof cell === 'string') {
              expect(cell).toBe(cell.trim());
              expect(cell).not.toMatch(/<\/?b>|\*\*\w|\w\*\*|\t| {2}/);
              expect(cell).not.toMatch(/\d{3},\d{2} \d|\d ,\d{3}|, \d{3}/);
            }
  });

  it('sign with placeholders only', () => {
    const signed = tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        row.kind === 'sign' ? row.blocks.map(({ lines }) => lines) : [],
      ),
    );
    expect(signed).toHaveLength(6);
    for (const lines of signed) {
      const gap = lines.lastIndexOf('');
      expect(lines.slice(gap + 1).join(' ')).toMatch(
        /^\[Nama Kepala Dinas\] (\[Pangkat\] )?NIP\. \[nomor\]$/,
      );
    }
  });
});

describe('the whole project', () => {
  it('holds no number of a civil servant', () => {
    const found = textFiles(ROOT).filter((path) => {
      const text = readFileSync(path, 'utf8');
      return /(?<![\d.,])(19|20)\d{6}[ ]?(19|20)\d{4}[ ]?[12][ ]?\d{3}(?![\d.,])/.test(text);
    });
    expect(found).toEqual([]);
  });
});

const SKIPPED = new Set(['node_modules', '.git', 'dist', 'out', 'coverage', 'test-results']);

function textFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    if (SKIPPED.has(name)) return [];
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return textFiles(path);
    return /\.(ts|tsx|mjs|json|md|txt|html|css|csv)$/.test(name) && name !== 'package-lock.json'
      ? [path]
      : [];
  });
}
