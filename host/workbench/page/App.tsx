// The workbench page: title, menus, formula bar, grid, sheet tabs, and the panel at the right.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { cellName, parseCellName, rectName } from '../../../src/core/grid/a1.ts';
import { Grid } from './Grid.tsx';
import { Menu } from './Menu.tsx';
import { Panel } from './Panel.tsx';
import { at, moved, type Selection, selectionRect } from './selection.ts';
import { type AddOnEvents, act, type FileInfo, upload } from './server.ts';
import { useSheet } from './useSheet.ts';
import { WORDS } from './words.ts';

interface MenuReply {
  readonly title: string;
  readonly items: readonly { readonly label: string; readonly run: string }[];
}

export function App() {
  const [files, setFiles] = useState<readonly FileInfo[]>([]);
  const [fileId, setFileId] = useState<string | null>(null);
  const file = files.find((candidate) => candidate.id === fileId) ?? files[0] ?? null;
  const refresh = useCallback(async () => {
    const reply = await act<{ files: readonly FileInfo[] }>('files');
    setFiles(reply.files);
  }, []);
  useEffect(() => {
    refresh();
  }, [refresh]);
  const replace = useCallback((next: FileInfo) => {
    setFiles((all) =>
      all.some((one) => one.id === next.id)
        ? all.map((one) => (one.id === next.id ? next : one))
        : [...all, next],
    );
  }, []);
  const open = (next: FileInfo) => {
    replace(next);
    setFileId(next.id);
  };
  const openDropped = async (list: FileList | null | undefined) => {
    for (const item of list ?? []) {
      try {
        open(await upload(item));
      } catch {
        window.alert(WORDS.cannotOpen(item.name));
      }
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are dropped anywhere on the page
    <div
      class="page"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        openDropped(event.dataTransfer?.files);
      }}
    >
      {file ? (
        <Workbook
          key={file.id}
          file={file}
          files={files}
          replace={replace}
          refresh={refresh}
          choose={setFileId}
          open={open}
          openDropped={openDropped}
        />
      ) : (
        <main class="empty">
          <h1>{WORDS.title}</h1>
          <p>{WORDS.noFile}</p>
          <button type="button" onClick={async () => open(await act<FileInfo>('newFile'))}>
            {WORDS.newFile}
          </button>
        </main>
      )}
    </div>
  );
}

interface WorkbookProps {
  readonly file: FileInfo;
  readonly files: readonly FileInfo[];
  readonly replace: (file: FileInfo) => void;
  readonly refresh: () => Promise<void>;
  readonly choose: (id: string) => void;
  readonly open: (file: FileInfo) => void;
  readonly openDropped: (list: FileList | null | undefined) => void;
}

