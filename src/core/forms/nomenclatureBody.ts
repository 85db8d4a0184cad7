// Body rows from chosen codes of the nomenclature: with their parents above and everything below them.
import { levelRank } from '../model/level.ts';
import {
  builtInNomenclature,
  codeBidang,
  codeLevel,
  lookupCode,
  type NomenclatureEntry,
  nestsIn,
  normaliseCode,
  parentCode,
} from '../nomenclature/index.ts';
import type { BodyRow } from './bodyRow.ts';
import type { FormDefinition } from './formDefinition.ts';

export interface NomenclatureBody {
  readonly rows: readonly BodyRow[];
  /** Codes that no list knows; nothing is made of them. */
  readonly unknown: readonly string[];
}

/** The code itself, its parents, and all codes below it; superseded lists only where no newer one knows the code. */
function family(kode: string): string[] {
  const codes = [kode];
  for (
    let above = parentCode(kode);
    above !== null && codeLevel(above);
    above = parentCode(above)
  ) {
    codes.push(above);
  }
  const bidang = codeBidang(kode);
  for (const entry of builtInNomenclature().entries) {
    if (entry.source === '2019' || bidang === null) continue;
    const own = entry.kode4.replace(/^X\.XX/, bidang);
    if (nestsIn(own, kode)) codes.push(own);
  }
  return codes;
}

function order(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] !== right[i]) return left[i]! - right[i]!;
  }
  return left.length - right.length;
}

function rowOf(form: FormDefinition, entry: NomenclatureEntry): BodyRow | null {
  const { level } = entry;
  if (level === 'bidang_urusan') return null;
  const columns = [...form.columns, ...(form.helpers ?? [])].map((column) => column.id);
  return {
    level,
    // A derived four-digit code was never seen in a list: the proven spelling is written.
    kode: entry.proven ? entry.kode4 : entry.kode2,
    name: entry.name,
    indicator: entry.indicator,
    values: entry.unit !== null && columns.includes('satuan') ? { satuan: entry.unit } : {},
  };
}

/** Rows in the order of their codes, under one empty row for each level above program that the form has. */
export function nomenclatureBody(
  form: FormDefinition,
  chosen: readonly string[],
): NomenclatureBody {
  const unknown: string[] = [];
  const codes = new Set<string>();
  for (const text of chosen) {
    const kode = normaliseCode(text);
    if (lookupCode(kode).length === 0) unknown.push(text);
    else for (const each of family(kode)) codes.add(each);
  }
  const rows: BodyRow[] = form.levels
    .filter((each) => levelRank(each.level) < levelRank('program'))
    .map((each) => ({ level: each.level, name: '' }));
  for (const kode of [...codes].sort(order)) {
    const entry = lookupCode(kode)[0];
    const row = entry ? rowOf(form, entry) : null;
    if (row) rows.push(row);
  }
  return { rows, unknown };
}
