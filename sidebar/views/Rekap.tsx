// Quarterly recap: choose the quarter, see the figures and how they were computed, make the sheet.
import { useState } from 'preact/hooks';
import { formatNumber, formatPercent, formatRupiah } from '../../src/core/numbers/formatNumber.ts';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { RecapResult } from '../../src/rpc/shapes.ts';
import { QuarterField } from '../parts/QuarterField.tsx';
import { Status } from '../parts/Status.tsx';
import { call } from '../server.ts';
import { useTask } from '../useTask.ts';

const TEXT = PANEL.rekap;

const orNone = (value: number | null, format: (value: number) => string) =>
  value === null ? TEXT.none : format(value);

export function Rekap({ changed }: { changed: () => Promise<void> }) {
  const task = useTask();
  const [triwulan, setTriwulan] = useState(1);
  const [result, setResult] = useState<RecapResult | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const make = (write: boolean) =>
    task.run(async () => {
      const reply = await call('makeRecap', { sheet: null, triwulan, write });
      setResult(reply);
      setMessage(write ? TEXT.written(reply.sheet) : null);
      if (write) await changed();
    });
  const percent = (value: number) => formatPercent(value);
  return (
    <section>
      <h1>{TEXT.heading}</h1>
      <QuarterField id="triwulan" label={TEXT.quarter} value={triwulan} onChange={setTriwulan} />
      <div class="actions">
        <button type="button" class="primary" disabled={task.busy} onClick={() => make(false)}>
          {TEXT.show}
        </button>
        <button type="button" disabled={task.busy} onClick={() => make(true)}>
          {TEXT.write}
        </button>
      </div>
      <Status task={task} message={message} />
      {result && (
        <dl class="figures">
          <dt>{TEXT.capaian}</dt>
          <dd>
            {orNone(result.summary.rataRataCapaian, percent)}
            <span class="quiet">{result.summary.predikatKinerja}</span>
          </dd>
          <dt>{TEXT.serapan}</dt>
          <dd>
            {orNone(result.summary.serapan, percent)}
            <span class="quiet">{result.summary.predikatAnggaran}</span>
          </dd>
          <dt>{TEXT.pagu}</dt>
          <dd>{orNone(result.summary.totalPagu, formatRupiah)}</dd>
          <dt>{TEXT.realisasi}</dt>
          <dd>{orNone(result.summary.totalRealisasiRp, formatRupiah)}</dd>
        </dl>
      )}
      {result?.rows.map((row) => (
        <details key={`${row.row} ${row.level} ${row.indicator ?? ''}`}>
          <summary>
            {row.name || row.indicator}: {orNone(row.capaian, percent)}
          </summary>
          <p class="quiet">{row.indicator}</p>
          <p>
            {TEXT.how}: {row.how}
          </p>
          <p>
            {orNone(row.realisasi, (value) => formatNumber(value))} /{' '}
            {orNone(row.target, (value) => formatNumber(value))}
          </p>
        </details>
      ))}
    </section>
  );
}