function Workbook({ file, files, replace, refresh, choose, open, openDropped }: WorkbookProps) {
  const sheet = file.active.sheet;
  const data = useSheet(file.id, sheet, file.revision);
  const [selection, setSelection] = useState<Selection>(fromA1(file.active.a1));
  const [editing, setEditing] = useState<string | null>(null);
  const [bar, setBar] = useState('');
  const [edition, setEdition] = useState('kantor');
  const [menu, setMenu] = useState<MenuReply | null>(null);
  const [panel, setPanel] = useState(0);
  const [toasts, setToasts] = useState<AddOnEvents['toasts']>([]);
  const picker = useRef<HTMLInputElement>(null);

  const focusGrid = useCallback(() => {
    document.querySelector<HTMLElement>('.grid')?.focus();
  }, []);
  const settle = useCallback(
    (next: FileInfo, events: AddOnEvents) => {
      replace(next);
      setSelection(fromA1(next.active.a1));
      if (events.toasts.length > 0) {
        setToasts(events.toasts);
        window.setTimeout(() => setToasts([]), 6000);
      }
      if (events.panel) setPanel((n) => n + 1);
    },
    [replace],
  );
  useEffect(() => {
    act<MenuReply>('menu', { file: file.id, edition }).then(setMenu);
  }, [file.id, edition]);
  useEffect(() => {
    act<{ text: string }>('input', {
      file: file.id,
      sheet,
      row: selection.row,
      column: selection.column,
    })
      .then(({ text }) => setBar(text))
      .catch(() => setBar(''));
  }, [file.id, sheet, selection.row, selection.column, file.revision]);

  const place = { file: file.id, sheet, row: selection.row, column: selection.column };
  const run = async (action: string, body: Readonly<Record<string, unknown>>) =>
    replace(await act<FileInfo>(action, body));
  const select = (next: Selection) => {
    setSelection(next);
    act('select', { file: file.id, sheet, a1: rectName(selectionRect(next)) });
  };
  const commit = async (text: string, key: string | null) => {
    setEditing(null);
    focusGrid();
    await run('type', { ...place, text });
    const next = key && data.shape ? moved(selection, key, false, data.shape) : null;
    if (next) select(next);
  };
  const runMenu = async (name: string) => {
    const reply = await act<{ file: FileInfo; events: AddOnEvents }>('runMenu', {
      file: file.id,
      edition,
      name,
    });
    settle(reply.file, reply.events);
    await refresh();
  };
  const copyText = () => {
    const rect = selectionRect(selection);
    const lines: string[] = [];
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      const parts: string[] = [];
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        parts.push((data.cell(row, column)?.d ?? '').replace(/[\t\n]/g, ' '));
      }
      lines.push(parts.join('\t'));
    }
    return lines.join('\n');
  };
  const onKey = (event: KeyboardEvent) => {
    if (editing !== null || !data.shape) return;
    const rect = selectionRect(selection);
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === 'z') run('undo', { file: file.id });
    else if (command || event.altKey) return;
    else if (event.key === 'Delete' || event.key === 'Backspace')
      run('clear', { file: file.id, sheet, ...rect });
    else if (event.key === 'F2' || event.key === 'Enter') setEditing(bar);
    else if (event.key.length === 1) setEditing(event.key);
    else {
      const next = moved(selection, event.key, event.shiftKey, data.shape);
      if (!next) return;
      select(next);
    }
    event.preventDefault();
  };
  const editor = (text: string, id: string) => (
    <input
      class={id}
      aria-label={WORDS.content(cellName(selection.row, selection.column))}
      value={text}
      ref={(input) => {
        if (input && id === 'editor' && document.activeElement !== input) input.focus();
      }}
      onInput={(event) => {
        if (id === 'editor') setEditing(event.currentTarget.value);
        else setBar(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') commit(event.currentTarget.value, 'ArrowDown');
        else if (event.key === 'Tab') {
          event.preventDefault();
          commit(event.currentTarget.value, 'ArrowRight');
        } else if (event.key === 'Escape') {
          setEditing(null);
          focusGrid();
        }
      }}
    />
  );
  const rows = selectionRect(selection);
  const fileItems = [
    { label: WORDS.newFile, run: async () => open(await act<FileInfo>('newFile')) },
    { label: WORDS.openFile, run: () => picker.current?.click() },
    {
      label: WORDS.download,
      run: () => window.location.assign(`/download?file=${encodeURIComponent(file.id)}`),
    },
  ];
  const editItems = [
    { label: WORDS.undo, run: () => run('undo', { file: file.id }) },
    {
      label: WORDS.insertRow,
      run: () => run('insertRows', { file: file.id, sheet, at: rows.row, count: rows.rows }),
    },
    {
      label: WORDS.deleteRow,
      run: () => run('deleteRows', { file: file.id, sheet, at: rows.row, count: rows.rows }),
    },
    {
      label: WORDS.insertColumn,
      run: () =>
        run('insertColumns', { file: file.id, sheet, at: rows.column, count: rows.columns }),
    },
    {
      label: WORDS.deleteColumn,
      run: () =>
        run('deleteColumns', { file: file.id, sheet, at: rows.column, count: rows.columns }),
    },
  ];

  return (
    <>
      <header>
        <div class="title">
          <span class="logo" aria-hidden="true" />
          <h1>{file.name}</h1>
          <label class="switch">
            {WORDS.file}{' '}
            <select value={file.id} onChange={(event) => choose(event.currentTarget.value)}>
              {files.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
          <label class="switch">
            {WORDS.edition}{' '}
            <select value={edition} onChange={(event) => setEdition(event.currentTarget.value)}>
              <option value="kantor">kantor</option>
              <option value="sekretariat">sekretariat</option>
            </select>
          </label>
        </div>
        <nav class="menubar" aria-label={WORDS.menus}>
          <Menu label="File" items={fileItems} />
          <Menu label="Edit" items={editItems} />
          {menu && (
            <Menu
              label={menu.title}
              items={menu.items.map((item) => ({
                label: item.label,
                run: () => runMenu(item.run),
              }))}
            />
          )}
          <input
            ref={picker}
            type="file"
            accept=".xlsx"
            multiple
            hidden
            onChange={(event) => openDropped(event.currentTarget.files)}
          />
        </nav>
        <div class="formulabar">
          <span class="namebox">{rectName(rows)}</span>
          <span class="fx" aria-hidden="true">
            fx
          </span>
          {editor(editing ?? bar, 'bar')}
        </div>
      </header>
      <div
        class="middle"
        onCopy={(event) => {
          if (editing !== null) return;
          event.clipboardData?.setData('text/plain', copyText());
          event.preventDefault();
        }}
        onPaste={(event) => {
          if (editing !== null) return;
          run('paste', { ...place, text: event.clipboardData?.getData('text/plain') ?? '' });
          event.preventDefault();
        }}
      >
        <main>
          <Grid
            data={data}
            label={`${file.name}, ${sheet}`}
            selection={selection}
            editing={editing}
            onSelect={select}
            onEdit={() => setEditing(bar)}
            onKey={onKey}
            editor={(style) => (
              <div class="editorbox" style={style}>
                {editor(editing ?? '', 'editor')}
              </div>
            )}
          />
        </main>
        {panel > 0 && (
          <Panel
            file={file.id}
            edition={edition}
            opened={panel}
            onDone={settle}
            onFocus={focusGrid}
            onClose={() => setPanel(0)}
          />
        )}
      </div>
      <nav class="tabs" aria-label={WORDS.sheets}>
        <button
          type="button"
          aria-label={WORDS.addSheet}
          onClick={async () => replace(await act<FileInfo>('addSheet', { file: file.id }))}
        >
          +
        </button>
        {file.sheets
          .filter((one) => !one.hidden)
          .map((one) => (
            <button
              key={one.name}
              type="button"
              aria-current={one.name === sheet ? 'true' : undefined}
              onClick={async () => {
                replace(
                  await act<FileInfo>('select', { file: file.id, sheet: one.name, a1: 'A1' }),
                );
                setSelection(at(0, 0));
              }}
            >
              {one.name}
            </button>
          ))}
      </nav>
      <div class="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <div key={toast.message} class="toast">
            <strong>{toast.title}</strong> {toast.message}
          </div>
        ))}
      </div>
    </>
  );
}

function fromA1(a1: string): Selection {
  const [first, last] = a1.split(':');
  const start = parseCellName(first ?? 'A1') ?? { row: 0, column: 0 };
  const end = parseCellName(last ?? '') ?? start;
  return { ...start, toRow: end.row, toColumn: end.column };
}
