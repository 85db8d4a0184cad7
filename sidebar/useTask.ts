// One running job of a view: busy, its failure sentence, and a guard against a second press.
import { useCallback, useRef, useState } from 'preact/hooks';
import { PANEL } from '../src/core/text/panelText.ts';
import { CallError } from './server.ts';

export interface Task {
  readonly busy: boolean;
  readonly failure: string | null;
  /** Runs the job unless one is running; failures become a sentence. */
  run(job: () => Promise<void>): void;
  clear(): void;
}

export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const running = useRef(false);
  const run = useCallback((job: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    job()
      .catch((error) => setFailure(error instanceof CallError ? error.message : PANEL.noAnswer))
      .finally(() => {
        running.current = false;
        setBusy(false);
      });
  }, []);
  const clear = useCallback(() => setFailure(null), []);
  return { busy, failure, run, clear };
}
