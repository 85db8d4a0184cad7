// Which cells of which workbooks a total was added from.
import { useState } from 'preact/hooks';
import { formatNumber, formatRupiah } from '../../src/core/numbers/formatNumber.ts';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { Request } from '../../src/rpc/contract.ts';
import type { TraceView } from '../../src/rpc/shapes.ts';
import { call } from '../server.ts';
import { useTask } from '../useTask.ts';
import { Status } from './Status.tsx';

const TEXT = PANEL.konsolidasi;
const MOST = 60;

interface Props {
  readonly kode: string | null;
  readonly figure: Request<'traceTotal'>['figure'];
  readonly label: string;
}

export function Trace({ kode, figure, label }: Props) {
  const task = useTask();
  const [cells, setCells] = useState<readonly TraceView[] | null>(null);
  const ask = () =>
    cells
      ? setCells(null)
      : task.run(async () => {
          const reply = await call('traceTotal', { wilayah: null, kode, figure });
          setCells(reply.cells);
        });
  return (
    <>
      <button
        type="button"
        class="link"
        aria-expanded={cells !== null}
        aria-label={cells ? TEXT.traceCloseOf(label) : TEXT.traceOf(label)}
        disabled={task.busy}
        onClick={ask}
      >
        {cells ? TEXT.traceClose : TEXT.trace}
      </button>
      {(task.busy || task.failure !== null) && <Status task={task} message={null} />}
      {cells && (
        <ul class="trace">
          {cells.slice(0, MOST).map((cell, index) => (
            <li key={`${cell.workbook} ${cell.sheet} ${cell.cell ?? index}`}>
              <strong>{formatRupiah(cell.value)}</strong>{' '}
              <span class="quiet">
                {TEXT.traceLine(cell.nama, cell.workbook, cell.sheet, cell.cell ?? `${cell.row}`)}
              </span>{' '}
              {cell.link?.startsWith('https://docs.google.com/') && (
                <a href={cell.link} target="_blank" rel="noopener noreferrer">
                  {TEXT.open}
                </a>
              )}
            </li>
          ))}
          {cells.length > MOST && (
            <li class="quiet">{TEXT.more(formatNumber(cells.length - MOST))}</li>
          )}
          {cells.length === 0 && <li class="quiet">{TEXT.noTrace}</li>}
        </ul>
      )}
    </>
  );
}
