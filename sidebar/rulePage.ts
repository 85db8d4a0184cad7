// One page about a rule, from the plain text of docs/aturan: never markup.

export interface RulePage {
  readonly title: string;
  /** The first has no heading. */
  readonly sections: readonly {
    readonly heading: string | null;
    readonly paragraphs: readonly string[];
  }[];
}

/** Reads `# title`, `## heading`, paragraphs between blank lines, and lists whose lines begin with `- `. */
export function rulePage(text: string): RulePage {
  let title = '';
  const sections: { heading: string | null; paragraphs: string[] }[] = [
    { heading: null, paragraphs: [] },
  ];
  for (const block of text.split(/\r?\n(?:[ \t]*\r?\n)+/)) {
    const lines = block.trim().replace(/`/g, '').split(/\r?\n/);
    const first = lines[0] ?? '';
    if (first.startsWith('# ')) title = first.slice(2);
    else if (first.startsWith('## ')) sections.push({ heading: first.slice(3), paragraphs: [] });
    else if (first !== '') sections[sections.length - 1]!.paragraphs.push(...paragraphs(lines));
  }
  return { title, sections: sections.filter((section) => section.paragraphs.length > 0) };
}

/** Lines of one paragraph belong together; each `- ` begins another one. */
function paragraphs(lines: readonly string[]): string[] {
  return lines
    .join('\n')
    .split(/\n(?=- )/)
    .map((part) => part.replace(/^- /, '• ').replace(/\s*\n\s*/g, ' '));
}

/** True when every word of the search stands in the page. */
export function pageHolds(page: RulePage, code: string, search: string): boolean {
  const text = [
    code,
    page.title,
    ...page.sections.flatMap((section) => [section.heading ?? '', ...section.paragraphs]),
  ]
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
