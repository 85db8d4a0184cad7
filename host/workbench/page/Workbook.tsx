// One open workbook: title, menus, tools, formula bar, grid, tabs, and the panel at the right.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { cellName, parseCellName, rectName } from '../../../src/core/grid/a1.ts';
import { type Rect, rectContains } from '../../../src/core/grid/rect.ts';
import { CellEditor } from './CellEditor.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { Dialog } from './Dialog.tsx';
import { Grid } from './Grid.tsx';
import { Header } from './Header.tsx';
import { type MenuItem, MenuList } from './Menu.tsx';
import { Panel } from './Panel.tsx';
import { at, moved, type Selection, selectionOf, selectionRect, withMerges } from './selection.ts';
import { type AddOnEvents, act, type FileInfo } from './server.ts';
import { Tabs } from './Tabs.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useClipboard } from './useClipboard.ts';
import { useSheet } from './useSheet.ts';
import { useToasts } from './useToasts.ts';
import { WORDS } from './words.ts';

export interface WorkbookProps {
  readonly file: FileInfo;
  readonly files: readonly FileInfo[];
  readonly replace: (file: FileInfo) => void;
  readonly refresh: () => Promise<void>;
  readonly choose: (id: string) => void;
  readonly open: (file: FileInfo) => void;
  readonly openFiles: (list: FileList | null | undefined) => void;
  /** The server does not answer. */
  readonly fail: () => void;
}

interface Editing {
  readonly text: string;
  readonly where: 'cell' | 'bar' | 'list';
}

interface Question {
  readonly title: string;
  readonly text: string;
  readonly go?: () => void;
}

