// One drawn cell.
import type { CSSProperties } from 'preact';
import type { CellView } from '../sheetView.ts';

interface Props {
  readonly id: string;
  readonly column: number;
  readonly cell: CellView | null;
  readonly style: CSSProperties;
  readonly selected: boolean;
  readonly onPick: (extend: boolean) => void;
  readonly onOpen: () => void;
}

export function CellBox({ id, column, cell, style, selected, onPick, onOpen }: Props) {
  const look = cell?.s;
  const align =
    look?.align ??
    (cell?.k === 'n' ? 'right' : cell?.k === 'b' || cell?.k === 'e' ? 'center' : 'left');
  const classes = [
    'cell',
    look?.wrap ? 'wrap' : '',
    look?.border ? 'bordered' : '',
    look?.valign ?? 'bottom',
  ];
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={column + 1}
      aria-selected={selected}
      class={classes.join(' ')}
      title={[cell?.note, cell?.guarded].filter(Boolean).join('\n\n') || undefined}
      style={{
        ...style,
        justifyContent:
          align === 'right' ? 'flex-end' : align === 'center' ? 'center' : 'flex-start',
        textAlign: align,
        background: look?.fill,
        color: look?.color,
        fontWeight: look?.bold ? 700 : undefined,
        fontStyle: look?.italic ? 'italic' : undefined,
        fontSize: look?.fontSize ? `${look.fontSize}pt` : undefined,
        paddingLeft: look?.indent ? 4 + look.indent * 10 : undefined,
      }}
      onMouseDown={(event) => onPick(event.shiftKey)}
      onDblClick={onOpen}
    >
      <span>{cell?.d}</span>
      {cell?.note && <i class="note" aria-hidden="true" />}
      {cell?.choices && (
        <i class="choices" aria-hidden="true">
          ▾
        </i>
      )}
    </div>
  );
}
