// The offer to bring a sheet made with an older form up to date: the steps, the cells, one button.
import { formatNumber } from '../../src/core/numbers/formatNumber.ts';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { FormUpdateView } from '../../src/rpc/shapes.ts';
import { Changes } from './Changes.tsx';

const TEXT = PANEL.beranda.update;
const MOST = 30;

interface Props {
  readonly sheet: string;
  readonly update: NonNullable<FormUpdateView['update']>;
  readonly busy: boolean;
  readonly apply: () => void;
}

export function FormUpdate({ sheet, update, busy, apply }: Props) {
  return (
    <section aria-label={TEXT.heading}>
      <h2>{TEXT.heading}</h2>
      <p>{TEXT.older(sheet, update.title, update.from, update.to)}</p>
      {update.steps.length > 0 && (
        <ul>
          {update.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {update.changes.length > 0 && (
        <details>
          <summary>{TEXT.changes(formatNumber(update.changes.length))}</summary>
          <Changes caption={TEXT.caption} changes={update.changes} most={MOST} />
        </details>
      )}
      <div class="actions">
        <button type="button" disabled={busy} onClick={apply}>
          {TEXT.apply}
        </button>
      </div>
    </section>
  );
}
