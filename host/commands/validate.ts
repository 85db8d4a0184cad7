// `renaksi validate`: prints the findings; exit code 1 when one of them is an error.
import type { Streams } from '../cli.ts';
import { openBundle } from './bundle.ts';
import { openWorkbook } from './files.ts';
import { onlyFile } from './onlyFile.ts';
import { readOptions } from './options.ts';

const WORDS = { error: 'KESALAHAN', warning: 'PERINGATAN', info: 'INFO' } as const;

/** @throws CliError for a file that cannot be read or holds no table */
export async function validateCommand(args: readonly string[], streams: Streams): Promise<number> {
  const options = readOptions(args, { values: ['sheet'], flags: ['json'] });
  const file = onlyFile(options.positions, 'validate');
  const call = await openBundle('kantor', await openWorkbook(file), file);
  const result = call('validatePlan', { sheet: options.text('sheet') });
  if (options.flag('json')) streams.out(JSON.stringify(result));
  else {
    for (const finding of result.findings) {
      streams.out(
        `${WORDS[finding.severity]}  ${finding.sheet}!${finding.cell}  [${finding.code}]`,
      );
      streams.out(`  ${finding.message}`);
      if (finding.suggestion) streams.out(`  Saran: ${finding.suggestion}`);
    }
    const { error, warning, info } = result.counts;
    streams.out(`${error} kesalahan, ${warning} peringatan, ${info} info.`);
  }
  return result.counts.error > 0 ? 1 : 0;
}
