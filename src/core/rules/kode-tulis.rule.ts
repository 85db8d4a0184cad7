// A code that is no code as it is typed, in a column where all others are.
import { CODED_LEVELS } from '../model/level.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { codeLevel, isBidangCode } from '../nomenclature/code.ts';
import { isPlainCode, meantCode } from '../nomenclature/codeSlip.ts';
import type { Finding, Rule } from './rule.ts';
import { findingAt } from './support/findingAt.ts';
import { columnOf, rowPlace } from './support/spot.ts';

const CODE = 'kode-tulis';
/** So many codes of the column are as they should be before one is odd. */
const FEWEST = 3;
/** More than one in so many are a way of writing, not a slip. */
const RARE = 10;

export const kodeTulis: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'hierarki',
  title: 'Kode salah tulis',
  strength: 61,
  check: (context) => context.tables.flatMap(oddCodes),
  message: (params) =>
    params.rapi
      ? `${rowPlace(params)} berkode “${params.kode}”: ada spasi atau titik berlebih, tidak seperti kode lain di kolom itu.`
      : `${rowPlace(params)} berkode “${params.kode}”, yang tidak terbaca sebagai kode program, kegiatan, atau sub kegiatan.`,
  suggestion: (params) =>
    params.mestinya
      ? `Kemungkinan maksudnya ${params.mestinya}.`
      : 'Lengkapi bagian kode yang kurang menurut daftar nomenklatur.',
};

function oddCodes(table: PlanTable): Finding[] {
  // Of a code in pieces each piece is a number of its own.
  if (!columnOf(table, 'kode') || columnOf(table, 'kode2')) return [];
  const coded = table.rows.flatMap((row) => {
    const value = CODED_LEVELS.includes(row.level) ? row.values.kode : undefined;
    return value?.state === 'text' && value.text !== '' ? [{ row, text: value.text }] : [];
  });
  const good = coded.filter(({ text }) => codeLevel(text) !== null);
  const few = Math.max(1, Math.floor(good.length / RARE));
  if (good.length < FEWEST) return [];
  const bad = coded.filter(({ row, text }) => isBroken(row, text));
  const untidy = good.filter(({ text }) => !isPlainCode(text));
  return [
    ...(bad.length <= few ? bad : []).map(({ row, text }) => told(table, row, text, false)),
    ...(untidy.length <= few ? untidy : []).map(({ row, text }) => told(table, row, text, true)),
  ];
}

/** Looks like a code and is none: `7.O1.03`, `7.01,03`, `1.03.2.06`; not `1`, `a.`, or `S1`. */
function isBroken(row: PlanRow, text: string): boolean {
  if (codeLevel(text) !== null) return false;
  if (meantCode(text) !== null) return true;
  if (isBidangCode(text)) return row.level === 'program';
  // `5.1.02.01` is an account, `1.2.1` a number: a bidang has two digits.
  return /^\d{1,2}[.,]\d\d(?:[.,]\d{1,6})+\.?$|^\d\.\d{4}(?:\.\d+)*\.?$/.test(text.trim());
}

function told(table: PlanTable, row: PlanRow, text: string, tidy: boolean): Finding {
  const meant = tidy ? text.replace(/\s+/g, '').replace(/\.$/, '') : meantCode(text);
  return findingAt(CODE, tidy ? 'info' : 'warning', table, row, row.values.kode!.column, {
    params: { kode: text, mestinya: meant, rapi: tidy },
  });
}
