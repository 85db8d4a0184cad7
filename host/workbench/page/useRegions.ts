// F6 goes from one part of the page to the next, Shift+F6 back: menus, tools, grid, panel, sheets.
import { useEffect } from 'preact/hooks';

const PARTS = [
  '.menubar button',
  '.toolbar [tabindex="0"]',
  '.grid',
  '.panel iframe',
  '.tabs [aria-current]',
];

export function useRegions(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      const stops = PARTS.flatMap((part) => document.querySelector<HTMLElement>(part) ?? []);
      const now = document.activeElement;
      const at = stops.findIndex((stop) => partOf(stop)?.contains(now));
      const step = event.shiftKey ? -1 : 1;
      stops[(Math.max(at, 0) + step + stops.length) % stops.length]?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

const partOf = (stop: Element) => stop.closest('header, .tools, .grid, .panel, .tabs');
