// A typed figure that goes against what its column is in all other rows: the difference, sum or share of two others.
import { columnsInRow } from '../formula/references.ts';
import { columnName } from '../grid/a1.ts';
import { cellAt, type Grid } from '../grid/grid.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Finding, Param, Params, Rule, RuleContext } from './rule.ts';
import { brokenBesideSums } from './support/amounts/besideSums.ts';
import { brokenRelations } from './support/amounts/columnRelations.ts';
import { brokenHalfSums } from './support/amounts/halfSums.ts';
import { blameOperands } from './support/amounts/oddOperands.ts';
import { brokenPeriodSums } from './support/amounts/periodSums.ts';
import {
  type BrokenRelation,
  figureAt,
  type RelationKind,
} from './support/amounts/relationLines.ts';
import { findingAt, findingOnSheet } from './support/findingAt.ts';
import { groupBy } from './support/groupBy.ts';
import { cellRef, columnTitle, place } from './support/spot.ts';
import { treeOf } from './support/tree.ts';

const CODE = 'hubungan-kolom';

const WORDS: Readonly<Record<RelationKind | 'periode', string>> = {
  selisih: '{a} dikurangi {b}',
  jumlah: '{a} ditambah {b}',
  kali: '{a} dikali {b}',
  persen: '{a} dibagi {b} × 100',
  periode: 'jumlah kolom {a} sampai {b}',
  pertumbuhan: 'kenaikan {a} atas {b} dalam persen',
};

export const hubunganKolom: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Angka tidak sesuai dengan hitungan kolomnya',
  strength: 34,
  follows: true,
  check: findings,
  message: (params) =>
    params.selaras
      ? `${place(params)} tertulis ${shown(params.tertulis)}, padahal ${madeOf(params.selaras as readonly string[])} dihitung dari ${shown(params.hasil)}${madeFrom(params)}.`
      : `${place(params)} tertulis ${shown(params.tertulis)}. Di ${params.sebanyak} baris lain angka kolom ini selalu ${said(params.jenis as keyof typeof WORDS, `“${params.kolomA}” (${params.hurufA})`, `“${params.kolomB}” (${params.hurufB})`)}; di baris ini hasilnya ${shown(params.hasil)}.`,
  suggestion: () =>
    'Cocokkan ketiga angkanya dengan dokumen asalnya, lalu perbaiki yang keliru; sebaiknya kolom hitungan diisi dengan rumus.',
};

function findings(context: RuleContext): Finding[] {
  return context.tables.flatMap((table) => {
    const grid = context.grids.get(table.sheet);
    if (!grid) return [];
    const broken = [
      ...brokenRelations(table, grid),
      ...brokenPeriodSums(table, grid),
      ...brokenHalfSums(table, grid),
      ...brokenBesideSums(table, grid),
    ];
    const once = oncePerCell(blameOperands(broken, grid));
    // One row may be a slip; what several rows do not keep may hold in the others by chance.
    const often = groupBy(once, relationKey);
    return once.map((each): Finding => {
      const found =
        each.operand === undefined
          ? findingOf(table, each)
          : operandFinding(table, grid, each, each.operand);
      return often.get(relationKey(each))!.length > 1 ? { ...found, severity: 'info' } : found;
    });
  });
}

function relationKey({ relation: { kind, result, first, second } }: BrokenRelation): string {
  return [kind, result, first, second].join('|');
}

/** Columns of the row from which a formula works out its figure, as far as they are typed. */
function typedInputs(grid: Grid, row: number, column: number): number[] {
  const { formula } = cellAt(grid, row, column);
  if (formula === null) return [];
  return columnsInRow(formula, grid.locale, row).filter(
    (each) => figureAt(grid, row, each)?.typed === true,
  );
}

function madeFrom({ asal }: Params): string {
  const titles = (asal as readonly string[] | undefined) ?? [];
  return titles.length === 0 ? '' : ` (dari ${titles.map((each) => `“${each}”`).join(' dan ')})`;
}

/** The first that is told of a cell; quarters beside each other are found twice. */
function oncePerCell(broken: readonly BrokenRelation[]): BrokenRelation[] {
  const known = new Set<string>();
  return broken.filter(({ owner, relation, operand }) => {
    const key = `${owner.row}|${operand ?? relation.result}`;
    return !known.has(key) && known.add(key);
  });
}

function findingOf(
  table: PlanTable,
  { owner, relation, written, expected, parts }: BrokenRelation,
): Finding {
  const { kind, result, first, second, holds } = relation;
  const extra = {
    params: {
      tertulis: written,
      hasil: expected,
      jenis: kind,
      sebanyak: holds,
      ...{ kolomA: columnTitle(table, first), hurufA: columnName(first) },
      ...{ kolomB: columnTitle(table, second), hurufB: columnName(second) },
      // The sentence quotes the cells themselves, whatever their unit is.
      skala: null,
    },
    cells: (parts ?? [first, second]).map((column) => cellRef(table, owner.row, column)),
  };
  return 'label' in owner
    ? findingOnSheet(CODE, 'warning', table, owner.label, owner.row, result, extra)
    : findingAt(CODE, 'warning', table, owner, result, extra);
}

/** A figure that two others do not fit; the row above that fits them is right. */
function operandFinding(
  table: PlanTable,
  grid: Grid,
  { owner, written, expected, parts = [] }: BrokenRelation,
  column: number,
): Finding {
  // `volume × harga satuan`: any of them may be the figure at fault.
  const inputs = parts.flatMap((part) => typedInputs(grid, owner.row, part));
  const extra = {
    params: {
      ...{ tertulis: written, hasil: expected, skala: null },
      selaras: parts.map((part) => columnTitle(table, part)),
      asal: inputs.map((part) => columnTitle(table, part)),
    },
    cells: [...parts, ...inputs].map((part) => cellRef(table, owner.row, part)),
  };
  if ('label' in owner)
    return findingOnSheet(CODE, 'warning', table, owner.label, owner.row, column, extra);
  const above = owner.parent === null ? undefined : table.rows[owner.parent];
  const at = (row: PlanRow): number => figureAt(grid, row.row, column)?.value ?? 0;
  const beside = above ? treeOf(table).children(above) : [];
  const sum = beside.reduce((total, row) => total + at(row), expected - written);
  const followers = above && at(above) === sum ? [cellRef(table, above.row, column)] : [];
  return findingAt(CODE, 'warning', table, owner, column, { ...extra, followers });
}

function madeOf(titles: readonly string[]): string {
  const named = titles.map((title) => `“${title}”`).join(' dan ');
  return `${named} di baris ini${titles.length > 1 ? ' sama-sama' : ''}`;
}

function said(kind: keyof typeof WORDS, a: string, b: string): string {
  return WORDS[kind].replace('{a}', () => a).replace('{b}', () => b);
}

/** Amounts as they are, shares with two decimals. */
function shown(figure: Param | undefined): string {
  const value = Number(figure);
  return Number.isInteger(value) ? formatNumber(value) : formatNumber(value, 2);
}
