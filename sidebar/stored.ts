// What the panel remembers while the browser tab lives: the last tab, quarter, filter. Never the sheet's contents.
import { useCallback, useState } from 'preact/hooks';

const PREFIX = 'renaksi.';

/** The browser may forbid storage; then the panel simply starts anew. */
export function readStored(key: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: string): void {
  try {
    sessionStorage.setItem(PREFIX + key, value);
  } catch {
    // Nothing to do: remembering is a comfort only.
  }
}

/** Like useState for text, but it survives closing the panel. `known` refuses values of an older version. */
export function useStored(
  key: string,
  first: string,
  known: (value: string) => boolean = () => true,
): readonly [string, (value: string) => void] {
  const [value, setValue] = useState(() => {
    const kept = readStored(key);
    return kept !== null && known(kept) ? kept : first;
  });
  const change = useCallback(
    (next: string) => {
      setValue(next);
      writeStored(key, next);
    },
    [key],
  );
  return [value, change];
}
