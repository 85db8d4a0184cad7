// A code that does not nest in the code of the row above it in the tree.
import type { Grid } from '../grid/grid.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { codeLevel, nestsIn, normaliseCode, parentCode } from '../nomenclature/code.ts';
import { lookupCode } from '../nomenclature/lookup.ts';
import { normaliseName } from '../nomenclature/nameWords.ts';
import { cellKey } from './cellKey.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { codeColumn } from './support/codes.ts';
import { oddBeside, oddSteps } from './support/codesBeside.ts';
import { findingAt } from './support/findingAt.ts';
import { looseFinding } from './support/formulas/looseFinding.ts';
import { cellRef, rowName, rowPlace } from './support/spot.ts';
import { withAccounts } from './support/sums/withAccounts.ts';
import { strayCodes } from './support/words/strayCodes.ts';

const CODE = 'kode-induk';

export const kodeInduk: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'hierarki',
  title: 'Kode tidak sesuai dengan induknya',
  strength: 60,
  follows: true,
  check: (context) => {
    const strays = inOrder(context);
    const stray = new Set(strays.map(({ cells: [cell] }) => `${cell!.sheet}|${cell!.row}`));
    // Those below a code that is itself out of place are right.
    const known = inTables(context).filter(
      ({ cells: [cell], params }) =>
        !params.barisInduk || !stray.has(`${cell!.sheet}|${Number(params.barisInduk) - 1}`),
    );
    const told = new Set(
      known.flatMap(({ cells, followers }) => [...cells, ...followers]).map(cellKey),
    );
    return [...known, ...strays.filter(({ cells }) => !told.has(cellKey(cells[0]!)))];
  },
  message: (params) => {
    if (params.antara)
      return `${rowPlace(params)} berkode ${params.kode}, padahal berada di antara ${params.antara}; kode lain di kolom itu tidak begitu.`;
    if (params.sebaris)
      return `${rowPlace(params)} berkode ${params.kode}, padahal kode induk di sebelahnya ${params.kodeInduk}.`;
    return params.anak
      ? `${rowPlace(params)} berkode ${params.kode}, padahal kode semua baris di bawahnya berinduk ${params.mestinya}.`
      : `${rowPlace(params)} berkode ${params.kode}, tetapi berada di bawah “${params.induk}” (baris ${params.barisInduk}) yang berkode ${params.kodeInduk}.`;
  },
  suggestion: (params) => {
    if (params.antara)
      return `Periksa kodenya: menurut tempatnya mungkin mestinya ${params.mestinya}.`;
    if (params.anak)
      return `Periksa kodenya: menurut baris-baris di bawahnya mestinya ${params.mestinya}.`;
    return params.sebaris
      ? 'Samakan kedua kode di baris ini dengan daftar nomenklatur: yang satu harus diawali yang lain.'
      : `Periksa kodenya: kode di bawah ${params.kodeInduk} mestinya diawali ${params.kodeInduk}. Bila kodenya sudah benar, pindahkan baris ini ke bawah ${params.mestinya}.`;
  },
};

/** Codes of any sheet that fall out of those around them, as no other in the column does. */
function inOrder(context: RuleContext): Finding[] {
  return [...context.grids.values()].flatMap((grid) =>
    strayCodes(grid).flatMap(({ row, column, kode, before, after, meant }) => {
      const antara = [before, after].map((each) => `${each.kode} (baris ${each.row + 1})`);
      return looseFinding(
        context,
        CODE,
        'error',
        { sheet: grid.sheet, row, column },
        {
          params: { kode, mestinya: meant, antara: antara.join(' dan ') },
          cells: [before, after].map((each) => ({ sheet: grid.sheet, row: each.row, column })),
        },
      );
    }),
  );
}

