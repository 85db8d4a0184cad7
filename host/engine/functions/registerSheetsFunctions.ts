// Tells HyperFormula, once per process, about functions that Sheets has and it lacks.
import { HyperFormula } from 'hyperformula';

let known: Set<string> | null = null;

export function registerSheetsFunctions(): void {
  if (known) return;
  known = new Set(
    HyperFormula.getRegisteredFunctionNames('enGB').map((name) => name.toUpperCase()),
  );
}

export function isKnownFunction(name: string): boolean {
  registerSheetsFunctions();
  return known!.has(name.toUpperCase());
}
