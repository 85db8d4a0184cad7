// Check the open sheet: findings by kind, jump to the cell, choose repairs, accept with a reason.
import { useState } from 'preact/hooks';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { FindingView, ValidateResult } from '../../src/rpc/shapes.ts';
import { FindingItem } from '../parts/FindingItem.tsx';
import { Status } from '../parts/Status.tsx';
import { call } from '../server.ts';
import { useTask } from '../useTask.ts';

const TEXT = PANEL.periksa;
type Filter = 'all' | FindingView['severity'];

export function Periksa({ changed }: { changed: () => Promise<void> }) {
  const task = useTask();
  const [result, setResult] = useState<ValidateResult | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState<Filter>('all');
  const [marked, setMarked] = useState(false);
  const [message, setMessage] = useState<string | null>(null);

  const check = async () => setResult(await call('validatePlan', { sheet: null }));
  const run = () => task.run(check);
  const toggle = (about: string) => {
    const next = new Set(chosen);
    if (!next.delete(about)) next.add(about);
    setChosen(next);
  };
  const repair = () =>
    task.run(async () => {
      const { repaired, left } = await call('applyRepair', { sheet: null, about: [...chosen] });
      setChosen(new Set());
      setMessage(TEXT.applied(repaired, left));
      await check();
      await changed();
    });
  const accept = (about: string, reason: string | null) =>
    task.run(async () => {
      await call('acceptFinding', { about, reason });
      await check();
    });
  const mark = () =>
    task.run(async () => {
      const reply = await call('markFindings', { sheet: null, on: !marked });
      setMessage(marked ? TEXT.unmarked : TEXT.marked(reply.marked));
      setMarked(!marked);
    });

  const visible = (result?.findings ?? []).filter(
    (finding) => filter === 'all' || finding.severity === filter,
  );
  const open = visible.filter((finding) => finding.accepted === null);
  const accepted = visible.filter((finding) => finding.accepted !== null);
  const kinds = [...new Set(open.map((finding) => finding.kind))];
  const item = (finding: FindingView) => (
    <FindingItem
      key={finding.about}
      finding={finding}
      chosen={chosen.has(finding.about)}
      busy={task.busy}
      toggle={() => toggle(finding.about)}
      accept={(reason) => accept(finding.about, reason)}
    />
  );

  return (
    <section>
      <h1>{PANEL.tabs.periksa}</h1>
      {!result && <p class="quiet">{TEXT.intro}</p>}
      <div class="actions">
        <button type="button" class="primary" disabled={task.busy} onClick={run}>
          {result ? TEXT.rerun : TEXT.run}
        </button>
        {result && result.findings.length > 0 && (
          <button type="button" aria-pressed={marked} disabled={task.busy} onClick={mark}>
            {TEXT.mark}
          </button>
        )}
      </div>
      <Status task={task} message={message} />
      {result && (
        <p class="counts">
          {TEXT.counts(result.counts.error, result.counts.warning, result.counts.info)}
        </p>
      )}
      {result && result.findings.length === 0 && <p>{TEXT.clean}</p>}
      {result && result.findings.length > 0 && (
        <div class="field">
          <label for="filter">{TEXT.filter}</label>
          <select
            id="filter"
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value as Filter)}
          >
            <option value="all">{TEXT.all}</option>
            <option value="error">{TEXT.severity.error}</option>
            <option value="warning">{TEXT.severity.warning}</option>
            <option value="info">{TEXT.severity.info}</option>
          </select>
        </div>
      )}
      {kinds.map((kind) => (
        <section key={kind}>
          <h2>{TEXT.kinds[kind] ?? kind}</h2>
          <ul class="findings">{open.filter((finding) => finding.kind === kind).map(item)}</ul>
        </section>
      ))}
      {accepted.length > 0 && (
        <section>
          <h2>{TEXT.accepted}</h2>
          <ul class="findings">{accepted.map(item)}</ul>
        </section>
      )}
      {chosen.size > 0 && (
        <div class="actions sticky">
          <button type="button" class="primary" disabled={task.busy} onClick={repair}>
            {TEXT.apply(chosen.size)}
          </button>
        </div>
      )}
    </section>
  );
}
