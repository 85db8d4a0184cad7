// The library's virtualiser as a Preact hook, for rows or for columns.
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/**
 * Indexes of the items in view, a few more on both sides.
 * @param size pixels of item `index`; a new function means that sizes changed
 */
export function useVirtual(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  size: (index: number) => number,
  horizontal: boolean,
): readonly number[] {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    count,
    horizontal,
    overscan: horizontal ? 3 : 8,
    getScrollElement: () => scroller.current,
    estimateSize: size,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(0),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, size]);
  return virtualizer.getVirtualItems().map((item) => item.index);
}
