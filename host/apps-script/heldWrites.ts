// Writes that Sheets keeps back: what it refuses comes to light at the next question or flush, not at the write.

/** Setters answer with the handle at hand; sheets are added, named and deleted at once. */
const HELD =
  /^((Range|RangeList)\.(set|merge|clear|shift)\w*|Sheet\.(set(?!Name$)\w+|hide\w+|show\w+))$/;

/** What only the document can refuse; a wrong argument is refused at once. */
export class LateRefusal extends Error {}

interface HeldWrites {
  /** True when this failure of `call` shows only later; it is then kept. */
  keeps(call: string, error: unknown): boolean;
  /** What was kept back goes to the document. @throws the first failure since the last time */
  send(): void;
  discard(): void;
}

export function createHeldWrites(): HeldWrites {
  let failure: { readonly error: unknown } | null = null;
  return {
    keeps(call, error) {
      if (!(error instanceof LateRefusal) || !HELD.test(call)) return false;
      failure ??= { error };
      return true;
    },
    send() {
      const first = failure;
      failure = null;
      if (first) throw first.error;
    },
    discard() {
      failure = null;
    },
  };
}
