// The panel: tabs, the view of the chosen tab, and undo.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { PANEL } from '../src/core/text/panelText.ts';
import type { Reply } from '../src/rpc/contract.ts';
import { Status } from './parts/Status.tsx';
import { call } from './server.ts';
import { useTask } from './useTask.ts';
import { Bantuan } from './views/Bantuan.tsx';
import { Beranda } from './views/Beranda.tsx';
import { Konsolidasi } from './views/Konsolidasi.tsx';
import { Periksa } from './views/Periksa.tsx';
import { Rekap } from './views/Rekap.tsx';
import { Templat } from './views/Templat.tsx';

export type Tab = keyof typeof PANEL.tabs;
export type Overview = Reply<'getOverview'>;

const TABS: readonly Tab[] = ['beranda', 'templat', 'periksa', 'rekap', 'konsolidasi', 'bantuan'];

export function App() {
  const [tab, setTab] = useState<Tab>(startTab());
  const [overview, setOverview] = useState<Overview | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const heading = useRef<HTMLElement>(null);
  const task = useTask();

  const refresh = useCallback(async () => setOverview(await call('getOverview', {})), []);
  useEffect(() => task.run(refresh), [task.run, refresh]);

  const open = (next: Tab) => {
    setTab(next);
    setMessage(null);
    heading.current?.focus();
  };
  const undo = () =>
    task.run(async () => {
      const { undone } = await call('undoLast', {});
      setMessage(PANEL.undone(undone));
      await refresh();
    });

  const tabs = TABS.filter((name) => name !== 'konsolidasi' || overview?.edition === 'sekretariat');
  return (
    <>
      <nav class="tabs" aria-label={PANEL.title}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === tab ? 'page' : undefined}
            onClick={() => open(name)}
          >
            {PANEL.tabs[name]}
          </button>
        ))}
      </nav>
      <main ref={heading} tabIndex={-1}>
        {tab === 'beranda' && <Beranda overview={overview} open={open} />}
        {tab === 'templat' && <Templat changed={refresh} />}
        {tab === 'periksa' && <Periksa changed={refresh} />}
        {tab === 'rekap' && <Rekap changed={refresh} />}
        {tab === 'konsolidasi' && <Konsolidasi changed={refresh} />}
        {tab === 'bantuan' && <Bantuan />}
      </main>
      <footer>
        {overview?.canUndo && (
          <button type="button" disabled={task.busy} onClick={undo}>
            {PANEL.undo(overview.canUndo)}
          </button>
        )}
        <Status task={task} message={message} />
      </footer>
    </>
  );
}

/** The menu may open the panel at one tab: it leaves the name on the body element. */
function startTab(): Tab {
  const wanted = document.body.dataset.tab as Tab | undefined;
  return wanted && TABS.includes(wanted) ? wanted : 'beranda';
}
