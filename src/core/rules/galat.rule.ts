// An error value, told once at its root: the first cell of a chain, not its followers.

import { toCanonical, toLocal } from '../formula/canonical.ts';
import { references } from '../formula/references.ts';
import { toRelative } from '../formula/relative.ts';
import { cellName } from '../grid/a1.ts';
import { cellAt, type Grid } from '../grid/grid.ts';
import type { PlanTable } from '../model/planTable.ts';
import { cellKey } from './foldFindings.ts';
import type { CellRef, Finding, Rule, RuleContext } from './rule.ts';
import { ratioColumns } from './support/amounts/ratioColumns.ts';
import { figure, isEmpty } from './support/figures.ts';
import { officeRecaps } from './support/formulas/aroundPlan/officeRecaps.ts';
import { dependentsOf } from './support/formulas/dependents.ts';
import { toldAtTexts } from './support/formulas/failingTexts.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';
import { memo } from './support/memo.ts';
import { columnTitle, place, rowName, spotParams, valueRef } from './support/spot.ts';

const CODE = 'galat';

interface Root {
  readonly why: string;
  readonly blame: CellRef | null;
  /** What the blamed cell says, where that explains it. */
  readonly says?: string;
  /** The formula that belongs in place of a typed message. */
  readonly formula?: string;
}

export const galat: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'notasi',
  title: 'Sel berisi pesan kesalahan',
  strength: 90,
  blames: (params) => OUTSIDE.has(String(params.sebab)) && params.diketik !== true,
  check: (context) =>
    [...context.tables, ...officeRecaps(context)].flatMap((table) => errorsOf(context, table)),
  message: (params) => {
    if (params.gagal) {
      const failing = (params.gagal as readonly string[]).join(' dan ');
      return `${place(params)} berisi “${params.isi}”, bukan angka, sehingga rumus di ${failing} menampilkan ${params.galat}.`;
    }
    const why = WHY[String(params.sebab)] ?? WHY.lain!;
    const formula = params.rumus ? ` Rumusnya ${params.rumus}.` : '';
    const typed =
      params.diketik && params.sebab !== 'diketik'
        ? ' Pesan itu tersimpan sebagai isi sel, bukan hasil rumus.'
        : '';
    const blamed = why
      .replace('{sel}', String(params.penyebab ?? ''))
      .replace('{isi}', String(params.isiPenyebab ?? ''));
    const more = Number(params.banyak ?? 1) - 1;
    const also = more > 0 ? ` Rumus yang sama di ${more} baris lain kolom itu juga gagal.` : '';
    if (params.tertutup) {
      return `${place(params)} tampak biasa, padahal ${blamed}: pesan kesalahannya tertutup oleh rumusnya sendiri, ${params.rumus}.${also}`;
    }
    return `${place(params)} menampilkan pesan kesalahan ${params.galat}: ${blamed}.${formula}${typed}${also}`;
  },
  suggestion: (params) => {
    if (params.gagal && /^[-–—]+$/.test(String(params.isi)))
      return 'Isi dengan angka; bila memang tidak ada, tulis 0.';
    if (params.mestinya && !OUTSIDE.has(String(params.sebab)) && params.diketik !== true)
      return `Ganti dengan ${params.mestinya}.`;
    const remedy = REMEDY[String(params.sebab)] ?? REMEDY.lain!;
    const rewrite = params.mestinya ? `, lalu ganti pesan itu dengan rumus ${params.mestinya}` : '';
    return remedy.replace('{rumus}', rewrite).replace('{sel}', String(params.penyebab ?? ''));
  },
};

/** Errors of a formula that may be written well. */
const OUTSIDE: ReadonlySet<string> = new Set(['pembagi-kosong', 'teks', 'tak-ketemu', 'lain']);

/** Stands in a formula for a cell that was deleted. */
const LOST = '#REF!';

const WHY: Record<string, string> = {
  'pembagi-kosong': 'pembaginya, sel {sel}, {isi}',
  'dua-angka': 'sel {sel} berisi beberapa angka sekaligus (“{isi}”), sehingga tidak dapat dihitung',
  teks: 'sel {sel} yang dihitung berisi teks, bukan angka',
  acuan: 'sel yang dipakai rumusnya sudah terhapus',
  nama: 'ada nama fungsi di dalamnya yang tidak dikenal, mungkin salah eja',
  melingkar: 'rumus ini ikut menghitung selnya sendiri',
  'tak-ketemu': 'nilai yang dicari tidak ditemukan',
  diketik: 'pesan ini tersimpan sebagai isi sel, bukan hasil rumus',
  lain: 'isinya tidak dapat dihitung',
};

