// Where the text of the active cell is typed: in the cell itself or in the formula bar.
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly class: string;
  readonly label: string;
  readonly text: string;
  readonly focused: boolean;
  readonly onText: (text: string) => void;
  readonly onFocus?: () => void;
  /** `key` moves the selection afterwards, null leaves it. */
  readonly onDone: (text: string, key: string | null) => void;
  readonly onCancel: () => void;
}

export function CellEditor(props: Props) {
  const input = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = input.current;
    if (!props.focused || !area) return;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }, [props.focused]);
  return (
    <textarea
      ref={input}
      class={props.class}
      rows={1}
      spellcheck={false}
      aria-label={props.label}
      value={props.text}
      onFocus={props.onFocus}
      onInput={(event) => props.onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        const text = event.currentTarget.value;
        if (event.key === 'Enter' && (event.altKey || event.ctrlKey)) {
          const { selectionStart, selectionEnd } = event.currentTarget;
          props.onText(`${text.slice(0, selectionStart)}\n${text.slice(selectionEnd)}`);
        } else if (event.key === 'Enter')
          props.onDone(text, event.shiftKey ? 'ArrowUp' : 'ArrowDown');
        else if (event.key === 'Tab')
          props.onDone(text, event.shiftKey ? 'ArrowLeft' : 'ArrowRight');
        else if (event.key === 'Escape') props.onCancel();
        else return;
        event.preventDefault();
      }}
    />
  );
}
