// What is going on: a live region for progress and results, an alert for failures.
import { PANEL } from '../../src/core/text/panelText.ts';
import type { Task } from '../useTask.ts';

export function Status({ task, message }: { task: Task; message: string | null }) {
  return (
    <>
      <div class="status" role="status" aria-live="polite">
        {task.busy ? (
          <span class="busy">
            <span class="spinner" aria-hidden="true" />
            {PANEL.busy}
          </span>
        ) : (
          message
        )}
      </div>
      {task.failure !== null && (
        <div class="failure" role="alert">
          <p>{task.failure}</p>
          <button type="button" onClick={task.clear}>
            {PANEL.dismiss}
          </button>
        </div>
      )}
    </>
  );
}
