// What a rule looks at, why, and how to mend what it finds; drawn only once it is opened.
import texts from 'renaksi:aturan';
import { useState } from 'preact/hooks';
import { PANEL } from '../../src/core/text/panelText.ts';
import { type RulePage, rulePage } from '../rulePage.ts';

/** All pages by code, by title. */
export const RULE_PAGES: ReadonlyMap<string, RulePage> = new Map(
  Object.entries(texts)
    .map(([code, text]) => [code, rulePage(text)] as const)
    .sort(([, a], [, b]) => a.title.localeCompare(b.title, 'id')),
);

interface Props {
  readonly code: string;
  readonly summary: string;
  /** For a rule without a page. */
  readonly otherwise: string;
  readonly quiet?: boolean;
}

export function RuleText({ code, summary, otherwise, quiet = false }: Props) {
  const [open, setOpen] = useState(false);
  const page = RULE_PAGES.get(code);
  return (
    <details
      class={quiet ? 'about' : undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {open && !page && (
        <>
          <p>{otherwise}</p>
          <p class="quiet">{PANEL.periksa.ruleCode(code)}</p>
        </>
      )}
      {open &&
        page?.sections.map(({ heading, paragraphs }) => (
          <div key={heading ?? ''}>
            {heading !== null && <p class="term">{heading}</p>}
            {paragraphs.map((text) => (
              <p key={text} class={heading === null ? 'quiet' : undefined}>
                {text}
              </p>
            ))}
          </div>
        ))}
    </details>
  );
}
