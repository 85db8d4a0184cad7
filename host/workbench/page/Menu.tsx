// A menu button with its items, and the same list at the mouse: worked by mouse or keyboard.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  readonly keys?: string;
  readonly disabled?: boolean;
  /** A line above the item. */
  readonly apart?: boolean;
}

export function Menu(props: {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly heading?: string | undefined;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div class="menu">
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {props.label}
      </button>
      {open && (
        <MenuList
          {...props}
          close={(back) => {
            setOpen(false);
            if (back) button.current?.focus();
          }}
        />
      )}
    </div>
  );
}

export function MenuList(props: {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly heading?: string | undefined;
  readonly at?: { readonly x: number; readonly y: number };
  /** `back`: the keyboard should return to where it was. */
  readonly close: (back: boolean) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const { close, at } = props;
  // Before it is painted: a key pressed as soon as the menu is seen goes to the menu.
  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    const outside = (event: MouseEvent) => {
      const root = list.current?.parentElement?.classList.contains('menu')
        ? list.current.parentElement
        : list.current;
      if (!root?.contains(event.target as Node)) close(false);
    };
    document.addEventListener('mousedown', outside);
    return () => document.removeEventListener('mousedown', outside);
  }, []);
  const onKey = (event: KeyboardEvent) => {
    const buttons = [
      ...(list.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? []),
    ];
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'Escape') close(true);
    else if (event.key === 'Tab') return close(false);
    else if (event.key === 'ArrowDown') buttons[(index + 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowUp')
      buttons[(index - 1 + buttons.length) % buttons.length]?.focus();
    else if (event.key === 'Home') buttons[0]?.focus();
    else if (event.key === 'End') buttons[buttons.length - 1]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      class={at ? 'menuitems floating' : 'menuitems'}
      style={
        at
          ? {
              left: `${Math.min(at.x, window.innerWidth - 300)}px`,
              top: `${Math.max(4, Math.min(at.y, window.innerHeight - 36 * props.items.length - 20))}px`,
            }
          : undefined
      }
      role="menu"
      aria-label={props.label}
      tabIndex={-1}
      ref={list}
      onKeyDown={onKey}
    >
      {props.heading && (
        <div class="menuheading" role="presentation">
          {props.heading}
        </div>
      )}
      {props.items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          class={item.apart ? 'apart' : undefined}
          disabled={item.disabled}
          onClick={() => {
            close(true);
            item.run();
          }}
        >
          <span>{item.label}</span>
          {item.keys && <kbd>{item.keys}</kbd>}
        </button>
      ))}
    </div>
  );
}
