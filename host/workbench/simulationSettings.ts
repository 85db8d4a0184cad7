// What the page can set for the simulation of a slow, full or unwilling Google.
import * as z from 'zod/mini';

const milliseconds = z.int().check(z.nonnegative(), z.maximum(30_000));

export const simulationShape = z.object({
  /** Before each call of the panel or the menu. */
  callMs: milliseconds,
  /** What becomes of a call of the panel: `refused` as with two accounts in one browser, `silent` without a network. */
  panel: z.enum(['works', 'refused', 'silent']),
  /** What becomes of writing into the sheet: `breaks` once in the middle, `refused` each time. */
  write: z.enum(['works', 'breaks', 'refused']),
  /** Of one wave of answers of the Sheets API. */
  answerMs: milliseconds,
  readsPerMinute: z.int().check(z.positive(), z.maximum(1_000)),
  /** By id of the workbook. `times` counts the first readings that go wrong, null is all of them. */
  files: z.record(
    z.string(),
    z.object({
      fault: z.enum(['no_access', 'not_found', 'excel', 'busy', 'server', 'malformed', 'half']),
      times: z.nullable(z.int().check(z.positive())),
    }),
  ),
});

export type SimulationSettings = z.infer<typeof simulationShape>;
