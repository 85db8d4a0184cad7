// The undo journal as text: smaller than what it holds, and read back the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Input } from '../../../src/core/edits/edit.ts';
import { decodeJournal, encodeJournal } from '../../../src/core/edits/journal.ts';

const input: fc.Arbitrary<Input> = fc.oneof(
  fc.constant(null),
  fc.integer().map((n) => ({ n })),
  fc.string().map((t) => ({ t })),
  fc.boolean().map((b) => ({ b })),
  fc.constant({ f: '=SUM(A1;B1)' }),
);

describe('journal', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(fc.array(fc.array(input)), (inputs) => {
        const inverse: Edit[] = [
          { kind: 'deleteSheet', sheet: 'Rekap' },
          { kind: 'cells', sheet: 'A', row: 1, column: 2, inputs },
        ];
        const journal = { label: 'Uji', at: 1, inverse, marks: [] };
        expect(decodeJournal(encodeJournal(journal))).toEqual(journal);
      }),
    );
  });

  it('keeps an empty block of 2.000 rows in a few characters', () => {
    const inputs = Array.from({ length: 2000 }, () => Array<Input>(30).fill(null));
    const inverse: Edit[] = [{ kind: 'cells', sheet: 'A', row: 0, column: 0, inputs }];
    expect(encodeJournal({ label: 'Uji', at: 1, inverse, marks: [] }).length).toBeLessThan(250);
  });

  it.each(['', 'bukan json', 'null', '7', '{"v":2}', '{"v":1}'])('does not read %j', (text) => {
    expect(decodeJournal(text)).toBeNull();
  });
});
