// Rows where a column calculates within the row, except in one of them: typed over, or left blank.
import { shiftFormula } from '../../../../formula/relative.ts';
import type { Cell } from '../../../../grid/cell.ts';
import { isDash } from '../../../../numbers/marks.ts';
import { nearly } from '../../../../numbers/nearly.ts';
import { parseNumber } from '../../../../numbers/parseNumber.ts';
import { rises } from '../../../../numbers/rises.ts';
import { largestGroups } from '../../groupBy.ts';
import { hasAnyFigure } from '../../peers.ts';
import { columnAt } from '../../spot.ts';
import { isParent, treeOf } from '../../tree.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { type FormulaModel, formulaModel, type LinearTerm } from '../formulaModel.ts';
import { gap, NONE, odd, type Place, stateOf, tally } from '../formulaPlaces.ts';
import { copiedDown } from '../formulaShape.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';
import { isMoney } from '../isMoney.ts';
import { blankGroups } from '../rollUps/blankGroups.ts';
import { tellsPeriodsAlone } from '../rollUps/periodsAlone.ts';
import { rollUpsOf } from '../rollUps/rollUp.ts';
import { nearestFormula, rowFormulas, termsOf } from './rowFormulas.ts';
import { signature } from './rowSignature.ts';

/** Formulas within the row: compared with the same column of other rows. */
export function rowGaps(sheet: FormulaSheet): FormulaFault[] {
  const tree = treeOf(sheet.table);
  const found: FormulaFault[] = [];
  for (const column of sheet.columns) {
    const formulasWithin = rowFormulas(sheet, column);
    const formulas = formulasWithin.filter((cell) => cell.model.kind !== 'other');
    if (formulas.length < 2) continue;
    const usual = usualOf(formulas);
    const places = sheet.owners(column).map(
      (owner): Place => ({
        row: owner.row,
        column,
        owner,
        state: stateOf(sheet, owner.row, column),
      }),
    );
    const parents = places.filter((place) => isParent(tree, place.owner!));
    const leaves = places.filter((place) => !isParent(tree, place.owner!));
    const addsBelow = rollsUp(parents, formulasWithin);
    const plain = { ketik: levelsAll('ketik', places), kosong: levelsAll('kosong', places) };
    for (const place of places) {
      if (place.state === 'rumus') continue;
      // Peers of the same kind when there are enough of them: parents may be typed where leaves calculate.
      const parent = isParent(tree, place.owner!);
      const alike = parent ? parents : leaves;
      const peers = alike.length >= 4 ? alike : places;
      if (!odd(place.state, tally(peers, place), NONE)) continue;
      if (parent && addsBelow) continue;
      if (plain[place.state].has(place.owner!.level)) continue;
      const model = nearestFormula(usual, place.row);
      const idle = place.state === 'kosong' && !hasAnyFigure(place.owner!);
      // `Belanja Pegawai` and `Belanja Modal` may not be understood, and are figures all the same.
      if (idle && !(model.model.kind === 'linear' && inputsFilled(sheet, place, model))) continue;
      if (place.state === 'kosong' && blankGroups(sheet, column).holds(place.owner!)) continue;
      if (place.state === 'kosong' && waits(sheet, place, model, found)) continue;
      const dash = sheet.cell(place.row, column).kind === 'text';
      if ((place.state === 'ketik' || dash) && needsWords(sheet, place, model)) continue;
      if (place.state === 'ketik' && holdsLevel(sheet, place, model)) continue;
      if ((place.state === 'kosong' || dash) && !inputsFilled(sheet, place, model)) {
        if (dash || !peersBlankToo(sheet, places, model)) continue;
      }
      found.push(gap(sheet, place, copiedDown(model, place.row)));
    }
    found.push(...oddTotals(sheet, column, places, formulas));
  }
  return found;
}

/** Those that calculate like most of them: a reference that slipped must not be copied. */
function usualOf(formulas: readonly FormulaCell[]): readonly FormulaCell[] {
  const [alike] = largestGroups(formulas, (cell) => signature(cell.model, cell.row));
  return alike && alike.length > formulas.length / 2 ? alike : formulas;
}

/** Levels that are typed, or blank, in two rows or more and all of them: the office types the targets of its sasaran. */
function levelsAll(wanted: Place['state'], places: readonly Place[]): ReadonlySet<string> {
  const count = new Map<string, { alike: number; all: number }>();
  for (const { owner, state } of places) {
    const { alike, all } = count.get(owner!.level) ?? { alike: 0, all: 0 };
    count.set(owner!.level, { alike: alike + Number(state === wanted), all: all + 1 });
  }
  const whole = [...count].filter(([, { alike, all }]) => all >= 2 && alike === all);
  return new Set(whole.map(([level]) => level));
}

/**
 * A total typed where nearly every row calculates within itself, in a column of no meaning known to the roll-ups or in
 * a rate or difference of money; or left blank where another total calculates.
 */
