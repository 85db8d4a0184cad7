// Check the workbook: findings by kind and level, jump to the cell, choose repairs, accept with a reason.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../src/core/numbers/formatNumber.ts';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { FindingView, ValidateResult } from '../../src/rpc/shapes.ts';
import { Field } from '../parts/Field.tsx';
import { FindingItem } from '../parts/FindingItem.tsx';
import { Status } from '../parts/Status.tsx';
import { VirtualList } from '../parts/VirtualList.tsx';
import { call } from '../server.ts';
import { useStored } from '../stored.ts';
import { useTask } from '../useTask.ts';

const TEXT = PANEL.periksa;
const FILTERS = ['all', 'error', 'warning', 'info', 'fixable', 'accepted'] as const;
type Filter = (typeof FILTERS)[number];

/** A heading above its findings, so that one long list can be drawn piece by piece. */
type Line =
  | { readonly heading: string; readonly count: number }
  | { readonly finding: FindingView };

interface Props {
  readonly changed: () => Promise<void>;
  /** The menu asked for the check, not just for the panel. */
  readonly runNow: boolean;
  /** Puts something under the scrolling part, where it covers nothing. */
  readonly dock: (content: ComponentChildren) => void;
}

export function Periksa({ changed, runNow, dock }: Props) {
  const task = useTask();
  const [result, setResult] = useState<ValidateResult | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [stored, setFilter] = useStored('filter', 'all', (value) =>
    FILTERS.includes(value as Filter),
  );
  const [message, setMessage] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const filter = stored as Filter;

  const check = async () => {
    const reply = await call('validatePlan', { sheet: null });
    setResult(reply);
    const still = new Set(reply.findings.map((finding) => finding.about));
    setChosen((all) => new Set([...all].filter((about) => still.has(about))));
  };
  const run = () => {
    setMessage(null);
    task.run(check);
  };
  useEffect(() => {
    if (runNow) run();
  }, []);
  const toggle = (about: string) => {
    const next = new Set(chosen);
    if (!next.delete(about)) next.add(about);
    setChosen(next);
  };
  const repair = () =>
    task.run(async () => {
      const { repaired, left } = await call('applyRepair', { sheet: null, about: [...chosen] });
      setChosen(new Set());
      setMessage(TEXT.applied(formatNumber(repaired), formatNumber(left)));
      // The button goes away with the choice.
      heading.current?.focus();
      await check();
      await changed();
    });
  const accept = (about: string, reason: string | null) =>
    task.run(async () => {
      await call('acceptFinding', { about, reason });
      setMessage(reason === null ? TEXT.reopened : TEXT.acceptedNow);
      heading.current?.focus();
      await check();
    });
  // Two buttons, not a switch: a panel that was just opened cannot know whether the sheet holds marks.
  const mark = (on: boolean) =>
    task.run(async () => {
      const { marked } = await call('markFindings', { sheet: null, on });
      const off = marked > 0 ? TEXT.unmarked : TEXT.noMarks;
      setMessage(on ? TEXT.marked(formatNumber(marked)) : off);
      await changed();
    });

  useEffect(() => {
    dock(
      chosen.size === 0 ? null : (
        <div class="actions">
          <button type="button" class="primary" disabled={task.busy} onClick={repair}>
            {TEXT.apply(formatNumber(chosen.size))}
          </button>
          <button type="button" disabled={task.busy} onClick={() => setChosen(new Set())}>
            {TEXT.chooseNone}
          </button>
        </div>
      ),
    );
  }, [chosen, task.busy, dock]);

  const findings = result?.findings ?? [];
  const lines = useMemo(() => linesOf(findings, filter), [findings, filter]);
  const fixable = findings.filter((finding) => finding.fixable && finding.accepted === null);
  return (
    <section>
      <h1 ref={heading} tabIndex={-1}>
        {PANEL.tabs.periksa}
      </h1>
      {!result && <p class="quiet">{TEXT.intro}</p>}
      <div class="actions">
        <button type="button" class="primary" disabled={task.busy} onClick={run}>
          {result ? TEXT.rerun : TEXT.run}
        </button>
        {findings.length > 0 && (
          <button type="button" disabled={task.busy} onClick={() => mark(true)}>
            {TEXT.mark}
          </button>
        )}
        {result && (
          <button type="button" disabled={task.busy} onClick={() => mark(false)}>
            {TEXT.unmark}
          </button>
        )}
      </div>
      <Status task={task} message={message} retry={run} />
      {result && findings.length === 0 && <p class="clean">{TEXT.clean}</p>}
      {result && findings.length > 0 && (
        <>
          <ul class="tally" aria-label={TEXT.tally}>
            {(['error', 'warning', 'info'] as const).map((severity) => (
              <li key={severity} class={severity}>
                <strong>{formatNumber(result.counts[severity])}</strong>
                {TEXT.severity[severity]}
              </li>
            ))}
          </ul>
          <Field id="filter" label={TEXT.filter}>
            <select
              id="filter"
              value={filter}
              onChange={(event) => setFilter(event.currentTarget.value)}
            >
              {FILTERS.map((name) => (
                <option key={name} value={name}>
                  {TEXT.filters[name]}
                </option>
              ))}
            </select>
          </Field>
          {fixable.length > 1 && (
            <label class="check">
              <input
                type="checkbox"
                disabled={task.busy}
                checked={fixable.every((finding) => chosen.has(finding.about))}
                onChange={(event) =>
                  setChosen(
                    event.currentTarget.checked
                      ? new Set(fixable.map((finding) => finding.about))
                      : new Set(),
                  )
                }
              />
              {TEXT.chooseAll(formatNumber(fixable.length))}
            </label>
          )}
          {lines.length === 0 && <p class="quiet">{TEXT.noneHere}</p>}
        </>
      )}
      <VirtualList
        items={lines}
        label={TEXT.list}
        keyOf={(line) => ('finding' in line ? line.finding.about : `h ${line.heading}`)}
        draw={(line) =>
          'finding' in line ? (
            <FindingItem
              finding={line.finding}
              chosen={chosen.has(line.finding.about)}
              busy={task.busy}
              toggle={() => toggle(line.finding.about)}
              accept={(reason) => accept(line.finding.about, reason)}
            />
          ) : (
            <h2>
              {line.heading} <span class="quiet">({formatNumber(line.count)})</span>
            </h2>
          )
        }
      />
    </section>
  );
}

const LEVELS = ['error', 'warning', 'info'];

function linesOf(findings: readonly FindingView[], filter: Filter): readonly Line[] {
  const wanted = findings.filter((finding) => {
    if (filter === 'accepted') return finding.accepted !== null;
    if (finding.accepted !== null) return filter === 'all';
    if (filter === 'fixable') return finding.fixable;
    return filter === 'all' || finding.severity === filter;
  });
  const groups = new Map<string, FindingView[]>();
  for (const finding of wanted) {
    const heading =
      finding.accepted !== null ? TEXT.accepted : (TEXT.kinds[finding.kind] ?? finding.kind);
    groups.set(heading, [...(groups.get(heading) ?? []), finding]);
  }
  const worst = (group: readonly FindingView[]) =>
    group[0]!.accepted !== null
      ? LEVELS.length
      : Math.min(...group.map((finding) => LEVELS.indexOf(finding.severity)));
  return [...groups]
    .sort(([, a], [, b]) => worst(a) - worst(b))
    .flatMap(([heading, group]): Line[] => [
      { heading, count: group.length },
      ...[...group]
        .sort((a, b) => LEVELS.indexOf(a.severity) - LEVELS.indexOf(b.severity))
        .map((finding) => ({ finding })),
    ]);
}
