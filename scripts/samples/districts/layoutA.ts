// Layout A: the evaluation table of Merangin, no codes, live formulas, roll-ups included.
import { columnName } from '../../../src/core/grid/a1.ts';
import {
  loadSampleTable,
  type SampleCell,
  type SampleRow,
  type SampleTable,
} from '../sampleTable.ts';
import { type Fact, TAHUN } from './facts.ts';
import {
  boldOf,
  formula,
  frame,
  type Laid,
  numberFormulas,
  OFFICE,
  printedName,
  signature,
  titles,
} from './layoutParts.ts';

const MONEY = '#,##0';
const PAGU = 10;
const RP = [12, 14, 16, 18];
/** Sheet row (zero-based) of the first figure: two titles, a blank, three header rows, the column numbers. */
const FIRST = 7;

export const layoutA: Laid = (district, facts) => {
  const model = loadSampleTable('merangin-evaluasi-renaksi');
  const numbers = numberRow(model);
  const rows: SampleRow[] = [
    ...titles(
      'PENGENDALIAN DAN EVALUASI RENCANA AKSI PERJANJIAN KINERJA',
      `${OFFICE} ${district.nama.toUpperCase()} TAHUN ${TAHUN}`,
    ),
    { kind: 'header', header: 'utama' },
    numbers,
    ...facts.map(
      (fact, index): SampleRow => ({
        kind: 'body',
        level: fact.level,
        cells: rowCells(facts, fact, index),
        ...boldOf(fact),
      }),
    ),
    { kind: 'total', cells: totalCells(facts), bold: true },
    ...signature(18, 6, 'KEPALA DINAS PMD'),
  ];
  return [
    numberFormulas(
      frame(district, 'evaluasi-renaksi', `Evaluasi ${TAHUN}`, {
        columns: model.columns,
        headers: model.headers,
        rows,
      }),
    ),
  ];
};

/** The column numbers of Merangin, but with 23 where its last column says 21 a second time. */
function numberRow(model: SampleTable): SampleRow {
  const row = model.rows.find((each) => each.kind === 'numbers')!;
  return { ...row, cells: [...row.cells.slice(0, -1), 23] };
}

function rowCells(facts: readonly Fact[], fact: Fact, index: number): SampleCell[] {
  const isSub = fact.level === 'sub_kegiatan';
  const programs = facts.slice(0, index + 1).filter(({ level }) => level === 'program').length;
  const money = (column: number, value: number | null): SampleCell =>
    isSub || value === null ? value : rollUp(facts, index, column);
  return [
    fact.level === 'program' ? programs : null,
    fact.level === 'program' ? 'Meningkatnya Pemberdayaan Masyarakat Desa' : null,
    printedName(fact),
    fact.indikator,
    ...fact.k.map((k) => (isSub && k !== 0 ? 'v' : null)),
    fact.target,
    fact.satuan,
    money(PAGU, fact.pagu),
    ...fact.k.flatMap((k, quarter) => [k, money(RP[quarter]!, fact.rp[quarter] ?? null)]),
    formula('=SUM(L{r};N{r};P{r};R{r})', '0'),
    formula('=SUM(M{r};O{r};Q{r};S{r})', MONEY),
    formula('=T{r}/I{r}*100', '0'),
    formula('=U{r}/K{r}*100', '0.00'),
    null,
  ];
}

function totalCells(facts: readonly Fact[]): SampleCell[] {
  const cells: SampleCell[] = Array.from({ length: 24 }, () => null);
  cells[2] = 'Total Anggaran';
  const programs = positions(facts, (fact) => fact.level === 'program');
  cells[PAGU] = sumFormula(PAGU, programs);
  RP.forEach((column, quarter) => {
    if (facts[0]!.rp[quarter] !== null) cells[column] = sumFormula(column, programs);
  });
  cells[20] = formula('=SUM(M{r};O{r};Q{r};S{r})', MONEY);
  cells[22] = formula('=U{r}/K{r}*100', '0.00');
  return cells;
}

function rollUp(facts: readonly Fact[], index: number, column: number): SampleCell {
  const { kode, level } = facts[index]!;
  const child = level === 'program' ? 'kegiatan' : 'sub_kegiatan';
  return sumFormula(
    column,
    positions(facts, (fact) => fact.level === child && fact.kode.startsWith(`${kode}.`)),
  );
}

function positions(facts: readonly Fact[], test: (fact: Fact) => boolean): number[] {
  return facts.flatMap((fact, index) => (test(fact) ? [index] : []));
}

function sumFormula(column: number, rows: readonly number[]): SampleCell {
  const name = (row: number): string => `${columnName(column)}${FIRST + row + 1}`;
  const together = rows[rows.length - 1]! - rows[0]! === rows.length - 1;
  return formula(
    together
      ? `=SUM(${name(rows[0]!)}:${name(rows[rows.length - 1]!)})`
      : `=SUM(${rows.map(name).join(';')})`,
    MONEY,
  );
}
