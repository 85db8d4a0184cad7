// Lists by bidang urusan (`1.02 Kesehatan`, `2.23 Perpustakaan`): nothing stands below a bidang there, so that it is a row and no heading.
import { isBidangCode } from '../../nomenclature/code.ts';
import { filledCells, type TableContext } from '../tableContext.ts';

/** So many bidang must have figures of their own. */
const FEWEST = 4;

/** True when all codes of the table are of bidang, each in a row with figures. `codeOf`: the code of a row's cells. */
export function listsBidang(
  context: TableContext,
  codeOf: (cells: ReturnType<typeof filledCells>) => string,
): boolean {
  const { grid, block, start, end } = context;
  const coded = Array.from({ length: end - start }, (_, i) =>
    filledCells(grid, start + i, block.left, block.right),
  ).filter((cells) => /\d/.test(codeOf(cells)));
  return (
    coded.length >= FEWEST &&
    coded.every(
      (cells) =>
        isBidangCode(codeOf(cells).trim()) && cells.some(({ cell }) => cell.kind === 'number'),
    )
  );
}
