// Consolidation for the secretariat: files or links of the districts, progress, who is in and what is wrong.
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../src/core/numbers/formatNumber.ts';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { ConsolidateResult } from '../../src/rpc/shapes.ts';
import { consolidateFiles, consolidateList, type Progress } from '../consolidate.ts';
import { Coverage } from '../parts/Coverage.tsx';
import { Field } from '../parts/Field.tsx';
import { QuarterField } from '../parts/QuarterField.tsx';
import { Registry } from '../parts/Registry.tsx';
import { Status } from '../parts/Status.tsx';
import { readStored, useStored, writeStored } from '../stored.ts';
import { useTask } from '../useTask.ts';

const TEXT = PANEL.konsolidasi;

export function Konsolidasi({ changed }: { changed: () => Promise<void> }) {
  const task = useTask();
  const [tahun, setTahun] = useStored('tahun', String(new Date().getFullYear()));
  const [quarter, setQuarter] = useStored('triwulan', '1', (value) => /^[1-4]$/.test(value));
  const [source, setSource] = useStored('sumber', 'berkas', (value) =>
    ['berkas', 'daftar'].includes(value),
  );
  const [again, setAgain] = useState(false);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [done, setDone] = useState<{ result: ConsolidateResult; triwulan: number } | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [runs, setRuns] = useState(0);
  const cancelled = useRef(false);
  const [cancelling, setCancelling] = useState(false);
  const cancelButton = useRef<HTMLButtonElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const running = progress !== null;
  const started = useRef(false);
  useEffect(() => {
    // The run button goes away: the keyboard goes to the button that took its place, and at the end to what came out.
    if (running) cancelButton.current?.focus();
    else if (started.current) {
      outcome.current?.focus({ preventScroll: true });
      outcome.current?.scrollIntoView({ block: 'start' });
    }
    started.current = running;
  }, [running]);

  const run = () => {
    if (!/^(19|20)\d\d$/.test(tahun.trim())) return setMessage(PANEL.templat.badYear);
    cancelled.current = false;
    setCancelling(false);
    setDone(null);
    setMessage(null);
    const triwulan = Number(quarter);
    const drive = {
      tahun: Number(tahun),
      triwulan,
      cancelled: () => cancelled.current,
      again,
      tell: setProgress,
    };
    task.run(async () => {
      setProgress({ done: 0, total: source === 'berkas' ? files.length : 0, name: '' });
      try {
        const result =
          source === 'berkas'
            ? await consolidateFiles(files, drive)
            : await consolidateList(owner(), drive);
        if (result) setDone({ result, triwulan });
        setMessage(result ? TEXT.finished(formatNumber(result.districts.length)) : TEXT.cancelled);
      } finally {
        setProgress(null);
        setRuns((count) => count + 1);
      }
      // The overview reads every new sheet again: nobody has to wait for that.
      changed().catch(() => undefined);
    });
  };
  const ready = source === 'daftar' || files.length > 0;
  return (
    <section>
      <h1>{TEXT.heading}</h1>
      <p class="quiet">{TEXT.intro}</p>
      {/* Out of sight during a run, so that its progress needs no scrolling; what was typed stays. */}
      <div hidden={running}>
        <div class="pair">
          <Field id="ktahun" label={TEXT.tahun}>
            <input
              id="ktahun"
              inputMode="numeric"
              value={tahun}
              disabled={task.busy}
              onInput={(event) => setTahun(event.currentTarget.value)}
            />
          </Field>
          <QuarterField
            id="ktriwulan"
            label={TEXT.quarter}
            value={Number(quarter)}
            onChange={(next) => setQuarter(String(next))}
          />
        </div>
        <fieldset class="choices">
          <legend>{TEXT.source}</legend>
          {(['berkas', 'daftar'] as const).map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="sumber"
                value={name}
                checked={source === name}
                disabled={task.busy}
                onChange={() => setSource(name)}
              />
              <span>{TEXT.sources[name]}</span>
            </label>
          ))}
        </fieldset>
        {source === 'daftar' && (
          <label class="check">
            <input
              type="checkbox"
              checked={again}
              disabled={task.busy}
              onChange={(event) => setAgain(event.currentTarget.checked)}
            />
            {TEXT.again}
          </label>
        )}
        {source === 'berkas' ? (
          <div class="filefield">
            <input
              id="berkas"
              type="file"
              accept=".xlsx"
              multiple
              disabled={task.busy}
              onChange={(event) => {
                setFiles([...(event.currentTarget.files ?? [])]);
                setMessage(null);
              }}
            />
            <label for="berkas">{TEXT.files}</label>
            <p class="quiet">
              {files.length === 0 ? TEXT.filesHint : TEXT.chosen(formatNumber(files.length))}
            </p>
          </div>
        ) : (
          <Registry busy={task.busy} runs={runs} />
        )}
      </div>
      {progress && (
        <div class="progress">
          <progress
            aria-label={TEXT.heading}
            max={Math.max(1, progress.total)}
            value={progress.done}
          />
          <p role="status">{progressText(progress)}</p>
          {/* Not in the live region: nobody wants to hear a clock. */}
          {progress.waiting !== undefined && (
            <p class="quiet">{TEXT.askedAgain(formatNumber(progress.waiting))}</p>
          )}
          {progress.resumed && <p class="quiet">{TEXT.resumed}</p>}
        </div>
      )}
      <div class="actions">
        {running ? (
          <button
            type="button"
            ref={cancelButton}
            disabled={cancelling}
            onClick={() => {
              cancelled.current = true;
              setCancelling(true);
            }}
          >
            {cancelling ? TEXT.cancelling : TEXT.cancel}
          </button>
        ) : (
          <button type="button" class="primary" disabled={task.busy || !ready} onClick={run}>
            {TEXT.run}
          </button>
        )}
      </div>
      <div ref={outcome} class="outcome" tabIndex={-1}>
        {!progress && <Status task={task} message={message} retry={run} />}
        {done && <Coverage result={done.result} triwulan={done.triwulan} />}
      </div>
    </section>
  );
}

function progressText({ done, total, name, waiting }: Progress): string {
  if (name === '') return done > 0 ? TEXT.merging : TEXT.starting;
  const where = TEXT.reading(formatNumber(done + 1), formatNumber(total), name);
  return waiting === undefined ? where : TEXT.waiting(where);
}

/** Names this panel, so that two people do not drive one run at once. */
function owner(): string {
  const kept = readStored('pelaku');
  if (kept !== null) return kept;
  const made = TEXT.owner(Math.random().toString(36).slice(2, 6));
  writeStored('pelaku', made);
  return made;
}
