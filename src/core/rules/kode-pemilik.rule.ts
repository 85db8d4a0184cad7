// A kabupaten code in a provincial table, or the other way round: the digit in front of the kegiatan.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { codeOwner, isOlderCode, otherOwnersCode } from '../nomenclature/code.ts';
import { lookupCode } from '../nomenclature/lookup.ts';
import type { Rule } from './rule.ts';
import { bearsName, codeColumn, LAST_OLD_YEAR } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { rowPlace } from './support/spot.ts';

const CODE = 'kode-pemilik';
/** Without a known region only a clear minority is odd; and so few codes of the older lists may be slips. */
const FEW = 0.3;

export const kodePemilik: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'hierarki',
  title: 'Kode milik provinsi dan kabupaten/kota tertukar',
  strength: 62,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
      if (hasOlderCodes(table)) return [];
      const owned = table.rows.flatMap((row) => {
        const owner = row.kode ? codeOwner(row.kode) : null;
        return owner ? [{ row, owner }] : [];
      });
      if (owned.length === 0) return [];
      const provincial = owned.filter((each) => each.owner === 'provinsi').length;
      const usual =
        context.wilayah !== null
          ? context.wilayah.length === 2
            ? 'provinsi'
            : 'kabupaten'
          : provincial > owned.length / 2
            ? 'provinsi'
            : 'kabupaten';
      const odd = owned.filter((each) => each.owner !== usual);
      if (context.wilayah === null && odd.length > owned.length * FEW) return [];
      const most = odd.length > owned.length / 2;
      // Where most codes "belong to others", they may be no codes of the list at all (`urusan.bidang.misi.tujuan.…`), or the
      // region is another than the titles seem to say.
      return odd
        .filter(({ row }) => (most ? isListed(row) : mayBeListed(row)))
        .map(({ row }) =>
          findingAt(CODE, most ? 'info' : 'error', table, row, codeColumn(table, row), {
            params: { kode: row.kode, lazim: usual },
          }),
        );
    }),
  message: (params) =>
    `${rowPlace(params)} berkode ${params.kode}, yaitu kode ${params.lazim === 'provinsi' ? 'kabupaten/kota, padahal ini rencana provinsi' : 'provinsi, padahal ini rencana kabupaten/kota'}.`,
  suggestion: (params) =>
    `Angka sesudah kode program mestinya ${params.lazim === 'provinsi' ? '1 (provinsi)' : '2 (kabupaten/kota)'}.`,
};

/** The older lists had no mark of a region: what stands in its place there is the number of a program or kegiatan. */
function hasOlderCodes({ year, rows }: PlanTable): boolean {
  if (year !== null && year <= LAST_OLD_YEAR) return true;
  const codes = rows.flatMap(({ kode }) => kode ?? []);
  const older = codes.filter(isOlderCode).length;
  const marked = codes.filter((kode) => codeOwner(kode) !== null).length;
  return older > (older + marked) * FEW;
}

/** False where the list of the usual kind of region has the code, under another name: then it is not this list's code. */
function mayBeListed({ kode, name }: PlanRow): boolean {
  const entries = lookupCode(otherOwnersCode(kode!)!);
  return entries.length === 0 || entries.some((entry) => bearsName(entry, name));
}

/** True where one of the two lists has the code under this name. */
function isListed({ kode, name }: PlanRow): boolean {
  return [kode!, otherOwnersCode(kode!)!].some((each) =>
    lookupCode(each).some((entry) => bearsName(entry, name)),
  );
}
