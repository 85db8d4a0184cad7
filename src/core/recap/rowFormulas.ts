// One row of the recap sheet: every figure a live formula over the plan, or over cells of the same row.
import type { Input } from '../edits/edit.ts';
import { cellName } from '../grid/a1.ts';
import type { Quarter } from '../model/column.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import {
  ACCUMULATION_WORDS,
  FIXED_FIGURE,
  LEVEL_WORDS,
  STATUS_WORDS,
  TARGET_ZERO,
} from '../text/recapText.ts';
import { descendants, ownerRows } from './countedRows.ts';
import { cellOf, plannedInput, realisedInput, type Source, targetInput } from './figureFormulas.ts';
import { hasQuarterlyRp } from './hasRealisation.ts';
import { lendsPagu } from './moneyOf.ts';
import {
  anyDash,
  lastOr,
  literal,
  type PlanCell,
  quoted,
  ref,
  scaleOf,
  sumOr,
} from './planRefs.ts';
import type { SettingsPlaces } from './readSettings.ts';
import type { MoneyResult, Recap, RecapFigure } from './recap.ts';
import { columnOf, FIRST_ROW, RECAP_COLUMNS, type RecapColumn } from './recapColumns.ts';
import type { RecapSettings } from './recapSettings.ts';
import { capCell, predicateFormula, settingCell } from './settingFormulas.ts';

/** Blocks of neighbouring recap rows as ranges of one column: `O8:O12;O14:O14`. */
function ranges(indexes: readonly number[], id: RecapColumn): string {
  const blocks: { from: number; to: number }[] = [];
  for (const index of indexes) {
    const last = blocks[blocks.length - 1];
    if (last && last.to === index - 1) last.to = index;
    else blocks.push({ from: index, to: index });
  }
  const column = columnOf(id);
  return blocks
    .map((b) => `${cellName(FIRST_ROW + b.from, column)}:${cellName(FIRST_ROW + b.to, column)}`)
    .join(';');
}

/** Rows below each row, for all columns that leave out groups. Worked out once per table. */
export interface Tree {
  readonly below: readonly (readonly number[])[];
  /** The same without mere further indicators. */
  readonly deeper: readonly (readonly number[])[];
  readonly owners: readonly number[];
}

export function treeOf(rows: readonly PlanRow[]): Tree {
  const below = rows.map((_, i) => descendants(rows, i));
  return {
    below,
    deeper: below.map((list) => list.filter((i) => rows[i]!.level !== 'indikator')),
    owners: ownerRows(rows),
  };
}

/**
 * `value` only where no deeper row has a figure, so that groups are not counted with their children. `twin`: for a
 * further indicator, what its own row holds in the plan; the very same amount is the same money written twice.
 */
function countedFormula(
  tree: Tree,
  index: number,
  id: RecapColumn,
  value: string,
  twin: string | null,
): string {
  const at = cellName(FIRST_ROW + index, columnOf(id));
  const deeper = tree.deeper[tree.owners[index]!]!;
  const own = twin === null ? value : `IF(AND(${at}<>0;${at}=${twin});"";${value})`;
  const figure = `IF(ISNUMBER(${at});${own};"")`;
  return deeper.length === 0 ? `=${figure}` : `=IF(COUNT(${ranges(deeper, id)})>0;"";${figure})`;
}

/** The owner's own amount, straight from the plan: its recap cell may itself be a sum over this row. */
function twinOf(
  source: Source,
  tree: Tree,
  index: number,
  ids: readonly string[],
  money: MoneyResult | undefined,
  toDate: boolean,
): string | null {
  const owner = tree.owners[index]!;
  if (owner === index) return null;
  const row = source.table.rows[owner]!;
  const cells = ids
    .map((id) => cellOf(source.table, row, id))
    .filter((cell): cell is PlanCell => cell !== null);
  if (cells.length > 0 && scaleOf(cells, cells.map(figureIn), source.grids) === 1) {
    const refs = cells.map(ref);
    return toDate ? lastOr(refs, 1, '0') : `SUM(${refs.join(';')})`;
  }
  return money?.from === 'sel' ? literal(money.value!) : null;
}

function figureIn(cell: PlanCell): number | null {
  return typeof cell.value?.value === 'number' ? cell.value.value : null;
}

