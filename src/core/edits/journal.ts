// The undo journal as one compact text: repeated values of a block are kept once, runs are counted.
import type { Edit } from './edit.ts';
import type { TouchMark } from './touched.ts';

export interface Journal {
  /** What the user did, in Indonesian: `Menyisipkan formulir`. */
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Edits that undo it, in order. */
  readonly inverse: readonly Edit[];
  /** How the touched cells looked right after it. */
  readonly marks: readonly TouchMark[];
}

/** Which property of a block edit holds the block. */
const BLOCKS: Readonly<Record<string, string>> = {
  cells: 'inputs',
  formats: 'formats',
  fills: 'fills',
  notes: 'notes',
};

interface PackedBlock {
  /** Row lengths as [count, length, ...]. */
  readonly w: readonly number[];
  /** Distinct values. */
  readonly d: readonly unknown[];
  /** Runs as [count, index into d, ...], row by row. */
  readonly r: readonly number[];
}

function pushRun(runs: number[], value: number): void {
  const last = runs.length - 2;
  if (last >= 0 && runs[last + 1] === value) runs[last] = runs[last]! + 1;
  else runs.push(1, value);
}

function packBlock(rows: readonly (readonly unknown[])[]): PackedBlock {
  const widths: number[] = [];
  const runs: number[] = [];
  const distinct: unknown[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    pushRun(widths, row.length);
    for (const value of row) {
      const key = JSON.stringify(value ?? null);
      let index = seen.get(key);
      if (index === undefined) {
        index = distinct.length;
        seen.set(key, index);
        distinct.push(value ?? null);
      }
      pushRun(runs, index);
    }
  }
  return { w: widths, d: distinct, r: runs };
}

function unpackBlock(packed: PackedBlock): unknown[][] {
  const flat: unknown[] = [];
  for (let i = 0; i < packed.r.length; i += 2) {
    for (let n = 0; n < packed.r[i]!; n++) flat.push(packed.d[packed.r[i + 1]!]);
  }
  const rows: unknown[][] = [];
  let at = 0;
  for (let i = 0; i < packed.w.length; i += 2) {
    for (let n = 0; n < packed.w[i]!; n++) {
      rows.push(flat.slice(at, at + packed.w[i + 1]!));
      at += packed.w[i + 1]!;
    }
  }
  return rows;
}

export function encodeJournal(journal: Journal): string {
  const inverse = journal.inverse.map((edit) => {
    const block = BLOCKS[edit.kind];
    if (block === undefined) return edit;
    const fields = edit as unknown as Record<string, readonly (readonly unknown[])[]>;
    return { ...edit, [block]: packBlock(fields[block]!) };
  });
  return JSON.stringify({ v: 1, ...journal, inverse });
}

/** null when the text is not a journal that this version can read. */
export function decodeJournal(text: string): Journal | null {
  let stored: Journal & { readonly v?: number };
  try {
    stored = JSON.parse(text);
  } catch {
    return null;
  }
  if (stored === null || typeof stored !== 'object' || stored.v !== 1) return null;
  if (!Array.isArray(stored.inverse) || !Array.isArray(stored.marks)) return null;
  const inverse = stored.inverse.map((edit: Edit) => {
    const block = BLOCKS[edit.kind];
    if (block === undefined) return edit;
    const fields = edit as unknown as Record<string, PackedBlock>;
    return { ...edit, [block]: unpackBlock(fields[block]!) } as unknown as Edit;
  });
  return { label: stored.label, at: stored.at, inverse, marks: stored.marks };
}
