// The quarterly recap: choose the quarter, see the figures and how they were computed, make the sheet.
import { useState } from 'preact/hooks';
import { formatNumber, formatPercent, formatRupiah } from '../../src/core/numbers/formatNumber.ts';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { RecapResult, RecapRow } from '../../src/rpc/shapes.ts';
import { Bar } from '../parts/Bar.tsx';
import { QuarterField } from '../parts/QuarterField.tsx';
import { Status } from '../parts/Status.tsx';
import { VirtualList } from '../parts/VirtualList.tsx';
import { call } from '../server.ts';
import { useStored } from '../stored.ts';
import { useTask } from '../useTask.ts';

const TEXT = PANEL.rekap;

const orNone = (value: number | null, format: (value: number) => string) =>
  value === null ? TEXT.none : format(value);
const percent = (value: number) => formatPercent(value);

export function Rekap({ changed }: { changed: () => Promise<void> }) {
  const task = useTask();
  const [quarter, setQuarter] = useStored('triwulan', '1', (value) => /^[1-4]$/.test(value));
  const [result, setResult] = useState<RecapResult | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const make = (write: boolean) =>
    task.run(async () => {
      setMessage(null);
      const reply = await call('makeRecap', { sheet: null, triwulan: Number(quarter), write });
      setResult(reply);
      setMessage(write ? TEXT.written(reply.sheet) : TEXT.shown(formatNumber(reply.rows.length)));
      if (write) await changed();
    });
  const statuses = result ? tally(result.rows) : [];
  const summary = result?.summary;
  return (
    <section>
      <h1>{TEXT.heading}</h1>
      <p class="quiet">{TEXT.intro}</p>
      <QuarterField
        id="triwulan"
        label={TEXT.quarter}
        value={Number(quarter)}
        onChange={(next) => setQuarter(String(next))}
      />
      <div class="actions">
        <button type="button" class="primary" disabled={task.busy} onClick={() => make(false)}>
          {TEXT.show}
        </button>
        <button type="button" disabled={task.busy} onClick={() => make(true)}>
          {TEXT.write}
        </button>
      </div>
      <Status task={task} message={message} retry={() => make(false)} />
      {result && summary && (
        <>
          <h2>{TEXT.summary(result.triwulan)}</h2>
          <div class="bars">
            <Bar
              label={TEXT.capaian}
              percent={summary.rataRataCapaian}
              text={`${orNone(summary.rataRataCapaian, percent)}${summary.predikatKinerja ? ` · ${summary.predikatKinerja}` : ''}`}
            />
            <Bar
              label={TEXT.serapan}
              percent={summary.serapan}
              text={`${orNone(summary.serapan, percent)}${summary.predikatAnggaran ? ` · ${summary.predikatAnggaran}` : ''}`}
            />
          </div>
          <dl class="figures">
            <dt>{TEXT.pagu}</dt>
            <dd>{orNone(summary.totalPagu, formatRupiah)}</dd>
            <dt>{TEXT.realisasi}</dt>
            <dd>{orNone(summary.totalRealisasiRp, formatRupiah)}</dd>
          </dl>
          {result.problems.length > 0 && (
            <div class="failure" role="note">
              <p>{TEXT.settingsWrong}</p>
              <ul>
                {result.problems.map((problem) => (
                  <li key={problem.cell}>
                    {problem.cell}: {problem.message}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <h2>{TEXT.statusHeading}</h2>
          <div class="bars">
            {statuses.map(({ status, count }) => (
              <Bar
                key={status}
                label={TEXT.status[status]}
                percent={(count / result.rows.length) * 100}
                text={formatNumber(count)}
                tone={status}
                part
              />
            ))}
          </div>
          <h2>{TEXT.rows}</h2>
          <VirtualList
            items={result.rows}
            label={TEXT.rows}
            keyOf={(row) => `${row.row} ${row.level} ${row.indicator ?? ''}`}
            draw={(row) => <Figure row={row} />}
          />
          <p class="quiet">{TEXT.settingsHint}</p>
        </>
      )}
    </section>
  );
}

function Figure({ row }: { row: RecapRow }) {
  return (
    <details>
      <summary>
        <span class="name">{row.name || row.indicator || ''}</span>
        <span class={`pill ${row.status}`}>{orNone(row.capaian, percent)}</span>
      </summary>
      {row.indicator && row.indicator !== row.name && <p class="quiet">{row.indicator}</p>}
      <Bar
        label={TEXT.against}
        percent={row.capaian}
        text={`${orNone(row.realisasi, formatNumber)} / ${orNone(row.target, formatNumber)} ${row.satuan ?? ''}`}
        tone={row.status}
      />
      {row.serapan !== null && (
        <Bar label={TEXT.serapan} percent={row.serapan} text={percent(row.serapan)} />
      )}
      <p>
        <strong>{TEXT.how}:</strong> {row.how}
      </p>
      <p class="quiet">
        {TEXT.status[row.status]} · {row.akumulasi}
        {row.cells.length > 0 && ` · ${TEXT.cells(row.cells.slice(0, 12).join(', '))}`}
      </p>
    </details>
  );
}

function tally(rows: readonly RecapRow[]) {
  const counts = new Map<RecapRow['status'], number>();
  for (const row of rows) counts.set(row.status, (counts.get(row.status) ?? 0) + 1);
  return [...counts]
    .map(([status, count]) => ({ status, count }))
    .sort((a, b) => b.count - a.count);
}
