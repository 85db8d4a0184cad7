// Every rule with its page, found by any word of it.
import { useState } from 'preact/hooks';
import { formatNumber } from '../../src/core/numbers/formatNumber.ts';
import { PANEL } from '../../src/core/text/panelText.ts';
import { pageHolds } from '../rulePage.ts';
import { Field } from './Field.tsx';
import { RULE_PAGES, RuleText } from './RuleText.tsx';

const TEXT = PANEL.bantuan;

export function RuleList() {
  const [search, setSearch] = useState('');
  const found = [...RULE_PAGES].filter(([code, page]) => pageHolds(page, code, search));
  return (
    <details>
      <summary>{TEXT.pages(formatNumber(RULE_PAGES.size))}</summary>
      <Field id="cari-aturan" label={TEXT.search}>
        <input
          id="cari-aturan"
          type="search"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </Field>
      <p class="quiet" role="status">
        {search.trim() === '' ? '' : TEXT.found(formatNumber(found.length))}
      </p>
      {found.map(([code, page]) => (
        <RuleText key={code} code={code} summary={page.title} otherwise="" />
      ))}
    </details>
  );
}
