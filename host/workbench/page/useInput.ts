// What a person would have typed into the active cell: the text of the formula bar.
import { useEffect, useRef, useState } from 'preact/hooks';
import { act } from './server.ts';

export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const samePlace = (a: Place, b: Place): boolean =>
  a.file === b.file && a.sheet === b.sheet && a.row === b.row && a.column === b.column;

export function useInput(place: Place, revision: number) {
  const [known, setKnown] = useState<{ readonly place: Place; readonly text: string } | null>(null);
  const asked = useRef<Promise<string>>(Promise.resolve(''));
  useEffect(() => {
    let stale = false;
    asked.current = act<{ text: string }>('input', { ...place }).then(
      ({ text }) => text,
      () => '',
    );
    asked.current.then((text) => {
      if (!stale) setKnown({ place, text });
    });
    return () => {
      stale = true;
    };
  }, [place.file, place.sheet, place.row, place.column, revision]);
  return {
    /** null until the server has answered for this very cell. */
    text: known && samePlace(known.place, place) ? known.text : null,
    /** The same, waited for. */
    read: () => asked.current,
    set: (text: string) => setKnown({ place, text }),
  };
}
