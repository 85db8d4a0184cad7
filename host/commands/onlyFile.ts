// The one file that a command works on.
import { CliError } from './cliError.ts';

/** @throws CliError unless exactly one position is given */
export function onlyFile(positions: readonly string[], command: string): string {
  if (positions.length !== 1) {
    throw new CliError(`Tulis satu berkas, misalnya "renaksi ${command} rencana-aksi.xlsx".`);
  }
  return positions[0]!;
}
