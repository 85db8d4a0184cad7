// The sheet "Daftar Kabupaten": which workbook belongs to which region, and what the last reading said.
import type { Edit, Input } from '../edits/edit.ts';
import { HEADER_FILL } from '../edits/sheetStyles.ts';
import { cellAt, type Grid, rowCount } from '../grid/grid.ts';
import { wilayahMatches, wilayahOf } from '../nomenclature/wilayah.ts';
import { REGISTRY_TEXT as R } from '../text/registryText.ts';
import { regionInText } from './identifyDistrict.ts';

export const REGISTRY_SHEET = R.sheet;
const HEADER = 2;
const COLUMN = {
  no: 0,
  kode: 1,
  nama: 2,
  tautan: 3,
  batas: 4,
  status: 5,
  dibaca: 6,
  pesan: 7,
} as const;

export interface RegistryEntry {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly kode: string | null;
  readonly nama: string;
  /** As written. */
  readonly link: string;
  /** Spreadsheet id, null when the link is none. */
  readonly id: string | null;
  /** What is wrong with the entry, in words; null when it can be read. */
  readonly trouble: string | null;
  readonly due: string | null;
  readonly status: string;
  readonly lastRead: string | null;
  readonly message: string;
}

export type Link =
  | { readonly kind: 'sheet'; readonly id: string }
  | { readonly kind: 'drive' | 'folder' | 'other' };

/** The id in a link of Google Sheets, or a bare id. A Drive file or folder is told apart: it is no Google Sheet. */
export function parseLink(text: string): Link {
  const link = text.trim();
  const sheet = /docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/([A-Za-z0-9_-]{20,})/.exec(link);
  if (sheet) return { kind: 'sheet', id: sheet[1]! };
  if (/drive\.google\.com\/drive\/.*folders?\//.test(link)) return { kind: 'folder' };
  if (/drive\.google\.com\/(file\/d\/|open\?)/.test(link)) return { kind: 'drive' };
  if (/^[A-Za-z0-9_-]{25,}$/.test(link)) return { kind: 'sheet', id: link };
  return { kind: 'other' };
}

function troubleOf(link: Link): string | null {
  if (link.kind === 'sheet') return null;
  return R.badLink[link.kind];
}

export function isRegistryGrid(grid: Grid): boolean {
  return R.header.every((title, c) => cellAt(grid, HEADER, c).display.trim() === title);
}

/** Entries in the order of the sheet; doubles (same id or same region) are refused from the second on. */
export function readRegistry(grid: Grid): RegistryEntry[] {
  const entries: RegistryEntry[] = [];
  const ids = new Map<string, string>();
  const regions = new Map<string, string>();
  for (let row = HEADER + 1; row < rowCount(grid); row++) {
    const text = (column: number) => cellAt(grid, row, column).display.trim();
    const link = text(COLUMN.tautan);
    const nama = text(COLUMN.nama);
    const written = text(COLUMN.kode);
    if (link === '' && nama === '' && written === '') continue;
    const known = wilayahOf(written) ?? (nama === '' ? null : single(nama));
    const parsed = parseLink(link);
    const id = parsed.kind === 'sheet' ? parsed.id : null;
    const kode = known?.kode ?? (written === '' ? null : written);
    const label = known?.nama ?? (nama === '' ? R.unnamed(row + 1) : nama);
    let trouble = link === '' ? R.noLink : troubleOf(parsed);
    if (id !== null && ids.has(id)) trouble = R.sameLink(ids.get(id)!);
    else if (id !== null && kode !== null && regions.has(kode)) trouble = R.sameRegion(label);
    if (id !== null && trouble === null) {
      ids.set(id, label);
      if (kode !== null) regions.set(kode, label);
    }
    entries.push({
      row,
      kode,
      nama: label,
      link,
      id,
      trouble,
      due: text(COLUMN.batas) || null,
      status: text(COLUMN.status),
      lastRead: text(COLUMN.dibaca) || null,
      message: text(COLUMN.pesan),
    });
  }
  return entries;
}

function single(name: string) {
  const local = wilayahMatches(name).filter((wilayah) => wilayah.level !== 'provinsi');
  return local.length === 1 ? local[0]! : null;
}

export interface ImportLine {
  readonly kode: string | null;
  readonly nama: string;
  readonly link: string;
}

export interface Import {
  readonly added: readonly ImportLine[];
  readonly refused: readonly { readonly line: string; readonly why: string }[];
}

/**
 * A pasted list, one district a line: a link, with a name or kode wilayah before or after it, in any order and with
 * any of tab, comma, semicolon or blanks between.
 */
export function importLines(text: string, existing: readonly RegistryEntry[]): Import {
  const ids = new Map(existing.flatMap((e) => (e.id === null ? [] : [[e.id, e.nama] as const])));
  const regions = new Map(
    existing.flatMap((e) => (e.kode === null ? [] : [[e.kode, e.nama] as const])),
  );
  const added: ImportLine[] = [];
  const refused: { line: string; why: string }[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '') continue;
    const parts = line
      .split(/[\t;,]+|\s(?=https?:)|(?<=\S)\s+(?=[A-Za-z0-9_-]{25,}$)/)
      .map((p) => p.trim());
    const link =
      parts.find((part) => /^https?:|^[A-Za-z0-9_-]{25,}$/.test(part.split(/\s/)[0]!)) ?? '';
    const words = parts.filter((part) => part !== link && part !== '').join(' ');
    const parsed = parseLink(link.split(/\s/)[0]!);
    const code = /\b(\d{2}\.\d{2})\b/.exec(words)?.[1] ?? null;
    const bare = words.replace(/\b\d{2}\.\d{2}\b/, '').trim();
    const region = (code === null ? null : wilayahOf(code)) ?? regionInText(bare) ?? single(bare);
    const kode = region?.kode ?? code;
    const nama = region?.nama ?? bare;
    let why = link === '' ? R.noLink : troubleOf(parsed);
    if (parsed.kind === 'sheet' && ids.has(parsed.id)) why = R.sameLink(ids.get(parsed.id)!);
    else if (why === null && kode !== null && regions.has(kode)) why = R.sameRegion(nama);
    if (why !== null || parsed.kind !== 'sheet') {
      refused.push({ line, why: why ?? R.badLink.other });
      continue;
    }
    ids.set(parsed.id, nama);
    if (kode !== null) regions.set(kode, nama);
    added.push({ kode, nama, link: link.split(/\s/)[0]! });
  }
  return { added, refused };
}