function inTables(context: RuleContext): Finding[] {
  return [
    ...withAccounts(context).tables.flatMap(oddAccounts),
    ...context.tables.flatMap((table) => oddColumns(table, context.grids.get(table.sheet))),
    ...context.tables.flatMap((table) => {
      const { blamed, single } = oddParents(table);
      const outlined = oddOutline(table);
      return table.rows.flatMap((row) => {
        const rightful = blamed.get(row);
        if (rightful) {
          return [
            findingAt(CODE, 'error', table, row, codeColumn(table, row), {
              params: { kode: row.kode, anak: true, mestinya: rightful },
            }),
          ];
        }
        const parent = row === outlined ? table.rows[row.parent!]! : codedParent(table, row);
        if (!parent || blamed.has(parent) || !row.kode) return [];
        if (row !== outlined && !isOdd(row, parent)) return [];
        return [
          findingAt(CODE, 'error', table, row, codeColumn(table, row, parent), {
            params: {
              kode: row.kode,
              kodeInduk: parent.kode,
              induk: rowName(parent),
              barisInduk: parent.row + 1,
              mestinya:
                row === outlined
                  ? outlineAbove(row.kode, partsOf(parent.kode!))
                  : parentCode(row.kode),
            },
            // With no sister to tell which of the two codes is wrong, it may be that of the parent.
            cells: single.has(parent)
              ? [cellRef(table, parent.row, codeColumn(table, parent))]
              : [],
            // With its wrong part the whole code is another row's: that follows.
            followers: [cellRef(table, row.row, codeColumn(table, row))],
          }),
        ];
      });
    }),
  ];
}

function isOdd(row: PlanRow, parent: PlanRow): boolean {
  if (!row.kode || codeLevel(row.kode) === null || nestsIn(row.kode, parent.kode!)) return false;
  return normaliseCode(row.kode) !== normaliseCode(parent.kode!);
}

/** Numbers of the office's own (`3.1` above `3.1.02`): so many must go on that of their parent before one that does not is odd. */
const FEWEST_NESTED = 8;
const OUTLINE = /^\d{1,3}(?:\.\d{1,3})*$/;

/**
 * The only row whose own number goes on another one than that of its parent, though as long as it should be: by one
 * part, or by as many as all others (`1.02.1.1.2.03` above `1.02.1.1.2.03.2.02`).
 */
function oddOutline(table: PlanTable): PlanRow | null {
  const inside = table.rows.flatMap((row) => {
    const above = row.parent === null ? null : table.rows[row.parent]!.kode;
    const { kode } = row;
    if (!above || !kode || !OUTLINE.test(above) || !OUTLINE.test(kode)) return [];
    // Older codes of kegiatan (`1.04.21.08`) are no codes of today, those of their programs look like one.
    return codeLevel(kode) === null ? [{ row, kode, above }] : [];
  });
  const [odd, another] = inside.filter(({ kode, above }) => !kode.startsWith(`${above}.`));
  if (!odd || another || inside.length - 1 < FEWEST_NESTED) return null;
  const steps = new Set(inside.map(({ kode, above }) => partsOf(kode) - partsOf(above)));
  return steps.size === 1 && !steps.has(0) ? odd.row : null;
}

function partsOf(kode: string): number {
  return kode.split('.').length;
}

