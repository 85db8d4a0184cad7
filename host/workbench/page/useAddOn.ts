// The add-on beside the grid: its edition, its menu, its panel, and what a run of it changed.
import { useCallback, useState } from 'preact/hooks';
import { type AddOnEvents, act, type FileInfo } from './server.ts';
import { useToasts } from './useToasts.ts';

interface Options {
  readonly file: string;
  readonly replace: (file: FileInfo) => void;
  /** The add-on chose a cell. */
  readonly moved: (a1: string) => void;
  readonly fail: () => void;
}

export function useAddOn({ file, replace, moved, fail }: Options) {
  const [edition, setEdition] = useState('kantor');
  const [opened, setOpened] = useState(0);
  const [working, setWorking] = useState(0);
  const toasts = useToasts();
  const settle = useCallback(
    (next: FileInfo, events: AddOnEvents) => {
      replace(next);
      if (events.moved) moved(next.active.a1);
      toasts.add(events.toasts);
      if (events.panel) setOpened((n) => n + 1);
    },
    [replace, moved, toasts.add],
  );
  const runMenu = async (name: string) => {
    setWorking((n) => n + 1);
    try {
      const reply = await act<{ file: FileInfo; events: AddOnEvents }>('runMenu', {
        file,
        edition,
        name,
      });
      settle(reply.file, reply.events);
    } catch {
      fail();
    } finally {
      setWorking((n) => n - 1);
    }
  };
  return {
    edition,
    setEdition,
    /** How often the panel was opened; 0 while it is closed. */
    opened,
    closePanel: () => setOpened(0),
    working: working > 0,
    toasts,
    settle,
    runMenu,
  };
}
