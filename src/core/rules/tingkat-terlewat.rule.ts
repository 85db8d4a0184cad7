// A level left out: a sub kegiatan directly below a program where the table has kegiatan.
import { CODED_LEVELS, LEVELS, levelRank } from '../model/level.ts';
import type { Rule } from './rule.ts';
import { codeColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { rowName, rowPlace } from './support/spot.ts';

const CODE = 'tingkat-terlewat';
const WORDS: Record<string, string> = {
  program: 'program',
  kegiatan: 'kegiatan',
  sub_kegiatan: 'sub kegiatan',
};

export const tingkatTerlewat: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'hierarki',
  title: 'Ada tingkat yang terlewat',
  strength: 60,
  check: (context) =>
    context.tables.flatMap((table) => {
      const used = new Set(table.rows.map((row) => row.level));
      return table.rows.flatMap((row) => {
        const parent = row.parent === null ? null : table.rows[row.parent];
        if (!parent || !CODED_LEVELS.includes(row.level) || !CODED_LEVELS.includes(parent.level))
          return [];
        const between = LEVELS.filter(
          (level) =>
            levelRank(level) > levelRank(parent.level) &&
            levelRank(level) < levelRank(row.level) &&
            used.has(level),
        );
        if (between.length === 0) return [];
        // Only where the rule is kept elsewhere: most rows of this level do have the level between.
        const alike = table.rows.filter((each) => each.level === row.level && each.parent !== null);
        const kept = alike.filter(
          (each) => table.rows[each.parent!]!.level === between[between.length - 1],
        );
        if (kept.length < alike.length / 2) return [];
        const column = codeColumn(table, row);
        return [
          findingAt(CODE, 'error', table, row, column, {
            params: {
              tingkat: WORDS[row.level] ?? row.level,
              induk: rowName(parent),
              barisInduk: parent.row + 1,
              tingkatInduk: WORDS[parent.level] ?? parent.level,
              hilang: between.map((level) => WORDS[level] ?? level),
            },
          }),
        ];
      });
    }),
  message: (params) =>
    `${rowPlace(params)} adalah ${params.tingkat} yang langsung berada di bawah ${params.tingkatInduk} “${params.induk}” (baris ${params.barisInduk}); ${(params.hilang as readonly string[]).join(' dan ')}-nya tidak ada.`,
  suggestion: (params) =>
    `Sisipkan baris ${(params.hilang as readonly string[]).join(' dan ')} di antara keduanya, atau pindahkan baris ini ke bawah induk yang benar.`,
};
