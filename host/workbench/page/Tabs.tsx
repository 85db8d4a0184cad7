// The tabs of the sheets at the bottom, the list of all sheets, and the sum of the selected numbers.
import { useEffect, useRef, useState } from 'preact/hooks';
import { MenuList } from './Menu.tsx';
import type { FileInfo } from './server.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly file: FileInfo;
  /** Of the selected cells, as it is shown; '' when there is nothing to add up. */
  readonly sum: string;
  readonly add: () => void;
  readonly choose: (name: string) => void;
}

export function Tabs({ file, sum, add, choose }: Props) {
  const [listAt, setListAt] = useState<{ x: number; y: number } | null>(null);
  const lister = useRef<HTMLButtonElement>(null);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    row.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [file.active.sheet, file.sheets.length]);
  const sheets = file.sheets.filter((one) => !one.hidden);
  return (
    <nav class="tabs" aria-label={WORDS.sheets}>
      <button type="button" aria-label={WORDS.addSheet} title={WORDS.addSheet} onClick={add}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M9 4h2v5h5v2h-5v5H9v-5H4V9h5z" fill="currentColor" />
        </svg>
      </button>
      <button
        type="button"
        ref={lister}
        aria-label={WORDS.allSheets}
        title={WORDS.allSheets}
        aria-haspopup="menu"
        aria-expanded={listAt !== null}
        onClick={(event) => {
          const { left, top } = event.currentTarget.getBoundingClientRect();
          setListAt({ x: left, y: top });
        }}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M3 5h14v2H3zM3 9h14v2H3zM3 13h14v2H3z" fill="currentColor" />
        </svg>
      </button>
      <div class="sheets" ref={row}>
        {sheets.map((one) => (
          <button
            key={one.name}
            type="button"
            title={one.name.length > 36 ? one.name : undefined}
            aria-current={one.name === file.active.sheet ? 'true' : undefined}
            onClick={() => choose(one.name)}
          >
            {one.name}
          </button>
        ))}
      </div>
      {sum !== '' && <span class="sum">{WORDS.sum(sum)}</span>}
      {listAt && (
        <MenuList
          label={WORDS.allSheets}
          items={sheets.map((one) => ({ label: one.name, run: () => choose(one.name) }))}
          at={listAt}
          close={(back) => {
            setListAt(null);
            if (back) lister.current?.focus();
          }}
        />
      )}
    </nav>
  );
}
