// Runs the `renaksi` command inside the test, keeping what it would print.
import { main } from '../../host/cli.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function runRenaksi(...args: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Runs with --json; fails unless stdout is exactly one JSON document. */
export async function runJson<T>(...args: readonly string[]): Promise<Run & { readonly json: T }> {
  const run = await runRenaksi(...args, '--json');
  return { ...run, json: JSON.parse(run.out) as T };
}
