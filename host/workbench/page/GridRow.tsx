// One drawn row of the grid; it is drawn anew only when something in it has changed, so that scrolling stays smooth.
import { useMemo } from 'preact/hooks';
import { cellName } from '../../../src/core/grid/a1.ts';
import { type Rect, rectContains } from '../../../src/core/grid/rect.ts';
import { CellBox } from './CellBox.tsx';
import type { Geometry } from './geometry.ts';
import { textWidth } from './textWidth.ts';
import type { SheetData } from './useSheet.ts';

/** Padding at both sides of a cell. */
const SIDES = 7;

interface Props {
  readonly row: number;
  readonly geometry: Geometry;
  readonly data: SheetData;
  readonly columns: readonly number[];
  /** First row and column of the part of the grid, and the column behind its last. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Nothing is scrolled away beside the frozen columns: their long text runs on over the columns that move. */
  readonly unscrolled: boolean;
  /** The first row that is drawn: it also draws merged cells that begin above it. */
  readonly topmost: boolean;
  /** The selection, when it touches this row. */
  readonly chosen: Rect | null;
}

export function GridRow(props: Props) {
  const { row, geometry, data, columns, firstRow, firstColumn, lastColumn } = props;
  const { unscrolled, topmost, chosen } = props;
  const draw = () => {
    const { tops, lefts } = geometry;
    let spilledTo = -1;
    for (let column = 0; unscrolled && column < firstColumn; column += 1)
      if (!geometry.mergeAt(row, column)) spilledTo = Math.max(spilledTo, spillEnd(props, column));
    return columns.map((column) => {
      const merge = geometry.mergeAt(row, column);
      if (merge) {
        const first =
          (row === merge.row || topmost) && column === Math.max(merge.column, columns[0] ?? 0);
        if (!first) return null;
      }
      const end = merge ? column : spillEnd(props, column);
      if (end > column) spilledTo = Math.max(spilledTo, end);
      const rect = merge ?? { row, column, rows: 1, columns: 1 };
      const own = rect.column >= firstColumn && rect.row >= firstRow;
      const box = geometry.box(rect);
      return (
        <CellBox
          key={column}
          id={own ? `sel-${cellName(rect.row, rect.column)}` : undefined}
          column={rect.column}
          cell={data.cell(rect.row, rect.column)}
          box={{
            ...box,
            top: box.top - (tops[firstRow] ?? 0),
            left: box.left - (lefts[firstColumn] ?? 0),
          }}
          selected={chosen !== null && rectContains(chosen, rect.row, rect.column)}
          spill={end > column ? lefts[end + 1]! - lefts[column]! - 4 : null}
          crossed={column < spilledTo}
        />
      );
    });
  };
  return useMemo(
    () => (
      <div role="row" aria-rowindex={row + 1}>
        {draw()}
      </div>
    ),
    [
      row,
      geometry,
      columns,
      firstRow,
      firstColumn,
      lastColumn,
      unscrolled,
      topmost,
      chosen,
      data.block(row),
    ],
  );
}

/** The last column that long text runs over: blank cells to its right, as in Sheets. */
function spillEnd({ row, geometry, data, lastColumn }: Props, column: number): number {
  const { lefts } = geometry;
  const cell = data.cell(row, column);
  if (!cell?.d || cell.k !== 't' || cell.s?.wrap || cell.choices) return column;
  if (cell.s?.align && cell.s.align !== 'left') return column;
  const needed = textWidth(cell.d, cell.s) + SIDES;
  let end = column;
  while (
    lefts[end + 1]! - lefts[column]! < needed &&
    end + 1 < lastColumn &&
    !data.cell(row, end + 1)?.d &&
    !geometry.mergeAt(row, end + 1)
  ) {
    end += 1;
  }
  return end;
}
