// How wide a text is in a cell, as the browser itself would draw it.
import type { CellView } from '../sheetView.ts';

const POINT = 96 / 72;
const MOST_KEPT = 5000;

let pen: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();

/** In pixels, on one line, without the padding of the cell. */
export function textWidth(text: string, look: CellView['s']): number {
  const size = (look?.fontSize ?? 10) * POINT;
  const font = `${look?.italic ? 'italic ' : ''}${look?.bold ? '700 ' : ''}${size}px Arial, "Liberation Sans", sans-serif`;
  const key = `${font} ${text}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * size * 0.6;
  pen.font = font;
  const { width } = pen.measureText(text);
  if (known.size > MOST_KEPT) known.clear();
  known.set(key, width);
  return width;
}
