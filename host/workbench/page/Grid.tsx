// The grid: only the rows and columns in view are drawn, frozen rows stay, merged cells span.
import type { CSSProperties, JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { cellName, columnName } from '../../../src/core/grid/a1.ts';
import { type Rect, rectContains } from '../../../src/core/grid/rect.ts';
import { CellBox } from './CellBox.tsx';
import { type Selection, selectionRect } from './selection.ts';
import type { SheetData } from './useSheet.ts';
import { useVirtual } from './useVirtual.ts';

export const HEAD = 24;
export const GUTTER = 46;
const ROW = 21;
const COLUMN = 100;

interface Props {
  readonly data: SheetData;
  readonly label: string;
  readonly selection: Selection;
  readonly editing: string | null;
  readonly onSelect: (selection: Selection) => void;
  readonly onEdit: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly editor: (style: CSSProperties) => JSX.Element;
}

export function Grid({ data, label, selection, editing, onSelect, onEdit, onKey, editor }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { shape } = data;
  const hiddenRows = useMemo(() => new Set(shape?.hiddenRows), [shape]);
  const hiddenColumns = useMemo(() => new Set(shape?.hiddenColumns), [shape]);
  const heights = useMemo(() => new Map(shape?.heights), [shape]);
  const widths = useMemo(() => new Map(shape?.widths), [shape]);
  const rowSize = useMemo(
    () => (row: number) => (hiddenRows.has(row) ? 0 : (heights.get(row) ?? ROW)),
    [heights, hiddenRows],
  );
  const columnSize = useMemo(
    () => (column: number) => (hiddenColumns.has(column) ? 0 : (widths.get(column) ?? COLUMN)),
    [widths, hiddenColumns],
  );
  const frozen = shape?.frozenRows ?? 0;
  const tops = useMemo(() => offsets(shape?.rows ?? 0, rowSize), [shape, rowSize]);
  const lefts = useMemo(() => offsets(shape?.columns ?? 0, columnSize), [shape, columnSize]);
  const frozenHeight = tops[frozen] ?? 0;
  const rows = useVirtual(scroller, shape?.rows ?? 0, rowSize, false, HEAD + frozenHeight);
  const columns = useVirtual(scroller, shape?.columns ?? 0, columnSize, true, GUTTER);
  const first = rows.items[0]?.index ?? 0;
  const last = rows.items[rows.items.length - 1]?.index ?? 60;

  useEffect(() => {
    if (frozen > 0) data.need(0, frozen - 1);
    data.need(first, last);
  });
  useEffect(() => {
    if (!shape) return;
    if (selection.toRow >= frozen) rows.scrollTo(selection.toRow);
    columns.scrollTo(selection.toColumn);
  }, [selection.toRow, selection.toColumn, shape?.name]);

  if (!shape) return <div class="grid" />;
  const box = (rect: Rect): CSSProperties => ({
    top: tops[rect.row] ?? 0,
    left: lefts[rect.column] ?? 0,
    height: (tops[rect.row + rect.rows] ?? tops[tops.length - 1]!) - (tops[rect.row] ?? 0),
    width:
      (lefts[rect.column + rect.columns] ?? lefts[lefts.length - 1]!) - (lefts[rect.column] ?? 0),
  });
  const chosen = selectionRect(selection);
  const mergeAt = (row: number, column: number) =>
    shape.merges.find((rect) => rectContains(rect, row, column)) ?? null;

  const shownColumns = columns.items.map((item) => item.index);
  const drawRows = (indexes: readonly number[]) =>
    indexes.map((row) => (
      <div key={row} role="row" aria-rowindex={row + 1}>
        {shownColumns.map((column) => {
          const merge = mergeAt(row, column);
          const anchor = merge
            ? row === Math.max(merge.row, indexes[0]!) &&
              column === Math.max(merge.column, shownColumns[0]!)
            : true;
          if (!anchor) return null;
          const rect = merge ?? { row, column, rows: 1, columns: 1 };
          return (
            <CellBox
              key={column}
              id={`sel-${cellName(rect.row, rect.column)}`}
              column={column}
              cell={data.cell(rect.row, rect.column)}
              style={box(rect)}
              selected={rectContains(chosen, rect.row, rect.column)}
              onPick={(extend) =>
                onSelect(
                  extend
                    ? { ...selection, toRow: rect.row, toColumn: rect.column }
                    : {
                        row: rect.row,
                        column: rect.column,
                        toRow: rect.row,
                        toColumn: rect.column,
                      },
                )
              }
              onOpen={onEdit}
            />
          );
        })}
      </div>
    ));
  const bodyRows = rows.items.map((item) => item.index).filter((row) => row >= frozen);
  const frozenRows = Array.from({ length: frozen }, (_, row) => row);
  const canvasWidth = GUTTER + (lefts[lefts.length - 1] ?? 0);
  const bodyHeight = (tops[tops.length - 1] ?? 0) - frozenHeight;
  const gutter = (indexes: readonly number[]) =>
    indexes.map((row) => (
      <div
        key={row}
        class={row >= chosen.row && row < chosen.row + chosen.rows ? 'rownumber on' : 'rownumber'}
        style={{ top: tops[row], height: rowSize(row) }}
      >
        {row + 1}
      </div>
    ));

  return (
    <div
      class="grid"
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={shape.rows}
      aria-colcount={shape.columns}
      aria-activedescendant={`sel-${cellName(selection.row, selection.column)}`}
      onKeyDown={onKey}
    >
      <div class="canvas" style={{ width: canvasWidth, height: HEAD + frozenHeight + bodyHeight }}>
        <div class="columnheads" aria-hidden="true">
          <div class="corner" />
          {shownColumns.map((column) => (
            <div
              key={column}
              class={
                column >= chosen.column && column < chosen.column + chosen.columns
                  ? 'columnname on'
                  : 'columnname'
              }
              style={{ left: GUTTER + (lefts[column] ?? 0), width: columnSize(column) }}
            >
              {columnName(column)}
            </div>
          ))}
        </div>
        {frozen > 0 && (
          <div class="frozen" style={{ height: frozenHeight }} role="rowgroup">
            <div class="gutter" style={{ height: frozenHeight }} aria-hidden="true">
              {gutter(frozenRows)}
            </div>
            <div class="cells">{drawRows(frozenRows)}</div>
          </div>
        )}
        <div
          class="rows"
          style={{ height: bodyHeight, '--shift': `${-frozenHeight}px` }}
          role="rowgroup"
        >
          <div class="gutter" style={{ height: bodyHeight }} aria-hidden="true">
            <div class="shifted">{gutter(bodyRows)}</div>
          </div>
          <div class="cells">
            <div class="shifted" role="presentation">
              {drawRows(bodyRows)}
              <div class="range" style={box(chosen)} />
              {editing !== null &&
                selection.row >= frozen &&
                editor(
                  box(
                    mergeAt(selection.row, selection.column) ?? {
                      row: selection.row,
                      column: selection.column,
                      rows: 1,
                      columns: 1,
                    },
                  ),
                )}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** Running sums: start of item i at [i], end of the last at [count]. */
function offsets(count: number, size: (index: number) => number): readonly number[] {
  const result = [0];
  for (let index = 0; index < count; index += 1) result.push(result[index]! + size(index));
  return result;
}
