// One part of the grid (frozen or moving rows and columns): its cells, the selection and the editor.
import type { ComponentChildren } from 'preact';
import type { Rect } from '../../../src/core/grid/rect.ts';
import { GridRow } from './GridRow.tsx';
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
  /** Not scrolled to the right. */
  readonly unscrolled: boolean;
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
  const { unscrolled } = props;
  const lastColumn = props.frozenColumns && !unscrolled ? shape.frozenColumns : shape.columns;
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
      class={`pane ${props.frozenColumns ? 'frozencolumns' : ''} ${unscrolled ? 'unscrolled' : ''}`}
      style={{ width: px(props.width), height: px(props.height) }}
    >
      {rows.map((row) => (
        <GridRow
          key={row}
          row={row}
          geometry={geometry}
          data={data}
          columns={columns}
          firstRow={firstRow}
          firstColumn={firstColumn}
          lastColumn={lastColumn}
          unscrolled={unscrolled}
          topmost={row === rows[0]}
          chosen={row >= chosen.row && row < chosen.row + chosen.rows ? chosen : null}
        />
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
