// The grid: only the rows and columns in view are drawn, frozen ones stay, merged cells span.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { cellName } from '../../../src/core/grid/a1.ts';
import { type Rect, rectContains } from '../../../src/core/grid/rect.ts';
import { Chart } from './Chart.tsx';
import { ColumnHeads } from './ColumnHeads.tsx';
import { GUTTER, geometryOf, HEAD } from './geometry.ts';
import { type Place, placeAt } from './hit.ts';
import { Pane } from './Pane.tsx';
import { px } from './px.ts';
import { reveal } from './reveal.ts';
import type { Selection } from './selection.ts';
import type { SheetData } from './useSheet.ts';
import { useVirtual } from './useVirtual.ts';

interface Props {
  readonly data: SheetData;
  readonly label: string;
  readonly selection: Selection;
  /** The selection with the merged cells it touches. */
  readonly chosen: Rect;
  readonly copied: Rect | null;
  /** What stands over the active cell while it is edited. */
  readonly editor: ComponentChildren;
  readonly onSelect: (selection: Selection) => void;
  readonly onEdit: () => void;
  /** The arrow of a cell with choices was pressed. */
  readonly onChoose: (row: number, column: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onMenu: (x: number, y: number) => void;
  readonly onWiden: (column: number, width: number) => void;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

export function Grid(props: Props) {
  const { data, selection, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  /** Where a drag began and how far it has come: known at once, not only when the page is drawn anew. */
  const dragged = useRef<{ part: Place['part']; from: Selection; at: Place } | null>(null);
  const [unscrolled, setUnscrolled] = useState(true);
  const [hover, setHover] = useState<{ text: string; x: number; y: number } | null>(null);
  const { shape } = data;
  const geometry = useMemo(() => (shape ? geometryOf(shape) : null), [shape]);
  const noSize = useMemo(() => () => 0, []);
  const rows = useVirtual(scroller, shape?.rows ?? 0, geometry?.rowSize ?? noSize, false);
  const columns = useVirtual(scroller, shape?.columns ?? 0, geometry?.columnSize ?? noSize, true);
  const first = rows[0] ?? 0;
  const last = rows[rows.length - 1] ?? 0;
  const frozen = shape?.frozenRows ?? 0;

  useEffect(() => {
    if (!shape) return;
    if (frozen > 0) data.need(0, frozen - 1);
    data.need(first, last);
  });
  useLayoutEffect(() => {
    if (geometry && scroller.current) reveal(scroller.current, geometry, selection);
  }, [selection.toRow, selection.toColumn, shape?.name]);

  const { chosen } = props;
  useEffect(() => {
    const move = (event: MouseEvent) => {
      const drag = dragged.current;
      if (!drag || !geometry || !scroller.current) return;
      const { part, from, at } = drag;
      const place = placeAt(scroller.current, geometry, event);
      if (place.row === at.row && place.column === at.column) return;
      drag.at = place;
      onSelect({
        ...from,
        toRow: part === 'column' ? from.toRow : place.row,
        toColumn: part === 'row' ? from.toColumn : place.column,
      });
    };
    const up = () => {
      dragged.current = null;
    };
    window.addEventListener('mousemove', move);
    window.addEventListener('mouseup', up);
    return () => {
      window.removeEventListener('mousemove', move);
      window.removeEventListener('mouseup', up);
    };
  }, [geometry, onSelect]);

  const down = (event: MouseEvent) => {
    const target = event.target as Element;
    if (!geometry || !scroller.current || target.closest('.editorbox, .resize')) return;
    // A press on the scroll bar is no press on a cell.
    if (event.offsetX >= scroller.current.clientWidth && target === scroller.current) return;
    const place = placeAt(scroller.current, geometry, event);
    const { row, column } = geometry.mergeAt(place.row, place.column) ?? place;
    const bottom = geometry.shape.rows - 1;
    const right = geometry.shape.columns - 1;
    if (event.button === 2 && rectContains(chosen, place.row, place.column)) return;
    const oneRow = place.part === 'row' || place.part === 'cell';
    const oneColumn = place.part === 'column' || place.part === 'cell';
    const from = event.shiftKey
      ? {
          ...selection,
          toRow: place.part === 'column' ? bottom : place.row,
          toColumn: place.part === 'row' ? right : place.column,
        }
      : {
          row: oneRow ? row : 0,
          column: oneColumn ? column : 0,
          toRow: oneRow ? row : bottom,
          toColumn: oneColumn ? column : right,
        };
    onSelect(from);
    if (event.button === 0) dragged.current = { part: place.part, from, at: place };
    if (target.closest('.arrow')) props.onChoose(row, column);
  };
  const over = (event: MouseEvent) => {
    if (!geometry || !scroller.current || dragged.current) return;
    const place = placeAt(scroller.current, geometry, event);
    const anchor = geometry.mergeAt(place.row, place.column) ?? place;
    const note = place.part === 'cell' ? data.cell(anchor.row, anchor.column)?.note : undefined;
    if (note !== hover?.text) {
      setHover(note ? { text: note, x: event.clientX + 14, y: event.clientY + 10 } : null);
    }
  };

  const frozenRows = range(frozen);
  const bodyRows = rows.filter((row) => row >= frozen);
  // The same lists while they hold the same columns, so that rows need not be drawn anew.
  const frozenCount = shape?.frozenColumns ?? 0;
  const frozenColumns = useMemo(() => range(frozenCount), [frozenCount]);
  const bodyColumns = useMemo(
    () => columns.filter((column) => column >= frozenCount),
    [columns[0], columns.length, frozenCount],
  );
  const width = geometry ? geometry.lefts[geometry.lefts.length - 1]! : 0;
  const height = geometry ? geometry.tops[geometry.tops.length - 1]! : 0;

  const heads = (list: readonly number[], from: number) => (
    <ColumnHeads
      geometry={geometry!}
      columns={list}
      from={from}
      chosen={chosen}
      onWiden={props.onWiden}
    />
  );
  const band = (list: readonly number[], fromRow: number, bandHeight: number) => {
    const pane = (columnList: readonly number[], from: number, paneWidth: number) => (
      <Pane
        geometry={geometry!}
        data={data}
        rows={list}
        columns={columnList}
        firstRow={fromRow}
        firstColumn={from}
        width={paneWidth}
        height={bandHeight}
        frozenColumns={from === 0 && frozenColumns.length > 0}
        unscrolled={unscrolled}
        chosen={chosen}
        active={selection}
        copied={props.copied}
        editor={props.editor}
      />
    );
    return (
      <div
        class="band"
        role="rowgroup"
        style={{ height: px(bandHeight), width: px(GUTTER + width) }}
      >
        <div class="gutter" style={{ height: px(bandHeight) }} aria-hidden="true">
          {list.map((row) => (
            <div
              key={row}
              class={
                row >= chosen.row && row < chosen.row + chosen.rows ? 'rownumber on' : 'rownumber'
              }
              style={{
                top: px(geometry!.tops[row]! - geometry!.tops[fromRow]!),
                height: px(geometry!.rowSize(row)),
              }}
            >
              {row + 1}
            </div>
          ))}
        </div>
        {frozenColumns.length > 0 && pane(frozenColumns, 0, geometry!.frozenWidth)}
        {pane(bodyColumns, frozenColumns.length, width - geometry!.frozenWidth)}
      </div>
    );
  };

  return (
    <>
      <div
        class="grid"
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={shape?.rows}
        aria-colcount={shape?.columns}
        aria-activedescendant={`sel-${cellName(selection.row, selection.column)}`}
        onKeyDown={props.onKey}
        onScroll={(event) => setUnscrolled(event.currentTarget.scrollLeft === 0)}
        onMouseDown={down}
        onMouseMove={over}
        onMouseLeave={() => setHover(null)}
        onDblClick={(event) => {
          if ((event.target as Element).closest('.cell, .activecell')) props.onEdit();
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          props.onMenu(event.clientX, event.clientY);
        }}
      >
        {geometry && (
          <div class="canvas" style={{ width: px(GUTTER + width), height: px(HEAD + height) }}>
            <div class="columnheads" style={{ width: px(GUTTER + width) }} aria-hidden="true">
              <div class="corner" />
              {frozenColumns.length > 0 && (
                <div class="heads frozencolumns" style={{ width: px(geometry.frozenWidth) }}>
                  {heads(frozenColumns, 0)}
                </div>
              )}
              <div class="heads" style={{ width: px(width - geometry.frozenWidth) }}>
                {heads(bodyColumns, frozenColumns.length)}
              </div>
            </div>
            {frozen > 0 && <div class="frozen">{band(frozenRows, 0, geometry.frozenHeight)}</div>}
            {band(bodyRows, frozen, height - geometry.frozenHeight)}
            {geometry.shape.charts.map((chart) => (
              <div
                key={chart.title}
                role="row"
                class="chart"
                style={{
                  top: px(HEAD + (geometry.tops[chart.at.row] ?? 0)),
                  left: px(GUTTER + (geometry.lefts[chart.at.column] ?? 0)),
                }}
              >
                <div role="gridcell">
                  <Chart chart={chart} />
                </div>
              </div>
            ))}
          </div>
        )}
      </div>
      {hover && (
        <div class="notecard" style={{ left: px(hover.x), top: px(hover.y) }}>
          {hover.text}
        </div>
      )}
    </>
  );
}
