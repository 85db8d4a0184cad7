// Measures the rules on workbooks that others made without knowing them: prints what is missed and what is falsely raised.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cellName } from '../src/core/grid/a1.ts';
import { ALL_RULES } from '../src/core/rules/allRules.generated.ts';
import type { Finding } from '../src/core/rules/rule.ts';
import { sentenceOf } from '../src/core/rules/sentenceOf.ts';
import { readFieldBook } from './lapangan/fieldBook.ts';
import { measureBook } from './lapangan/measureBook.ts';

export const BOOKS = fileURLToPath(new URL('../test/lapangan/buku/', import.meta.url));

export function bookNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

export function say(finding: Finding): string {
  const { sheet, row, column } = finding.cells[0]!;
  const rule = ALL_RULES.find(({ code }) => code === finding.code)!;
  return `[${finding.code}] ${sheet}!${cellName(row, column)}: ${sentenceOf(rule, finding.params)}`;
}

function main(folder: string): void {
  const sum = { books: 0, silent: 0, planted: 0, named: 0, repairs: 0, restored: 0 };
  for (const name of bookNames(folder)) {
    const book = readFieldBook(`${folder}/${name}`);
    const { findings, faults } = measureBook(book);
    const alarms = findings.filter(({ severity }) => severity !== 'info');
    const named = faults.filter((each) => each.named).length;
    console.log(`${name}  ${named} dari ${faults.length} disebut, alarm ${alarms.length}`);
    for (const alarm of alarms) console.log(`  alarm ${say(alarm)}`);
    for (const { fault, named: told, repair, astray } of faults) {
      if (repair !== null) sum.repairs += 1;
      if (repair === 'semula') sum.restored += 1;
      if (!told) console.log(`  luput ${fault.sheet}!${fault.cell} ${fault.kind}: ${fault.why}`);
      if (repair === 'lain') console.log(`  perbaikan lain ${fault.sheet}!${fault.cell}`);
      for (const finding of astray) {
        console.log(`  di samping ${fault.sheet}!${fault.cell}: ${say(finding)}`);
      }
    }
    sum.books += 1;
    if (alarms.length === 0) sum.silent += 1;
    sum.planted += faults.length;
    sum.named += named;
  }
  console.log(
    `${sum.books} buku kerja, ${sum.silent} tanpa alarm; ${sum.named} dari ${sum.planted} kesalahan disebut; ` +
      `${sum.restored} dari ${sum.repairs} perbaikan yang ditawarkan mengembalikan angka semula.`,
  );
}

if (process.argv[1]?.endsWith('lapangan.ts')) main(process.argv[2] ?? BOOKS);
