// The letters above the columns, with a handle to make each wider or narrower.
import { columnName } from '../../../src/core/grid/a1.ts';
import type { Rect } from '../../../src/core/grid/rect.ts';
import type { Geometry } from './geometry.ts';
import { px } from './px.ts';

interface Props {
  readonly geometry: Geometry;
  readonly columns: readonly number[];
  /** The column at the left edge of this part. */
  readonly from: number;
  readonly chosen: Rect;
  readonly onWiden: (column: number, width: number) => void;
}

export function ColumnHeads({ geometry, columns, from, chosen, onWiden }: Props) {
  const on = (column: number) => column >= chosen.column && column < chosen.column + chosen.columns;
  return (
    <>
      {columns.map((column) => (
        <div
          key={column}
          class={on(column) ? 'columnname on' : 'columnname'}
          style={{
            left: px(geometry.lefts[column]! - geometry.lefts[from]!),
            width: px(geometry.columnSize(column)),
          }}
        >
          {columnName(column)}
          <ResizeHandle
            width={geometry.columnSize(column)}
            onDone={(size) => onWiden(column, size)}
          />
        </div>
      ))}
    </>
  );
}

function ResizeHandle({ width, onDone }: { width: number; onDone: (width: number) => void }) {
  const start = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const from = event.clientX;
    window.addEventListener(
      'mouseup',
      (end) => {
        if (end.clientX !== from) onDone(Math.max(20, Math.round(width + end.clientX - from)));
      },
      { once: true },
    );
  };
  // biome-ignore lint/a11y/noStaticElementInteractions: a handle for the mouse inside hidden column letters
  return <span class="resize" onMouseDown={start} />;
}
