// Utilities, ScriptApp and console, as far as the bundle uses them.
import { GoogleObject } from './googleObject.ts';
import { formatDate } from './serialDates.ts';

export class Utilities
  extends GoogleObject
  implements Pick<GoogleAppsScript.Utilities.Utilities, 'formatDate'>
{
  readonly service = 'Utilities';

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    return formatDate(new Date(Number(date)), timeZone, format);
  }
}

export class ScriptApp
  extends GoogleObject
  implements Pick<GoogleAppsScript.Script.ScriptApp, 'getOAuthToken'>
{
  readonly service = 'ScriptApp';

  getOAuthToken(): string {
    return 'token-of-the-host';
  }
}

/** What the script logs is kept for the developer (RENAKSI_DEBUG=1 prints it); a user never sees it. */
export class Console
  extends GoogleObject
  implements Pick<typeof globalThis.console, 'log' | 'info' | 'warn' | 'error'>
{
  readonly service = 'console';
  readonly #lines: string[];

  constructor(lines: string[]) {
    super();
    this.#lines = lines;
  }

  log(...parts: unknown[]): void {
    const line = parts.map(String).join(' ');
    this.#lines.push(line);
    if (process.env.RENAKSI_DEBUG) process.stderr.write(`${line}\n`);
  }

  info(...parts: unknown[]): void {
    this.log(...parts);
  }

  warn(...parts: unknown[]): void {
    this.log(...parts);
  }

  error(...parts: unknown[]): void {
    this.log(...parts);
  }
}
