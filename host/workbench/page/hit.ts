// Which cell lies under the mouse.
import { type Geometry, GUTTER, HEAD } from './geometry.ts';

export interface Place {
  readonly part: 'cell' | 'row' | 'column' | 'corner';
  readonly row: number;
  readonly column: number;
}

/** Outside the grid the nearest cell counts, so that a drag can leave it. */
export function placeAt(
  scroller: HTMLElement,
  geometry: Geometry,
  event: { readonly clientX: number; readonly clientY: number },
): Place {
  const frame = scroller.getBoundingClientRect();
  const x = event.clientX - frame.left - GUTTER;
  const y = event.clientY - frame.top - HEAD;
  const inner = (position: number, frozen: number, scroll: number) =>
    position < frozen ? position : position + scroll;
  return {
    part: x < 0 && y < 0 ? 'corner' : x < 0 ? 'row' : y < 0 ? 'column' : 'cell',
    row: geometry.rowAt(inner(y, geometry.frozenHeight, scroller.scrollTop)),
    column: geometry.columnAt(inner(x, geometry.frozenWidth, scroller.scrollLeft)),
  };
}
