// The two ways to gather districts: files of this computer, or the list of links; both step by step and cancellable.
import type { ConsolidateResult } from '../src/rpc/shapes.ts';
import { readExcelFile } from './excelReader.ts';
import { call } from './server.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being worked on now. */
  readonly name: string;
  /** Seconds until Google is asked again; absent while nothing holds up. */
  readonly waiting?: number;
  /** An interrupted run goes on. */
  readonly resumed?: boolean;
}

export interface Drive {
  readonly tahun: number;
  readonly triwulan: number;
  /** Links: read every workbook anew, also those that have not changed since the last run. */
  readonly again: boolean;
  readonly cancelled: () => boolean;
  readonly tell: (progress: Progress) => void;
}

/** Null when it was cancelled: nothing is published then. @throws CallError */
export async function consolidateFiles(
  files: readonly File[],
  drive: Drive,
): Promise<ConsolidateResult | null> {
  const { job } = await call('beginConsolidation', {
    tahun: drive.tahun,
    triwulan: drive.triwulan,
  });
  for (const [index, file] of files.entries()) {
    if (drive.cancelled()) return null;
    drive.tell({ done: index, total: files.length, name: file.name });
    await sendFile(job, file);
  }
  if (drive.cancelled()) return null;
  drive.tell({ done: files.length, total: files.length, name: '' });
  return publish(job, drive);
}

async function sendFile(job: string, file: File): Promise<void> {
  const reading = await readExcelFile(file);
  const about = { job, file: file.name, wilayah: null };
  if (!reading.ok) {
    await call('sendDistrict', { ...about, grids: [], failure: reading.why, last: true });
    return;
  }
  // One after the other: the order of two calls at once is not sure.
  for (const [index, grids] of reading.parts.entries()) {
    const last = index === reading.parts.length - 1;
    await call('sendDistrict', { ...about, grids, failure: null, last });
  }
}

/** Goes on with an interrupted run of the same quarter. Null when it was cancelled. @throws CallError */
export async function consolidateList(
  owner: string,
  drive: Drive,
): Promise<ConsolidateResult | null> {
  let run = await call('startRun', {
    tahun: drive.tahun,
    triwulan: drive.triwulan,
    owner,
    again: drive.again,
  });
  const { resumed } = run;
  while (run.status === 'jalan') {
    const { done, total } = run;
    const name = run.message.split(': ')[1] ?? '';
    for (let left = run.waitMs; left > 0 && !drive.cancelled(); left -= SECOND) {
      drive.tell({ done, total, name, resumed, waiting: Math.ceil(left / SECOND) });
      await wait(Math.min(left, SECOND));
    }
    if (drive.cancelled()) {
      await call('cancelRun', { job: run.job, owner });
      return null;
    }
    drive.tell({ done, total, name, resumed });
    run = await call('stepRun', { job: run.job, owner });
  }
  if (run.status === 'batal') return null;
  drive.tell({ done: run.total, total: run.total, name: '' });
  return publish(run.job, drive);
}

/** A nation's sheets take several executions; a province's are written in the first. Not cancelled: nothing shows until all is there. */
async function publish(job: string, drive: Drive): Promise<ConsolidateResult> {
  for (;;) {
    const { done, total, message, result } = await call('stepPublish', { job });
    if (result) return result;
    drive.tell({ done, total, name: message });
  }
}

const SECOND = 1000;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
