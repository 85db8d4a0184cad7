// Help: the five steps, and the trap of two Google accounts.
import { PANEL } from '../../src/core/text/panelText.ts';

export function Bantuan() {
  return (
    <section>
      <h1>{PANEL.bantuan.heading}</h1>
      <ol>
        {PANEL.bantuan.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{PANEL.bantuan.accounts}</p>
    </section>
  );
}
