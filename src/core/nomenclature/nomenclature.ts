// A nomenclature as a searchable whole: the built-in lists, or an office's own newer one.
import type { Level } from '../model/level.ts';
import { codeLevel, isBidangCode, normaliseCode, parseCode } from './code.ts';
import { DATA_213 } from './data213.ts';
import { DATA_213_OF_2019 } from './data213Of2019.ts';
import { DATA_PENUNJANG } from './dataPenunjang.ts';
import { NameIndex } from './nameIndex.ts';

/** `2019`: Permendagri 90/2019. `050`: the lists since 050-3708/2020 (2.13). `penunjang`: X.XX.01. Else as the office calls it. */
export type Source = '2019' | '050' | 'penunjang' | (string & {});

export interface NomenclatureEntry {
  /** With a 2-digit sub kegiatan (`2.13.04.2.01.01`), as lists up to 2022 print it. */
  readonly kode2: string;
  /** With a 4-digit sub kegiatan; the key of all lookups. Same as `kode2` above that level. */
  readonly kode4: string;
  /** False when the 4-digit code is derived from the 2-digit one and was not seen in a list. */
  readonly proven: boolean;
  readonly level: Level | 'bidang_urusan';
  readonly name: string;
  readonly variants: readonly string[];
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly source: Source;
}

/** One row of an office's own list. Codes in any spelling. */
export interface NomenclatureRow {
  readonly kode: string;
  readonly name: string;
  readonly variants?: readonly string[];
  readonly indicator?: string | null;
  readonly unit?: string | null;
  readonly source?: Source;
  readonly proven?: boolean;
}

export interface Nomenclature {
  readonly entries: readonly NomenclatureEntry[];
  /** By normalised code; several when regulations differ. */
  readonly byCode: ReadonlyMap<string, readonly NomenclatureEntry[]>;
  readonly names: NameIndex<NomenclatureEntry>;
}

/** Rows whose code is no code are left out. */
export function buildNomenclature(rows: readonly NomenclatureRow[]): Nomenclature {
  const entries: NomenclatureEntry[] = [];
  const byCode = new Map<string, NomenclatureEntry[]>();
  for (const row of rows) {
    const entry = entryOf(row);
    if (entry === null) continue;
    entries.push(entry);
    const same = byCode.get(entry.kode4);
    if (same) same.push(entry);
    else byCode.set(entry.kode4, [entry]);
  }
  return { entries, byCode, names: new NameIndex(entries, (e) => [e.name, ...e.variants]) };
}

let builtIn: Nomenclature | null = null;

/** The lists that come with the program, built on first use. */
export function builtInNomenclature(): Nomenclature {
  builtIn ??= buildNomenclature(builtInRows());
  return builtIn;
}

function entryOf(row: NomenclatureRow): NomenclatureEntry | null {
  const level = codeLevel(row.kode) ?? (isBidangCode(row.kode) ? 'bidang_urusan' : null);
  const parts = parseCode(row.kode);
  if (level === null || parts === null) return null;
  const kode4 = normaliseCode(row.kode);
  return {
    kode2: shortCode(kode4),
    kode4,
    proven: row.proven ?? true,
    level,
    name: row.name,
    variants: row.variants ?? [],
    indicator: row.indicator || null,
    unit: row.unit || null,
    source: row.source ?? 'daftar sendiri',
  };
}

/** `….0001` → `….01`; numbers above 99 keep their digits. */
export function shortCode(kode4: string): string {
  return kode4.replace(/\.00(\d\d)$/, '.$1').replace(/\.0(\d{3})$/, '.$1');
}

function builtInRows(): NomenclatureRow[] {
  const rows: NomenclatureRow[] = [];
  for (const [kode, name, indicator, unit] of lines(DATA_213)) {
    const deep = codeLevel(kode!.replace('+', '')) === 'sub_kegiatan';
    const proven = !deep || kode!.endsWith('+');
    rows.push(row(kode!.replace('+', ''), name!, { indicator, unit, source: '050', proven }));
  }
  for (const [kode, name] of lines(DATA_213_OF_2019)) {
    rows.push(row(kode!, name!, { source: '2019', proven: false }));
  }
  rows.push(
    row('X.XX.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA', {
      source: 'penunjang',
    }),
  );
  for (const [kode, name, indicator, unit, variant] of lines(DATA_PENUNJANG)) {
    const variants = variant ? [variant] : [];
    rows.push(row(`X.XX.01.2.${kode}`, name!, { indicator, unit, variants, source: 'penunjang' }));
  }
  return rows;
}

function row(
  kode: string,
  name: string,
  rest: {
    indicator?: string | undefined;
    unit?: string | undefined;
    variants?: readonly string[];
    source: Source;
    proven?: boolean;
  },
): NomenclatureRow {
  return {
    kode,
    name,
    variants: rest.variants ?? [],
    indicator: rest.indicator ?? null,
    unit: rest.unit ?? null,
    source: rest.source,
    proven: rest.proven ?? true,
  };
}

function lines(data: string): (string | undefined)[][] {
  return data
    .trim()
    .split('\n')
    .map((line) => line.split('\t').map((part) => part || undefined));
}
