// What stands over the active cell while it is edited: a field to type in, or the list of its choices.
import { CellEditor } from './CellEditor.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import type { Editor } from './useEditing.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly editor: Editor;
  /** What stands in the cell now. */
  readonly current: string;
  readonly address: string;
  readonly choices: readonly string[];
}

export function ActiveEditor({ editor, current, address, choices }: Props) {
  if (editor.editing?.where === 'list') {
    return (
      <ChoiceList
        label={WORDS.choices(address)}
        choices={choices}
        current={current}
        onChoose={(choice) => editor.commit(choice, null)}
        onCancel={editor.cancel}
      />
    );
  }
  return (
    <CellEditor
      class="editor"
      label={WORDS.content(address)}
      text={editor.editing?.text ?? ''}
      focused
      onText={(text) => editor.change(text, 'cell')}
      onDone={editor.commit}
      onCancel={editor.cancel}
    />
  );
}
