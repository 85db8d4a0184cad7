// What the five layouts of the sample districts share: title lines, signatures, formulas that know their row.
import { firstSheetRows } from '../layTable.ts';
import type { SampleCell, SampleRow, SampleTable } from '../sampleTable.ts';
import { type Fact, TAHUN } from './facts.ts';
import type { SampleDistrict } from './provinces.ts';

export type Laid = (district: SampleDistrict, facts: readonly Fact[]) => SampleTable[];

export const ROMAN = ['I', 'II', 'III', 'IV'];

export const OFFICE = 'DINAS PEMBERDAYAAN MASYARAKAT DAN DESA';

export function titles(...lines: readonly string[]): SampleRow[] {
  return [...lines.map((text): SampleRow => ({ kind: 'title', text })), { kind: 'blank' }];
}

export function signature(column: number, columns: number, role: string): SampleRow[] {
  return [
    { kind: 'blank' },
    {
      kind: 'sign',
      blocks: [
        { column, columns, lines: [role, '', '', '', '[Nama Kepala Dinas]', 'NIP. [nomor]'] },
      ],
    },
  ];
}

/** A row formula; `{r}` stands for the number of its sheet row until `numberFormulas` fills it in. */
export function formula(text: string, f: string): SampleCell {
  return { formula: text, f };
}

/** Fills in `{r}` in all formulas of a table. */
export function numberFormulas(table: SampleTable): SampleTable {
  const at = firstSheetRows(table);
  return {
    ...table,
    rows: table.rows.map((row, index) => {
      if (row.kind !== 'body' && row.kind !== 'total') return row;
      const number = String(at[index]! + 1);
      return {
        ...row,
        cells: row.cells.map((cell) =>
          cell !== null && typeof cell === 'object' && 'formula' in cell
            ? { ...cell, formula: cell.formula.split('{r}').join(number) }
            : cell,
        ),
      };
    }),
  };
}

/** The table's frame; rows, columns and header are the layout's. */
export function frame(
  district: SampleDistrict,
  form: string,
  sheet: string,
  rest: Pick<SampleTable, 'columns' | 'headers' | 'rows'>,
): SampleTable {
  return {
    id: `kabupaten-${district.kode}`,
    form,
    source: { document: 'contoh', table: district.nama },
    workbook: fileStem(district),
    sheet,
    year: TAHUN,
    ...rest,
  };
}

/** `Kabupaten Muaro Jambi` → `kabupaten-muaro-jambi`. */
export function fileStem(district: SampleDistrict): string {
  return district.nama.toLowerCase().replace(/[^a-z]+/g, '-');
}

/** Programs are printed in capitals and bold, kegiatan in bold. */
export function printedName(fact: Fact): string {
  return fact.level === 'program' ? fact.nama.toUpperCase() : fact.nama;
}

export function boldOf(fact: Fact): { bold?: true } {
  return fact.level === 'sub_kegiatan' ? {} : { bold: true };
}
