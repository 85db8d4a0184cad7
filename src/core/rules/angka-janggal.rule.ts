// An amount zeros too large or too small for everything beside it: most likely a digit group too many or too few.
import { references } from '../formula/references.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { median } from '../numbers/median.ts';
import { cellKey } from './cellKey.ts';
import type { Finding, Params, Rule, RuleContext } from './rule.ts';
import { beyondBesideFindings, beyondBesideWords } from './support/amounts/beyondBeside.ts';
import { brokenCounts, brokenCountWords } from './support/amounts/brokenCounts.ts';
import { controlTotalFindings, controlTotalWords } from './support/amounts/controlTotalFindings.ts';
import { debtFindings, debtWords } from './support/amounts/deepInDebt.ts';
import { goneBeyondFindings, goneBeyondWords } from './support/amounts/goneBeyond.ts';
import { lineSteps, lineStepWords } from './support/amounts/lineSteps.ts';
import { lostThousands, lostThousandsWords } from './support/amounts/lostThousands.ts';
import { moneyColumns, priceColumns } from './support/amounts/moneyColumns.ts';
import { moneyPairs, moneyPairWords } from './support/amounts/moneyPairs.ts';
import { oddAmounts, oddAmountWords } from './support/amounts/oddAmounts.ts';
import { oddInRows, oddInRowWords } from './support/amounts/oddInRows.ts';
import { oddSuggestion } from './support/amounts/oddSuggestion.ts';
import { oddYears, oddYearWords } from './support/amounts/oddYears.ts';
import { outOfStep } from './support/amounts/outOfStep.ts';
import { overspentFindings, overspentWords } from './support/amounts/overspentFindings.ts';
import { peakFindings, peakWords } from './support/amounts/peaksBesideSums.ts';
import { percentCellFindings, percentCellWords } from './support/amounts/percentCells.ts';
import { saidProductFindings, saidProductWords } from './support/amounts/saidProducts.ts';
import { strayPriceFindings, strayPriceWords } from './support/amounts/strayPrices.ts';
import { strayRepeatFindings, strayRepeatWords } from './support/amounts/strayRepeats.ts';
import { turnedFindings, turnedWords } from './support/amounts/turnedRemainders.ts';
import { figureOf } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { familyOf, periodColumns, place } from './support/spot.ts';
import { withAccounts } from './support/sums/withAccounts.ts';
import { isParent, treeOf } from './support/tree.ts';

const CODE = 'angka-janggal';
/** Pay, grants to villages and what is kept for emergencies dwarf all else in every office. */
const LARGE_BY_NATURE =
  /\b(gaji|tunjangan|administrasi keuangan|dana darurat|keadaan darurat|tidak terduga|bagi hasil|penghasilan tetap|siltap|bpjs|jaminan|alokasi dana|dana desa|hibah|bantuan keuangan|pilkades|pemilihan kepala desa)\b/i;