const REMEDY: Record<string, string> = {
  'pembagi-kosong':
    'Isi sel {sel} lebih dahulu{rumus}; bila angkanya memang tidak ada, kosongkan persentase baris ini.',
  'dua-angka':
    'Pisahkan menjadi satu baris untuk tiap indikator, masing-masing dengan target dan realisasinya sendiri.',
  teks: 'Ganti teks itu dengan angka saja, satuannya di kolom satuan.',
  acuan:
    'Tulis ulang rumusnya dengan sel yang benar, misalnya dengan menyalin rumus baris sebelahnya.',
  nama: 'Periksa ejaan fungsinya, misalnya SUM, IF, AVERAGE.',
  melingkar: 'Keluarkan sel ini sendiri dari rumusnya.',
  'tak-ketemu': 'Periksa ejaan nilai yang dicari, dan apakah nilai itu ada di daftar yang dicari.',
  diketik: 'Hapus pesan itu, isi target dan realisasinya, lalu hitung ulang.',
  lain: 'Periksa rumusnya dan isi sel-sel yang dipakainya.',
};

/** Cells that hang on a circle of formulas: that is told once, by its own rule. */
const hangOnCircle = memo((context: RuleContext): ReadonlySet<string> => {
  const circles = findingsOfKind(context, 'melingkar', 'rumus-melingkar', 'error');
  return new Set(circles.flatMap((circle) => dependentsOf(context, circle.cells[0]!)));
});

/** Cells that hang on a formula that is gone: dividing by what it leaves blank is its consequence. */
const hangOnGap = memo((context: RuleContext): ReadonlySet<string> => {
  const gaps = findingsOfKind(context, 'hilang', 'rumus-hilang', 'error');
  return new Set(gaps.flatMap((gap) => dependentsOf(context, gap.cells[0]!)));
});

function errorsOf(context: RuleContext, table: PlanTable): Finding[] {
  const grid = context.grids.get(table.sheet);
  if (!grid) return [];
  const names = new Map<number, string>();
  for (const row of table.rows) if (!names.has(row.row)) names.set(row.row, rowName(row));
  for (const total of table.totalRows) names.set(total.row, total.label);
  const found: Finding[] = [];
  const last = table.area.row + table.area.rows;
  const header = new Set(table.headerRows);
  for (let row = table.area.row; row < last; row += 1) {
    if (header.has(row)) continue;
    for (
      let column = table.area.column;
      column < table.area.column + table.area.columns;
      column += 1
    ) {
      const cell = cellAt(grid, row, column);
      const fails = cell.kind === 'error' || isErrorText(cell.value);
      if (!fails && !cell.formula?.includes(LOST)) continue;
      if (cell.formula !== null && fedByError(context, grid, cell.formula)) continue;
      const key = cellKey({ sheet: grid.sheet, row, column });
      if (cell.formula !== null && hangOnCircle(context).has(key)) continue;
      if (String(cell.value) === '#DIV/0!' && hangOnGap(context).has(key)) continue;
      const root =
        cell.formula === null ? typedRoot(table, row, column) : rootOf(context, grid, row, column);
      const name = names.get(row) ?? '';
      found.push({
        code: CODE,
        severity: 'error',
        cells: [{ sheet: grid.sheet, row, column }, ...(root.blame ? [root.blame] : [])],
        params: {
          ...spotParams(table, name, row, column),
          galat: String(cell.value),
          sebab: root.why,
          tertutup: !fails,
          penyebab: root.blame ? cellName(root.blame.row, root.blame.column) : null,
          isiPenyebab: root.says ?? null,
          diketik: cell.formula === null,
          mestinya: root.formula ?? null,
          rumus: cell.formula ? toLocal(toCanonical(cell.formula, grid.locale), grid.locale) : null,
        },
        about: [CODE, table.sheet, name.toLowerCase(), columnTitle(table, column)].join('|'),
        fix: null,
        followers: [],
      });
    }
  }
  return toldAtTexts(oncePerColumn(found, grid), table, grid, (row) => names.get(row) ?? '');
}

/** A formula filled down with a wrong fixed cell or name fails in every row alike: one cause, told at its first cell. */
function oncePerColumn(found: readonly Finding[], grid: Grid): Finding[] {
  const first = new Map<string, number>();
  const kept: Finding[] = [];
  for (const finding of found) {
    const [cell, blame] = finding.cells;
    const { formula } = cellAt(grid, cell!.row, cell!.column);
    // A cell of its own row that is blank or text is the cause in that row alone.
    const own = blame !== undefined && blame.sheet === cell!.sheet && blame.row === cell!.row;
    const key =
      formula === null || own
        ? null
        : `${cell!.column}|${finding.params.galat}|${toRelative(formula, grid.locale, cell!.row, cell!.column)}`;
    const before = key === null ? undefined : first.get(key);
    if (before === undefined) {
      if (key !== null) first.set(key, kept.length);
      kept.push(finding);
      continue;
    }
    const cause = kept[before]!;
    kept[before] = {
      ...cause,
      params: { ...cause.params, banyak: Number(cause.params.banyak ?? 1) + 1 },
      followers: [...cause.followers, cell!],
    };
  }
  return kept;
}

