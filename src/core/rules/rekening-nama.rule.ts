// An account whose code stands for something else in the same workbook, and whose name has another code there.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { normaliseName } from '../nomenclature/nameWords.ts';
import { cellKey } from './cellKey.ts';
import type { CellRef, Finding, Rule, RuleContext } from './rule.ts';
import { codeColumn, nameColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { looseFinding } from './support/formulas/looseFinding.ts';
import { groupBy } from './support/groupBy.ts';
import { cellRef, rowName, rowPlace } from './support/spot.ts';
import { oddPairs } from './support/words/codePairs.ts';

const CODE = 'rekening-nama';

export const rekeningNama: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'hierarki',
  title: 'Kode rekening dan namanya tidak cocok',
  strength: 45,
  check: (context) => {
    const found = swapped(context);
    const told = new Set(found.map(({ cells: [cell] }) => cellKey(cell!)));
    return [...found, ...inLists(context).filter(({ cells: [cell] }) => !told.has(cellKey(cell!)))];
  },
  message: (params) =>
    `${rowPlace(params)} berkode${params.daftar ? '' : ' rekening'} ${params.kode}, padahal kode itu di baris ${params.barisKode} bernama “${params.namaKode}”${params.kodeNama === null ? ' dalam sub kegiatan yang sama' : `, dan nama ini di baris ${params.barisNama} berkode ${params.kodeNama}`}.`,
  suggestion: (params) =>
    params.daftar
      ? `Barangkali kodenya ${params.kodeNama}, seperti di baris lain yang bernama sama.`
      : params.kodeNama === null
        ? 'Cocokkan dengan daftar rekening belanja.'
        : `Cocokkan dengan daftar rekening belanja; barangkali kodenya ${params.kodeNama}.`,
};

/** In any list: the code that always stands beside another name, beside a name that always has another code. */
function inLists(context: RuleContext): Finding[] {
  return [...context.grids.values()].flatMap((grid) =>
    oddPairs(grid).flatMap(({ row, column, nameColumn: beside, ...pair }) => {
      const at = (where: number, which: number): CellRef => ({
        sheet: grid.sheet,
        row: where,
        column: which,
      });
      return looseFinding(context, CODE, 'warning', at(row, column), {
        params: {
          daftar: true,
          kode: pair.kode,
          barisKode: pair.calledRow + 1,
          namaKode: pair.called,
          barisNama: pair.meantRow + 1,
          kodeNama: pair.meant,
        },
        cells: [at(row, beside), at(pair.calledRow, column), at(pair.meantRow, column)],
      });
    }),
  );
}

interface Account {
  readonly table: PlanTable;
  readonly row: PlanRow;
  readonly kode: string;
  readonly name: string;
}

function swapped({ tables }: RuleContext): Finding[] {
  const accounts = tables.flatMap((table) =>
    (table.accountRows ?? []).flatMap((row): Account[] => {
      const name = normaliseName(row.name);
      if (row.levelFrom !== 'rekening' || row.kode === null || name === '') return [];
      return [{ table, row, kode: row.kode, name }];
    }),
  );
  const byCode = firstOfEach(accounts, 'kode', 'name');
  if (listsItems(accounts)) return [];
  const byName = firstOfEach(accounts, 'name', 'kode');
  return accounts.flatMap(({ table, row, kode, name }) => {
    const sameCode = [...byCode.get(kode)!.values()].find((each) => each.name !== name);
    const sameName = [...byName.get(name)!.values()].find((each) => each.kode !== kode);
    // Twice below one sub kegiatan it is a slip even where the name stands nowhere else.
    const again = sameCode && inSameSub(sameCode, { table, row });
    if (!sameCode || (!sameName && !again)) return [];
    const beside = [sameCode, sameName].flatMap((each) =>
      each ? [cellRef(each.table, each.row.row, codeColumn(each.table, each.row))] : [],
    );
    return [
      findingAt(CODE, 'warning', table, row, codeColumn(table, row), {
        params: {
          kode,
          barisKode: sameCode.row.row + 1,
          namaKode: rowName(sameCode.row),
          barisNama: sameName ? sameName.row.row + 1 : null,
          kodeNama: sameName ? sameName.kode : null,
        },
        cells: [cellRef(table, row.row, nameColumn(table, row)), ...beside],
      }),
    ];
  });
}

/** Fewer codes with several names may all be slips. */
const FEWEST_SHARED = 2;

/**
 * `5.1.02.01.01.0024 | Spidol`, `5.1.02.01.01.0024 | Map`: what is bought under an account, not what it is called. Told
 * within each table: the same list once more (after a change of the budget) has every name twice.
 */
function listsItems(accounts: readonly Account[]): boolean {
  const tables = groupBy(accounts, ({ table }) => `${table.sheet}|${table.area.row}`);
  const shared = [...tables.values()].flatMap((rows) =>
    [...groupBy(rows, ({ kode }) => kode).values()].filter(({ length }) => length > 1),
  );
  const several = shared.filter((rows) => new Set(rows.map(({ name }) => name)).size > 1).length;
  return several >= FEWEST_SHARED && several * 2 > shared.length;
}

/** The other stands above: the later of the two is told. */
function inSameSub(other: Pick<Account, 'table' | 'row'>, own: Pick<Account, 'table' | 'row'>) {
  const subOf = ({ table, row }: Pick<Account, 'table' | 'row'>): number | null => {
    let at: PlanRow | undefined = row;
    while (at?.levelFrom === 'rekening')
      at = at.parent === null ? undefined : table.accountRows![at.parent];
    return at?.index ?? null;
  };
  return other.table === own.table && other.row.row < own.row.row && subOf(other) === subOf(own);
}

/** For each code the first account of each name, or the other way round. */
function firstOfEach(accounts: readonly Account[], key: 'kode' | 'name', other: 'kode' | 'name') {
  const found = new Map<string, Map<string, Account>>();
  for (const account of accounts) {
    const group = found.get(account[key]) ?? new Map<string, Account>();
    found.set(account[key], group);
    if (!group.has(account[other])) group.set(account[other], account);
  }
  return found;
}