function oddTotals(
  sheet: FormulaSheet,
  column: number,
  places: readonly Place[],
  formulas: readonly FormulaCell[],
): FormulaFault[] {
  const last = formulas[formulas.length - 1]!;
  const known = columnAt(sheet.table, column) !== null;
  if (known && !comparesMoney(sheet, last)) return [];
  if (rollUpsOf(sheet).some((each) => each.column === column)) return [];
  const calculated = places.filter((place) => place.state === 'rumus').length;
  if (calculated < FEWEST || calculated < places.length * MOSTLY) return [];
  const totals = [...sheet.totals].map(
    (row): Place => ({ row, column, owner: null, state: stateOf(sheet, row, column) }),
  );
  const another = totals.some(({ row, state }) => {
    const cell = state === 'rumus' ? sheet.at(row, column) : null;
    return cell?.model.kind === last.model.kind;
  });
  return totals.flatMap((place) => {
    const typed = place.state === 'ketik' && sheet.cell(place.row, column).kind === 'number';
    const blank = place.state === 'kosong' && another;
    if (!(typed || blank) || !inputsFilled(sheet, place, last)) return [];
    if (blank && tellsPeriodsAlone(sheet, place.row, column)) return [];
    return [gap(sheet, place, copiedDown(last, place.row))];
  });
}

const FEWEST = 4;
/** Fewer quarters or months climb by chance. */
const FEWEST_PERIODS = 3;
const MOSTLY = 0.8;

/** A rate or a difference of money, which holds for a total as for any row. */
function comparesMoney(sheet: FormulaSheet, { model }: FormulaCell): boolean {
  const compares =
    model.kind === 'ratio' || (model.kind === 'linear' && model.terms.some(({ coef }) => coef < 0));
  return compares && termsOf(model).every((term) => isMoney(sheet, term.column));
}

/** Parents of this column add their children instead; those are judged as roll-ups. */
function rollsUp(parents: readonly Place[], formulas: readonly FormulaCell[]): boolean {
  const within = new Set(formulas.map((cell) => cell.row));
  return parents.some((place) => place.state === 'rumus' && !within.has(place.row));
}

/** What the formula would calculate in that row; `C$10` stays where it is. */
function modelIn(sheet: FormulaSheet, place: Place, like: FormulaCell): FormulaModel {
  const by = place.row - like.row;
  return by === 0 ? like.model : formulaModel(shiftFormula(like.canonical, by, 0), sheet.bounds);
}

function cellsIn(sheet: FormulaSheet, terms: readonly LinearTerm[]): readonly Cell[] {
  return terms.map((term) => sheet.cell(term.row, term.column));
}

/** The cells that the formula would use in that row. */
function inputsOf(sheet: FormulaSheet, place: Place, like: FormulaCell): readonly Cell[] {
  return cellsIn(sheet, termsOf(modelIn(sheet, place, like)));
}

/** They hold something; of quarters that are added and divided, one of them does. */
function inputsFilled(sheet: FormulaSheet, place: Place, like: FormulaCell): boolean {
  const model = modelIn(sheet, place, like);
  const holds = (cell: Cell): boolean =>
    cell.kind === 'number' || (cell.kind === 'text' && /\d/.test(String(cell.value)));
  if (model.kind !== 'ratio') return cellsIn(sheet, termsOf(model)).some(holds);
  const above = cellsIn(sheet, model.above.terms);
  const added = model.above.terms.every(({ coef }) => coef > 0);
  return (
    (added ? above.some(holds) : above.every(holds)) &&
    cellsIn(sheet, model.below.terms).every(holds)
  );
}

/** `=G22+O22` where O, which calculates in the other rows, rightly waits for its quarters here: blank, and no gap itself. */
function waits(
  sheet: FormulaSheet,
  place: Place,
  like: FormulaCell,
  gaps: readonly FormulaFault[],
): boolean {
  return termsOf(modelIn(sheet, place, like)).some(({ row, column }) => {
    if (row !== place.row || stateOf(sheet, row, column) !== 'kosong') return false;
    if (gaps.some((each) => each.row === row && each.column === column)) return false;
    const others = sheet.owners(column).filter((each) => each.row !== row);
    const calculated = others.filter((each) => sheet.at(each.row, column) !== null);
    return others.length > 0 && calculated.length * 2 > others.length;
  });
}

/** A formula cannot count with `WTP` or `5,0-5,4`: what it comes to there has to be typed. */
function needsWords(sheet: FormulaSheet, place: Place, like: FormulaCell): boolean {
  return inputsOf(sheet, place, like).some((cell) => {
    const text = cell.kind === 'text' ? cell.display.trim() : '';
    return text !== '' && !isDash(text) && parseNumber(text, null).state === 'none';
  });
}

/** `68` beside twelve months of 68, `100` beside months that climb to 100: a level is held or reached, and not added up. */
function holdsLevel(sheet: FormulaSheet, place: Place, { model }: FormulaCell): boolean {
  if (model.kind !== 'linear' || model.constant !== 0) return false;
  if (model.terms.some(({ coef, row }) => coef !== 1 || row !== model.terms[0]!.row)) return false;
  const year = Number(sheet.cell(place.row, place.column).value);
  const inputs = model.terms
    .map(({ column }) => sheet.cell(place.row, column))
    .filter(({ kind }) => kind === 'number')
    .map(({ value }) => Number(value));
  if (inputs.length < FEWEST_PERIODS || year === 0) return false;
  return rises(inputs) && nearly(inputs[inputs.length - 1]!, year);
}

/** Formulas stand even in rows without figures: then a blank among them is a lost one. */
function peersBlankToo(sheet: FormulaSheet, places: readonly Place[], like: FormulaCell): boolean {
  let idle = 0;
  for (const place of places) {
    if (place.state === 'rumus' && !inputsFilled(sheet, place, like)) idle++;
    if (idle >= 2) return true;
  }
  return false;
}