export function Workbook(props: WorkbookProps) {
  const { file, replace, fail } = props;
  const sheet = file.active.sheet;
  const data = useSheet(file.id, sheet, file.revision);
  const { shape } = data;
  const [selection, setSelection] = useState<Selection>(selectionOf(file.active.a1));
  const [editing, setEditing] = useState<Editing | null>(null);
  const [bar, setBar] = useState('');
  const [edition, setEdition] = useState('kantor');
  const [panel, setPanel] = useState(0);
  const [working, setWorking] = useState(0);
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const trusted = useRef(false);
  const toasts = useToasts();

  const focusGrid = useCallback(() => {
    document.querySelector<HTMLElement>('.grid')?.focus();
  }, []);
  const settle = useCallback(
    (next: FileInfo, events: AddOnEvents) => {
      replace(next);
      if (events.moved) setSelection(selectionOf(next.active.a1));
      toasts.add(events.toasts);
      if (events.panel) setPanel((n) => n + 1);
    },
    [replace, toasts.add],
  );
  const merges = shape?.merges ?? [];
  const rect = withMerges(selectionRect(selection), merges);
  const place = { file: file.id, sheet, row: selection.row, column: selection.column };
  const block = { file: file.id, sheet, ...rect };
  const run = async (action: string, body: Readonly<Record<string, unknown>> = block) => {
    try {
      const next = await act<FileInfo>(action, body);
      if (next.refused) {
        setQuestion({ title: WORDS.refusedTitle, text: `${WORDS.refused} ${next.refused}` });
      }
      replace(next);
      return next;
    } catch {
      fail();
      return null;
    }
  };
  useEffect(() => {
    act<{ text: string }>('input', place)
      .then(({ text }) => setBar(text))
      .catch(() => setBar(''));
  }, [file.id, sheet, selection.row, selection.column, file.revision]);
  useEffect(focusGrid, [focusGrid, file.id]);

  const select = useCallback(
    (next: Selection) => {
      setSelection(next);
      act('select', {
        file: file.id,
        sheet,
        a1: rectName(withMerges(selectionRect(next), merges)),
      }).catch(fail);
    },
    [file.id, sheet, fail, shape],
  );
  const cell = data.cell(selection.row, selection.column);
  /** Asks once before a guarded cell is changed, as Sheets does. */
  const guarded = (work: () => void) => {
    const covers = (one: { rect: Rect }) => {
      for (
        let row = rect.row;
        row < Math.min(rect.row + rect.rows, one.rect.row + one.rect.rows);
        row += 1
      )
        for (
          let column = rect.column;
          column < rect.column + Math.min(rect.columns, 200);
          column += 1
        )
          if (rectContains(one.rect, row, column)) return true;
      return false;
    };
    const guards = shape?.guards ?? [];
    if (trusted.current || !guards.some((one) => covers({ rect: one }))) return work();
    setEditing(null);
    setQuestion({
      title: WORDS.guardedTitle,
      text: cell?.guarded ? `${WORDS.guarded} (${cell.guarded})` : WORDS.guarded,
      go: () => {
        trusted.current = true;
        work();
      },
    });
  };
  const commit = (text: string, key: string | null) => {
    setEditing(null);
    focusGrid();
    setBar(text);
    if (text !== bar || editing?.where === 'list') run('type', { ...place, text });
    const next = key && shape ? moved(selection, key, { extend: false, far: false }, field) : null;
    if (next) select(next);
  };
  const cancel = () => {
    setEditing(null);
    focusGrid();
  };
  const field = {
    rows: shape?.rows ?? 1,
    columns: shape?.columns ?? 1,
    filled: (row: number, column: number) => (data.cell(row, column)?.d ?? '') !== '',
    merge: (row: number, column: number) =>
      shape?.merges.find((one) => rectContains(one, row, column)) ?? null,
  };
  const edit = (text: string, where: Editing['where']) =>
    guarded(() => setEditing({ text, where }));
  const typed = (key: string) =>
    guarded(() => setEditing((now) => ({ text: `${now?.text ?? ''}${key}`, where: 'cell' })));
  const openEditor = () => edit(bar, cell?.choices ? 'list' : 'cell');
  const clear = () => guarded(() => run('clear'));
  const clipboard = useClipboard({ file: file.id, sheet, rect, data, guarded, run });
  const runMenu = async (name: string) => {
    setWorking((n) => n + 1);
    try {
      const reply = await act<{ file: FileInfo; events: AddOnEvents }>('runMenu', {
        file: file.id,
        edition,
        name,
      });
      settle(reply.file, reply.events);
    } catch {
      fail();
    } finally {
      setWorking((n) => n - 1);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (!shape) return;
    const command = event.ctrlKey || event.metaKey;
    if (editing !== null) {
      // A key that was faster than the editor's focus.
      if (editing.where !== 'cell' || event.key.length !== 1 || command) return;
      event.preventDefault();
      return typed(event.key);
    }
    const key = event.key.toLowerCase();
    const how = { extend: event.shiftKey, far: command };
    const next = moved(selection, event.key, how, field);
    if (next) select(next);
    else if (event.key === 'Tab') {
      const aside = moved(
        selection,
        event.shiftKey ? 'ArrowLeft' : 'ArrowRight',
        { extend: false, far: false },
        field,
      );
      // At the first and last column Tab leaves the grid, so that the keyboard is never caught.
      if (!aside || aside.column === selection.column) return;
      select(aside);
    } else if (command && (key === 'y' || (key === 'z' && event.shiftKey)))
      run('redo', { file: file.id });
    else if (command && key === 'z') run('undo', { file: file.id });
    else if (command && key === 'a')
      select({ row: 0, column: 0, toRow: shape.rows - 1, toColumn: shape.columns - 1 });
    else if (command && key === 'b') run('style', { ...block, key: 'bold', value: !cell?.s?.bold });
    else if (command && key === 'i')
      run('style', { ...block, key: 'italic', value: !cell?.s?.italic });
    else if (event.key === 'Escape' && clipboard.copied) clipboard.forget();
    else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
      const box = document.querySelector('.activecell')?.getBoundingClientRect();
      setMenuAt({ x: box?.left ?? 200, y: box?.bottom ?? 200 });
    } else if (command || event.altKey) return;
    else if (event.key === 'Delete' || event.key === 'Backspace') clear();
    else if (event.key === 'F2' || event.key === 'Enter') openEditor();
    else if (event.key.length === 1) typed(event.key);
    else return;
    event.preventDefault();
  };
  const rowItems: readonly MenuItem[] = [
    {
      label: WORDS.insertRow(rect.rows),
      apart: true,
      run: () => run('insertRows', { ...place, at: rect.row, count: rect.rows }),
    },
    {
      label: WORDS.insertColumn(rect.columns),
      run: () => run('insertColumns', { ...place, at: rect.column, count: rect.columns }),
    },
  ];
  const deleteItems: readonly MenuItem[] = [
    {
      label: WORDS.deleteRow(rect.rows),
      apart: true,
      run: () => run('deleteRows', { ...place, at: rect.row, count: rect.rows }),
    },
    {
      label: WORDS.deleteColumn(rect.columns),
      run: () => run('deleteColumns', { ...place, at: rect.column, count: rect.columns }),
    },
  ];
  const clipItems: readonly MenuItem[] = [
    { label: WORDS.cut, keys: 'Ctrl+X', run: () => clipboard.cut() },
    { label: WORDS.copy, keys: 'Ctrl+C', run: () => clipboard.copy() },
    { label: WORDS.paste, keys: 'Ctrl+V', run: () => clipboard.paste() },
    { label: WORDS.clear, keys: 'Delete', run: clear },
  ];
  const address = cellName(selection.row, selection.column);
  const editor =
    editing === null || editing.where === 'bar' ? null : editing.where === 'list' ? (
      <ChoiceList
        label={WORDS.choices(address)}
        choices={cell?.choices ?? []}
        current={bar}
        onChoose={(choice) => commit(choice, null)}
        onCancel={cancel}
      />
    ) : (
      <CellEditor
        class="editor"
        label={WORDS.content(address)}
        text={editing.text}
        focused
        onText={(text) => setEditing({ text, where: 'cell' })}
        onDone={commit}
        onCancel={cancel}
      />
    );

  return (
    <>
      <Header
        workbook={props}
        edition={edition}
        setEdition={setEdition}
        runMenu={runMenu}
        working={working > 0}
        rename={(name) => run('rename', { file: file.id, name })}
        editItems={[
          {
            label: WORDS.undo,
            keys: 'Ctrl+Z',
            disabled: !file.canUndo,
            run: () => run('undo', { file: file.id }),
          },
          {
            label: WORDS.redo,
            keys: 'Ctrl+Y',
            disabled: !file.canRedo,
            run: () => run('redo', { file: file.id }),
          },
          ...clipItems.map((item, index) => ({ ...item, apart: index === 0 })),
          ...deleteItems,
        ]}
        insertItems={[
          ...rowItems.map((item) => ({ ...item, apart: false })),
          { label: WORDS.newSheet, apart: true, run: () => run('addSheet') },
        ]}
        formatItems={[
          { label: WORDS.plain, run: () => run('format', { ...block, format: '' }) },
          { label: WORDS.asText, run: () => run('format', { ...block, format: '@' }) },
          {
            label: WORDS.freeze(rect.row + rect.rows),
            apart: true,
            run: () => run('freeze', { ...block, rows: rect.row + rect.rows }),
          },
          { label: WORDS.unfreeze, run: () => run('freeze', { ...block, rows: 0 }) },
        ]}
      />
      <section class="tools" aria-label={WORDS.toolbar}>
        <Toolbar
          cell={cell}
          canUndo={file.canUndo}
          canRedo={file.canRedo}
          run={(action) => run(action)}
          style={(key, value) => guarded(() => run('style', { ...block, key, value }))}
          format={(format) => guarded(() => run('format', { ...block, format }))}
        />
        <div class="formulabar">
          <input
            class="namebox"
            aria-label={WORDS.range}
            value={rectName(rect)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') focusGrid();
              if (event.key !== 'Enter') return;
              if (parseCellName(event.currentTarget.value.split(':')[0] ?? '')) {
                select(selectionOf(event.currentTarget.value));
              }
              focusGrid();
            }}
          />
          <span class="fx" aria-hidden="true">
            fx
          </span>
          <CellEditor
            class="bar"
            label={WORDS.formula}
            text={editing?.text ?? bar}
            focused={false}
            onFocus={() => {
              if (editing?.where !== 'bar') edit(editing?.text ?? bar, 'bar');
            }}
            onText={(text) => setEditing({ text, where: 'bar' })}
            onDone={commit}
            onCancel={cancel}
          />
        </div>
      </section>
      <div class="middle">
        <main
          onCopy={editing ? undefined : clipboard.onCopy}
          onCut={editing ? undefined : clipboard.onCut}
          onPaste={editing ? undefined : clipboard.onPaste}
          onMouseDown={(event) => {
            // A press elsewhere in the grid keeps what was typed.
            const inEditor = (event.target as Element).closest('.editorbox');
            if (editing && editing.where !== 'list' && !inEditor) commit(editing.text, null);
          }}
        >
          <Grid
            data={data}
            label={`${file.name}, ${sheet}`}
            selection={selection}
            chosen={rect}
            copied={clipboard.copied}
            editor={editor}
            onSelect={select}
            onEdit={openEditor}
            onChoose={() => setTimeout(() => setEditing({ text: '', where: 'list' }))}
            onKey={onKey}
            onMenu={(x, y) => setMenuAt({ x, y })}
            onWiden={(column, width) => run('widen', { ...place, column, width })}
          />
          <div class="toasts" role="status" aria-live="polite">
            {toasts.shown.map((toast) => (
              <div key={toast.id} class="toast">
                <strong>{toast.title}</strong>
                <span>{toast.message}</span>
                <button type="button" aria-label="Tutup" onClick={() => toasts.drop(toast.id)}>
                  ×
                </button>
              </div>
            ))}
          </div>
          {menuAt && (
            <MenuList
              label={WORDS.editMenu}
              items={[...clipItems, ...rowItems, ...deleteItems]}
              at={menuAt}
              close={(back) => {
                setMenuAt(null);
                if (back) focusGrid();
              }}
            />
          )}
        </main>
        {panel > 0 && (
          <Panel
            file={file.id}
            edition={edition}
            opened={panel}
            onDone={settle}
            onFocus={focusGrid}
            onClose={() => {
              setPanel(0);
              focusGrid();
            }}
          />
        )}
      </div>
      <Tabs
        file={file}
        add={() => run('addSheet').then(() => setSelection(at(0, 0)))}
        choose={async (name) => {
          const next = await run('select', { file: file.id, sheet: name, a1: 'A1' });
          if (next) setSelection(at(0, 0));
          focusGrid();
        }}
      />
      {question && (
        <Dialog
          title={question.title}
          text={question.text}
          onOk={() => {
            setQuestion(null);
            question.go?.();
          }}
          {...(question.go ? { onCancel: () => setQuestion(null) } : {})}
        />
      )}
    </>
  );
}
