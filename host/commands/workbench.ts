// `renaksi workbench`: opens the local page that works like Google Sheets.
import type { Streams } from '../cli.ts';
import { startWorkbench } from '../workbench/startWorkbench.ts';
import { CliError } from './cliError.ts';
import { openWorkbook } from './files.ts';
import { readOptions } from './options.ts';

const DEFAULT_PORT = 8722;

/** @throws CliError for a wrong port or a file that cannot be read */
export async function workbenchCommand(args: readonly string[], streams: Streams): Promise<number> {
  const options = readOptions(args, { values: ['port'], flags: [] });
  const text = options.text('port');
  const port = text === null ? DEFAULT_PORT : Number(text);
  if (text === '' || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new CliError(`Nomor port "${text}" tidak benar. Tulis angka 1024 sampai 65535.`);
  }
  const workbooks = await Promise.all(options.positions.map((path) => openWorkbook(path)));
  const server = await startWorkbench({ workbooks, port });
  streams.out(`Meja kerja renaksi: ${server.url} (Ctrl+C untuk berhenti)`);
  await server.closed;
  return 0;
}
