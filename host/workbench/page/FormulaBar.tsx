// The name box and the formula bar.
import { parseCellName } from '../../../src/core/grid/a1.ts';
import { CellEditor } from './CellEditor.tsx';
import { type Selection, selectionOf } from './selection.ts';
import type { Editor } from './useEditing.ts';
import { useTyped } from './useTyped.ts';
import { WORDS } from './words.ts';

interface Props {
  /** The selected range, `B2:D9`. */
  readonly range: string;
  readonly bar: string;
  readonly editor: Editor;
  readonly select: (selection: Selection) => void;
  readonly focusGrid: () => void;
}

export function FormulaBar({ range, bar, editor, select, focusGrid }: Props) {
  const { editing } = editor;
  const typed = useTyped(range);
  return (
    <div class="formulabar">
      <input
        class="namebox"
        aria-label={WORDS.range}
        spellcheck={false}
        {...typed}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') focusGrid();
          if (event.key !== 'Enter') return;
          const typed = event.currentTarget.value.trim();
          if (parseCellName(typed.split(':')[0] ?? '')) select(selectionOf(typed));
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
          if (editing === null) editor.begin('bar');
          else editor.change(editing.text, 'bar');
        }}
        onText={(text) => editor.change(text, 'bar')}
        onDone={editor.commit}
        onCancel={editor.cancel}
      />
    </div>
  );
}
