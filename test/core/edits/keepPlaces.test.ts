// Sheets made anew stand where the old ones stood.
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/edits/edit.ts';
import { invertEdits } from '../../../src/core/edits/invertEdits.ts';
import { keepPlaces } from '../../../src/core/edits/keepPlaces.ts';
import { type MemoryWorkbook, memoryWorkbook } from '../../app/memoryWorkbook.ts';

const NAMES = ['Daftar', 'Ringkasan', 'Matriks', 'Data', 'Catatan kantor'];
const names = (book: MemoryWorkbook): string[] => book.sheets().map(({ name }) => name);

function province(): MemoryWorkbook {
  const book = memoryWorkbook();
  for (const name of NAMES) book.add(name, [[name]]);
  return book;
}

/** All new sheets are built first, then the old ones go and the new ones take their names. */
const PUBLISHED: readonly Edit[] = [
  ...['Data', 'Ringkasan', 'Masalah', 'Matriks'].map(
    (name): Edit => ({ kind: 'addSheet', sheet: `~renaksi ${name}`, rows: 2, columns: 2 }),
  ),
  ...['Ringkasan', 'Matriks', 'Data'].map((sheet): Edit => ({ kind: 'deleteSheet', sheet })),
  ...['Data', 'Ringkasan', 'Masalah', 'Matriks'].map(
    (to): Edit => ({ kind: 'renameSheet', sheet: `~renaksi ${to}`, to }),
  ),
];

describe('keepPlaces', () => {
  it('puts the new summary where the old one stood, and a new sheet at the end', () => {
    const book = province();
    book.apply(keepPlaces(PUBLISHED, NAMES));
    expect(names(book)).toEqual([...NAMES, 'Masalah']);
  });

  it('lets undo put everything back in its place', () => {
    const book = province();
    const grids = new Map(NAMES.map((name) => [name, book.snapshot(name)]));
    const edits = keepPlaces(PUBLISHED, NAMES);
    const inverse = invertEdits(edits, grids, NAMES);
    book.apply(edits);
    book.apply(inverse);
    expect(names(book)).toEqual(NAMES);
  });

  it('changes nothing about sheets that replace none', () => {
    const edits: Edit[] = [
      { kind: 'addSheet', sheet: '~renaksi form', rows: 2, columns: 2 },
      { kind: 'renameSheet', sheet: '~renaksi form', to: 'Rencana Aksi' },
      { kind: 'addSheet', sheet: 'Sampul', rows: 2, columns: 2, index: 0 },
    ];
    expect(keepPlaces(edits, NAMES)).toEqual(edits);
  });
});
