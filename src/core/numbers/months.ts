// Months in words: writing `Januari`, reading `Pebruari`, `Nopember`, `Agt.`, `Bulan Mei 2024`.
import { cleanText } from './cleanText.ts';

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const OTHERS = new Map<string, number>(
  Object.entries({
    jan: 1,
    january: 1,
    feb: 2,
    peb: 2,
    pebr: 2,
    febr: 2,
    pebruari: 2,
    february: 2,
    febuari: 2,
    mar: 3,
    mrt: 3,
    march: 3,
    apr: 4,
    may: 5,
    jun: 6,
    june: 6,
    jul: 7,
    july: 7,
    agu: 8,
    ags: 8,
    agt: 8,
    agts: 8,
    agst: 8,
    agust: 8,
    agus: 8,
    aug: 8,
    august: 8,
    agustust: 8,
    sep: 9,
    septb: 9,
    sept: 9,
    spt: 9,
    okt: 10,
    okto: 10,
    oktob: 10,
    oct: 10,
    october: 10,
    nov: 11,
    nop: 11,
    nopb: 11,
    novb: 11,
    nopember: 11,
    des: 12,
    desb: 12,
    dec: 12,
    december: 12,
    dese: 12,
  }),
);

/** 1 → `Januari`; empty outside 1..12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** The month that a label names (1..12); null when it names none, or says more than a month and a year. */
export function monthFromText(text: string): number | null {
  if (text.length > 40) return null;
  const clean = cleanText(text)
    .toLowerCase()
    .replace(/^(?:bulan|bln)\b[.\s]*/, '')
    .replace(/[.\s'’-]*(?:20)?\d\d$/, '')
    .replace(/[.\s]+$/, '');
  const index = MONTHS.findIndex((name) => name.toLowerCase() === clean);
  if (index >= 0) return index + 1;
  return OTHERS.get(clean) ?? null;
}
