// Home: what this sheet is, what the reader understood, and the next step.
import { PANEL } from '../../src/core/text/panelText.ts';
import type { Overview, Tab } from '../App.tsx';

const TEXT = PANEL.beranda;

export function Beranda({
  overview,
  open,
}: {
  overview: Overview | null;
  open: (tab: Tab) => void;
}) {
  if (!overview) return <p class="quiet">{TEXT.reading}</p>;
  const empty = overview.tables.length === 0;
  return (
    <section>
      <h1>{TEXT.heading}</h1>
      <p class="quiet">
        {overview.workbook} · {overview.sheet}
      </p>
      {empty ? (
        <p>
          {TEXT.none} {TEXT.noneHint}
        </p>
      ) : (
        <ul class="cards">
          {overview.tables.map((table) => (
            <li key={`${table.sheet} ${table.title}`}>
              <strong>{table.title || table.sheet}</strong>
              <span class="quiet">{TEXT.table(table.form, table.rows)}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        <button type="button" class="primary" onClick={() => open(empty ? 'templat' : 'periksa')}>
          {empty ? TEXT.toTemplat : TEXT.toPeriksa}
        </button>
        {!empty && (
          <button type="button" onClick={() => open('rekap')}>
            {TEXT.toRekap}
          </button>
        )}
      </div>
      <p class="quiet">{TEXT.version(overview.version)}</p>
    </section>
  );
}