function isErrorText(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^#(DIV\/0!|VALUE!|REF!|N\/A|NAME\?|NUM!|NULL!|ERROR!)$/.test(value.trim())
  );
}

/** Cells that a formula names, cut to the sheet. */
function namedCells(context: RuleContext, grid: Grid, formula: string): CellRef[] {
  const found: CellRef[] = [];
  for (const reference of references(formula, grid.locale)) {
    const target = reference.sheet === null ? grid : context.grids.get(reference.sheet);
    if (!target) continue;
    const lastRow = Math.min(reference.rect.row + reference.rect.rows, target.cells.length);
    const width = target.cells[0]?.length ?? 0;
    const lastColumn = Math.min(reference.rect.column + reference.rect.columns, width);
    for (let row = reference.rect.row; row < lastRow; row += 1) {
      for (let column = reference.rect.column; column < lastColumn; column += 1) {
        found.push({ sheet: target.sheet, row, column });
      }
    }
  }
  return found;
}

function fedByError(context: RuleContext, grid: Grid, formula: string): boolean {
  return namedCells(context, grid, formula).some((ref) => {
    const cell = cellAt(context.grids.get(ref.sheet) ?? grid, ref.row, ref.column);
    return cell.kind === 'error' || isErrorText(cell.value);
  });
}

/** A message typed or pasted over a percentage is explained by the two figures of its row. */
function typedRoot(table: PlanTable, row: number, column: number): Root {
  const unknown: Root = { why: 'diketik', blame: null };
  const ratio = ratioColumns(table).find((each) => each.column === column);
  const owner = table.rows.find((each) => each.row === row && ratio && each.values[ratio.below]);
  if (!ratio || !owner) return unknown;
  const below = owner.values[ratio.below]!;
  const above = owner.values[ratio.above];
  const formula = above
    ? `=${cellName(above.row, above.column)}/${cellName(below.row, below.column)}`
    : '';
  for (const value of [below, above]) {
    if (value && value.quantities.length > 1)
      return { why: 'dua-angka', blame: valueRef(table, value), says: value.text };
  }
  if (isEmpty(below) || figure(below) === 0)
    return {
      why: 'pembagi-kosong',
      blame: valueRef(table, below),
      says: emptyOrZero(isEmpty(below)),
      formula,
    };
  return unknown;
}

function rootOf(context: RuleContext, grid: Grid, row: number, column: number): Root {
  const cell = cellAt(grid, row, column);
  const text = String(cell.value);
  if (cell.formula === null) return { why: 'diketik', blame: null };
  // Some error values hide the lost cell that the formula still shows.
  if (text === LOST || cell.formula.includes(LOST)) {
    const named = namedCells(context, grid, cell.formula);
    const self = named.some(
      (each) => each.row === row && each.column === column && each.sheet === grid.sheet,
    );
    return { why: self ? 'melingkar' : 'acuan', blame: null };
  }
  if (text === '#NAME?') return { why: 'nama', blame: null };
  if (text === '#N/A') return { why: 'tak-ketemu', blame: null };
  const named = namedCells(context, grid, cell.formula);
  const at = (ref: CellRef) => cellAt(context.grids.get(ref.sheet) ?? grid, ref.row, ref.column);
  if (text === '#VALUE!') {
    const blame = named.find((ref) => at(ref).kind === 'text') ?? null;
    return { why: blame ? 'teks' : 'lain', blame };
  }
  if (text === '#DIV/0!') {
    const divisors = divisorCells(cell.formula, grid, named);
    const blame =
      divisors.find((ref) => at(ref).kind === 'blank' || at(ref).value === 0) ??
      divisors.find((ref) => at(ref).kind === 'text') ??
      null;
    if (!blame) return { why: 'lain', blame };
    if (at(blame).kind === 'text') return { why: 'teks', blame };
    return { why: 'pembagi-kosong', blame, says: emptyOrZero(at(blame).kind === 'blank') };
  }
  return { why: 'lain', blame: null };
}

function emptyOrZero(empty: boolean): string {
  return empty ? 'kosong' : 'berisi 0';
}

/** Cells behind a division sign; all named cells when none stands there directly. */
function divisorCells(formula: string, grid: Grid, named: readonly CellRef[]): CellRef[] {
  const behind = [...toCanonical(formula, grid.locale).matchAll(/\/\s*\(?\s*([^;+*)]+)/g)];
  const cells = behind.flatMap((match) =>
    references(`=${match[1]}`, null).map((ref) => ({
      sheet: ref.sheet ?? grid.sheet,
      row: ref.rect.row,
      column: ref.rect.column,
    })),
  );
  return cells.length > 0 ? cells : [...named];
}
