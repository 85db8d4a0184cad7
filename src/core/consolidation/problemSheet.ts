// The sheet "Masalah": every problem of every district in one list.
import type { Edit, Input } from '../edits/edit.ts';
import { cellAt, type Grid, rowCount } from '../grid/grid.ts';
import { T } from '../text/consolidationText.ts';
import { PROBLEM_TEXT } from '../text/coverageText.ts';
import type { Problem, ProblemKind } from './fact.ts';
import type { Province } from './province.ts';
import { block, sheetLook, text } from './sheetParts.ts';

const HEADER = 2;

export function problemEdits(sheet: string, province: Province): Edit[] {
  const out: Input[][] = [
    [{ t: PROBLEM_TEXT.title }],
    [],
    PROBLEM_TEXT.header.map((title): Input => ({ t: title })),
  ];
  let number = 0;
  for (const district of province.districts) {
    for (const problem of district.problems) {
      number++;
      out.push([
        { n: number },
        text(district.report.kode),
        text(district.report.nama ?? district.report.file),
        text(district.report.file),
        { t: T.problemKinds[problem.kind] },
        { t: problem.code },
        { t: problem.message },
        text(problem.sheet),
        text(problem.cell),
      ]);
    }
  }
  const formats = ['', '@', '', '', '', '', '', '', '@'];
  const made = block(out, formats, HEADER);
  return sheetLook(
    sheet,
    made.inputs,
    made.formats,
    { row: HEADER, columns: PROBLEM_TEXT.header.length },
    [50, 90, 200, 240, 120, 150, 620, 140, 60],
    0,
  );
}

/** Problems by file, as the sheet keeps them. */
export function readProblems(grid: Grid): Map<string, Problem[]> {
  const found = new Map<string, Problem[]>();
  for (let row = HEADER + 1; row < rowCount(grid); row++) {
    const words = (column: number) => {
      const cell = cellAt(grid, row, column);
      return cell.kind === 'blank' ? null : String(cell.value ?? cell.display);
    };
    const file = words(3);
    const kind = (Object.keys(T.problemKinds) as ProblemKind[]).find(
      (key) => T.problemKinds[key] === words(4),
    );
    if (file === null || kind === undefined) continue;
    const problem = {
      code: words(5) ?? '',
      kind,
      message: words(6) ?? '',
      sheet: words(7),
      cell: words(8),
    };
    found.set(file, [...(found.get(file) ?? []), problem]);
  }
  return found;
}

export function isProblemGrid(grid: Grid): boolean {
  return PROBLEM_TEXT.header.every(
    (title, column) => cellAt(grid, HEADER, column).display.trim() === title,
  );
}
