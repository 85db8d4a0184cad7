// A question or a message in a small window.
import { Modal } from './Modal.tsx';
import { WORDS } from './words.ts';

export interface Question {
  readonly title: string;
  readonly text: string;
  /** What OK does; absent when there is nothing to decide. */
  readonly go?: (() => void) | undefined;
}

interface Props extends Question {
  /** Closes the window, whatever the answer is. */
  readonly close: () => void;
}

export function Dialog({ title, text, go, close }: Props) {
  return (
    <Modal title={title} onClose={close}>
      <p>{text}</p>
      <div class="dialogbuttons">
        {go && (
          <button type="button" onClick={close}>
            {WORDS.cancel}
          </button>
        )}
        <button
          type="button"
          class="primary"
          onClick={() => {
            close();
            go?.();
          }}
        >
          {WORDS.ok}
        </button>
      </div>
    </Modal>
  );
}
