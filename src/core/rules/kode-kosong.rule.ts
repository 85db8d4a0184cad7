// A row without a code among siblings that have one, or without the word of its level where all others have theirs.
import { cellAt } from '../grid/grid.ts';
import { CODED_LEVELS } from '../model/level.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { codeColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { isFurtherIndicator } from './support/furtherIndicator.ts';
import { columnOf, rowPlace, standsInMerge } from './support/spot.ts';
import { withAccounts } from './support/sums/withAccounts.ts';
import { treeOf } from './support/tree.ts';

const CODE = 'kode-kosong';

export const kodeKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Kode atau jenjang belum diisi',
  strength: 20,
  check: (context) => [
    ...context.tables.flatMap((table) => blankLevel(context, table)),
    ...withAccounts(context).tables.flatMap((table) => {
      if (!columnOf(table, 'kode')) return [];
      const tree = treeOf(table);
      return table.rows.flatMap((row) => {
        if (row.kode || !CODED_LEVELS.includes(row.level) || row.name === '') return [];
        // `- Gerakan Pangan Murah` below a work is a step of it.
        if (/^[-•*–]\s/.test(row.name) || HEADS.test(row.name)) return [];
        // Its code stands on the row above.
        if (isFurtherIndicator(row, table.rows[row.index - 1])) return [];
        const siblings = (
          row.parent === null ? tree.roots : tree.children(table.rows[row.parent]!)
        ).filter((each) => each !== row && each.level === row.level);
        const coded = siblings.filter((each) => each.kode);
        const below = tree.children(row).some((child) => child.kode);
        const level = table.rows.filter((each) => each.level === row.level && each.name !== '');
        const usual = level.filter((each) => each.kode).length >= Math.max(5, level.length * 0.9);
        if (usual) return [findingAt(CODE, 'warning', table, row, codeColumn(table, row))];
        if (!below && (coded.length < 3 || coded.length < siblings.length * 0.7)) return [];
        if (below && coded.length < siblings.length * 0.5) return [];
        // `Dinas Perpustakaan dan Kearsipan` over its bidang: groups have no codes there.
        const isGroup = (each: PlanRow): boolean => tree.children(each).length > 0;
        const groups = level.filter((each) => isGroup(each) && each !== row);
        if (isGroup(row) && groups.length > 0 && !groups.some((each) => each.kode)) return [];
        // An only child tells nothing of its level: elsewhere the level may have no codes at all.
        const others = level.filter((each) => each !== row);
        if (others.filter((each) => each.kode).length * 2 < others.length) return [];
        const above = row.parent === null ? null : table.rows[row.parent]!;
        if (others.length === 0 && above && !above.kode) return [];
        // Among a few only a question: it may be a heading, or of a kind that has no codes.
        return [findingAt(CODE, 'info', table, row, codeColumn(table, row))];
      });
    }),
  ],
  message: (params) =>
    params.berjenjang
      ? `${rowPlace(params)} belum diisi jenjangnya, padahal ${params.berjenjang} baris lain berjenjang.`
      : `${rowPlace(params)} belum punya kode, padahal baris di sekitarnya berkode.`,
  suggestion: (params) =>
    params.berjenjang
      ? 'Isi jenjangnya (Program, Kegiatan, Sub Kegiatan).'
      : 'Isi kode menurut daftar nomenklatur yang berlaku.',
};

/** `STRATEGI 1 …`, `Kelurahan Mekar Sari` over the programs: the list of codes has none for them. */
const HEADS =
  /^\s*(?:[A-Z]\.\s*)?(?:visi|misi|tujuan|sasaran|strategi|pilar|klaster|isu|arah\s+kebijakan|prioritas|kelurahan|kecamatan|dinas|badan|program,)\s/i;

/** So many rows must say their level before the only one that does not is odd. */
const FEWEST_LEVELS = 8;

/** `Jenjang | Uraian`: the one row with a name and no level. */
function blankLevel({ grids }: RuleContext, table: PlanTable): Finding[] {
  const column = columnOf(table, 'level')?.column;
  const grid = grids.get(table.sheet);
  if (column === undefined || !grid) return [];
  const named = table.rows.filter(({ level, name }) => level !== 'indikator' && name !== '');
  const blank = named.filter(({ row }) => cellAt(grid, row, column).display.trim() === '');
  const [only] = blank;
  if (!only || blank.length > 1 || named.length <= FEWEST_LEVELS) return [];
  if (standsInMerge(grid, only.row, column)) return [];
  const params = { berjenjang: named.length - 1 };
  return [findingAt(CODE, 'warning', table, only, column, { params })];
}
