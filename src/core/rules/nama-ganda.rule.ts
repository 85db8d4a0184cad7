// One name under two codes in one table, where one of the rows is another work: by the nomenclature, its indicator, its program.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { codeLevel, normaliseCode } from '../nomenclature/code.ts';
import { lookupCode } from '../nomenclature/lookup.ts';
import { normaliseName, wordsInCommon } from '../nomenclature/nameWords.ts';
import type { Rule } from './rule.ts';
import { nameColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { groupBy } from './support/groupBy.ts';
import { cellRef, rowPlace, shorten } from './support/spot.ts';

const CODE = 'nama-ganda';
/** Where more names stand twice, the list itself has them twice (schools of two kinds). */
const MOST = 1;
/** The indicator of the one shares a word with the name, that of the other none. */
const CLEARLY = 2;

export const namaGanda: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'hierarki',
  title: 'Satu nama pada dua kode',
  strength: 22,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) =>
      twins(table).map(({ wrong, right, by }) =>
        findingAt(
          CODE,
          by === 'program' ? 'info' : 'warning',
          table,
          wrong,
          nameColumn(table, wrong),
          {
            params: {
              kode: wrong.kode,
              kodeLain: right.kode,
              barisLain: right.row + 1,
              indikator: by === 'indikator' ? shorten(wrong.indicator ?? '') : null,
            },
            cells: [cellRef(table, right.row, nameColumn(table, right))],
          },
        ),
      ),
    ),
  message: (params) => {
    const same = `${rowPlace(params)} berkode ${params.kode}, bernama sama dengan baris ${params.barisLain} yang berkode ${params.kodeLain}`;
    return params.indikator === null
      ? `${same}.`
      : `${same}; indikatornya, “${params.indikator}”, berbicara tentang hal lain.`;
  },
  suggestion: (params) =>
    `Tulis nama yang sesuai dengan kode ${params.kode} bila yang ada tersalin dari baris ${params.barisLain}.`,
};

interface Twins {
  readonly wrong: PlanRow;
  readonly right: PlanRow;
  readonly by: 'nomenklatur' | 'indikator' | 'program';
}

function twins(table: PlanTable): Twins[] {
  const coded = table.rows.filter(
    ({ kode, name, level }) =>
      level !== 'indikator' && name !== '' && kode !== null && codeLevel(kode) !== null,
  );
  const named = groupBy(coded, (row) => `${row.level}|${normaliseName(row.name)}`);
  const twice = [...named.values()].filter(
    (rows) => new Set(rows.map(({ kode }) => normaliseCode(kode!))).size > 1,
  );
  if (twice.length > MOST) return [];
  return twice.flatMap(([a, b, more]) => (a && b && !more ? judge(a, b) : []));
}

function judge(a: PlanRow, b: PlanRow): Twins[] {
  const known = [a, b].filter(({ kode }) => lookupCode(kode!).length > 0);
  // A code that the nomenclature knows by another name is told by its own rule.
  if (known.length === 2) return [];
  const [right] = known;
  if (right) {
    const own = lookupCode(right.kode!).some(
      ({ name }) => normaliseName(name) === normaliseName(right.name),
    );
    return own ? [{ wrong: right === a ? b : a, right, by: 'nomenklatur' }] : [];
  }
  const [less, more] = common(a) < common(b) ? [a, b] : [b, a];
  if (less.indicator && common(more) - common(less) >= CLEARLY)
    return [{ wrong: less, right: more, by: 'indikator' }];
  return programOf(a) === programOf(b) ? [] : [{ wrong: b, right: a, by: 'program' }];
}

function programOf({ kode }: PlanRow): string {
  return normaliseCode(kode!).split('.').slice(0, 3).join('.');
}

/** How many words of its name a row's indicator has. */
function common({ name, indicator }: PlanRow): number {
  return wordsInCommon(name, indicator ?? '');
}
