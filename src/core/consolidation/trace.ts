// From a total back to the cells that it was added from.
import type { Fact } from './fact.ts';

/** Which total: of the whole province, a group, an indicator; of one district or all; which figure. */
export interface TotalRef {
  readonly wilayah: string | null;
  /** `k:2.13.04` of a program, kegiatan or sub kegiatan, or an indicator key; null for the whole. */
  readonly key: string | null;
  readonly figure: 'pagu' | 'rp1' | 'rp2' | 'rp3' | 'rp4' | 'target' | 'k1' | 'k2' | 'k3' | 'k4';
}

export interface SourceCell {
  readonly wilayah: string;
  readonly namaWilayah: string;
  readonly workbook: string;
  readonly sheet: string;
  /** null when the figure has no cell of its own. */
  readonly cell: string | null;
  readonly row: number;
  readonly value: number;
  readonly readAt: string;
  readonly link: string | null;
}

function figureOf(fact: Fact, figure: TotalRef['figure']): number | null {
  if (figure === 'pagu') return fact.paguCounted;
  if (figure === 'target') return fact.target;
  const quarter = Number(figure.slice(-1)) - 1;
  return (figure.startsWith('rp') ? fact.rpCounted : fact.realised)[quarter] ?? null;
}

function belongs(fact: Fact, total: TotalRef): boolean {
  if (total.wilayah !== null && fact.wilayah !== total.wilayah) return false;
  if (total.key === null) return true;
  if (total.key.startsWith('i:')) return fact.indicatorKey === total.key;
  return [fact.program, fact.kegiatan, fact.subKegiatan].includes(total.key);
}

/** Every cell of the total, in the order of the data. Their values add up to the total. */
export function traceTotal(facts: readonly Fact[], total: TotalRef): SourceCell[] {
  const cells: SourceCell[] = [];
  for (const fact of facts) {
    if (!belongs(fact, total)) continue;
    const value = figureOf(fact, total.figure);
    if (value === null) continue;
    // A figure of another sheet, `'TW II'!H5`, as an office with a sheet per quarter has it.
    const cell = fact.source.cells[total.figure] ?? null;
    const other = cell === null ? null : /^'(.*)'!([A-Z]+\d+)$/.exec(cell);
    cells.push({
      wilayah: fact.wilayah,
      namaWilayah: fact.namaWilayah,
      workbook: fact.source.workbook,
      sheet: other ? other[1]! : fact.source.sheet,
      cell: other ? other[2]! : cell,
      row: fact.source.row,
      value,
      readAt: fact.source.readAt,
      link: fact.source.link,
    });
  }
  return cells;
}
