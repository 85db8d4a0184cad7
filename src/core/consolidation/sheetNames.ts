// Names of the result sheets: the usual ones, unless an office has a sheet of its own by that name.
import { T } from '../text/consolidationText.ts';
import type { SheetNames } from './sheetParts.ts';

export interface KnownSheet {
  readonly name: string;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
}

/** A sheet of the usual name without our tag is somebody's own and is never replaced. */
export function consolidationNames(sheets: readonly KnownSheet[]): SheetNames {
  const taken = (name: string, value: string) =>
    sheets.some(
      (sheet) =>
        sheet.name.toLowerCase() === name.toLowerCase() &&
        !sheet.tags.some((tag) => tag.key === 'renaksi' && tag.value === value),
    );
  const names = Object.entries(T.sheets).map(([id, usual]) => {
    const value = `konsolidasi-${id}`;
    let name: string = usual;
    for (let number = 2; taken(name, value); number++) name = `${usual} (${number})`;
    return [id, name] as const;
  });
  return Object.fromEntries(names) as unknown as SheetNames;
}
