// Reads the arguments of one command: positions and the options that it knows.
import { parseArgs } from 'node:util';
import { CliError } from './cliError.ts';

export interface Options {
  readonly positions: readonly string[];
  /** The value of `--name`, null when absent. */
  text(name: string): string | null;
  /** The value of `--name`; CliError when absent. */
  required(name: string, what: string): string;
  flag(name: string): boolean;
}

/**
 * @param known option names that take a value, and flags
 * @throws CliError for an unknown option or a missing value
 */
export function readOptions(
  args: readonly string[],
  known: { readonly values: readonly string[]; readonly flags: readonly string[] },
): Options {
  const options = Object.fromEntries([
    ...known.values.map((name) => [name, { type: 'string' as const }]),
    ...known.flags.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const unknown = /'(-{1,2}[^'\s]+)/.exec(String(error))?.[1] ?? '';
    throw new CliError(
      `Pilihan ${unknown} tidak dikenal atau belum diberi nilai; "renaksi help" menampilkan cara pakai.`,
    );
  }
  const value = (name: string) => {
    const found = parsed.values[name];
    return typeof found === 'string' ? found : null;
  };
  return {
    positions: parsed.positionals,
    text: value,
    required(name, what) {
      const found = value(name);
      if (found === null || found === '') {
        throw new CliError(`Tambahkan --${name} (${what}).`);
      }
      return found;
    },
    flag: (name) => parsed.values[name] === true,
  };
}

/** `1`..`4` as a number. @throws CliError for anything else */
export function readQuarter(text: string): number {
  if (!/^[1-4]$/.test(text.trim())) {
    throw new CliError(`Triwulan "${text}" tidak ada. Tulis --triwulan 1, 2, 3, atau 4.`);
  }
  return Number(text);
}

/** A year of four digits. @throws CliError for anything else */
export function readYear(text: string): number {
  if (!/^(19|20)\d\d$/.test(text.trim())) {
    throw new CliError(`Tahun "${text}" tidak benar. Tulis empat angka, misalnya --tahun 2024.`);
  }
  return Number(text);
}
