// One drawn cell: its text, look, and the small marks of notes and drop-downs.
import type { CellView } from '../sheetView.ts';
import { type Box, boxStyle, px } from './px.ts';

interface Props {
  readonly id: string | undefined;
  readonly column: number;
  readonly cell: CellView | null;
  readonly box: Box;
  readonly selected: boolean;
  /** Width that the text may take when blank cells lie to its right. */
  readonly spill: number | null;
  /** The text of a cell to the left runs across this cell's right edge. */
  readonly crossed: boolean;
}

export function CellBox({ id, column, cell, box, selected, spill, crossed }: Props) {
  const look = cell?.s;
  const align =
    look?.align ??
    (cell?.k === 'n' ? 'right' : cell?.k === 'b' || cell?.k === 'e' ? 'center' : 'left');
  const classes = [
    'cell',
    look?.wrap ? 'wrap' : '',
    look?.border ? 'bordered' : '',
    look?.valign ?? 'bottom',
    `to-${align}`,
    spill !== null ? 'spilling' : '',
    crossed ? 'crossed' : '',
    cell?.choices ? 'chooses' : '',
  ];
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={column + 1}
      aria-selected={selected}
      class={classes.filter(Boolean).join(' ')}
      style={{
        ...boxStyle(box),
        background: look?.fill,
        color: look?.color,
        fontWeight: look?.bold ? 700 : undefined,
        fontStyle: look?.italic ? 'italic' : undefined,
        fontSize: look?.fontSize ? `${look.fontSize}pt` : undefined,
        lineHeight: look?.fontSize ? px(Math.round(look.fontSize * 1.7)) : undefined,
        paddingLeft: look?.indent ? px(4 + look.indent * 10) : undefined,
      }}
    >
      <span style={spill !== null ? { width: px(spill) } : undefined}>{cell?.d}</span>
      {cell?.note && <i class="note" aria-hidden="true" />}
      {cell?.choices && (
        <i class="arrow" aria-hidden="true">
          <svg viewBox="0 0 10 6" width="9" height="6" aria-hidden="true">
            <path d="M0 0h10L5 6z" fill="currentColor" />
          </svg>
        </i>
      )}
    </div>
  );
}
