// Excel files that the user chose, as messages small enough for one call each.
import { PANEL } from '../src/core/text/panelText.ts';
import type { GridMessage } from '../src/rpc/contract.ts';

/** Put beside the panel by the build of the sekretariat edition; absent in the other. */
declare const renaksiExcel: ((bytes: Uint8Array) => Promise<readonly GridMessage[]>) | undefined;

export type Reading =
  | { readonly ok: true; readonly parts: readonly (readonly GridMessage[])[] }
  /** One sentence: why the file cannot be read and what to do. */
  | { readonly ok: false; readonly why: string };

/** Characters of JSON per call: far below what google.script.run and a cell store take in one piece. */
export const PART_SIZE = 700_000;

const TEXT = PANEL.konsolidasi.unreadable;
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

export async function readExcelFile(file: File): Promise<Reading> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, why: TEXT.gone(file.name) };
  }
  if (bytes.length === 0) return { ok: false, why: TEXT.empty(file.name) };
  // Old .xls files and files with a password share one container.
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    return { ok: false, why: TEXT.locked(file.name) };
  }
  if (typeof renaksiExcel !== 'function') return { ok: false, why: TEXT.noReader };
  try {
    return { ok: true, parts: partsOf(await renaksiExcel(bytes)) };
  } catch {
    return { ok: false, why: TEXT.broken(file.name) };
  }
}

/** Packs sheets together up to the size of a part; a sheet that is larger is cut by its cells. */
export function partsOf(
  grids: readonly GridMessage[],
  size = PART_SIZE,
): readonly (readonly GridMessage[])[] {
  const parts: GridMessage[][] = [];
  let room = 0;
  const put = (grid: GridMessage, length: number): void => {
    if (length > room || parts.length === 0) {
      parts.push([]);
      room = size;
    }
    parts[parts.length - 1]!.push(grid);
    room -= length;
  };
  for (const grid of grids) {
    const frame = JSON.stringify({ ...grid, cells: [] }).length;
    let cells: GridMessage['cells'][number][] = [];
    let length = frame;
    for (const cell of grid.cells) {
      const own = JSON.stringify(cell).length + 1;
      if (length + own > size && cells.length > 0) {
        put({ ...grid, cells }, length);
        cells = [];
        length = frame;
      }
      cells.push(cell);
      length += own;
    }
    put({ ...grid, cells }, length);
  }
  return parts;
}
