// What planting a fault needs: sites in a draft, a change to one cell, and faults of roll-ups and rows.
import { type CellDef, copyDraft, type Draft, get, type Part, put, ref } from './sheet.ts';

export interface Planted {
  readonly draft: Draft;
  /** Zero-based cells any of which names the culprit. */
  readonly culprits: readonly (readonly [number, number])[];
  readonly what: string;
}

export interface Fault {
  readonly kind: string;
  readonly group: 'jenjang' | 'kelengkapan' | 'angka' | 'notasi' | 'formula';
  /** `pick(n)` is a whole number below n. Null when the layout has no place for it. */
  plant(draft: Draft, pick: (n: number) => number): Planted | null;
}

export interface Site {
  readonly row: number;
  readonly column: number;
  readonly def: CellDef;
}

export function sites(draft: Draft, fits: (def: CellDef, row: number) => boolean): Site[] {
  const found: Site[] = [];
  for (const [key, def] of draft.cells) {
    const [row, column] = key.split('|').map(Number) as [number, number];
    if (def.role && fits(def, row)) found.push({ row, column, def });
  }
  return found;
}

export function choose<T>(list: readonly T[], pick: (n: number) => number): T | null {
  return list.length > 0 ? list[pick(list.length)]! : null;
}

export function change(
  draft: Draft,
  site: Site,
  content: CellDef['content'],
  what: string,
  also: readonly (readonly [number, number])[] = [],
): Planted {
  const copy = copyDraft(draft);
  const { format, ...rest } = site.def;
  put(
    copy,
    site.row,
    site.column,
    typeof content === 'string' && !content.startsWith('=')
      ? { ...rest, content }
      : { ...rest, ...(format ? { format } : {}), content },
  );
  return { draft: copy, culprits: [[site.row, site.column], ...also], what };
}

export const isFormula = (def: CellDef): boolean =>
  typeof def.content === 'string' && def.content.startsWith('=');
export const rollUp = (def: CellDef, parts: readonly Part[]): boolean =>
  def.role!.kind === 'jumlah-turun' && parts.includes(def.role!.part) && isFormula(def);
export const money = /^(pagu|paguMaju|rp\d|kas\d+|jrp)$/;

/** A roll-up with these rows, in the way of the formula it replaces. */
export function adding(def: CellDef, rows: readonly number[], column: number): string {
  if (String(def.content).includes('SUBTOTAL'))
    return `=SUM(${rows.map((row) => ref(row, column)).join(';')})`;
  return `=${rows.map((row) => ref(row, column)).join('+')}`;
}

export type Make = (
  site: Site,
  draft: Draft,
  pick: (n: number) => number,
) => string | number | null;

/** Another content in a cell that `fits`. */
function contentFault(kind: string, fits: (def: CellDef) => boolean, make: Make): Fault {
  return {
    kind,
    group: 'formula',
    plant(draft, pick) {
      const site = choose(sites(draft, fits), pick);
      if (!site) return null;
      const content = make(site, draft, pick);
      return content === null
        ? null
        : change(
            draft,
            site,
            content,
            `${ref(site.row, site.column)}: ${site.def.content} → ${content}`,
          );
    },
  };
}

export function rollUpFault(kind: string, parts: readonly Part[], make: Make): Fault {
  return contentFault(kind, (def) => rollUp(def, parts), make);
}

export function rowFault(
  kind: string,
  kinds: readonly string[],
  make: Make,
  parts: readonly Part[] = ['sub'],
): Fault {
  const fits = (def: CellDef): boolean =>
    kinds.includes(def.role!.kind) && parts.includes(def.role!.part) && isFormula(def);
  return contentFault(kind, fits, make);
}

export function rowsOf(draft: Draft, part: Part): number[] {
  return draft.rows.filter((each) => each.part === part).map((each) => each.row);
}

export function valueBelow(draft: Draft, site: Site): number {
  const sum = (row: number): number => {
    const def = get(draft, row, site.column);
    if (typeof def?.content === 'number') return def.content;
    return (def?.role?.adds ?? []).reduce((total, each) => total + sum(each), 0);
  };
  return (site.def.role!.adds ?? []).reduce((total, row) => total + sum(row), 0);
}

export function replaceRow(formula: string, from: number, to: number): string {
  return formula.replace(new RegExp(`([A-Z]+)${from + 1}(?!\\d)`, 'g'), `$1${to + 1}`);
}

export function leafNumber(draft: Draft, fits: RegExp): Site[] {
  return sites(
    draft,
    (def) =>
      def.role!.part === 'sub' &&
      def.role!.kind === 'angka' &&
      fits.test(def.role!.id) &&
      typeof def.content === 'number' &&
      def.content !== 0,
  );
}

export function blank(kind: string, id: string): Fault {
  return {
    kind,
    group: 'kelengkapan',
    plant(draft, pick) {
      const site = choose(
        sites(
          draft,
          (def) => def.role!.id === id && def.role!.part === 'sub' && def.content !== null,
        ),
        pick,
      );
      return site && change(draft, site, null, `${ref(site.row, site.column)} dikosongkan`);
    },
  };
}
