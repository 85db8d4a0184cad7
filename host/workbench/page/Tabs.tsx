// The tabs of the sheets at the bottom.
import type { FileInfo } from './server.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly file: FileInfo;
  readonly add: () => void;
  readonly choose: (name: string) => void;
}

export function Tabs({ file, add, choose }: Props) {
  return (
    <nav class="tabs" aria-label={WORDS.sheets}>
      <button
        type="button"
        class="add"
        aria-label={WORDS.addSheet}
        title={WORDS.addSheet}
        onClick={add}
      >
        +
      </button>
      {file.sheets
        .filter((one) => !one.hidden)
        .map((one) => (
          <button
            key={one.name}
            type="button"
            aria-current={one.name === file.active.sheet ? 'true' : undefined}
            ref={(button) => {
              if (one.name === file.active.sheet) button?.scrollIntoView({ block: 'nearest' });
            }}
            onClick={() => choose(one.name)}
          >
            {one.name}
          </button>
        ))}
    </nav>
  );
}
