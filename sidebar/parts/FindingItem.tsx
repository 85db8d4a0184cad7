// One finding: what is wrong, where, the repair to choose, or the reason why it is right.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { FindingView } from '../../src/rpc/shapes.ts';
import { call, focusSheet } from '../server.ts';
import { useTask } from '../useTask.ts';
import { Changes } from './Changes.tsx';
import { RuleText } from './RuleText.tsx';
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
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useLayoutEffect(() => {
    if (reason !== null && !opened.current) input.current?.focus();
    if (reason === null && opened.current) opener.current?.focus();
    opened.current = reason !== null;
  }, [reason === null]);
  const jumpTo = (cell: string) => () =>
    task.run(async () => {
      await call('jumpTo', { sheet: finding.sheet, cell });
      focusSheet();
    });
  const jump = jumpTo(finding.cell);
  const id = `alasan-${finding.about}`;
  return (
    <div class={`finding ${finding.severity}`}>
      <p class="head">
        <span class="badge">{TEXT.severity[finding.severity]}</span>
        <button
          type="button"
          class="link"
          aria-label={TEXT.jumpTo(finding.sheet, finding.cell)}
          title={finding.sheet}
          disabled={task.busy}
          onClick={jump}
        >
          {TEXT.jump(finding.cell)}
        </button>
      </p>
      <h3>{finding.title}</h3>
      <p>{finding.message}</p>
      {finding.alike.length > 0 && (
        <p class="quiet">
          {TEXT.alike}
          {finding.alike.slice(0, MOST_CELLS).map((cell) => (
            <>
              {' '}
              <button
                type="button"
                class="link"
                key={cell}
                aria-label={TEXT.jumpTo(finding.sheet, cell)}
                disabled={task.busy}
                onClick={jumpTo(cell)}
              >
                {cell}
              </button>
            </>
          ))}
          {finding.alike.length > MOST_CELLS && TEXT.more(finding.alike.length - MOST_CELLS)}
        </p>
      )}
      {finding.suggestion && <p class="quiet">{finding.suggestion}</p>}
      {finding.followers > 0 && <p class="quiet">{TEXT.followers(finding.followers)}</p>}
      {finding.fixable && finding.accepted === null && (
        <>
          <label class="check">
            <input type="checkbox" checked={chosen} disabled={busy} onChange={toggle} />
            {TEXT.choose}
          </label>
          <Changes
            caption={TEXT.previewOf(finding.cell)}
            changes={finding.preview}
            most={MOST_CHANGES}
          />
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
        <button type="button" class="link" ref={opener} onClick={() => setReason('')}>
          {TEXT.accept}
        </button>
      ) : (
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy && reason.trim() !== '') accept(reason.trim());
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setReason(null);
          }}
        >
          <label for={id}>{TEXT.reason}</label>
          <input
            id={id}
            ref={input}
            value={reason}
            maxLength={300}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          <div class="actions">
            <button type="submit" disabled={busy || reason.trim() === ''}>
              {TEXT.save}
            </button>
            <button type="button" class="link" onClick={() => setReason(null)}>
              {TEXT.cancel}
            </button>
          </div>
        </form>
      )}
      <RuleText
        quiet
        code={finding.code}
        summary={TEXT.aboutRule}
        otherwise={TEXT.kindHelp[finding.kind] ?? ''}
      />
      {task.failure !== null && <Status task={task} message={null} retry={jump} />}
    </div>
  );
}

const MOST_CHANGES = 8;
const MOST_CELLS = 12;
