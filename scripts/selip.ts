// Plants slips at random in the formulas of the workbooks of others, and counts by kind what is named.
import { cellName } from '../src/core/grid/a1.ts';
import {
  type FieldBook,
  type FieldFault,
  openFieldBook,
  readFieldBook,
} from './lapangan/fieldBook.ts';
import { measureBook } from './lapangan/measureBook.ts';
import { type Slip, slipsOf } from './lapangan/slips.ts';
import { BOOKS, bookNames } from './lapangan.ts';
import { random } from './mutasi/plan.ts';

/** A slip must change the figure by this share at least. */
const SEEN = 1e-4;
/** So many tries for each slip that is wanted. */
const TRIES = 20;

type Pick = (below: number) => number;

/** `count` slips in cells chosen at random, each in another one, each with a figure that changes. */
function slipsIn(book: FieldBook, count: number, pick: Pick): FieldFault[] {
  const clean = openFieldBook(book);
  const cells = book.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((line, row) =>
      line.flatMap((content, column) => {
        const value = clean.sheet(name)!.result(row, column);
        return typeof content === 'string' && content.startsWith('=') && typeof value === 'number'
          ? [{ sheet: name, row, column, formula: content, value }]
          : [];
      }),
    ),
  );
  const faults = new Map<string, FieldFault>();
  for (
    let tries = count * TRIES;
    tries > 0 && faults.size < count && cells.length > 0;
    tries -= 1
  ) {
    const at = cells[pick(cells.length)]!;
    const slips = [...slipsOf(at.formula, at.value, pick)];
    const [kind, to] = slips[pick(slips.length)]!;
    const cell = cellName(at.row, at.column);
    const fault: FieldFault = { sheet: at.sheet, cell, to, kind, why: at.formula };
    const is = openFieldBook(book, fault).sheet(at.sheet)!.result(at.row, at.column);
    const same =
      typeof is === 'number' && Math.abs(is - at.value) <= SEEN * Math.max(1, Math.abs(at.value));
    if (same || (kind === 'kosong' && at.value === 0)) continue;
    faults.set(`${at.sheet}!${cell}`, fault);
  }
  return [...faults.values()];
}

function main(each: number, seed: number, folder: string): void {
  const next = random(seed);
  const pick: Pick = (below) => Math.floor(next() * below);
  const kinds = new Map<Slip, { planted: number; named: number }>();
  const sum = { planted: 0, named: 0, astray: 0 };
  for (const name of bookNames(folder)) {
    const book = readFieldBook(`${folder}/${name}`);
    const { faults } = measureBook({ ...book, faults: slipsIn(book, each, pick) });
    for (const { fault, named, astray } of faults) {
      const kind = kinds.get(fault.kind as Slip) ?? { planted: 0, named: 0 };
      kinds.set(fault.kind as Slip, kind);
      for (const tally of [kind, sum]) {
        tally.planted += 1;
        if (named) tally.named += 1;
      }
      sum.astray += astray.length;
      const to = fault.to === null ? 'kosong' : String(fault.to);
      if (!named)
        console.log(`${name} luput ${fault.sheet}!${fault.cell} ${fault.why} menjadi ${to}`);
    }
  }
  for (const [kind, { planted, named }] of [...kinds].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(`${kind}: ${named} dari ${planted}`);
  }
  console.log(
    `${sum.named} dari ${sum.planted} selip disebut selnya; ${sum.astray} temuan di samping selnya.`,
  );
}

if (process.argv[1]?.endsWith('selip.ts')) {
  const [each = '5', seed = '1', folder = BOOKS] = process.argv.slice(2);
  main(Number(each), Number(seed), folder);
}
