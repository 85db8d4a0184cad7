// How often the bundle called Google, and what the same calls would have cost in time.

export interface CallStats {
  /** `Range.getValues` → how many times. */
  readonly calls: ReadonlyMap<string, number>;
  /** Calls that would have gone to the document or to another server. */
  total(): number;
  /**
   * How often a question about the document follows a write: Sheets keeps writes back and sends them together, but
   * has to send them before it can answer.
   */
  readonly turns: number;
  /** Milliseconds that simulated latencies add up to. */
  simulatedMs: number;
  reset(): void;
}

/** These work on a handle at hand: on Google too they cost no trip to the document. */
const LOCAL =
  /^(Range\.(getRow|getColumn|getNumRows|getNumColumns|getA1Notation)|\w*Builder\.\w+|Menu\.\w+|HtmlOutput\.\w+|DeveloperMetadata\.get\w+|DeveloperMetadataLocation\.\w+|DeveloperMetadataFinder\.(?!find)\w+|HTTPResponse\.\w+|SpreadsheetApp\.(newDataValidation|getActiveSpreadsheet|getUi)|(Properties|Lock|Html)Service\.\w+|Utilities\.\w+|console\.\w+)$/;

/** Questions about cells and sheets, and flush. Handles (getRange, getSheetByName) are not asked of the document. */
const QUESTION =
  /^(Range\.get(?!Row$|Column$|Num|A1)\w+|Sheet\.(is\w+|get(Last|Max|Frozen|Developer)\w+|getDataRange)|DeveloperMetadataFinder\.find|Spreadsheet\.get(NumSheets|Sheets)|SpreadsheetApp\.flush)$/;
/** True when Sheets has to send what it kept back before it can answer. */
export const asksDocument = (call: string): boolean => QUESTION.test(call);
const WRITE =
  /^(Range|RangeList|Sheet|Spreadsheet|Protection)\.(set|add|insert|delete|merge|protect|clear|shift|hide|show)/;

export interface CallCounter extends CallStats {
  count(name: string): void;
}

export function createCallStats(): CallCounter {
  const calls = new Map<string, number>();
  let turns = 0;
  let written = false;
  return {
    calls,
    get turns() {
      return turns;
    },
    simulatedMs: 0,
    count(name) {
      calls.set(name, (calls.get(name) ?? 0) + 1);
      if (WRITE.test(name)) written = true;
      else if (written && asksDocument(name)) {
        turns++;
        written = false;
      }
    },
    total() {
      let sum = 0;
      for (const [name, times] of calls) if (!LOCAL.test(name)) sum += times;
      return sum;
    },
    reset() {
      calls.clear();
      turns = 0;
      written = false;
      this.simulatedMs = 0;
    },
  };
}
