// What one check of the self-test saw.

export interface Seen {
  /** `sesuai`: as renaksi expects; `beda`: not so; `catat`: nothing is expected, the answer is wanted. */
  readonly state: 'sesuai' | 'beda' | 'catat';
  /** For the maintainer: what was seen, or what differs. */
  readonly text: string;
}

/** As expected when nothing differs. @param differences one text for each thing that is not as expected */
export function seenOrDifferent(differences: readonly string[], text: string): Seen {
  return differences.length === 0
    ? { state: 'sesuai', text }
    : { state: 'beda', text: differences.join('; ') };
}
