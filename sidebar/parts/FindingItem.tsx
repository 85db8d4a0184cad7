// One finding: what is wrong, where, the repair to choose, or the reason why it is right.
import { useState } from 'preact/hooks';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { FindingView } from '../../src/rpc/shapes.ts';
import { call, focusSheet } from '../server.ts';
import { useTask } from '../useTask.ts';
import { Status } from './Status.tsx';

const TEXT = PANEL.periksa;

interface Props {
  readonly finding: FindingView;
  readonly chosen: boolean;
  readonly busy: boolean;
  readonly toggle: () => void;
  readonly accept: (reason: string | null) => void;
}

export function FindingItem({ finding, chosen, busy, toggle, accept }: Props) {
  const task = useTask();
  const [reason, setReason] = useState<string | null>(null);
  const jump = () =>
    task.run(async () => {
      await call('jumpTo', { sheet: finding.sheet, cell: finding.cell });
      focusSheet();
    });
  const id = `alasan-${finding.sheet}-${finding.cell}-${finding.code}`;
  return (
    <li class={`finding ${finding.severity}`}>
      <p class="head">
        <span class="badge">{TEXT.severity[finding.severity]}</span>
        <button type="button" class="link" onClick={jump} title={finding.sheet}>
          {TEXT.jump(finding.cell)}
        </button>
      </p>
      <p>{finding.message}</p>
      {finding.suggestion && <p class="quiet">{finding.suggestion}</p>}
      {finding.followers > 0 && <p class="quiet">{TEXT.followers(finding.followers)}</p>}
      {finding.fixable && (
        <>
          <label class="check">
            <input type="checkbox" checked={chosen} disabled={busy} onChange={toggle} />
            {TEXT.choose}
          </label>
          <dl class="preview">
            {finding.preview.map((change) => (
              <div key={change.cell}>
                <dt>{change.cell}</dt>
                <dd>
                  <del>{change.before || TEXT.blank}</del> → <ins>{change.after || TEXT.blank}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {finding.accepted !== null ? (
        <p class="quiet">
          “{finding.accepted}”{' '}
          <button type="button" class="link" disabled={busy} onClick={() => accept(null)}>
            {TEXT.reopen}
          </button>
        </p>
      ) : reason === null ? (
        <button type="button" class="link" onClick={() => setReason('')}>
          {TEXT.accept}
        </button>
      ) : (
        <div class="field">
          <label for={id}>{TEXT.reason}</label>
          <input id={id} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
          <div class="actions">
            <button
              type="button"
              disabled={busy || reason.trim() === ''}
              onClick={() => accept(reason.trim())}
            >
              {TEXT.save}
            </button>
            <button type="button" class="link" onClick={() => setReason(null)}>
              {TEXT.cancel}
            </button>
          </div>
        </div>
      )}
      {task.failure !== null && <Status task={task} message={null} />}
    </li>
  );
}
