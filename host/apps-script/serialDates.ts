// Serial day numbers of a sheet and instants, in a time zone; and the date patterns of Utilities.formatDate.

const DAY_MS = 86_400_000;
/** Days from serial 0 (30 December 1899) to 1 January 1970. */
const EPOCH_SERIAL = 25_569;

const formatters = new Map<string, Intl.DateTimeFormat>();

function wallClock(ms: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  const parts = Object.fromEntries(
    formatter.formatToParts(new Date(ms)).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
}

/** How far the zone's clock is ahead of UTC at that instant. */
function offset(ms: number, timeZone: string): number {
  return wallClock(ms, timeZone) - Math.floor(ms / 1000) * 1000;
}

/** The instant at which a clock in the zone shows the serial's day and time. */
export function instantOfSerial(serial: number, timeZone: string): Date {
  const wall = Math.round((serial - EPOCH_SERIAL) * DAY_MS);
  const guess = wall - offset(wall, timeZone);
  return new Date(wall - offset(guess, timeZone));
}

export function serialOfInstant(date: Date, timeZone: string): number {
  return (date.getTime() + offset(date.getTime(), timeZone)) / DAY_MS + EPOCH_SERIAL;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The patterns that the bundle uses: `yyyy MM dd HH mm ss` in any order, and `Z`. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const ahead = offset(date.getTime(), timeZone);
  const wall = new Date(date.getTime() + ahead);
  const minutes = Math.abs(Math.round(ahead / 60_000));
  const fields: Readonly<Record<string, string>> = {
    yyyy: String(wall.getUTCFullYear()).padStart(4, '0'),
    MM: two(wall.getUTCMonth() + 1),
    dd: two(wall.getUTCDate()),
    HH: two(wall.getUTCHours()),
    mm: two(wall.getUTCMinutes()),
    ss: two(wall.getUTCSeconds()),
    Z: `${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`,
  };
  return pattern.replace(/[A-Za-z]+/g, (field) => {
    const text = fields[field];
    if (text === undefined) throw new Error(`The host does not know the date pattern ${field}`);
    return text;
  });
}
