// A row of the plan while it is being put together.
import type { ColumnId } from '../../model/column.ts';
import { type Level, levelRank } from '../../model/level.ts';
import type { PlanRow, Value } from '../../model/planTable.ts';
import { isCountUnit } from '../../numbers/units.ts';

export interface RowDraft {
  readonly row: number;
  /** Physical column of the name, -1 when the row has none. */
  readonly column: number;
  readonly level: Level;
  readonly levelFrom: string;
  readonly name: string;
  readonly parent: number | null;
  kode: string | null;
  indicator: string | null;
  penanggungJawab: string | null;
  readonly values: Record<ColumnId, Value>;
}

export function newDraft(
  from: Pick<RowDraft, 'row' | 'column' | 'level' | 'levelFrom' | 'name' | 'parent'>,
): RowDraft {
  return { ...from, kode: null, indicator: null, penanggungJawab: null, values: {} };
}

/** The nearest row above with a higher level; indicator rows are nobody's parent. */
export function parentFor(drafts: readonly RowDraft[], level: Level): number | null {
  let i = drafts.length - 1;
  while (i >= 0) {
    const draft = drafts[i]!;
    if (draft.level === 'indikator') i -= 1;
    else if (levelRank(draft.level) < levelRank(level)) return i;
    else if (draft.parent === null) return null;
    else i = draft.parent;
  }
  return null;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function isFilled(value: Value | undefined): boolean {
  return value !== undefined && value.state !== 'blank';
}

const INDICATORS = [
  'indikator',
  'indikatorSubKegiatan',
  'indikatorKegiatan',
  'indikatorProgram',
  'indikatorSasaran',
];

// In a cascade each level has columns of its own; on its row they are simply its indicator, target and pagu.
const PLAIN: Readonly<Record<string, ColumnId>> = {
  kodeProgram: 'kode',
  kodeKegiatan: 'kode',
  indikatorTujuan: 'indikator',
  targetTujuan: 'target',
  satuanTujuan: 'satuan',
  satuanSasaran: 'satuan',
  satuanProgram: 'satuan',
  satuanKegiatan: 'satuan',
  paguKegiatan: 'pagu',
  indikatorSubKegiatan: 'indikator',
};

/** The id under which a row keeps the value of a column. */
export function valueId(id: ColumnId): ColumnId {
  return PLAIN[id] ?? id;
}

/** The words of the first indicator column that says something. */
export function indicatorOf(values: Readonly<Record<ColumnId, Value>>): string | null {
  for (const id of INDICATORS) {
    const value = values[id];
    if (value && value.state !== 'blank' && value.state !== 'dash') return oneLine(value.text);
  }
  return null;
}

// A code that the spreadsheet turned into a number or a date is no code: the value says so, nobody guesses.
export function kodeOf(values: Readonly<Record<ColumnId, Value>>): string | null {
  const first = values.kode;
  const parts = [first];
  for (let i = 2; values[`kode${i}`]; i++) parts.push(values[`kode${i}`]);
  if (parts.length > 1) {
    const joined = parts
      .filter((part) => isFilled(part) && /[A-Za-z\d]/.test(part!.text))
      .map((part) => part!.text.replace(',', '.').replace(/\.$/, ''))
      .join('.');
    return joined === '' ? null : joined;
  }
  if (first?.state !== 'text' || /^\d{4}-\d\d-\d\d/.test(String(first.value))) return null;
  return /[A-Za-z\d]/.test(first.text) ? first.text.trim() : null;
}

/** `1.207` beside the unit `Desa` can only be thousands. */
export function settleCounts(values: Record<ColumnId, Value>): void {
  const units = (values.target?.quantities ?? []).map((each) => each.unit);
  const unit = values.satuan?.state === 'text' ? values.satuan.text : (units[0] ?? null);
  if (!isCountUnit(unit)) return;
  for (const [id, value] of Object.entries(values)) {
    if (value.state !== 'ambiguous' || !MEASURED.test(id)) continue;
    const whole = Math.max(...value.readings);
    values[id] = {
      ...value,
      value: whole,
      state: 'number',
      quantities: [{ value: whole, unit: null }],
      readings: [],
    };
  }
}

const REPORTED = /^(?:tw\d|realisasiK\d|jumlahK|realisasi)$/;
const MEASURED =
  /^(?:target(?:Kegiatan|Program|Sasaran)?|(?:target|realisasi)Tahun\d+|kondisiAwal|targetRenstra|targetSd\d|tw\d|realisasiK\d|jumlahK|realisasi)$/;

/**
 * The unit column, or `Laporan` of the target `12 Laporan`, speaks for everything that is measured like the target, but
 * not for a column whose title says `(%)`: physical progress is no number of documents.
 */
export function giveUnit(
  values: Record<ColumnId, Value>,
  inPercent: (id: ColumnId) => boolean,
): void {
  const [aimed, ...others] = values.target?.quantities ?? [];
  // `TW 1 = 355 TW 2 = 5` in a cell of its own may count something else.
  const own = others.length > 0 || values.targetKegiatan !== undefined;
  const written = own ? null : (aimed?.unit ?? null);
  const unit = values.satuan?.state === 'text' ? values.satuan.text : written;
  for (const [id, value] of Object.entries(values)) {
    if (!MEASURED.test(id)) continue;
    const said = REPORTED.test(id) && inPercent(id) ? '%' : unit;
    if (said === null) continue;
    if (value.quantities.length === 0 || value.quantities.some((each) => each.unit !== null)) {
      continue;
    }
    values[id] = {
      ...value,
      quantities: value.quantities.map((each) => ({ ...each, unit: said })),
    };
  }
}

export function planRow(draft: RowDraft, index: number): PlanRow {
  return {
    index,
    row: draft.row,
    level: draft.level,
    kode: draft.kode,
    name: draft.name,
    indicator: draft.indicator,
    parent: draft.parent,
    penanggungJawab: draft.penanggungJawab,
    values: draft.values,
    levelFrom: draft.levelFrom,
  };
}
