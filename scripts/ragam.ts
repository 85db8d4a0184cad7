// Lays the workbooks of others out in other ways, and counts what is then missed and falsely raised.
import { readGrid } from '../src/core/reader/readGrid.ts';
import type { Finding } from '../src/core/rules/rule.ts';
import { gridFromHost } from '../test/support/gridFromHost.ts';
import { type FieldBook, openFieldBook, readFieldBook } from './lapangan/fieldBook.ts';
import { findingsIn, measureBook } from './lapangan/measureBook.ts';
import { BOOKS, bookNames, say } from './lapangan.ts';
import { VARIANTS } from './ragam/variants.ts';

interface Tally {
  books: number;
  silent: number;
  alarms: number;
  planted: number;
  named: number;
}

const warns = ({ severity }: Finding): boolean => severity !== 'info';

function measure(book: FieldBook, before: number, label: string, tally: Tally): void {
  tally.books += 1;
  tally.planted += book.faults.length;
  let result: ReturnType<typeof measureBook>;
  try {
    result = measureBook(book);
  } catch (error) {
    console.log(`${label} tidak terbaca: ${String(error)}`);
    return;
  }
  const alarms = result.findings.filter(warns);
  const more = Math.max(0, alarms.length - before);
  tally.alarms += more;
  if (more === 0) tally.silent += 1;
  else console.log(`${label} alarm +${more}`);
  if (more > 0) for (const alarm of alarms) console.log(`  alarm ${say(alarm)}`);
  for (const { fault, named } of result.faults) {
    if (named) tally.named += 1;
    else console.log(`  luput ${label} ${fault.sheet}!${fault.cell} ${fault.kind}: ${fault.why}`);
  }
}

/** `only`: a part of the names of the variants; `withFaults`: also the planted faults, which takes nine times as long. */
function main(folder: string, only: string, withFaults: boolean): void {
  const tallies = new Map<string, Tally>();
  for (const name of bookNames(folder)) {
    const kept = readFieldBook(`${folder}/${name}`);
    // What is missed as it stands says nothing about the variant.
    const faults = withFaults ? kept.faults.filter(({ missed }) => !missed) : [];
    const host = openFieldBook(kept);
    const tables = kept.sheets.flatMap((sheet) =>
      readGrid(gridFromHost(host, host.sheet(sheet.name)!)),
    );
    const before = findingsIn(host).filter(warns).length;
    for (const [kind, vary] of Object.entries(VARIANTS)) {
      const varied = kind.includes(only) ? vary({ ...kept, faults }, tables) : null;
      if (!varied) continue;
      const tally = tallies.get(kind) ?? { books: 0, silent: 0, alarms: 0, planted: 0, named: 0 };
      tallies.set(kind, tally);
      measure(varied, before, `${name} ${kind}`, tally);
    }
  }
  for (const [kind, { books, silent, alarms, planted, named }] of tallies) {
    console.log(
      `${kind}: ${silent} dari ${books} tanpa alarm baru (${alarms} alarm); ${named} dari ${planted} kesalahan disebut`,
    );
  }
}

if (process.argv[1]?.endsWith('ragam.ts')) {
  const [only = '', faults = '', folder = BOOKS] = process.argv.slice(2);
  main(folder, only, faults === 'kesalahan');
}
