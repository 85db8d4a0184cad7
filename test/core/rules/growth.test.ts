// Validation looks at rows and cells in line with their number: four times the rows, about four times the looks.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/grid/grid.ts';
import type { RuleContext } from '../../../src/core/rules/rule.ts';
import { contextOf, EVALUASI, findingsIn, gridFrom, type Input, type Rows } from './plan.ts';

/** The plan repeated below itself, every copy with formulas of its own rows. */
function repeated(times: number): Rows {
  const body = EVALUASI.slice(5, 23);
  const rows: (readonly Input[])[] = [...EVALUASI.slice(0, 5)];
  for (let copy = 0; copy < times; copy += 1) {
    const shift = copy * body.length;
    for (const row of body) {
      rows.push(
        row.map((input) =>
          typeof input === 'string' && input.startsWith('=')
            ? input.replace(/([A-Z])(\d+)/g, (_, letter, n) => `${letter}${Number(n) + shift}`)
            : input,
        ),
      );
    }
  }
  return rows;
}

/** How often the rules look at a row or a cell: time would tell as much about the machine. */
function looks(times: number): number {
  let count = 0;
  const watched = <T extends object>(value: T): T =>
    new Proxy(value, {
      get(target, key, receiver) {
        count += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const plain = contextOf([gridFrom(repeated(times))]);
  const context: RuleContext = {
    ...plain,
    tables: plain.tables.map((table) => ({ ...table, rows: table.rows.map(watched) })),
    grids: new Map(
      [...plain.grids].map(([sheet, grid]): [string, Grid] => [
        sheet,
        { ...grid, cells: grid.cells.map((row) => watched([...row])) },
      ]),
    ),
  };
  findingsIn(context);
  return count;
}

describe('growth', () => {
  it('stays near linear up to 2,000 rows', () => {
    const small = looks(28);
    const large = looks(112);
    console.info(
      `${small} pandangan untuk 504 baris, ${large} untuk 2.016: ${(large / small).toFixed(2)} kali`,
    );
    expect(large).toBeLessThan(small * 5);
  });
});
