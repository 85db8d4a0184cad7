// One running job of a view: busy, its failure sentence, and a guard against a second press.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { PANEL } from '../src/core/text/panelText.ts';
import { CallError } from './server.ts';

export interface Task {
  readonly busy: boolean;
  /** Busy for longer than people like to wait without a word. */
  readonly slow: boolean;
  readonly failure: { readonly code: string; readonly message: string } | null;
  /** Runs the job unless one is running; failures become a sentence. */
  run(job: () => Promise<void>): void;
  clear(): void;
}

const SLOW_MS = 4000;

export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const [slow, setSlow] = useState(false);
  const [failure, setFailure] = useState<Task['failure']>(null);
  const running = useRef(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  const run = useCallback((job: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    job()
      .catch((error) =>
        setFailure(
          error instanceof CallError
            ? { code: error.code, message: error.message }
            : { code: 'BUG', message: PANEL.noAnswer },
        ),
      )
      .finally(() => {
        running.current = false;
        setBusy(false);
      });
  }, []);
  const clear = useCallback(() => setFailure(null), []);
  return { busy, slow, failure, run, clear };
}
