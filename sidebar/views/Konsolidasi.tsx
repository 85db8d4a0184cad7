// Consolidation for the secretariat: files of the districts, progress, who is in and what is wrong.
import { PANEL } from '../../src/core/text/panelText.ts';

export function Konsolidasi(_props: { changed: () => Promise<void> }) {
  return (
    <section>
      <h1>{PANEL.konsolidasi.heading}</h1>
    </section>
  );
}
