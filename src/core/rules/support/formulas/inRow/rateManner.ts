// Rates take the state of the last quarter where counts are added up: a formula that other rates have too is no odd one.
import { plansRate, unitIn } from '../../figures.ts';
import type { FaultKind, FormulaFault } from '../formulaFault.ts';
import { relativeForm } from '../formulaShape.ts';

const BY_COMPARISON: ReadonlySet<FaultKind> = new Set([
  'beda',
  'penyebut',
  'pembilang',
  'kurang-kolom',
]);
const FEWEST = 2;
const MOST = 0.8;

/** `=J48` for kilograms a head beside `=SUM(G14:J14)` for tons, where all other rates of the column are `=J…` as well. */
export function inMannerOfRates({ kind, sheet, row, column, params }: FormulaFault): boolean {
  if (!BY_COMPARISON.has(kind) || params?.cara || params?.menurutKata) return false;
  const own = sheet.at(row, column);
  const owner = sheet.owner(row, column);
  if (!own || !owner || !plansRate(owner)) return false;
  const others = sheet.owners(column).flatMap((each) => {
    const cell = each.row === row ? null : sheet.at(each.row, column);
    return cell ? [{ each, alike: relativeForm(cell) === relativeForm(own) }] : [];
  });
  const rates = others.filter(({ each }) => plansRate(each));
  const alike = others.filter((other) => other.alike);
  const counts = others.filter(
    ({ each, alike: same }) => !same && unitIn(each, 'target') !== null && !plansRate(each),
  );
  return (
    alike.length >= FEWEST &&
    counts.length >= FEWEST &&
    alike.every(({ each }) => plansRate(each)) &&
    rates.filter((other) => other.alike).length >= rates.length * MOST
  );
}
