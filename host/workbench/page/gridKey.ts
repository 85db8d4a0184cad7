// What a key does while the grid has the keyboard.
import { type Field, moved, type Selection } from './selection.ts';
import type { Editor } from './useEditing.ts';

export interface GridKeys {
  readonly selection: Selection;
  readonly field: Field;
  readonly editor: Editor;
  readonly select: (selection: Selection) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly clear: () => void;
  readonly toggle: (look: 'bold' | 'italic') => void;
  /** Copied cells that Escape forgets; false when there are none. */
  readonly forgetCopied: () => boolean;
  readonly openMenu: () => void;
}

/** Keys that nothing here wants are left to the browser. */
export function gridKey(event: KeyboardEvent, keys: GridKeys): void {
  const { selection, field, editor, select } = keys;
  const command = event.ctrlKey || event.metaKey;
  if (editor.editing !== null) {
    if (editor.editing.where !== 'cell' || event.key.length !== 1 || command) return;
    event.preventDefault();
    editor.typed(event.key);
    return;
  }
  const key = event.key.toLowerCase();
  const next = moved(selection, event.key, { extend: event.shiftKey, far: command }, field);
  if (next) select(next);
  else if (event.key === 'Tab') {
    const aside = event.shiftKey ? 'ArrowLeft' : 'ArrowRight';
    const beside = moved(selection, aside, { extend: false, far: false }, field);
    // At the first and last column Tab leaves the grid, so that the keyboard is never caught.
    if (!beside || beside.column === selection.column) return;
    select(beside);
  } else if (command && (key === 'y' || (key === 'z' && event.shiftKey))) keys.redo();
  else if (command && key === 'z') keys.undo();
  else if (command && key === 'a')
    select({ row: 0, column: 0, toRow: field.rows - 1, toColumn: field.columns - 1 });
  else if (command && key === 'b') keys.toggle('bold');
  else if (command && key === 'i') keys.toggle('italic');
  else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) keys.openMenu();
  else if (event.key === 'Escape') {
    if (!keys.forgetCopied()) return;
  } else if (command || event.altKey) return;
  else if (event.key === 'Delete' || event.key === 'Backspace') keys.clear();
  else if (event.key === 'F2' || event.key === 'Enter') editor.open();
  else if (event.key.length === 1) editor.typed(event.key);
  else return;
  event.preventDefault();
}
