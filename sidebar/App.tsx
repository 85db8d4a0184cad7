// The panel: tabs, the views, and undo. A view that was opened stays, so that its results are not lost.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { PANEL } from '../src/core/text/panelText.ts';
import type { Reply } from '../src/rpc/contract.ts';
import { Status } from './parts/Status.tsx';
import { call } from './server.ts';
import { readStored, writeStored } from './stored.ts';
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
  const [start] = useState(startTab);
  const [tab, setTab] = useState<Tab>(start.tab);
  const [visited, setVisited] = useState<ReadonlySet<Tab>>(new Set([start.tab]));
  const [overview, setOverview] = useState<Overview | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [docked, setDocked] = useState<ComponentChildren>(null);
  const main = useRef<HTMLElement>(null);
  const task = useTask();
  const reading = useTask();

  const refresh = useCallback(async () => setOverview(await call('getOverview', {})), []);
  useEffect(() => reading.run(refresh), [reading.run, refresh]);

  const open = (next: Tab) => {
    setTab(next);
    setVisited((all) => new Set([...all, next]));
    writeStored('tab', next);
    setMessage(null);
    if (main.current) main.current.scrollTop = 0;
  };
  const openAndGo = (next: Tab) => {
    open(next);
    main.current?.focus();
  };
  const undo = () =>
    task.run(async () => {
      const { undone } = await call('undoLast', {});
      setMessage(PANEL.undone(undone));
      await refresh();
      // The button goes away with what it undid: the keyboard stays in the panel.
      main.current?.focus();
    });

  const tabs = TABS.filter(
    (name) =>
      name !== 'konsolidasi' || overview?.edition === 'sekretariat' || start.tab === 'konsolidasi',
  );
  const view = (name: Tab) => {
    switch (name) {
      case 'beranda':
        return (
          <Beranda
            overview={overview}
            reading={reading}
            open={openAndGo}
            refresh={() => reading.run(refresh)}
            changed={refresh}
          />
        );
      case 'templat':
        return <Templat changed={refresh} />;
      case 'periksa':
        return (
          <Periksa
            changed={refresh}
            dock={setDocked}
            runNow={start.byMenu && start.tab === 'periksa'}
          />
        );
      case 'rekap':
        return <Rekap changed={refresh} />;
      case 'konsolidasi':
        return <Konsolidasi changed={refresh} />;
      default:
        return <Bantuan edition={overview?.edition ?? 'kantor'} />;
    }
  };
  return (
    <>
      <nav class="tabs" aria-label={PANEL.title}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === tab ? 'page' : undefined}
            title={name === 'bantuan' ? PANEL.tabs.bantuan : undefined}
            onClick={() => open(name)}
          >
            {name === 'bantuan' ? <HelpMark /> : PANEL.tabs[name]}
          </button>
        ))}
      </nav>
      <main ref={main} tabIndex={-1}>
        {tabs
          .filter((name) => visited.has(name))
          .map((name) => (
            <div key={name} hidden={name !== tab}>
              {view(name)}
            </div>
          ))}
      </main>
      <footer>
        {tab === 'periksa' && docked}
        {overview?.canUndo && (
          <button type="button" disabled={task.busy} onClick={undo}>
            {PANEL.undo(overview.canUndo)}
          </button>
        )}
        <Status task={task} message={message} retry={undo} />
      </footer>
    </>
  );
}

/** A sign in place of the word, so that all tabs have room in one row. */
function HelpMark() {
  return (
    <>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path
          d="M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm0 1.600a6.400 6.400 0 1 0 0 12.800 6.400 6.400 0 0 0 0-12.800zm-.9 9h1.800v1.800H9.100zM10 5.500a2.900 2.900 0 0 1 1 5.600v.7H9.200v-1.300c0-.5.3-.8.8-1a1.100 1.100 0 1 0-1.200-1.100H7.100A2.900 2.900 0 0 1 10 5.500z"
          fill="currentColor"
          fill-rule="evenodd"
        />
      </svg>
      <span class="hidden">{PANEL.tabs.bantuan}</span>
    </>
  );
}

/**
 * The menu may open the panel at one tab: it leaves the name on the body element. "Buka panel" says `beranda`, and
 * then the tab that was open last is shown.
 */
function startTab(): { readonly tab: Tab; readonly byMenu: boolean } {
  const known = (name: string | null | undefined): name is Tab => TABS.includes(name as Tab);
  const wanted = document.body.dataset.tab;
  if (known(wanted) && wanted !== 'beranda') return { tab: wanted, byMenu: true };
  const kept = readStored('tab');
  return { tab: known(kept) ? kept : 'beranda', byMenu: false };
}