function moneyInput(
  source: Source,
  place: PlanTable,
  row: PlanRow,
  ids: readonly string[],
  money: MoneyResult,
  deeper: readonly number[],
  below: readonly number[],
  shown: RecapColumn,
  counted: RecapColumn,
  toDate: boolean,
): Input {
  const roll =
    deeper.length === 0
      ? '""'
      : `IF(COUNT(${ranges(deeper, shown)})=0;"";SUM(${ranges(below, counted)}))`;
  const fixed: Input = money.from === 'sel' ? { n: money.value! } : { f: `=${roll}` };
  const cells = ids.map((id) => cellOf(place, row, id)).filter((c): c is PlanCell => c !== null);
  if (cells.length === 0) return money.value === null && deeper.length === 0 ? null : fixed;
  if (scaleOf(cells, cells.map(figureIn), source.grids) !== 1) return fixed;
  const refs = cells.map(ref);
  const marks = cells.flatMap((c) => (c.value?.state === 'dash' ? [c.value.text] : []));
  const rest = counted === 'rpDihitung' ? `IF(${anyDash(refs, marks)};0;${roll})` : roll;
  return { f: `=${(toDate ? lastOr : sumOr)(refs, 1, rest)}` };
}

function capaianInput(
  figure: RecapFigure,
  settings: RecapSettings,
  places: SettingsPlaces | null,
  at: (id: RecapColumn) => string,
): Input {
  if (figure.measures.length !== 1) return figure.capaian === null ? null : { n: figure.capaian };
  const t = at('target');
  const r = at('realisasi');
  let percent = figure.measures[0]!.progress === null ? `${r}/${t}*100` : r;
  if (figure.polarity === 'turun') {
    const chosen = settingCell(places, places?.falling ?? null, quoted(settings.fallingFormula));
    const ratio = `IF(${r}=0;"";${t}/${r}*100)`;
    percent = `IF(TRIM(${chosen})="T/R";${ratio};(2*${t}-${r})/${t}*100)`;
  }
  const cap = capCell(places, places?.cap ?? null, settings.cap);
  const capped =
    figure.polarity === 'turun'
      ? `IF(ISNUMBER(${percent});MIN(${percent};${cap});"")`
      : `MIN(${percent};${cap})`;
  return {
    f: `=IF(ISNUMBER(${r});IF(ISNUMBER(${t});IF(${t}=0;${quoted(TARGET_ZERO)};${capped});"");"")`,
  };
}

function statusInput(figure: RecapFigure, at: (id: RecapColumn) => string): Input {
  if (figure.measures.length !== 1) return { t: STATUS_WORDS[figure.status] };
  const due = at('targetSd');
  const got = at('realisasi');
  const word = (status: keyof typeof STATUS_WORDS) => quoted(STATUS_WORDS[status]);
  const inPercent = figure.measures[0]!.progress !== null;
  const gap = inPercent
    ? `${got}-${due}/${at('target')}*100`
    : figure.polarity === 'turun'
      ? `${due}-${got}`
      : `${got}-${due}`;
  const compared = `IF(ROUND(${gap};9)>=0;${word('sesuai')};${word('tertinggal')})`;
  const percent = at('capaian');
  const reached = `IF(ISNUMBER(${percent});IF(ROUND(${percent};9)>=100;${word('sesuai')};${word('tanpa_jadwal')});${word('tanpa_jadwal')})`;
  const idle = `IF(ISNUMBER(${due});IF(${due}=0;IF(ISNUMBER(${got});${got}=0;TRUE);FALSE);FALSE)`;
  const silent = `IF(${got}="-";IF(ISNUMBER(${due});${word('tertinggal')};${word('tanpa_jadwal')});${word('belum_lapor')})`;
  return {
    f: `=IF(NOT(ISNUMBER(${at('target')}));${word('tanpa_target')};IF(${idle};${word('belum_jadwal')};IF(ISNUMBER(${got});IF(ISNUMBER(${due});${compared};${reached});${silent})))`,
  };
}

function weightInput(
  figure: RecapFigure,
  recap: Recap,
  places: SettingsPlaces | null,
  at: (id: RecapColumn) => string,
): Input {
  const fixed = recap.settings.indicators.get(figure.key)?.weight ?? null;
  const mode = settingCell(places, places?.weights ?? null, quoted(recap.settings.weights));
  const pagu = at('pagu');
  const weight =
    fixed !== null ? literal(fixed) : `IF(${mode}="pagu";IF(ISNUMBER(${pagu});${pagu};0);1)`;
  return { f: `=IF(ISNUMBER(${at('capaianDihitung')});${weight};"")` };
}

/** Columns that follow the plan by formulas wherever its cells hold numbers. */
const FOLLOWING: readonly RecapColumn[] = [
  'target',
  'targetSd',
  'realisasi',
  'capaian',
  'pagu',
  'realisasiRp',
];

function isFixed(input: Input): boolean {
  return input !== null && 'n' in input;
}

