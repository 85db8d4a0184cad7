// Which standard form a table is nearest to, by the meaning of its columns, and how sure that is.
import type { FormDefinition } from '../../forms/formDefinition.ts';
import { FORMS } from '../../forms/index.ts';
import type { Grid } from '../../grid/grid.ts';
import type { Level } from '../../model/level.ts';
import type { HeaderColumn } from '../../model/planTable.ts';

export interface FormGuess {
  readonly form: string | null;
  /** 0..1. */
  readonly sure: number;
}

const FAR = 0.5;

/** Columns that nearly every table has, or may have on top, tell little. */
function weightOf(id: string): number {
  if (
    /^(?:no|kode\d*|keterangan|level|akumulasi|polaritas|satuan|catatan|lokasi|sumberDana)$/.test(
      id,
    )
  )
    return 0.1;
  if (/^(?:uraian|program|kegiatan|subKegiatan|indikator\w*|target|pagu)$/.test(id)) return 0.6;
  if (/^(?:bulan|kas)\d+$/.test(id)) return 0.4;
  // Years are a matter of the period, not of the form.
  if (
    /^(?:kondisiAwal|(?:pagu|capaian)Tahun(?:Rp)?\d+|(?:target|realisasi)Tahun(?:Rp)?(?:[6-9]|10))$/.test(
      id,
    )
  )
    return 0.1;
  return 1;
}

/** Names of one kind count as the same column: offices split or join them. */
function kindOf(id: string): string {
  if (/^(?:uraian|program|kegiatan|subKegiatan)$/.test(id)) return 'uraian';
  if (/^indikator(?:Program|Kegiatan)?$/.test(id)) return 'indikator';
  if (/^target(?:Program|Kegiatan)?$/.test(id)) return 'target';
  if (id === 'paguProgram') return 'pagu';
  return id;
}

/** `levels`: those that the rows of the table have. */
export function guessForm(
  grid: Grid,
  columns: readonly HeaderColumn[],
  levels: ReadonlySet<Level>,
): FormGuess {
  const tagged = grid.tags.find((tag) => tag.key === 'renaksi:form' && tag.on === 'sheet');
  const named = tagged && FORMS.find((form) => form.id === tagged.value.split('@')[0]);
  const own = new Set(columns.map((column) => kindOf(column.id)));
  if (named && likeness(own, named) >= FAR) return { form: named.id, sure: 1 };
  let best: FormGuess = { form: null, sure: 0 };
  for (const form of FORMS) {
    // A table of programs is no table of goals, however alike their columns are.
    const fits = levels.size === 0 || form.levels.some(({ level }) => levels.has(level));
    const sure = likeness(own, form) * (fits ? 1 : 0.5);
    if (sure > best.sure) best = { form: form.id, sure };
  }
  return best.sure >= FAR ? best : { form: null, sure: best.sure };
}

function likeness(own: ReadonlySet<string>, form: FormDefinition): number {
  const ids = new Set(form.columns.map((column) => kindOf(column.id)));
  let shared = 0;
  let all = 0;
  for (const id of new Set([...own, ...ids])) {
    const weight = weightOf(id);
    all += weight;
    if (own.has(id) && ids.has(id)) shared += weight;
  }
  return all === 0 ? 0 : Math.round((shared / all) * 100) / 100;
}
