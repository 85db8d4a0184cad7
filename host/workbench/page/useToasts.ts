// Short messages in the corner; they go by themselves.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { AddOnEvents } from './server.ts';

const SHOWN_MS = 8000;

export interface Toasts {
  readonly shown: readonly {
    readonly id: number;
    readonly title: string;
    readonly message: string;
  }[];
  add(toasts: AddOnEvents['toasts']): void;
  drop(id: number): void;
}

export function useToasts(): Toasts {
  const [shown, setShown] = useState<Toasts['shown']>([]);
  const next = useRef(1);
  const drop = useCallback(
    (id: number) => setShown((all) => all.filter((toast) => toast.id !== id)),
    [],
  );
  const add = useCallback(
    (toasts: AddOnEvents['toasts']) => {
      for (const toast of toasts) {
        const id = next.current;
        next.current += 1;
        // One at a time, as in Sheets: a newer one takes the place of the older.
        setShown([{ id, ...toast }]);
        window.setTimeout(() => drop(id), SHOWN_MS);
      }
    },
    [drop],
  );
  return { shown, add, drop };
}
