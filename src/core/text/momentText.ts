// A moment as people write it: `21 November 2026 pukul 13.15 WIB`.
import { monthName } from '../numbers/months.ts';

/** The three zones of Indonesia have no summer time, so that a fixed distance in hours is right all year. */
const ZONES: Readonly<Record<string, readonly [hours: number, name: string]>> = {
  'Asia/Jakarta': [7, 'WIB'],
  'Asia/Pontianak': [7, 'WIB'],
  'Asia/Makassar': [8, 'WITA'],
  'Asia/Ujung_Pandang': [8, 'WITA'],
  'Asia/Jayapura': [9, 'WIT'],
};

/** @param timeZone of the workbook (`Asia/Jakarta`); another or none: the time is given in UTC, and says so. */
export function momentText(ms: number, timeZone: string | null | undefined): string {
  const [hours, name] = ZONES[timeZone ?? ''] ?? [0, 'UTC'];
  const at = new Date(ms + hours * 3_600_000);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getUTCDate()} ${monthName(at.getUTCMonth() + 1)} ${at.getUTCFullYear()}`;
  return `${day} pukul ${two(at.getUTCHours())}.${two(at.getUTCMinutes())} ${name}`;
}
