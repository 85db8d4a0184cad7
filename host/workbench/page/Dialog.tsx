// A small modal dialog in the manner of Sheets.
import { useEffect, useRef } from 'preact/hooks';
import { WORDS } from './words.ts';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly onOk: () => void;
  /** Absent when there is nothing to decide. */
  readonly onCancel?: () => void;
}

export function Dialog({ title, text, onOk, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    const own = dialog.current;
    // What the answer opened, such as the editor of a cell, keeps the keyboard.
    return () => {
      const now = document.activeElement;
      if (now === null || now === document.body || own?.contains(now)) before?.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="dialogtitle"
      onCancel={(event) => {
        event.preventDefault();
        (onCancel ?? onOk)();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="dialogtitle">{title}</h2>
      <p>{text}</p>
      <div class="dialogbuttons">
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {WORDS.cancel}
          </button>
        )}
        <button type="button" class="primary" onClick={onOk}>
          {WORDS.ok}
        </button>
      </div>
    </dialog>
  );
}
