// The workbooks that are open in the workbench: the part of Drive that one folder plays.
import type { LockState } from '../apps-script/lockService.ts';
import type { HostWorkbook } from '../engine/sheetEngine.ts';
import { createHistory, type History } from './history.ts';

export interface OpenFile {
  readonly workbook: HostWorkbook;
  readonly history: History;
  /** Rises with every change, so that the page knows when to fetch again. */
  revision: number;
  /** The document's properties and lock, which every run of the add-on shares. */
  readonly properties: Map<string, string>;
  readonly lock: LockState;
}

export interface OpenFiles {
  all(): readonly OpenFile[];
  find(id: string): OpenFile | null;
  add(workbook: HostWorkbook): OpenFile;
}

export function createOpenFiles(workbooks: readonly HostWorkbook[]): OpenFiles {
  const files = new Map<string, OpenFile>();
  const add = (workbook: HostWorkbook): OpenFile => {
    const file: OpenFile = {
      workbook,
      history: createHistory(workbook),
      revision: 1,
      properties: new Map(),
      lock: { holder: null },
    };
    files.set(workbook.id, file);
    return file;
  };
  for (const workbook of workbooks) add(workbook);
  return { all: () => [...files.values()], find: (id) => files.get(id) ?? null, add };
}
