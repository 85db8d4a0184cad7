// An error value, told once at its root: the first cell of a chain, not its followers.

import { toCanonical, toLocal } from '../formula/canonical.ts';
import { references } from '../formula/references.ts';
import { cellName } from '../grid/a1.ts';
import { cellAt, type Grid } from '../grid/grid.ts';
import type { PlanTable } from '../model/planTable.ts';
import { cellKey } from './foldFindings.ts';
import type { CellRef, Finding, Rule, RuleContext } from './rule.ts';
import { dependentsOf } from './support/dependents.ts';
import { findingsOfKind } from './support/formulaFaults.ts';
import { memo } from './support/memo.ts';
import { columnTitle, place, rowName, spotParams } from './support/spot.ts';

const CODE = 'galat';

interface Root {
  readonly why: string;
  readonly blame: CellRef | null;
}

export const galat: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'notasi',
  title: 'Sel berisi pesan galat',
  strength: 90,
  check: (context) => context.tables.flatMap((table) => errorsOf(context, table)),
  message: (params) => {
    const why = WHY[String(params.sebab)] ?? WHY.lain!;
    const formula = params.rumus ? ` Rumusnya ${params.rumus}.` : '';
    return `${place(params)} menampilkan ${params.galat}: ${why.replace('{sel}', String(params.penyebab ?? ''))}.${formula}`;
  },
  suggestion: (params) => REMEDY[String(params.sebab)] ?? REMEDY.lain!,
};

const WHY: Record<string, string> = {
  'pembagi-kosong': 'pembaginya, sel {sel}, kosong atau nol',
  teks: 'sel {sel} yang dihitung berisi teks, bukan angka',
  acuan: 'sel yang dirujuk sudah terhapus',
  nama: 'nama fungsi atau nama rentang di dalamnya tidak dikenal',
  melingkar: 'rumus ini merujuk ke dirinya sendiri',
  'tak-ketemu': 'nilai yang dicari tidak ditemukan',
  diketik: 'pesan galat ini tersimpan sebagai isi sel, bukan hasil rumus',
  lain: 'isinya tidak dapat dihitung',
};

const REMEDY: Record<string, string> = {
  'pembagi-kosong':
    'Isi targetnya lebih dahulu; bila memang tidak ada target, kosongkan persentase baris ini.',
  teks: 'Ganti teks itu dengan angka saja, satuannya di kolom satuan.',
  acuan:
    'Tulis ulang rumusnya dengan sel yang benar, misalnya dengan menyalin rumus baris sebelahnya.',
  nama: 'Periksa ejaan fungsinya, misalnya SUM, IF, AVERAGE.',
  melingkar: 'Keluarkan sel ini sendiri dari rumusnya.',
  'tak-ketemu': 'Periksa nilai yang dicari dan tabel acuannya.',
  diketik: 'Hapus pesan itu, isi target dan realisasinya, lalu hitung ulang.',
  lain: 'Periksa rumus dan sel yang dirujuknya.',
};

/** Cells that hang on a circle of formulas: that is told once, by its own rule. */
const hangOnCircle = memo((context): ReadonlySet<string> => {
  const circles = findingsOfKind(context, 'melingkar', 'rumus-melingkar', 'error');
  return new Set(circles.flatMap((circle) => dependentsOf(context, circle.cells[0]!)));
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
      if (cell.kind !== 'error' && !isErrorText(cell.value)) continue;
      if (cell.formula !== null && fedByError(context, grid, cell.formula)) continue;
      if (
        cell.formula !== null &&
        hangOnCircle(context).has(cellKey({ sheet: grid.sheet, row, column }))
      )
        continue;
      const root = rootOf(context, grid, row, column);
      const name = names.get(row) ?? '';
      found.push({
        code: CODE,
        severity: 'error',
        cells: [{ sheet: grid.sheet, row, column }, ...(root.blame ? [root.blame] : [])],
        params: {
          ...spotParams(table, name, row, column),
          galat: String(cell.value),
          sebab: root.why,
          penyebab: root.blame ? cellName(root.blame.row, root.blame.column) : null,
          rumus: cell.formula ? toLocal(toCanonical(cell.formula, grid.locale), grid.locale) : null,
        },
        about: [CODE, table.sheet, name.toLowerCase(), columnTitle(table, column)].join('|'),
        fix: null,
        followers: [],
      });
    }
  }
  return found;
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

function rootOf(context: RuleContext, grid: Grid, row: number, column: number): Root {
  const cell = cellAt(grid, row, column);
  const text = String(cell.value);
  if (cell.formula === null) return { why: 'diketik', blame: null };
  if (text === '#REF!') {
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
    return { why: blame ? 'pembagi-kosong' : 'lain', blame };
  }
  return { why: 'lain', blame: null };
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
