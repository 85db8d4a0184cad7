// Home: what this sheet is, what the reader understood, and the next step.
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../src/core/numbers/formatNumber.ts';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { FormUpdateView } from '../../src/rpc/shapes.ts';
import type { Overview, Tab } from '../App.tsx';
import { FormUpdate } from '../parts/FormUpdate.tsx';
import { Status } from '../parts/Status.tsx';
import { call, focusSheet } from '../server.ts';
import { type Task, useTask } from '../useTask.ts';

const TEXT = PANEL.beranda;

interface Props {
  readonly overview: Overview | null;
  /** Reads the overview. */
  readonly reading: Task;
  readonly open: (tab: Tab) => void;
  readonly refresh: () => void;
  readonly changed: () => Promise<void>;
}

export function Beranda({ overview, reading, open, refresh, changed }: Props) {
  const task = useTask();
  const [update, setUpdate] = useState<FormUpdateView | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let current = true;
    setUpdate(null);
    const form = overview?.tables.some((table) => table.sheet === overview.sheet && table.form);
    if (form) {
      // An offer, not a need: when it cannot be made, nothing is missing.
      call('updateForm', { sheet: null, write: false })
        .then((reply) => current && setUpdate(reply))
        .catch(() => undefined);
    }
    return () => {
      current = false;
    };
  }, [overview]);
  if (!overview) {
    return (
      <section>
        <h1>{TEXT.heading}</h1>
        {!reading.busy && <p class="quiet">{TEXT.unread}</p>}
        <Status task={reading} message={null} retry={refresh} lasting />
      </section>
    );
  }
  const empty = overview.tables.length === 0;
  const jump = (sheet: string) =>
    task.run(async () => {
      await call('jumpTo', { sheet, cell: 'A1' });
      focusSheet();
    });
  const bringUp = (sheet: string) =>
    task.run(async () => {
      await call('updateForm', { sheet, write: true });
      setMessage(TEXT.update.applied(sheet));
      // The button goes away with the offer.
      heading.current?.focus();
      await changed();
    });
  return (
    <section>
      <h1 ref={heading} tabIndex={-1}>
        {TEXT.heading}
      </h1>
      <p class="quiet">{TEXT.place(overview.workbook, overview.sheet)}</p>
      {empty ? (
        <p>
          {TEXT.none} {TEXT.noneHint}
        </p>
      ) : (
        <ul class="cards">
          {overview.tables.map((table, index) => (
            <li key={`${table.sheet} ${index}`}>
              <strong>{table.title || table.sheet}</strong>
              <span class="quiet">
                {TEXT.table(TEXT.forms[table.form ?? ''] ?? null, formatNumber(table.rows))}
              </span>
              {table.note && <span class="quiet">{table.note}</span>}
              <button
                type="button"
                class="link"
                disabled={task.busy}
                onClick={() => jump(table.sheet)}
              >
                {TEXT.toSheet(table.sheet)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {update?.update && (
        <FormUpdate
          sheet={update.sheet}
          update={update.update}
          busy={task.busy}
          apply={() => bringUp(update.sheet)}
        />
      )}
      <Status task={task} message={message} />
      <h2>{TEXT.next}</h2>
      <div class="actions">
        <button type="button" class="primary" onClick={() => open(empty ? 'templat' : 'periksa')}>
          {empty ? TEXT.toTemplat : TEXT.toPeriksa}
        </button>
        {!empty && (
          <button type="button" onClick={() => open('rekap')}>
            {TEXT.toRekap}
          </button>
        )}
        <button type="button" disabled={reading.busy} onClick={refresh}>
          {TEXT.reread}
        </button>
      </div>
      <Status task={reading} message={null} retry={refresh} />
      <p class="quiet">{TEXT.version(overview.version, overview.edition)}</p>
    </section>
  );
}
