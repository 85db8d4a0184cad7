// Compares every formula that the forms write: the host's value beside LibreOffice's own.
import { createWorkbook } from '../host/engine/createWorkbook.ts';
import type { HostWorkbook } from '../host/engine/sheetEngine.ts';
import {
  type CalculatedValue,
  LibreOfficeMissing,
  recalculateWithLibreOffice,
} from '../host/xlsx/recalculateWithLibreOffice.ts';
import { saveXlsx } from '../host/xlsx/saveXlsx.ts';
import { FORMS, fillForm, layoutForm } from '../src/core/forms/index.ts';
import { cellName } from '../src/core/grid/a1.ts';
import { applyToHost } from './forms/applyToHost.ts';
import { documentRows } from './forms/documentRows.ts';

const OFFICE = {
  instansi: 'Dinas Pemberdayaan Masyarakat dan Desa',
  wilayah: 'Kabupaten Merangin',
};

function formsWorkbook(): HostWorkbook {
  const workbook = createWorkbook({ locale: 'id_ID', name: 'Semua formulir' });
  FORMS.forEach((form, i) => {
    const { rows, year } = documentRows(form, FORMS);
    const office = { ...OFFICE, tahun: year };
    applyToHost(workbook, fillForm(form, rows, { ...office, sheet: `${i + 1} terisi` }).edits);
    applyToHost(workbook, layoutForm(form, { ...office, sheet: `${i + 1} kosong` }).edits);
  });
  return workbook;
}

/** Blank and the empty text of a formula look alike; figures may differ in the last digits of a double. */
function same(a: CalculatedValue, b: CalculatedValue): boolean {
  const plain = (value: CalculatedValue) => (value === '' ? null : value);
  const [left, right] = [plain(a), plain(b)];
  if (typeof left === 'number' && typeof right === 'number') {
    return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right));
  }
  return JSON.stringify(left) === JSON.stringify(right);
}

export interface FormulaCheck {
  readonly formulas: number;
  /** Formulas whose result is a number. */
  readonly figures: number;
  readonly differences: readonly string[];
  readonly errors: readonly string[];
}

/** Throws LibreOfficeMissing where there is no `soffice`. */
export async function checkFormulas(): Promise<FormulaCheck> {
  const workbook = formsWorkbook();
  const calculated = await recalculateWithLibreOffice(await saveXlsx(workbook));
  const differences: string[] = [];
  const errors: string[] = [];
  let formulas = 0;
  let figures = 0;
  for (const sheet of workbook.sheets()) {
    const values = calculated.get(sheet.name) ?? [];
    for (let r = 0; r < sheet.usedRows(); r++) {
      for (let c = 0; c < sheet.usedColumns(); c++) {
        const content = sheet.content(r, c);
        if (content.type !== 'formula') continue;
        formulas++;
        const host = sheet.result(r, c);
        const office = values[r]?.[c] ?? null;
        if (typeof office === 'number') figures++;
        const where = `${sheet.name}!${cellName(r, c)} ${content.formula}`;
        if (host !== null && typeof host === 'object') errors.push(`${where}: ${host.error}`);
        if (!same(host, office)) {
          differences.push(
            `${where}: host ${JSON.stringify(host)}, LibreOffice ${JSON.stringify(office)}`,
          );
        }
      }
    }
  }
  return { formulas, figures, differences, errors };
}

async function main(): Promise<void> {
  try {
    const { formulas, figures, differences, errors } = await checkFormulas();
    for (const line of [...errors, ...differences]) console.error(line);
    console.log(
      `${formulas} formulas (${figures} with a figure), ${differences.length} differences, ${errors.length} errors`,
    );
    if (differences.length + errors.length > 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof LibreOfficeMissing)) throw error;
    console.log(error.message);
  }
}

if (process.argv[1]?.endsWith('check-formulas.ts')) void main();
