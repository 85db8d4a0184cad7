// One open workbook: title, menus, tools, formula bar, grid, tabs, and the panel at the right.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { cellName, rectName } from '../../../src/core/grid/a1.ts';
import { rectContains } from '../../../src/core/grid/rect.ts';
import { ActiveEditor } from './ActiveEditor.tsx';
import { Dialog, type Question } from './Dialog.tsx';
import { FormulaBar } from './FormulaBar.tsx';
import { Grid } from './Grid.tsx';
import { gridKey } from './gridKey.ts';
import { Header } from './Header.tsx';
import { MenuList } from './Menu.tsx';
import { menuItems } from './menuItems.ts';
import { Panel } from './Panel.tsx';
import {
  at,
  type Field,
  moved,
  type Selection,
  selectionOf,
  selectionRect,
  withinField,
  withMerges,
} from './selection.ts';
import { act, type FileInfo } from './server.ts';
import { Tabs } from './Tabs.tsx';
import { ToastList } from './ToastList.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useAddOn } from './useAddOn.ts';
import { useClipboard } from './useClipboard.ts';
import { useEditing } from './useEditing.ts';
import { samePlace, useInput } from './useInput.ts';
import { useRegions } from './useRegions.ts';
import { useSheet } from './useSheet.ts';
import { useSum } from './useSum.ts';
import { WORDS } from './words.ts';

export interface WorkbookProps {
  readonly file: FileInfo;
  readonly files: readonly FileInfo[];
  readonly replace: (file: FileInfo) => void;
  readonly choose: (id: string) => void;
  readonly open: (file: FileInfo) => void;
  readonly openFiles: (list: FileList | null | undefined) => void;
  /** The server does not answer. */
  readonly fail: () => void;
}

export function Workbook(props: WorkbookProps) {
  const { file, replace, fail } = props;
  const sheet = file.active.sheet;
  const data = useSheet(file.id, sheet, file.revision);
  const { shape } = data;
  const [selection, setSelection] = useState<Selection>(selectionOf(file.active.a1));
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const moveTo = useCallback((a1: string) => setSelection(selectionOf(a1)), []);
  const addOn = useAddOn({ file: file.id, replace, moved: moveTo, fail });

  const focusGrid = useCallback(() => {
    document.querySelector<HTMLElement>('.grid')?.focus();
  }, []);
  useEffect(focusGrid, [focusGrid, file.id]);
  useRegions();

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
  const runHere = (action: string, more: Readonly<Record<string, unknown>> = {}) =>
    run(action, { ...block, ...more });

  const input = useInput(place, file.revision);
  const select = useCallback(
    (wanted: Selection) => {
      const next = shape ? withinField(wanted, shape) : wanted;
      setSelection(next);
      act('select', {
        file: file.id,
        sheet,
        a1: rectName(withMerges(selectionRect(next), merges)),
      }).catch(fail);
    },
    [file.id, sheet, fail, shape],
  );
  const sum = useSum(file.id, sheet, rect, file.revision);
  const cell = data.cell(selection.row, selection.column);
  const field: Field = {
    rows: shape?.rows ?? 1,
    columns: shape?.columns ?? 1,
    filled: (row, column) => (data.cell(row, column)?.d ?? '') !== '',
    merge: (row, column) => merges.find((one) => rectContains(one, row, column)) ?? null,
  };
  const editor = useEditing({
    place,
    input,
    cell,
    rect,
    guards: shape?.guards ?? [],
    ask: setQuestion,
    focusGrid,
    save(where, text) {
      if (samePlace(where, place)) input.set(text);
      run('type', { ...where, text });
    },
    move(key) {
      const next = shape && moved(selection, key, { extend: false, far: false }, field);
      if (next) select(next);
    },
  });
  const { editing, guarded } = editor;
  const clear = () => guarded(() => run('clear'));
  const clipboard = useClipboard({ file: file.id, sheet, rect, data, guarded, run });
  const items = menuItems({
    rect,
    canUndo: file.canUndo,
    canRedo: file.canRedo,
    run: runHere,
    clipboard,
    clear,
  });
  const setLook = (key: string, value: unknown) => guarded(() => runHere('style', { key, value }));
  const onKey = (event: KeyboardEvent) => {
    if (!shape) return;
    gridKey(event, {
      selection,
      field,
      editor,
      select,
      clear,
      undo: () => run('undo'),
      redo: () => run('redo'),
      toggle: (look) => setLook(look, !cell?.s?.[look]),
      forgetCopied() {
        clipboard.forget();
        return clipboard.copied !== null;
      },
      openMenu() {
        const box = document.querySelector('.activecell')?.getBoundingClientRect();
        setMenuAt({ x: box?.left ?? 200, y: box?.bottom ?? 200 });
      },
    });
  };

  return (
    <>
      <Header
        workbook={props}
        addOn={addOn}
        items={items}
        rename={(name) => run('rename', { file: file.id, name })}
      />
      <section class="tools" aria-label={WORDS.toolbar}>
        <Toolbar
          cell={cell}
          canUndo={file.canUndo}
          canRedo={file.canRedo}
          run={(action) => run(action)}
          style={setLook}
          format={(format) => guarded(() => runHere('format', { format }))}
        />
        <FormulaBar
          range={rectName(rect)}
          bar={input.text ?? cell?.d ?? ''}
          editor={editor}
          select={select}
          focusGrid={focusGrid}
        />
      </section>
      <div class="middle">
        <main
          onCopy={editing ? undefined : clipboard.onCopy}
          onCut={editing ? undefined : clipboard.onCut}
          onPaste={editing ? undefined : clipboard.onPaste}
          onMouseDown={(event) => {
            // A press elsewhere in the grid keeps what was typed.
            const inEditor = (event.target as Element).closest('.editorbox');
            if (editing && editing.where !== 'list' && !inEditor) editor.commit(editing.text, null);
          }}
        >
          <Grid
            data={data}
            label={`${file.name}, ${sheet}`}
            selection={selection}
            chosen={rect}
            copied={clipboard.copied}
            editor={
              editing === null || editing.where === 'bar' ? null : (
                <ActiveEditor
                  editor={editor}
                  current={input.text ?? ''}
                  address={cellName(selection.row, selection.column)}
                  choices={cell?.choices ?? []}
                />
              )
            }
            onSelect={select}
            onEdit={editor.open}
            onChoose={(row, column) => setTimeout(() => editor.choose({ ...place, row, column }))}
            onKey={onKey}
            onMenu={(x, y) => setMenuAt({ x, y })}
            onWiden={(column, width) => run('widen', { ...place, column, width })}
          />
          <ToastList toasts={addOn.toasts} />
          {menuAt && (
            <MenuList
              label={WORDS.editMenu}
              items={items.cells}
              at={menuAt}
              close={(back) => {
                setMenuAt(null);
                if (back) focusGrid();
              }}
            />
          )}
        </main>
        {addOn.opened > 0 && (
          <Panel
            file={file.id}
            edition={addOn.edition}
            opened={addOn.opened}
            onDone={addOn.settle}
            onFocus={focusGrid}
            onClose={() => {
              addOn.closePanel();
              focusGrid();
            }}
          />
        )}
      </div>
      <Tabs
        file={file}
        sum={sum}
        add={() => run('addSheet').then(() => setSelection(at(0, 0)))}
        choose={async (name) => {
          const next = await run('select', { file: file.id, sheet: name, a1: 'A1' });
          if (next) setSelection(at(0, 0));
          focusGrid();
        }}
      />
      {question && <Dialog {...question} close={() => setQuestion(null)} />}
    </>
  );
}