/** The only account that skips a part of its code, where all others of its length go on that of the account above them. */
function oddAccounts(table: PlanTable): Finding[] {
  const coded = table.rows.flatMap((row) => {
    const above = row.parent === null ? null : table.rows[row.parent]!;
    const { kode } = row;
    if (row.levelFrom !== 'rekening' || !kode || !above?.kode) return [];
    return above.levelFrom === 'rekening' ? [{ row, kode, above }] : [];
  });
  // Below a code that is out of place the right ones find no parent either: theirs stands above.
  const known = new Set(table.rows.flatMap(({ kode }) => (kode ? [normaliseCode(kode)] : [])));
  const skips = ({ kode, above }: (typeof coded)[number]): boolean =>
    partsOf(kode) > partsOf(above.kode!) + 1 && !known.has(outlineAbove(normaliseCode(kode)));
  const [odd, another] = coded.filter(skips);
  if (!odd || another || coded.length - 1 < FEWEST_NESTED) return [];
  // The account that it stands below by its place, of the length that is missing between the two.
  const before = table.rows.slice(0, odd.row.index).reverse();
  const home = before.find(
    ({ kode, level }) => kode && level === odd.row.level && partsOf(kode) < partsOf(odd.kode),
  );
  if (!home?.kode || partsOf(home.kode) !== partsOf(odd.kode) - 1) return [];
  const params = {
    ...{ kode: odd.kode, kodeInduk: home.kode, induk: rowName(home), barisInduk: home.row + 1 },
    mestinya: outlineAbove(odd.kode),
  };
  return [
    findingAt(CODE, 'error', table, odd.row, codeColumn(table, odd.row), {
      params,
      followers: [cellRef(table, home.row, codeColumn(table, home))],
    }),
  ];
}

/** Codes that do not go on from the code beside them, or from that of the row above in a column of the office's own. */
function oddColumns(table: PlanTable, grid: Grid | undefined): Finding[] {
  if (!grid) return [];
  const beside = oddBeside(table, grid, (row) => codeColumn(table, row));
  return [...beside, ...oddSteps(table, grid)].map(({ row, column, kode, above }) =>
    findingAt(CODE, 'error', table, row, column, {
      params: {
        ...{
          kode,
          kodeInduk: above.kode,
          induk: rowName(above.row),
          barisInduk: above.row.row + 1,
        },
        ...{ mestinya: outlineAbove(kode), sebaris: above.row === row },
      },
      cells: [cellRef(table, above.row.row, above.column)],
    }),
  );
}

function outlineAbove(kode: string, parts = partsOf(kode) - 1): string {
  return kode.split('.').slice(0, parts).join('.');
}

/** Parents whose children all agree on another code for them, or whose own name bears that code: where it stands. */
function oddParents(table: PlanTable): {
  readonly blamed: ReadonlyMap<PlanRow, string>;
  /** Parents of one child with a code. */
  readonly single: ReadonlySet<PlanRow>;
} {
  const children = new Map<PlanRow, PlanRow[]>();
  for (const row of table.rows) {
    const parent = codedParent(table, row);
    if (!parent || !row.kode || codeLevel(row.kode) === null) continue;
    children.set(parent, [...(children.get(parent) ?? []), row]);
  }
  const found = new Map<PlanRow, string>();
  for (const [parent, rows] of children) {
    if (!rows.every((row) => isOdd(row, parent))) continue;
    const [meant, another] = new Set(rows.map((row) => parentCode(row.kode!)));
    if (!meant || another !== undefined || codeLevel(meant) !== codeLevel(parent.kode!)) continue;
    // Children of another parent that stands in the table are in the wrong place themselves.
    const name = normaliseName(parent.name);
    if (
      table.rows.some(
        (row) =>
          row.kode &&
          normaliseCode(row.kode) === normaliseCode(meant) &&
          normaliseName(row.name) !== name,
      )
    )
      continue;
    const named = lookupCode(meant).some((entry) => normaliseName(entry.name) === name);
    // An only child whose own children nest in it keeps its code, and so shows its parent's.
    const only = rows[0]!;
    const kept = children.get(only)?.every((row) => !isOdd(row, only)) ?? false;
    if (rows.length > 1 || named || kept) found.set(parent, meant);
  }
  const single = [...children].filter(([, rows]) => rows.length === 1).map(([parent]) => parent);
  return { blamed: found, single: new Set(single) };
}

function codedParent(table: PlanTable, row: PlanRow): PlanRow | null {
  let at = row.parent;
  while (at !== null) {
    const parent = table.rows[at]!;
    if (parent.kode && codeLevel(parent.kode) !== null) return parent;
    at = parent.parent;
  }
  return null;
}
