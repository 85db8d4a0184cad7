// Which edition this bundle is; set once by its entry file, before any call can arrive.
import type { Deps } from '../app/deps.ts';
import type { Edition } from '../rpc/globals.ts';

interface EditionSetup {
  readonly name: Edition;
  /** Made anew for each call, never while the script is loading: services may be forbidden then. */
  readonly deps: () => Deps;
}

let setup: EditionSetup | null = null;

export function setEdition(edition: EditionSetup): void {
  setup = edition;
}

export function currentEdition(): EditionSetup {
  if (!setup) throw new Error('The entry file has not set its edition');
  return setup;
}
