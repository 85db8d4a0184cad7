// A code that does not nest in the code of the row above it in the tree.

import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { codeLevel, nestsIn, normaliseCode, parentCode } from '../nomenclature/code.ts';
import type { Rule } from './rule.ts';
import { codeColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { rowName, rowPlace } from './support/spot.ts';

const CODE = 'kode-induk';

export const kodeInduk: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'hierarki',
  title: 'Kode tidak sesuai dengan induknya',
  strength: 60,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) =>
      table.rows.flatMap((row) => {
        const parent = codedParent(table, row);
        if (!parent || !row.kode || codeLevel(row.kode) === null) return [];
        if (nestsIn(row.kode, parent.kode!)) return [];
        if (normaliseCode(row.kode) === normaliseCode(parent.kode!)) return [];
        return [
          findingAt(CODE, 'error', table, row, codeColumn(table, row, parent), {
            params: {
              kode: row.kode,
              kodeInduk: parent.kode,
              induk: rowName(parent),
              barisInduk: parent.row + 1,
              mestinya: parentCode(row.kode),
            },
          }),
        ];
      }),
    ),
  message: (params) =>
    `${rowPlace(params)} berkode ${params.kode}, tetapi berada di bawah “${params.induk}” (baris ${params.barisInduk}) yang berkode ${params.kodeInduk}.`,
  suggestion: (params) =>
    `Periksa kodenya: kode di bawah ${params.kodeInduk} mestinya diawali ${params.kodeInduk}. Bila kodenya sudah benar, pindahkan baris ini ke bawah ${params.mestinya}.`,
};

function codedParent(table: PlanTable, row: PlanRow): PlanRow | null {
  let at = row.parent;
  while (at !== null) {
    const parent = table.rows[at]!;
    if (parent.kode && codeLevel(parent.kode) !== null) return parent;
    at = parent.parent;
  }
  return null;
}
