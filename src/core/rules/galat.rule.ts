// An error value, told once at its root: the first cell of a chain, not its followers.
import { toCanonical, toLocal } from '../formula/canonical.ts';
import { toRelative } from '../formula/relative.ts';
import { cellName } from '../grid/a1.ts';
import { cellAt, columnCount, type Grid, rowCount } from '../grid/grid.ts';
import { type Rect, rectAt, rectContains } from '../grid/rect.ts';
import { memo } from '../memory/memo.ts';
import type { PlanTable } from '../model/planTable.ts';
import { cellKey } from './cellKey.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { officeRecaps } from './support/formulas/aroundPlan/officeRecaps.ts';
import { dependentsOf } from './support/formulas/dependents.ts';
import { fedByError, isErrorText, LOST, rootOf, typedRoot } from './support/formulas/errorRoots.ts';
import { toldAtTexts } from './support/formulas/failingTexts.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';
import { wholeSheets } from './support/formulas/formulaSheet.ts';
import { columnTitle, firstWords, place, rowName, spotParams } from './support/spot.ts';

const CODE = 'galat';

export const galat: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'notasi',
  title: 'Sel berisi pesan kesalahan',
  strength: 90,
  blames: (params) => OUTSIDE.has(String(params.sebab)) && params.diketik !== true,
  check: (context) => {
    const tables = [...context.tables, ...officeRecaps(context)];
    return [
      ...tables.flatMap((table) => errorsOf(context, table, table.area)),
      // A small list that feeds the plan, or a recap that nobody understands, is printed all the same.
      ...wholeSheets(context).flatMap(({ table, grid }) =>
        errorsOf(context, table, null, otherAreas(tables, grid.sheet)),
      ),
    ];
  },
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

/** Areas of the sheet whose cells are asked about by their own table. */
function otherAreas(tables: readonly PlanTable[], sheet: string): Rect[] {
  return tables.flatMap((table) => (table.sheet === sheet ? [table.area] : []));
}

/** Within `area`, that of the table; without one in all of its sheet but the areas of `others`. */
function errorsOf(
  context: RuleContext,
  table: PlanTable,
  area: Rect | null,
  others: readonly Rect[] = [],
): Finding[] {
  const grid = context.grids.get(table.sheet);
  if (!grid) return [];
  const names = new Map<number, string>();
  for (const row of table.rows) if (!names.has(row.row)) names.set(row.row, rowName(row));
  for (const total of table.totalRows) names.set(total.row, total.label);
  const nameOf = (row: number): string => names.get(row) ?? (area ? '' : firstWords(grid, row));
  const found: Finding[] = [];
  const header = new Set(table.headerRows);
  const within = area ?? rectAt(0, 0, rowCount(grid), columnCount(grid));
  for (let row = within.row; row < within.row + within.rows; row += 1) {
    if (header.has(row)) continue;
    for (let column = within.column; column < within.column + within.columns; column += 1) {
      if (others.some((other) => rectContains(other, row, column))) continue;
      const cell = cellAt(grid, row, column);
      const fails = cell.kind === 'error' || isErrorText(cell.value);
      if (!fails && !cell.formula?.includes(LOST)) continue;
      if (cell.formula !== null && fedByError(context, grid, cell.formula)) continue;
      const key = cellKey({ sheet: grid.sheet, row, column });
      if (cell.formula !== null && hangOnCircle(context).has(key)) continue;
      if (String(cell.value) === '#DIV/0!' && hangOnGap(context).has(key)) continue;
      const root =
        cell.formula === null ? typedRoot(table, row, column) : rootOf(context, grid, row, column);
      const name = nameOf(row);
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
  return toldAtTexts(oncePerColumn(found, grid), table, grid, nameOf);
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
