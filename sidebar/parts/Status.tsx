// What is going on: a live region for progress and results, an alert for failures.
import { useEffect, useRef } from 'preact/hooks';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { Task } from '../useTask.ts';

interface Props {
  readonly task: Task;
  readonly message: string | null;
  /** Offered under a failure. */
  readonly retry?: () => void;
  /** Without what failed there is nothing to show: the failure stays. */
  readonly lasting?: boolean;
}

export function Status({ task, message, retry, lasting = false }: Props) {
  const failure = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What came of a press may lie below the part in view.
    if (task.failure !== null) failure.current?.scrollIntoView({ block: 'nearest' });
    else if (message !== null) status.current?.scrollIntoView({ block: 'nearest' });
  }, [task.failure, message]);
  return (
    <>
      <div class="status" ref={status} role="status" aria-live="polite">
        {task.busy ? (
          <span class="busy">
            <span class="spinner" aria-hidden="true" />
            {task.slow ? PANEL.slow : PANEL.busy}
          </span>
        ) : (
          message
        )}
      </div>
      {task.failure !== null && (
        <div class="failure" ref={failure} role="alert">
          <p>{task.failure.message}</p>
          {task.failure.code === 'TWO_ACCOUNTS' && (
            <ol>
              {PANEL.accountSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
          <div class="actions">
            {retry && (
              <button type="button" onClick={retry}>
                {PANEL.retry}
              </button>
            )}
            {!lasting && (
              <button type="button" onClick={task.clear}>
                {PANEL.dismiss}
              </button>
            )}
          </div>
        </div>
      )}
    </>
  );
}
