// One name under two codes in two tables of the workbook, whose other codes agree.
import { CODED_LEVELS } from '../model/level.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { codeLevel, normaliseCode } from '../nomenclature/code.ts';
import { normaliseName } from '../nomenclature/nameWords.ts';
import type { Finding, Rule } from './rule.ts';
import { atHome, codeColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { cellRef, rowPlace } from './support/spot.ts';

const CODE = 'kode-beda';
/** So many codes of two tables must agree before one that does not is a slip. */
const LEAST_COMMON = 3;

export const kodeBeda: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'antar-tabel',
  title: 'Kode berbeda di tabel lain',
  strength: 21,
  follows: true,
  check: (context) => {
    const listed = context.tables.map((table) => ({ table, ...namesOf(table) }));
    const told = new Set<PlanRow>();
    return listed.flatMap((b, i) =>
      listed.slice(0, i).flatMap((a) => {
        const found = compare(a, b).filter(({ row }) => !told.has(row));
        for (const { row } of found) told.add(row);
        return found.map(({ finding }) => finding);
      }),
    );
  },
  message: (params) =>
    `${rowPlace(params)} berkode ${params.kode}; di lembar “${params.lembar}” baris ${params.barisLain} nama itu berkode ${params.kodeLain}.`,
  suggestion: () => 'Samakan kodenya menurut daftar nomenklatur.',
};

interface Named {
  /** Rows by name; null for a name that the table has twice. */
  readonly names: ReadonlyMap<string, PlanRow | null>;
  readonly codes: ReadonlySet<string>;
}

interface Listed extends Named {
  readonly table: PlanTable;
}

function namesOf(table: PlanTable): Named {
  const names = new Map<string, PlanRow | null>();
  const codes = new Set<string>();
  for (const row of table.rows) {
    if (!CODED_LEVELS.includes(row.level) || row.name === '') continue;
    if (!row.kode || codeLevel(row.kode) === null || /x/i.test(row.kode)) continue;
    codes.add(normaliseCode(row.kode));
    const key = `${row.level}|${normaliseName(row.name)}`;
    names.set(key, names.has(key) ? null : row);
  }
  return { names, codes };
}

function compare(a: Listed, b: Listed): { row: PlanRow; finding: Finding }[] {
  if (a.table.year !== null && b.table.year !== null && a.table.year !== b.table.year) return [];
  let same = 0;
  const odd: [PlanRow, PlanRow][] = [];
  for (const [key, right] of b.names) {
    const left = a.names.get(key);
    if (!left || !right) continue;
    if (normaliseCode(left.kode!) === normaliseCode(right.kode!)) same += 1;
    else odd.push([left, right]);
  }
  const [only, another] = odd;
  if (!only || another || same < LEAST_COMMON) return [];
  const [left, right] = only;
  // A code that the other table gives to another name is told as one code under two names.
  if (a.codes.has(normaliseCode(right.kode!)) || b.codes.has(normaliseCode(left.kode!))) return [];
  const wrongLeft = atHome(a.table, left) < atHome(b.table, right);
  const [at, wrong, other, good] = wrongLeft ? [a, left, b, right] : [b, right, a, left];
  const finding = findingAt(CODE, 'warning', at.table, wrong, codeColumn(at.table, wrong), {
    params: {
      kode: wrong.kode,
      lembar: other.table.sheet,
      barisLain: good.row + 1,
      kodeLain: good.kode,
    },
    cells: [cellRef(other.table, good.row, codeColumn(other.table, good))],
  });
  return [{ row: wrong, finding }];
}
