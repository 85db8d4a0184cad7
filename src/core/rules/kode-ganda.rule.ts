// One code on two rows that are not the same thing.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { codeLevel, normaliseCode } from '../nomenclature/code.ts';
import { normaliseName } from '../nomenclature/nameWords.ts';
import { cellKey } from './cellKey.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { atHome, codeColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { looseFinding } from './support/formulas/looseFinding.ts';
import { headingAbove } from './support/formulas/rollUps/headStretches.ts';
import { cellRef, rowName, rowPlace, shorten } from './support/spot.ts';
import { areToldApart, haveTwoOwners } from './support/toldApart.ts';
import { loneTwinCodes } from './support/words/loneTwinCodes.ts';

const CODE = 'kode-ganda';

export const kodeGanda: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'hierarki',
  title: 'Satu kode dipakai dua kali',
  strength: 59,
  follows: true,
  check: (context) => {
    const found = context.tables.flatMap((table) => {
      const heading = headingAbove(table);
      const grid = context.grids.get(table.sheet);
      const ofOthers = (a: PlanRow, b: PlanRow): boolean =>
        haveTwoOwners(a, b) || (grid !== undefined && areToldApart(table, grid, a, b));
      const seen = new Map<string, PlanRow[]>();
      const found = table.rows.flatMap((row) => {
        if (!row.kode || row.level === 'indikator') return [];
        const kode = codeLevel(row.kode) === null ? ownNumber(table, row) : normaliseCode(row.kode);
        if (kode === null) return [];
        const above = seen.get(kode) ?? [];
        seen.set(kode, [...above, row]);
        const before = above.find((other) => {
          if (!isSameName(row, other)) return true;
          // The same row written again for a second indicator, or again under another jabatan, bagian or office, is no
          // fault: each kecamatan has a program of this name and code.
          if (row.indicator !== other.indicator || row.parent !== other.parent) return false;
          if (row.parent === null && heading(row) !== heading(other)) return false;
          return !ofOthers(row, other);
        });
        if (!before) return [];
        const sameName = isSameName(row, before);
        // The one in its place keeps the code, whichever of the two stands first.
        const [wrong, right] =
          !sameName && atHome(table, row) > atHome(table, before) ? [before, row] : [row, before];
        return [
          findingAt(CODE, 'error', table, wrong, codeColumn(table, wrong), {
            params: {
              kode: wrong.kode,
              sebelumnya: rowName(right),
              barisSebelumnya: right.row + 1,
              sama: sameName,
            },
            cells: [cellRef(table, right.row, codeColumn(table, right))],
          }),
        ];
      });
      return ofGroups(table, found) ? found.filter(({ params }) => params.sama) : found;
    });
    const told = new Set(found.flatMap(({ cells }) => cells.map(cellKey)));
    return [
      ...found,
      ...inLists(context).filter(({ cells }) => !cells.some((each) => told.has(cellKey(each)))),
    ];
  },
  message: (params) =>
    params.sama
      ? `${rowPlace(params)} berkode ${params.kode} dan sudah ada di baris ${params.barisSebelumnya}, dengan indikator yang sama.`
      : `${rowPlace(params)} berkode ${params.kode}, padahal kode itu juga dipakai baris ${params.barisSebelumnya} “${params.sebelumnya}”.`,
  suggestion: (params) =>
    params.sama
      ? 'Hapus salah satu dari kedua baris itu bila memang tertulis dua kali.'
      : params.daftar
        ? 'Semua kode lain di kolom ini berbeda. Periksa mana dari keduanya yang salah kodenya.'
        : 'Cocokkan kedua kode dengan daftar nomenklatur, lalu perbaiki yang salah.',
};

/** In any list: all codes of a column differ, but for two. */
function inLists(context: RuleContext): Finding[] {
  return [...context.grids.values()].flatMap((grid) =>
    loneTwinCodes(grid).flatMap(({ row, other, column, code, otherName }) =>
      looseFinding(
        context,
        CODE,
        'warning',
        { sheet: grid.sheet, row, column },
        {
          params: {
            ...{ kode: code, sebelumnya: shorten(otherName), barisSebelumnya: other + 1 },
            ...{ sama: false, daftar: true },
          },
          cells: [{ sheet: grid.sheet, row: other, column }],
        },
      ),
    ),
  );
}

/** So many rows, and one in three of those with a code, bear that of another: it is the code of what they belong to. */
const FEWEST_SHARED = 5;
const SHARED = 3;

function ofGroups({ rows }: PlanTable, found: readonly Finding[]): boolean {
  const shared = found.filter(({ params }) => !params.sama).length;
  const coded = rows.filter(({ kode, level }) => kode && level !== 'indikator').length;
  return shared >= FEWEST_SHARED && shared * SHARED >= coded;
}

function isSameName(a: PlanRow, b: PlanRow): boolean {
  return normaliseName(a.name) === normaliseName(b.name);
}

/** `05.02` below `05` in a plan that numbers its rows itself; null for any other text. */
function ownNumber({ rows }: PlanTable, { kode, parent }: PlanRow): string | null {
  const above = parent === null ? null : rows[parent]!.kode;
  if (!kode || !above) return null;
  const [own, prefix] = [kode, above].map((text) => text.replace(/[\s.]+$/, '').trim());
  const rest = own!.startsWith(`${prefix}.`) ? own!.slice(prefix!.length + 1) : '';
  return /^\d+$/.test(rest) ? `${parent}|${own}` : null;
}