/** Edits that make the empty list. */
export function newRegistryEdits(): Edit[] {
  const sheet = REGISTRY_SHEET;
  return [
    { kind: 'addSheet', sheet, rows: 60, columns: R.header.length },
    {
      kind: 'formats',
      sheet,
      row: HEADER + 1,
      column: COLUMN.kode,
      formats: Array.from({ length: 56 }, () => ['@']),
    },
    {
      kind: 'cells',
      sheet,
      row: 0,
      column: 0,
      inputs: [
        [{ t: R.title }, ...R.header.slice(1).map((): Input => null)],
        [{ t: R.hint }, ...R.header.slice(1).map((): Input => null)],
        R.header.map((title): Input => ({ t: title })),
      ],
    },
    {
      kind: 'style',
      sheet,
      rects: [{ row: HEADER, column: 0, rows: 1, columns: R.header.length }],
      style: { bold: true, fill: HEADER_FILL, border: true, wrap: true },
    },
    { kind: 'columnWidths', sheet, widths: [40, 90, 200, 420, 110, 110, 150, 360] },
    { kind: 'freeze', sheet, rows: HEADER + 1, columns: 3 },
    { kind: 'tags', sheet, tags: [{ key: 'renaksi', value: 'daftar', on: 'sheet', index: null }] },
  ];
}

/** Adds lines below the last entry. */
export function addEntriesEdits(
  existing: readonly RegistryEntry[],
  lines: readonly ImportLine[],
): Edit[] {
  if (lines.length === 0) return [];
  const row = existing.reduce((last, entry) => Math.max(last, entry.row), HEADER) + 1;
  const inputs = lines.map((line, i): Input[] => [
    { n: row + i - HEADER },
    line.kode === null ? null : { t: line.kode },
    line.nama === '' ? null : { t: line.nama },
    { t: line.link },
  ]);
  return [{ kind: 'cells', sheet: REGISTRY_SHEET, row, column: 0, inputs }];
}

export interface ReadingNote {
  readonly status: string;
  readonly readAt: string | null;
  /** null leaves the message as it is. */
  readonly message: string | null;
}

/** One write for all entries: status, time and message, whether they changed or not. */
export function statusEdits(
  entries: readonly RegistryEntry[],
  notes: ReadonlyMap<number, ReadingNote>,
): Edit[] {
  if (entries.length === 0) return [];
  const first = Math.min(...entries.map((entry) => entry.row));
  const last = Math.max(...entries.map((entry) => entry.row));
  const byRow = new Map(entries.map((entry) => [entry.row, entry]));
  const text = (words: string): Input => (words === '' ? null : { t: words });
  const inputs: Input[][] = [];
  for (let row = first; row <= last; row++) {
    const entry = byRow.get(row);
    const note = notes.get(row);
    inputs.push([
      text(note?.status ?? entry?.status ?? ''),
      text(note?.readAt ?? entry?.lastRead ?? ''),
      text(note?.message ?? entry?.message ?? ''),
    ]);
  }
  return [{ kind: 'cells', sheet: REGISTRY_SHEET, row: first, column: COLUMN.status, inputs }];
}
