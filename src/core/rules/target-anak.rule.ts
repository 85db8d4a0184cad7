// Targets that plainly add up elsewhere in the table (44 laporan = 26 + 18) do not add up here.
import type { PlanTable } from '../model/planTable.ts';
import type { Finding, Params, Rule } from './rule.ts';
import { type CountFamily, countFamilies } from './support/sums/countFamilies.ts';
import { total } from './support/sums/sums.ts';
import { type Explanation, type SumTrouble, troublesOf } from './support/sums/sumTroubles.ts';
import { distinct, sumFinding, sumMessage, sumSuggestion } from './support/sums/sumWords.ts';

const CODE = 'target-anak';
/** From here on the evidence is worth telling, and worth a warning. */
const WORTH_TELLING = 3;
const WORTH_WARNING = 4;
/** A parent this many times its children, with no slip to explain it, likely counts something else. */
const FAR = 2;

export const targetAnak: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Target tidak sama dengan jumlah target rinciannya',
  strength: 40,
  follows: true,
  check: (context) => context.tables.flatMap(faults),
  message: (params) => `${sumMessage(params)}${evidence(params)}`,
  suggestion: (params) =>
    `${sumSuggestion(params)} Bila hitungannya memang tidak dijumlahkan (misalnya orang atau dokumen yang sama), terima temuan ini dengan alasannya.`,
};

function faults(table: PlanTable): Finding[] {
  const all = countFamilies(table);
  // What fits needs no neighbours; most plans fit everywhere, or count nothing that adds up.
  if (all.every((family) => family.state === 'cocok')) return [];
  const families = lookup(all);
  const bySum = new Map(all.map((family) => [family.sum, family]));
  const repeated = (family: CountFamily): boolean =>
    families(family).across.some((each) => each.unit === family.unit && tells(each));
  const sums = all
    .filter((family) => family.state !== 'ulang' || repeated(family))
    .map((family) => family.sum);
  return troublesOf(sums).flatMap((found): Finding[] => {
    const family = bySum.get(found.sum)!;
    const trouble = { sum: found.sum, explanations: found.explanations.filter(isSlip) };
    const around = neighbours(family, families);
    const score = scoreOf(family, trouble, around);
    if (score < WORTH_TELLING) return [];
    const severity = score >= WORTH_WARNING ? 'warning' : 'info';
    const finding = sumFinding(CODE, severity, trouble);
    return [
      {
        ...finding,
        // All of its figures: a fault in one of them explains this one.
        cells: distinct([...finding.cells, ...family.sum.terms.map((term) => term.cell)]),
        params: {
          ...finding.params,
          satuan: family.written,
          cocok: around.fitting,
          kolomCocok: around.parallel,
        },
      },
    ];
  });
}

interface Neighbours {
  /** Other parents in this column whose children add up. */
  readonly fitting: number;
  /** Other columns in which this very family adds up. */
  readonly parallel: number;
  /** Other parents in this column whose children do not, and other columns in which this family does not. */
  readonly odd: number;
  readonly oddColumns: number;
}

/** Looks only at families of the same column, and of the same parent. */
type Families = (family: CountFamily) => {
  readonly beside: readonly CountFamily[];
  readonly across: readonly CountFamily[];
};

function lookup(all: readonly CountFamily[]): Families {
  const byColumn = new Map<string, CountFamily[]>();
  const byParent = new Map<number, CountFamily[]>();
  for (const family of all) {
    push(byColumn, `${family.column}|${family.made || family.unit}`, family);
    push(byParent, family.parent.index, family);
  }
  return (family) => ({
    beside: byColumn.get(`${family.column}|${family.made || family.unit}`) ?? [],
    across: byParent.get(family.parent.index) ?? [],
  });
}

function push<K>(map: Map<K, CountFamily[]>, key: K, family: CountFamily): void {
  const list = map.get(key);
  if (list) list.push(family);
  else map.set(key, [family]);
}

function neighbours(family: CountFamily, families: Families): Neighbours {
  const { beside, across } = families(family);
  // A family that repeats its parent's figure is odd for its own unit only.
  const others = beside.filter(
    (each) =>
      each.parent !== family.parent && (each.unit === family.unit || each.state !== 'ulang'),
  );
  const columns = across.filter(
    (each) => each.unit === family.unit && each.column !== family.column,
  );
  return {
    fitting: others.filter(tells).length,
    parallel: columns.filter(tells).length,
    odd: others.filter((each) => each.state !== 'cocok').length,
    oddColumns: columns.filter((each) => each.state === 'beda').length,
  };
}

/** A sum of one figure and zeros fits by itself. */
function tells(family: CountFamily): boolean {
  return family.state === 'cocok' && family.sum.terms.filter((term) => term.value > 0).length > 1;
}

function scoreOf(family: CountFamily, trouble: SumTrouble, around: Neighbours): number {
  const slip = slipScore(trouble);
  if (!family.made) {
    // The same people or villages may be met by each activity: words, figures and a slip must all speak for a sum.
    const known = around.fitting + around.parallel;
    if (!family.sameWords || known === 0 || around.odd > 0 || slip === 0) return 0;
  }
  // One other column may fit by chance, and one digit be any other.
  const oneDigit = trouble.explanations.every(
    (each) => !each.addend && each.slip.kind === 'satu-angka',
  );
  if (around.fitting === 0 && around.parallel < 2 && oneDigit) return 0;
  // Quarters may be shared out differently above and below.
  if (/^tw\d$/.test(family.column) && around.oddColumns > 0) return 0;
  const ratio = family.sum.result.value / total(family.sum);
  const far = slip === 0 && (ratio > FAR || ratio < 1 / FAR);
  const most = Math.max(...family.sum.terms.map((term) => term.value));
  return (
    (family.sameWords ? 1 : 0) +
    (around.fitting >= 4 ? 3 : Math.min(around.fitting, 2)) +
    Math.min(around.parallel, 2) -
    around.odd -
    around.oddColumns +
    slip -
    (far ? 1 : 0) -
    // A parent that counts what its largest child counts may well mean the same things.
    (family.sum.result.value === most ? 1 : 0) -
    (family.made ? 0 : 1)
  );
}

/** Small counts are one digit apart from any other: that explains nothing. */
function isSlip(each: Explanation): boolean {
  if (each.addend || each.slip.kind === 'pangkat' || each.slip.kind === 'tukar') return true;
  return each.slip.kind === 'satu-angka' && Math.min(each.culprit.value, each.meant) >= 100;
}

function slipScore(trouble: SumTrouble): number {
  const scores = trouble.explanations.map((each) => {
    if (each.addend || each.slip.kind === 'satu-angka') return 1;
    // Ten times a count of one digit is a common count.
    return each.slip.kind === 'pangkat' && each.culprit.value < 10 ? 1 : 2;
  });
  return Math.max(0, ...scores);
}

function evidence(params: Params): string {
  const groups = Number(params.cocok);
  const columns = Number(params.kolomCocok);
  if (groups > 0) return ` Di ${groups} kelompok lain kolom ini jumlahnya cocok.`;
  return columns > 0 ? ` Di ${columns} kolom lain baris ini jumlahnya cocok.` : '';
}
