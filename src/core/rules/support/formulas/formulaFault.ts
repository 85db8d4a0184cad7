// One broken formula: which cell, what is wrong with it, and which cells it should have named.
import type { Edit } from '../../../edits/edit.ts';
import { toLocal } from '../../../formula/canonical.ts';
import type { Finding, Params, Severity } from '../../rule.ts';
import {
  aboutCell,
  cellRef,
  columnTitle,
  firstWords,
  place,
  rowName,
  spotParams,
} from '../spot.ts';
import type { FormulaCell, FormulaSheet } from './formulaSheet.ts';
import { asItStands } from './mergedMoney.ts';
import { slippedTo } from './slippedTo.ts';

export type FaultKind =
  | 'kurang-baris'
  | 'hitung-ganda'
  | 'lewat-batas'
  | 'bergeser'
  | 'kolom-lain'
  | 'melingkar'
  | 'ditimpa'
  | 'hilang'
  | 'penyebut'
  | 'pembilang'
  | 'seratus'
  | 'kurang-kolom'
  | 'rata-rata'
  | 'beda'
  | 'tempelan'
  | 'lawan-judul';

export interface Blamed {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

export interface FormulaFault {
  readonly kind: FaultKind;
  readonly sheet: FormulaSheet;
  readonly row: number;
  readonly column: number;
  /** The formula as it stands, null when it is gone or typed over. */
  readonly formula: string | null;
  /** Canonical formula that belongs there; null when only a person can tell. */
  readonly expected: string | null;
  readonly blamed: readonly Blamed[];
  /** More for the sentence. */
  readonly params?: Params;
  /** Other columns of the same row with the same fault. */
  readonly alsoColumns: readonly number[];
  /** What belongs there, column by column; null when only a person can tell. */
  readonly alsoExpected?: readonly (string | null)[];
  readonly fixable: boolean;
  /** The office may well mean it so: told as a question. */
  readonly doubtful?: boolean;
}

/** A fault of one cell with a formula; fixable unless `more` says otherwise. */
export function faultAt(
  sheet: FormulaSheet,
  cell: FormulaCell,
  kind: FaultKind,
  expected: string | null,
  more: Partial<Pick<FormulaFault, 'blamed' | 'params' | 'fixable'>> = {},
): FormulaFault {
  return {
    ...{ kind, sheet, row: cell.row, column: cell.column, formula: cell.canonical, expected },
    ...{ blamed: [], alsoColumns: [], fixable: true },
    ...more,
  };
}

/** Name of the plan row or total on a sheet row. */
export function nameAt(sheet: FormulaSheet, row: number, column: number): string {
  const owner = sheet.owner(row, column) ?? sheet.table.rows.find((each) => each.row === row);
  if (owner) return rowName(owner);
  const total = sheet.table.totalRows.find((each) => each.row === row);
  if (total) return total.label;
  return firstWords(sheet.grid, row);
}

/** A cell to blame, by the name of the plan row or total that it stands in. */
export function blamedAt(sheet: FormulaSheet, row: number, column: number): Blamed {
  return { row, column, name: nameAt(sheet, row, column) };
}

/** The same where only a plan row's own cell has a name. */
export function blamedCell(sheet: FormulaSheet, row: number, column: number): Blamed {
  const owner = sheet.owner(row, column);
  return { row, column, name: owner ? rowName(owner) : '' };
}

/** What the cell says is quoted as it stands, so that no words about thousands belong to it. */
function spotOf(fault: FormulaFault, name: string): Params {
  const { skala: _, ...spot } = spotParams(fault.sheet.table, name, fault.row, fault.column);
  return spot;
}

export function faultFinding(code: string, severity: Severity, told: FormulaFault): Finding {
  const fault = inItsCells(told);
  const { table, grid } = fault.sheet;
  const owner = fault.sheet.owner(fault.row, fault.column);
  const name = nameAt(fault.sheet, fault.row, fault.column);
  const local = (formula: string | null): string | null =>
    formula === null ? null : toLocal(formula, grid.locale);
  const cell = fault.sheet.cell(fault.row, fault.column);
  const slip =
    fault.kind === 'bergeser' && !fault.params?.diambil
      ? slippedTo(fault, (row, column) => nameAt(fault.sheet, row, column))
      : null;
  return {
    code,
    severity: fault.doubtful ? 'info' : severity,
    cells: [
      cellRef(table, fault.row, fault.column),
      ...fault.alsoColumns.map((column) => cellRef(table, fault.row, column)),
      ...(slip?.cells ??
        fault.blamed.slice(0, 8).map(({ row, column }) => cellRef(table, row, column))),
    ],
    params: {
      ...spotOf(fault, name),
      rumus: local(fault.formula),
      mestinya: local(fault.expected),
      isi: cell.display,
      sebab: fault.blamed.map((each) => [each.name, each.row + 1]),
      jugaKolom: fault.alsoColumns.map((column) => columnTitle(table, column)),
      ...slip?.params,
      ...fault.params,
    },
    about: owner
      ? aboutCell(code, table, owner, fault.column)
      : [code, table.sheet, name.toLowerCase(), columnTitle(table, fault.column)].join('|'),
    fix: fault.fixable && fault.expected !== null ? repair(fault) : null,
    followers: [],
  };
}

/** The fault in the cells that a person sees, where money is merged over two columns. */
function inItsCells(fault: FormulaFault): FormulaFault {
  const { merged } = fault.sheet;
  if (merged.none) return fault;
  const write = (formula: string | null): string | null => formula && asItStands(formula, merged);
  return {
    ...fault,
    column: merged.stands(fault.row, fault.column),
    expected: write(fault.expected),
    blamed: fault.blamed.map((each) => ({ ...each, column: merged.stands(each.row, each.column) })),
    alsoColumns: fault.alsoColumns.map((column) => merged.stands(fault.row, column)),
    ...(fault.alsoExpected && { alsoExpected: fault.alsoExpected.map(write) }),
  };
}

function repair(fault: FormulaFault): Edit[] {
  const places: [number, string | null][] = [[fault.column, fault.expected]];
  fault.alsoColumns.forEach((column, i) => {
    places.push([column, fault.alsoExpected?.[i] ?? null]);
  });
  return places.flatMap(([column, formula]): Edit[] =>
    formula === null
      ? []
      : [
          {
            kind: 'cells',
            sheet: fault.sheet.table.sheet,
            row: fault.row,
            column,
            inputs: [[{ f: formula }]],
          },
        ],
  );
}

/** `“Fasilitasi Kerja sama” (baris 15) dan “…” (baris 18)`. */
export function blamedWords(
  params: Params,
  from: 'sebab' | 'diambil' | 'mestinyaDari' | 'dobel' = 'sebab',
): string {
  const all = (params[from] as readonly (readonly [string, number])[]) ?? [];
  // A cell that keeps a named row out is told by its address in the list of cells, not twice in words.
  const list = all.filter(
    ([name, row]) => name !== '' || !all.some((other) => other[0] !== '' && other[1] === row),
  );
  // Two cells of one row are one row to the reader.
  const rows = [
    ...new Set(list.map(([name, row]) => (name ? `“${name}” (baris ${row})` : `baris ${row}`))),
  ];
  const more = rows.length > 3 ? ` dan ${rows.length - 3} baris lagi` : '';
  const elsewhere =
    from === 'sebab' && params.lembarSebab ? ` di lembar “${params.lembarSebab}”` : '';
  return rows.slice(0, 3).join(', ') + more + elsewhere;
}

/** Place, the formula as written, and the same fault in other columns. */
export function formulaHead(params: Params): string {
  const formula = params.rumus ? `: rumus ${params.rumus}` : '';
  const also = params.jugaKolom as readonly string[];
  const columns =
    also.length > 0
      ? ` (juga di kolom ${also
          .slice(0, 4)
          .map((each) => `“${each}”`)
          .join(', ')})`
      : '';
  return `${place(params)}${columns}${formula}`;
}

export function expectedWords(params: Params): string {
  return params.mestinya
    ? `Ganti dengan ${params.mestinya}.`
    : 'Tulis ulang rumusnya seperti baris lain yang sejenis.';
}