export const angkaJanggal: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Angka jauh dari yang lazim di sekitarnya',
  strength: 30,
  follows: true,
  check: (context) => [
    ...overspentFindings(context),
    ...controlTotalFindings(context),
    ...goneBeyondFindings(context),
    ...debtFindings(context),
    ...beyondBesideFindings(context),
    ...percentCellFindings(context),
    ...saidProductFindings(context),
    ...turnedFindings(context),
    ...peakFindings(context),
    ...strayPriceFindings(context),
    ...strayRepeatFindings(context),
    ...amongAccounts(context),
    ...context.tables.flatMap((table) => {
      const grid = context.grids.get(table.sheet);
      const money = moneyColumns(table, grid);
      const found = [
        ...table.columns
          .filter((column) => column.type === 'money')
          .flatMap((column) => outliers(table, column.id)),
        ...PERIODICAL.flatMap((family) => shrunken(table, family)),
        ...[
          ...outOfStep(table),
          ...oddAmounts(table).filter((odd) => !isPay(odd)),
          ...oddInRows(table),
          ...brokenCounts(table),
          ...moneyPairs(table, money),
          ...moneyPairs(table, priceColumns(table, grid)),
          ...lostThousands(money),
          ...oddYears(table, grid),
        ].map(({ row, column, value, cells, params }) =>
          findingAt(CODE, 'warning', table, row, value ?? column, { cells, params }),
        ),
        ...lineSteps(table, grid).map(({ line, row, column, cells, params }) =>
          findingAt(CODE, 'warning', line, row, column, { cells, params }),
        ),
      ];
      const seen = new Set<string>();
      const once = found.filter((each) => !seen.has(each.about) && seen.add(each.about));
      // One slip may stand out in two ways, each with the other figure of the row beside it.
      const culprits = new Set(once.map((each) => cellKey(each.cells[0]!)));
      return once.filter(
        (each) =>
          each.params.jenis !== 'langkah' ||
          !each.cells.slice(1).some((cell) => culprits.has(cellKey(cell))),
      );
    }),
  ],
  message: (params) =>
    overspentWords(params) ??
    controlTotalWords(params) ??
    goneBeyondWords(params) ??
    debtWords(params) ??
    beyondBesideWords(params) ??
    percentCellWords(params) ??
    saidProductWords(params) ??
    turnedWords(params) ??
    peakWords(params) ??
    strayPriceWords(params) ??
    strayRepeatWords(params) ??
    oddAmountWords(params) ??
    oddInRowWords(params) ??
    moneyPairWords(params) ??
    oddYearWords(params) ??
    lineStepWords(params) ??
    lostThousandsWords(params) ??
    brokenCountWords(params) ??
    (params.terkecil
      ? `${place(params)} tertulis ${formatNumber(Number(params.nilai))}, padahal kolom lain baris itu paling kecil ${formatNumber(Number(params.terkecil))}. Bila dikali 1.000 menjadi ${formatNumber(Number(params.nilai) * 1000)}, angkanya sewajar yang lain.`
      : params.pasangan
        ? `${place(params)} tertulis ${formatNumber(Number(params.nilai))}, sedangkan kolom “${params.pasangan}” baris itu ${formatNumber(Number(params.nilaiPasangan))}. Di baris-baris lain kedua kolom itu tidak berselisih sejauh ini, yaitu sekitar seribu kali.`
        : `${place(params)} tertulis ${formatNumber(Number(params.nilai))}, padahal ${params.dalamKelompok ? 'baris lain dalam kelompoknya' : 'baris lain'} paling besar ${formatNumber(Number(params.terbesar))}. Bila dibagi 1.000 menjadi ${formatNumber(Number(params.nilai) / 1000)}, angkanya sewajar baris lain.`),
  suggestion: oddSuggestion,
};

/** What accounts and the things bought on them cost, before and after a change, planned and paid. */
function amongAccounts(context: RuleContext): Finding[] {
  return withAccounts(context).tables.flatMap((table, at) => {
    const grid = context.grids.get(table.sheet);
    if (table === context.tables[at]) return [];
    return [moneyColumns(table, grid), priceColumns(table, grid)]
      .flatMap((columns) => moneyPairs(table, columns))
      .map(({ row, column, cells, params }) =>
        findingAt(CODE, 'warning', table, row, column, { cells, params }),
      );
  });
}

/** Beside its own row nothing is too large for pay; beside other rows much is. */
function isPay({ row, params }: { readonly row: PlanRow; readonly params: Params }): boolean {
  return params.jenis === 'raksasa' && !params.dalamBaris && large(row);
}

/** So far above the next of the table, its thousandth may be a little less than the least. */
const BEYOND = 50;
const LEEWAY = 5;

function outliers(table: PlanTable, column: string): Finding[] {
  const tree = treeOf(table);
  const leaves = table.rows.flatMap((row) => {
    const amount = isParent(tree, row) ? null : figureOf(row, column);
    return amount !== null && amount > 0 && row.values[column]!.formula === null
      ? [{ row, amount }]
      : [];
  });
  if (leaves.length < 4) return [];
  const plain = leaves.filter((each) => !large(each.row));
  const sorted = plain.map((each) => each.amount).sort((a, b) => b - a);
  // The very smallest may itself have lost its zeros.
  const upwards = leaves.map((each) => each.amount).sort((a, b) => a - b);
  const smallest = upwards[upwards.length >= 8 ? 1 : 0]!;
  const found: Finding[] = [];
  for (const { row, amount } of plain) {
    // A thousandth of it must be an amount that this table knows.
    if (amount % 1000 !== 0 || amount / 1000 < smallest / LEEWAY) continue;
    const beside = plain.filter((each) => each.row !== row && each.row.parent === row.parent);
    const nextBeside = Math.max(0, ...beside.map((each) => each.amount));
    const next = sorted[0] === amount ? (sorted[1] ?? amount) : sorted[0]!;
    const inGroup = beside.length >= 2 && amount >= nextBeside * 100;
    const inTable = amount >= next * 5 && plain.length >= 6;
    const beyond = amount >= next * BEYOND && plain.length >= 6;
    const known = amount / 1000 >= smallest * 0.9;
    if (!beyond && !(known && (inGroup || inTable))) continue;
    if (likeOtherPeriods(row, column, amount)) continue;
    if (inStepWithRow(table, row, column, amount)) continue;
    found.push(
      findingAt(CODE, 'warning', table, row, row.values[column]!.column, {
        params: { nilai: amount, terbesar: inGroup ? nextBeside : next, dalamKelompok: inGroup },
      }),
    );
  }
  return found;
}

