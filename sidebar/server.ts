// Typed calls from the panel to the add-on: promises over google.script.run, failures as sentences.
import { PANEL } from '../src/core/text/panelText.ts';
import type { CallName, Reply, Request } from '../src/rpc/contract.ts';
import type { Result } from '../src/rpc/result.ts';

interface Runner {
  withSuccessHandler(done: (value: unknown) => void): Runner;
  withFailureHandler(fail: (error: Error) => void): Runner;
  readonly [name: string]: unknown;
}

declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host: { readonly editor: { focus(): void }; close(): void };
  };
};

/** A failed call, already told in one Indonesian sentence. */
export class CallError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Calls in flight, by name and request: a second press gets the first answer. */
const inFlight = new Map<string, Promise<unknown>>();

/** @throws CallError */
export function call<K extends CallName>(name: K, request: Request<K>): Promise<Reply<K>> {
  const key = `${name} ${JSON.stringify(request)}`;
  const running = inFlight.get(key);
  if (running) return running as Promise<Reply<K>>;
  const promise = send(name, request).finally(() => inFlight.delete(key));
  inFlight.set(key, promise);
  return promise;
}

function send<K extends CallName>(name: K, request: Request<K>): Promise<Reply<K>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => {
        const result = value as Result<Reply<K>> | null;
        if (result?.ok) resolve(result.value);
        else if (result) reject(new CallError(result.error.code, result.error.message));
        else reject(new CallError('NO_ANSWER', PANEL.noAnswer));
      })
      .withFailureHandler((error) => {
        const denied = /PERMISSION_DENIED|permission|izin/i.test(String(error?.message));
        reject(
          denied
            ? new CallError('TWO_ACCOUNTS', PANEL.twoAccounts)
            : new CallError('NO_ANSWER', PANEL.noAnswer),
        );
      });
    const run = runner[name];
    if (typeof run !== 'function') reject(new CallError('NO_ANSWER', PANEL.noAnswer));
    else run.call(runner, request);
  });
}

/** Gives the keyboard back to the sheet, so that arrow keys move in the grid. */
export function focusSheet(): void {
  google.script.host.editor.focus();
}
