// The `renaksi` command: picks the command, and turns every trouble into one Indonesian sentence and an exit code.
import { CliError } from './commands/cliError.ts';
import { consolidateCommand } from './commands/consolidate.ts';
import { readCommand } from './commands/read.ts';
import { recapCommand } from './commands/recap.ts';
import { templateCommand } from './commands/template.ts';
import { USAGE } from './commands/usage.ts';
import { validateCommand } from './commands/validate.ts';
import { workbenchCommand } from './commands/workbench.ts';

/** Where a command writes: `out` is stdout (results only), `err` is stderr (everything else). */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

type Command = (args: readonly string[], streams: Streams) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  template: templateCommand,
  read: readCommand,
  validate: validateCommand,
  recap: recapCommand,
  consolidate: consolidateCommand,
  workbench: workbenchCommand,
};

// `renaksi read F.xlsx | head` closes the pipe early: that is the reader's choice and no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const PROCESS_STREAMS: Streams = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

/**
 * Runs one command line.
 * @returns exit code: 0 done; 1 `validate` found an error; 2 bad input or usage
 */
export async function main(
  argv: readonly string[],
  streams: Streams = PROCESS_STREAMS,
): Promise<number> {
  const [name, ...args] = argv;
  if (name === 'help' || asksHelp(argv)) {
    streams.out(USAGE);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (name === undefined) {
      throw new CliError('Tulis perintahnya, misalnya "renaksi help" untuk penjelasan semuanya.');
    }
    if (!command) {
      throw new CliError(
        `Perintah "${name}" tidak dikenal. Pilih salah satu: ${Object.keys(COMMANDS).join(', ')}; "renaksi help" menampilkan penjelasan.`,
      );
    }
    return await command(args, streams);
  } catch (error) {
    if (error instanceof CliError) {
      streams.err(error.message);
      return 2;
    }
    if (process.env.RENAKSI_DEBUG) console.error(error);
    streams.err(
      'Terjadi kesalahan di dalam renaksi; tidak ada berkas yang ditulis. Jalankan lagi dengan RENAKSI_DEBUG=1 untuk melihat rinciannya.',
    );
    return 2;
  }
}

/** `renaksi read --help` asks as well as `renaksi --help`; what stands behind `--` is a file. */
function asksHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}
