// A code under the name that an older regulation gave it: not a wrong name, but one that has changed since.
import type { Edit } from '../edits/edit.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { codeLevel, nestsIn, normaliseCode, splitCode } from '../nomenclature/code.ts';
import { lookupCode, nearestNames } from '../nomenclature/lookup.ts';
import { normaliseName } from '../nomenclature/nameWords.ts';
import type { NomenclatureEntry } from '../nomenclature/nomenclature.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { codeFor, LAST_OLD_YEAR, nameColumn, wordDistance } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { rowPlace, shorten } from './support/spot.ts';

const CODE = 'nama-lama';
const NEAR = 0.2;

export const namaLama: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'hierarki',
  title: 'Nama menurut peraturan lama',
  strength: 40,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
      if (table.year !== null && table.year <= LAST_OLD_YEAR) return [];
      return table.rows.flatMap((row) => renamed(context, table, row));
    }),
  message: (params) => {
    const head = `${rowPlace(params)} memakai nama kode ${params.kode} menurut ${params.peraturan}`;
    if (params.kini === null) return `${head}; kode itu tidak ada lagi dalam daftar yang berlaku.`;
    const moved = params.pindah ? ` Hal yang dulu bernama itu kini berkode ${params.pindah}.` : '';
    return `${head}; kini kode itu bernama “${params.kini}”.${moved}`;
  },
  suggestion: (params) => {
    if (params.redaksi)
      return 'Nama baru memuat seluruh nama lama: pakai nama baru bila pekerjaannya memang yang itu.';
    if (params.pindah)
      return `Bila pekerjaannya masih yang dulu, ganti kodenya menjadi ${params.pindah}; bila tidak, pakai nama yang baru.`;
    return 'Maknanya ikut berubah: pilih kode yang kini memuat pekerjaan itu, atau pakai nama yang baru bila kodenya benar.';
  },
};

function renamed(context: RuleContext, table: PlanTable, row: PlanRow): Finding[] {
  if (!row.kode || row.name === '' || codeLevel(row.kode) === null) return [];
  const entries = lookupCode(row.kode);
  const old = entries.find((entry) => entry.source === '2019');
  if (!old) return [];
  const now = entries.find((entry) => entry !== old) ?? null;
  if (!isOldName(row.name, old, now)) return [];
  const wordingOnly = now !== null && holdsAllWords(now.name, old.name);
  const home = wordingOnly ? null : newHome(row);
  // A code that left its parent, where the one of its name belongs, is a slip in the code.
  const above = row.parent === null ? null : table.rows[row.parent]!.kode;
  if (home && above && nestsIn(home, above) && !nestsIn(row.kode, above)) return [];
  return [
    findingAt(CODE, wordingOnly ? 'info' : 'warning', table, row, nameColumn(table, row), {
      params: {
        kode: row.kode,
        peraturan: 'Permendagri 90/2019',
        kini: now ? shorten(now.name) : null,
        redaksi: wordingOnly,
        pindah: home,
      },
      fix: wordingOnly ? rename(context, table, row, now.name) : null,
    }),
  ];
}

/** The old name, or one that is near to it and farther from the new one. */
function isOldName(name: string, old: NomenclatureEntry, now: NomenclatureEntry | null): boolean {
  const written = normaliseName(name);
  if (now && normaliseName(now.name) === written) return false;
  if (normaliseName(old.name) === written) return true;
  const distance = wordDistance(name, old.name);
  return distance <= NEAR && (now === null || distance < wordDistance(name, now.name));
}

/** A new name that only says more than the old one stands for the same work. */
function holdsAllWords(longer: string, shorter: string): boolean {
  const words = new Set(normaliseName(longer).split(' '));
  return normaliseName(shorter)
    .split(' ')
    .every((word) => words.has(word));
}

/** The code that bears the old name today, if another one does. */
function newHome(row: PlanRow): string | null {
  const found = nearestNames(row.name, { level: 'sub_kegiatan', limit: 4, most: 0.12 }).find(
    ({ entry }) => entry.source !== '2019' && entry.kode4 !== normaliseCode(row.kode!),
  );
  return found ? codeFor(found.entry, row.kode!) : null;
}

/** Only a cell that holds the bare name, or the code and the name, can be rewritten without losing words. */
function rename(
  context: RuleContext,
  table: PlanTable,
  row: PlanRow,
  name: string,
): readonly Edit[] | null {
  const column = nameColumn(table, row);
  const cell = context.grids.get(table.sheet)?.cells[row.row]?.[column];
  if (cell?.kind !== 'text' || cell.formula !== null) return null;
  const text = String(cell.value).trim();
  const split = splitCode(text);
  const bare = split?.name ?? text;
  if (normaliseName(bare) !== normaliseName(row.name)) return null;
  const front = text.slice(0, text.length - bare.length);
  const written = bare === bare.toUpperCase() ? name.toUpperCase() : name;
  return [
    {
      kind: 'cells',
      sheet: table.sheet,
      row: row.row,
      column,
      inputs: [[{ t: `${front}${written}` }]],
    },
  ];
}
