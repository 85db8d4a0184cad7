// Writes a bug to the script's log, where a maintainer finds it; users never see it.
import { messageOf } from '../gas/googleTrouble.ts';

export function logBug(where: string, error: unknown): void {
  console.error(
    `${where}: ${error instanceof Error ? (error.stack ?? error.message) : messageOf(error)}`,
  );
}
