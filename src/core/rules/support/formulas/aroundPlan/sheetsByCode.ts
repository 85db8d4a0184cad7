// Rows that each fetch their total from a sheet named by their code (`='RKA 01.1.01.0007'!G32`): the one that fetches from the sheet of another code.
import { normaliseCode } from '../../../../nomenclature/code.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import type { Fetch } from './fetchAudit.ts';

/** So many others must fetch from the sheet of their own code. */
const FEWEST = 2;
const CODE = /\d+(?:\.\d+)+/;

/** `sheets`: the names of all sheets of the workbook. */
export function sheetByCodeFaults(
  sheet: FormulaSheet,
  fetches: readonly Fetch[],
  sheets: readonly string[],
): FormulaFault[] {
  const named = fetches.filter(({ from }) => CODE.test(from.sheet ?? ''));
  const astray = named.filter(({ owner, from }) => !bears(from.sheet!, owner.kode));
  const [odd, another] = astray;
  if (!odd || another || named.length - 1 < FEWEST) return [];
  const own = sheets.filter((each) => bears(each, odd.owner.kode));
  if (own.length !== 1) return [];
  const params = { lembarSalah: odd.from.sheet, lembarMestinya: own[0]! };
  return [faultAt(sheet, odd.cell, 'bergeser', null, { params, fixable: false })];
}

/** The code in the name of a sheet is all of the row's code, or its end. */
function bears(sheet: string, kode: string | null): boolean {
  const code = CODE.exec(sheet)?.[0];
  if (code === undefined || kode === null) return false;
  return `.${normaliseCode(kode)}`.endsWith(`.${normaliseCode(code)}`);
}
