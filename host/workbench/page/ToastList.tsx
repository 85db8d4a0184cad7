// The short messages in the corner of the grid.
import type { Toasts } from './useToasts.ts';
import { WORDS } from './words.ts';

export function ToastList({ toasts }: { readonly toasts: Toasts }) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.shown.map((toast) => (
        <div key={toast.id} class="toast">
          <strong>{toast.title}</strong>
          <span>{toast.message}</span>
          <button type="button" aria-label={WORDS.close} onClick={() => toasts.drop(toast.id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