/** Inputs of one row, one per column of `RECAP_COLUMNS` except the notes, which are the office's. */
export function rowInputs(
  figure: RecapFigure,
  recap: Recap,
  source: Source,
  partner: PlanRow | null,
  tree: Tree,
  places: SettingsPlaces | null,
): Input[] {
  const { index } = figure;
  const row = source.table.rows[index]!;
  const quarter: Quarter = recap.quarter;
  const at = (id: RecapColumn) => cellName(FIRST_ROW + index, columnOf(id));
  const single = figure.measures.length === 1 ? figure.measures[0]! : null;
  const text = (words: string | null): Input =>
    words === null || words === '' ? null : { t: words };
  // Where the pagu stands: in the row itself, else in the rencana aksi beside it.
  const lent = source.plan !== null && partner !== null && lendsPagu(source.table);
  const paguRow = lent ? partner : row;
  const paguIds = paguRow.level === 'program' && !paguRow.values.pagu ? ['paguProgram'] : ['pagu'];
  const quarterly = [1, 2, 3, 4].slice(0, quarter).map((q) => `realisasiRp${q}`);
  const hasQuarters = hasQuarterlyRp(source.table);
  const rpIds = (at: PlanRow) =>
    hasQuarters ? quarterly : [at.values.realisasiRp ? 'realisasiRp' : 'jumlahRp'];
  const owner = recap.figures[tree.owners[index]!];
  const average = capCell(places, places?.averageCap ?? null, recap.settings.averageCap);
  const inputs: Record<RecapColumn, Input> = {
    no: { n: index + 1 },
    level: { t: LEVEL_WORDS[figure.level] },
    kode: text(figure.kode),
    uraian: text(figure.name),
    indikator: text(figure.indicator),
    satuan: text(figure.unit),
    akumulasi:
      single && (single.target !== null || figure.indicator !== null)
        ? { t: ACCUMULATION_WORDS[single.progress ?? single.kind.kind] }
        : null,
    target: single
      ? targetInput(source, row, single)
      : text(figure.measures[0]?.measure.target.cell?.text ?? null),
    targetSd: single ? plannedInput(source, row, partner, single, quarter, at('target')) : null,
    realisasi: single ? realisedInput(source, row, single, quarter) : null,
    capaian: capaianInput(figure, recap.settings, places, at),
    predikat: { f: `=${predicateFormula(at('capaian'), recap.settings, places)}` },
    // Percent of the work and a number of things have no difference.
    deviasi: single?.progress
      ? null
      : {
          f: `=IF(AND(ISNUMBER(${at('realisasi')});ISNUMBER(${at('targetSd')}));${at('realisasi')}-${at('targetSd')};"")`,
        },
    status: statusInput(figure, at),
    pagu: moneyInput(
      source,
      lent ? source.plan! : source.table,
      paguRow,
      paguIds,
      figure.pagu,
      tree.deeper[index]!,
      tree.below[index]!,
      'pagu',
      'paguDihitung',
      false,
    ),
    realisasiRp: moneyInput(
      source,
      source.table,
      row,
      rpIds(row),
      figure.rp,
      tree.deeper[index]!,
      tree.below[index]!,
      'realisasiRp',
      'rpDihitung',
      recap.rpToDate,
    ),
    serapan: {
      f: `=IF(AND(ISNUMBER(${at('pagu')});ISNUMBER(${at('realisasiRp')}));IF(${at('pagu')}=0;"";${at('realisasiRp')}/${at('pagu')}*100);"")`,
    },
    penanggungJawab: text(figure.penanggungJawab),
    cara: { t: figure.how },
    capaianDihitung: {
      f: countedFormula(tree, index, 'capaian', `MIN(${at('capaian')};${average})`, null),
    },
    bobot: weightInput(figure, recap, places, at),
    nilaiBobot: {
      f: `=IF(ISNUMBER(${at('bobot')});${at('capaianDihitung')}*${at('bobot')};"")`,
    },
    nilaiTanpaBatas: {
      f: `=IF(ISNUMBER(${at('bobot')});${at('capaian')}*${at('bobot')};"")`,
    },
    paguDihitung: {
      f: countedFormula(
        tree,
        index,
        'pagu',
        at('pagu'),
        twinOf(source, tree, index, paguIds, owner?.pagu, false),
      ),
    },
    rpDihitung: {
      f: countedFormula(
        tree,
        index,
        'realisasiRp',
        at('realisasiRp'),
        twinOf(source, tree, index, rpIds(row), owner?.rp, recap.rpToDate),
      ),
    },
    kunci: { t: figure.key },
    catatan: null,
  };
  // Typed quantities ("12 Orang, 5 Kali") cannot be calculated with in a cell: the sheet says which figures stand still.
  const fixed = FOLLOWING.some((id) => isFixed(inputs[id]));
  const cara: Input = fixed ? { t: `${figure.how}; ${FIXED_FIGURE}` } : inputs.cara;
  return RECAP_COLUMNS.filter((id) => id !== 'catatan').map((id) =>
    id === 'cara' ? cara : inputs[id],
  );
}
