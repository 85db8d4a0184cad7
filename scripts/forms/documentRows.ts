// The rows of the published documents as body rows of the standard forms.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BodyRow } from '../../src/core/forms/bodyRow.ts';
import type { FormDefinition } from '../../src/core/forms/formDefinition.ts';
import type { Level } from '../../src/core/model/level.ts';

const FOLDER = fileURLToPath(new URL('../../samples/data/', import.meta.url));

type SampleCell = null | string | number | { v: number; f: string } | { error: string };

interface SampleRow {
  readonly kind: string;
  readonly level?: Level;
  readonly cells?: readonly SampleCell[];
}

interface Sample {
  readonly form: string;
  readonly year: number;
  readonly rows: readonly SampleRow[];
}

function samples(): Sample[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(`${FOLDER}${name}`, 'utf8')) as Sample);
}

function plain(cell: SampleCell | undefined): number | string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell !== 'object') return cell;
  if ('error' in cell) return null;
  // `25%` is kept as 0,25 in the samples; body rows count in percent.
  return cell.f.includes('%') ? Math.round(cell.v * 10000) / 100 : cell.v;
}

/** A row without a level is a group title in T-C.30, and in Sulteng's table told by where its figures stand. */
function levelOf(form: FormDefinition, values: ReadonlyMap<string, number | string>): Level {
  const levels = form.levels.map((each) => each.level);
  if (levels.length === 1 || form.id === 'kinerja-pelayanan') return levels[0]!;
  if (form.id !== 'renaksi-triwulan') return levels[0]!;
  if (values.has('no')) return 'sasaran';
  return ['tw1', 'tw2', 'tw3', 'tw4'].some((id) => values.has(id)) ? 'sub_kegiatan' : 'kegiatan';
}

/** One sheet row becomes one body row per level column that is filled. */
function bodyRows(form: FormDefinition, row: SampleRow): BodyRow[] {
  const values = new Map<string, number | string>();
  form.columns.forEach((column, c) => {
    const value = plain(row.cells?.[c]);
    if (value !== null && column.formula === null) values.set(column.id, value);
  });
  const level = row.level ?? levelOf(form, values);
  const rows: BodyRow[] = [];
  const main =
    form.levels.find((each) => each.level === level) ?? form.levels[form.levels.length - 1]!;
  for (const above of form.levels) {
    if (above.column === main.column && above.level !== level) continue;
    const name = values.get(above.column);
    if (name === undefined || (above.column === main.column && above !== main)) continue;
    if (above === main) continue;
    values.delete(above.column);
    const indicator = above.indicator === undefined ? undefined : values.get(above.indicator);
    if (above.indicator !== undefined) values.delete(above.indicator);
    rows.push({
      level: above.level,
      name: String(name),
      indicator: indicator === undefined ? null : String(indicator),
    });
  }
  const name = String(values.get(main.column) ?? '');
  values.delete(main.column);
  const indicatorColumn = main.indicator ?? 'indikator';
  const indicator = values.get(indicatorColumn);
  values.delete(indicatorColumn);
  const kode = values.get('kode');
  values.delete('kode');
  rows.push({
    level,
    name,
    kode: kode === undefined ? null : String(kode),
    indicator: indicator === undefined ? null : String(indicator),
    values: Object.fromEntries(values),
  });
  // A parent's own row comes before the levels that share its line only when it is the higher one.
  return rows.sort((a, b) => rank(form, a.level) - rank(form, b.level));
}

function rank(form: FormDefinition, level: Level): number {
  const at = form.levels.findIndex((each) => each.level === level);
  return at < 0 ? form.levels.length : at;
}

/** Parents' sums are left to the form's formulas. */
function withoutSums(form: FormDefinition, rows: readonly BodyRow[]): BodyRow[] {
  const deepest = form.levels[form.levels.length - 1]!;
  const summed = form.columns.filter((column) => column.rollUp).map((column) => column.id);
  return rows.map((row) => {
    const tree = form.levels.find((each) => each.level === row.level);
    if (!tree || tree === deepest || tree.column !== deepest.column) return row;
    const values = Object.entries(row.values ?? {}).filter(([id]) => !summed.includes(id));
    return { ...row, values: Object.fromEntries(values) };
  });
}

/** No document has E.81: Merangin's evaluation, with a Renstra of three such years. */
function e81Rows(form: FormDefinition, source: readonly BodyRow[]): BodyRow[] {
  const ids = form.columns.map((column) => column.id);
  return source.map((row) => {
    const values = Object.fromEntries(
      Object.entries(row.values ?? {}).filter(([id]) => ids.includes(id)),
    );
    const triple = (id: string) => {
      const value = values[id];
      return typeof value === 'number' ? value * 3 : null;
    };
    const extra =
      row.level === 'sasaran'
        ? {}
        : {
            targetRenstra: triple('target'),
            targetRenstraRp: triple('pagu'),
            realisasiLalu: values.target ?? null,
            realisasiLaluRp: values.pagu ?? null,
          };
    return { ...row, values: { ...values, ...extra } };
  });
}

/**
 * The published rows of the form's table, without what the form computes itself (`sums: false`) or with the parents'
 * published sums (`sums: true`).
 */
export function documentRows(
  form: FormDefinition,
  forms: readonly FormDefinition[],
  options: { readonly sums: boolean } = { sums: false },
): { rows: BodyRow[]; year: number } {
  const id = form.id === 'evaluasi-e81' ? 'evaluasi-renaksi' : form.id;
  const sample = samples().find((each) => each.form === id);
  const own = forms.find((each) => each.id === id);
  if (!sample || !own) throw new Error(`No document for ${form.id}`);
  const rows = sample.rows
    .filter((row) => row.kind === 'body')
    .flatMap((row) => bodyRows(own, row));
  const filled = form === own ? rows : e81Rows(form, rows);
  return { rows: options.sums ? filled : withoutSums(form, filled), year: sample.year };
}
