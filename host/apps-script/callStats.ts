// How often the bundle called Google, and what the same calls would have cost in time.

export interface CallStats {
  /** `Range.getValues` → how many times. */
  readonly calls: ReadonlyMap<string, number>;
  /** Calls that would have gone to the document or to another server. */
  total(): number;
  /** Milliseconds that simulated latencies add up to. */
  simulatedMs: number;
  reset(): void;
}

/** These work on a handle at hand: on Google too they cost no trip to the document. */
const LOCAL =
  /^(Range\.(getRow|getColumn|getNumRows|getNumColumns|getA1Notation)|\w*Builder\.\w+|Menu\.\w+|HtmlOutput\.\w+|DeveloperMetadata\.get\w+|DeveloperMetadataLocation\.\w+|DeveloperMetadataFinder\.(?!find)\w+|HTTPResponse\.\w+|SpreadsheetApp\.(newDataValidation|getActiveSpreadsheet|getUi)|(Properties|Lock|Html)Service\.\w+|Utilities\.\w+|console\.\w+)$/;

export interface CallCounter extends CallStats {
  count(name: string): void;
}

export function createCallStats(): CallCounter {
  const calls = new Map<string, number>();
  return {
    calls,
    simulatedMs: 0,
    count(name) {
      calls.set(name, (calls.get(name) ?? 0) + 1);
    },
    total() {
      let sum = 0;
      for (const [name, times] of calls) if (!LOCAL.test(name)) sum += times;
      return sum;
    },
    reset() {
      calls.clear();
      this.simulatedMs = 0;
    },
  };
}
