// A long list that draws only what is in view; short ones are drawn whole.
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly draw: (item: T) => ComponentChildren;
  readonly label: string;
}

const WHOLE = 40;
const GUESS = 150;

export function VirtualList<T>(props: Props<T>) {
  if (props.items.length > WHOLE) return <LongList {...props} />;
  return (
    <ul class="findings" aria-label={props.label}>
      {props.items.map((item) => (
        <li key={props.keyOf(item)}>{props.draw(item)}</li>
      ))}
    </ul>
  );
}

function LongList<T>({ items, keyOf, draw, label }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const scroller = () => list.current?.closest<HTMLElement>('main') ?? null;
  const options = {
    count: items.length,
    overscan: 6,
    getScrollElement: scroller,
    estimateSize: () => GUESS,
    getItemKey: (index: number) => keyOf(items[index]!),
    scrollMargin: list.current?.offsetTop ?? 0,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(0),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLLIElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const shown = virtualizer.getVirtualItems();
  return (
    <ul
      class="findings long"
      ref={list}
      aria-label={label}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
    >
      {shown.map(({ index, key, start }) => (
        <li
          key={String(key)}
          data-index={index}
          ref={(element) => {
            if (element) virtualizer.measureElement(element);
          }}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - options.scrollMargin}px)` }}
        >
          {draw(items[index]!)}
        </li>
      ))}
    </ul>
  );
}
