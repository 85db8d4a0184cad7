// What the workbench makes Google do: slow answers, full quotas, refusals. Set from the page, to see how renaksi takes it.
import type { AppsScriptOptions } from '../apps-script/createAppsScript.ts';
import type { SheetsServerMemory } from '../apps-script/sheetsServer.ts';
import { type SimulationSettings, simulationShape } from './simulationSettings.ts';

/** Reads a minute that Google allows a user. */
const QUOTA = 60;
/** The write that breaks: late enough that something stands in the sheet already. */
const BROKEN_WRITE = 3;
const WRITES = /^(Range|RangeList|Sheet|Spreadsheet)\.(set|insert|delete|clear|merge)/;

export interface Simulation {
  settings(): SimulationSettings;
  /** @throws Error when the settings have another shape */
  change(settings: unknown): SimulationSettings;
  /** What a run of the add-on meets; readings are counted over all runs since the last change. */
  options(): Required<Pick<AppsScriptOptions, 'remote' | 'refuse'>>;
  /** How google.script.run would fail before the call reaches the add-on; null when it gets through. */
  lostCall(): string | null;
}

export function createSimulation(callMs: number): Simulation {
  let settings: SimulationSettings = {
    callMs,
    panel: 'works',
    write: 'works',
    answerMs: 0,
    readsPerMinute: QUOTA,
    files: {},
  };
  let memory: SheetsServerMemory = { attempts: new Map(), minute: -1, reads: 0 };
  return {
    settings: () => settings,
    change(next) {
      settings = simulationShape.parse(next);
      memory = { attempts: new Map(), minute: -1, reads: 0 };
      return settings;
    },
    options() {
      const { files, readsPerMinute, answerMs, write } = settings;
      let writes = 0;
      return {
        remote: {
          memory,
          now: Date.now,
          readsPerMinute,
          latencyMs: () => answerMs,
          fault(id, attempt) {
            const trouble = files[id];
            return trouble && attempt <= (trouble.times ?? Infinity) ? trouble.fault : null;
          },
        },
        refuse(call) {
          if (write === 'works' || !WRITES.test(call)) return null;
          writes += 1;
          if (write === 'refused') return 'You are trying to edit a protected cell or object.';
          return writes === BROKEN_WRITE
            ? 'Service Spreadsheets failed while accessing document.'
            : null;
        },
      };
    },
    lostCall() {
      if (settings.panel === 'works') return null;
      return settings.panel === 'refused'
        ? "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED."
        : 'NetworkError: Connection failure due to HTTP 0';
    },
  };
}
