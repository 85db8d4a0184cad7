// The rule kode-tulis: a code that is none as it is typed.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'kode-tulis';
const found = (cells: Readonly<Record<string, string>>) =>
  told(change(EVALUASI, cells)).map((each) => `${each.severity} ${each.code} ${each.cell}`);

describe('kode-tulis: a slip of the pen in a code', () => {
  it('is told at the code alone: a letter, a comma, two dots, a part left out', () => {
    expect(found({})).toEqual([]);
    for (const kode of [
      '2.13.01.2.01.O6',
      '2.13.0l.2.01.06',
      '2.13.01.2.01,06',
      '2.13.01.2..01.06',
      '2.13.01.201.06',
    ]) {
      expect(found({ B9: kode }), kode).toEqual([`warning ${CODE} B9`]);
    }
  });

  it('says which code was meant', () => {
    const [first] = told(change(EVALUASI, { B9: '2.13.01.2.01,O6' }));
    expect(first!.suggestion).toContain('2.13.01.2.01.06');
  });

  it('only mentions a blank or dot too many, and only where the others have none', () => {
    expect(found({ B9: String(EVALUASI[8]![1]).replace(/\.(?=\d+$)/, '. ') })).toEqual([
      `info ${CODE} B9`,
    ]);
    const dotted = Object.fromEntries(
      EVALUASI.flatMap((row, i) =>
        typeof row[1] === 'string' && /^\d\.\d\d\.\d/.test(row[1])
          ? [[`B${i + 1}`, `${row[1]}.`]]
          : [],
      ),
    );
    expect(found(dotted)).toEqual([]);
  });
});