/** Another quarter or month of the row is as large: the row is what is large, and no zeros slipped in here. */
function likeOtherPeriods(row: PlanRow, column: string, amount: number): boolean {
  const period = /^(anggaranTw|realisasiRp|kas|realisasiKas)\d+$/.exec(column);
  if (!period) return false;
  return Object.keys(row.values).some(
    (id) => id !== column && familyOf(id) === period[1] && (figureOf(row, id) ?? 0) * 30 >= amount,
  );
}

/** So many rows must hold both columns to say what is usual between them. */
const FEWEST_PAIRS = 5;
/** Past years, this year and what was spent of it: as many times one another as in other rows, within this. */
const IN_STEP = 5;

/** Another typed sum of money of the row is as large against other rows: the work is what is large, no slip of zeros. */
function inStepWithRow(table: PlanTable, row: PlanRow, id: string, amount: number): boolean {
  return table.columns.some((column) => {
    const beside = column.type === 'money' && column.id !== id ? row.values[column.id] : undefined;
    const other = beside && isOwn(beside) ? figureOf(row, column.id) : null;
    if (other === null || other <= 0) return false;
    const ratios = table.rows.flatMap((each) => {
      const [own, its] = [figureOf(each, id), figureOf(each, column.id)];
      return each !== row && own && its ? [own / its] : [];
    });
    if (ratios.length < FEWEST_PAIRS) return false;
    const off = amount / other / median(ratios);
    return off < IN_STEP && off > 1 / IN_STEP;
  });
}

/** Typed, or taken from other sheets: no slip of this row goes on into it. */
function isOwn({ formula }: Value): boolean {
  return formula === null || references(formula, null).every(({ sheet }) => sheet !== null);
}

const PERIODICAL = ['anggaranTw', 'realisasiRp', 'kas', 'realisasiKas'];

const LONG = 10;

/** One quarter or month of a row a thousand times less than its others, where the column knows no such amount. */
function shrunken(table: PlanTable, family: string): Finding[] {
  const ids = periodColumns(table, family).map((column) => column.id);
  return ids.flatMap((id) => {
    const known = table.rows.flatMap((row) => {
      const amount = figureOf(row, id);
      return amount !== null && amount > 0 ? [amount] : [];
    });
    if (known.length < 6) return [];
    const least = Math.min(...known);
    // Parents with one filled child show the same amount, by a formula.
    const row = table.rows.find(
      (each) => figureOf(each, id) === least && each.values[id]!.formula === null,
    );
    if (!row) return [];
    const others = ids.flatMap((other) => (other === id ? [] : figureOf(row, other) || []));
    // Until June there is one other quarter to go by: the column must know nothing near it.
    const alone = others.length === 1 && known.length >= LONG;
    const far = alone ? 100 : 30;
    if (known.some((amount) => amount !== least && amount < least * far)) return [];
    // A month without spending is a dash or a nought.
    const smallest = Math.min(...others);
    if ((others.length < 2 && !alone) || smallest < least * 100) return [];
    if (least * 1000 < smallest / 3 || least * 1000 > Math.max(...others) * 3) return [];
    return [
      findingAt(CODE, 'warning', table, row, row.values[id]!.column, {
        params: { nilai: least, terkecil: smallest },
      }),
    ];
  });
}

function large(row: PlanRow): boolean {
  return LARGE_BY_NATURE.test(`${row.name} ${row.indicator ?? ''}`);
}
