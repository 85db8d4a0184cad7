// One part of the grid (frozen or moving rows and columns): its cells, the selection and the editor.
import type { ComponentChildren } from 'preact';
import { cellName } from '../../../src/core/grid/a1.ts';
import { type Rect, rectContains } from '../../../src/core/grid/rect.ts';
import { CellBox } from './CellBox.tsx';
import type { Geometry } from './geometry.ts';
import { boxStyle, px } from './px.ts';
import type { SheetData } from './useSheet.ts';

interface Props {
  readonly geometry: Geometry;
  readonly data: SheetData;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** First row and column that belong to this part. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly width: number;
  readonly height: number;
  readonly frozenColumns: boolean;
  readonly chosen: Rect;
  readonly active: { readonly row: number; readonly column: number };
  readonly copied: Rect | null;
  readonly editor: ComponentChildren;
}

export function Pane(props: Props) {
  const { geometry, data, rows, columns, firstRow, firstColumn, chosen, active } = props;
  const { shape, tops, lefts } = geometry;
  const top = tops[firstRow] ?? 0;
  const left = lefts[firstColumn] ?? 0;
  const place = (rect: Rect) => {
    const box = geometry.box(rect);
    return { ...box, top: box.top - top, left: box.left - left };
  };
  const one = (row: number, column: number): Rect =>
    geometry.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 };
  const lastColumn = props.frozenColumns ? shape.frozenColumns : shape.columns;

  /** Long text runs over blank cells to its right, as in Sheets. */
  const spillEnd = (row: number, column: number): number => {
    const cell = data.cell(row, column);
    if (!cell?.d || cell.k !== 't' || cell.s?.wrap || cell.choices) return column;
    if (cell.s?.align && cell.s.align !== 'left') return column;
    const needed = cell.d.length * 7 * ((cell.s?.fontSize ?? 10) / 10);
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
  };
  const drawRow = (row: number) => {
    let spilledTo = -1;
    return columns.map((column) => {
      const merge = geometry.mergeAt(row, column);
      if (merge) {
        const isFirst =
          row === Math.max(merge.row, rows[0]!) &&
          column === Math.max(merge.column, columns[0] ?? 0);
        if (!isFirst) return null;
      }
      const end = merge ? column : spillEnd(row, column);
      if (end > column) spilledTo = end;
      const rect = merge ?? { row, column, rows: 1, columns: 1 };
      const own = rect.column >= firstColumn && rect.row >= firstRow;
      return (
        <CellBox
          key={column}
          id={own ? `sel-${cellName(rect.row, rect.column)}` : undefined}
          column={rect.column}
          cell={data.cell(rect.row, rect.column)}
          box={place(rect)}
          selected={rectContains(chosen, rect.row, rect.column)}
          spill={end > column ? lefts[end + 1]! - lefts[column]! - 4 : null}
          crossed={column < spilledTo}
        />
      );
    });
  };
  const activeRect = one(active.row, active.column);
  // A single cell, merged or not, has its frame and no tint.
  const several = chosen.rows !== activeRect.rows || chosen.columns !== activeRect.columns;
  const inHere = (rect: Rect) =>
    rect.row + rect.rows > firstRow &&
    rect.column + rect.columns > firstColumn &&
    tops[rect.row]! - top < props.height &&
    lefts[rect.column]! - left < props.width;
  return (
    <div
      class={props.frozenColumns ? 'pane frozencolumns' : 'pane'}
      style={{ width: px(props.width), height: px(props.height) }}
    >
      {rows.map((row) => (
        <div key={row} role="row" aria-rowindex={row + 1}>
          {drawRow(row)}
        </div>
      ))}
      {several && inHere(chosen) && (
        <div class="range" style={boxStyle(place(chosen))} aria-hidden="true" />
      )}
      {inHere(activeRect) && (
        <div class="activecell" style={boxStyle(place(activeRect))} aria-hidden="true" />
      )}
      {props.copied && inHere(props.copied) && (
        <div class="copied" style={boxStyle(place(props.copied))} aria-hidden="true" />
      )}
      {props.editor !== null &&
        activeRect.row >= firstRow &&
        activeRect.column >= firstColumn &&
        inHere(activeRect) && (
          <div
            role="row"
            class="editorbox"
            style={{
              top: px(place(activeRect).top),
              left: px(place(activeRect).left),
              minWidth: px(place(activeRect).width + 1),
              minHeight: px(place(activeRect).height + 1),
            }}
          >
            <div role="gridcell">{props.editor}</div>
          </div>
        )}
    </div>
  );
}
