// Dates of a sheet as ISO days in the spreadsheet's own time zone.

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Days from 30 December 1899 (serial 0 of Sheets) to 1 January 1970. */
const EPOCH_SERIAL = 25_569;

/** `Date` objects of another global scope fail `instanceof`. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** UTC milliseconds of a wall clock → `yyyy-MM-dd`. */
function isoOfWallClock(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Serial number of Sheets (days since 30 December 1899) → `yyyy-MM-dd`. */
export function isoOfSerial(serial: number): string {
  return isoOfWallClock((Math.floor(serial) - EPOCH_SERIAL) * DAY_MS);
}

export interface WallClock {
  /** `yyyy-MM-dd` */
  readonly day: string;
  /** Part of the day since midnight, from 0 to below 1. */
  readonly time: number;
}

/** Before then clocks went by local time, with seconds that no offset tells: a cell of hours only lies in 1899. */
const FIRST_WHOLE_YEAR = 1972;

/**
 * A function from a date to its day and time in `timeZone`. Asking Google for each cell would cost a call per row,
 * so the zone's distance from UTC is asked three times a year of the data; only in a year in which the clock
 * changes, and long ago, is each date asked.
 * @param format `Utilities.formatDate`
 */
export function wallClocks(
  timeZone: string,
  format: (date: Date, timeZone: string, pattern: string) => string,
): (date: Date) => WallClock {
  const offsets = new Map<number, number | null>();

  const offsetAt = (ms: number): number => {
    const match = /^([+-])(\d{2}):?(\d{2})/.exec(format(new Date(ms), timeZone, 'Z'));
    if (!match) return 0;
    const size = Number(match[2]) * HOUR_MS + Number(match[3]) * 60_000;
    return match[1] === '-' ? -size : size;
  };

  const offsetOfYear = (year: number): number | null => {
    const known = offsets.get(year);
    if (known !== undefined) return known;
    if (year < FIRST_WHOLE_YEAR) return null;
    const probes = [Date.UTC(year, 0, 1), Date.UTC(year, 6, 1), Date.UTC(year, 11, 31)];
    const [first, ...others] = probes.map(offsetAt);
    const offset = others.every((other) => other === first) ? first! : null;
    offsets.set(year, offset);
    return offset;
  };

  return (date) => {
    const offset = offsetOfYear(date.getUTCFullYear());
    if (offset === null) {
      const [day, clock] = format(date, timeZone, 'yyyy-MM-dd HH:mm:ss').split(' ');
      const [hours, minutes, seconds] = clock!.split(':').map(Number);
      return { day: day!, time: (hours! * 3600 + minutes! * 60 + seconds!) / 86_400 };
    }
    const ms = date.getTime() + offset;
    return { day: isoOfWallClock(ms), time: (ms - Math.floor(ms / DAY_MS) * DAY_MS) / DAY_MS };
  };
}
