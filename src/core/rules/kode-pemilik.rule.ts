// A kabupaten code in a provincial table, or the other way round: the digit in front of the kegiatan.
import { codeOwner } from '../nomenclature/code.ts';
import type { Rule } from './rule.ts';
import { codeColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { rowPlace } from './support/spot.ts';

const CODE = 'kode-pemilik';

export const kodePemilik: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'hierarki',
  title: 'Kode milik provinsi dan kabupaten/kota tertukar',
  strength: 62,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
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
      // Without a known region only a clear minority is odd.
      if (context.wilayah === null && odd.length > owned.length * 0.3) return [];
      return odd.map(({ row }) =>
        findingAt(CODE, 'error', table, row, codeColumn(table, row), {
          params: { kode: row.kode, lazim: usual },
        }),
      );
    }),
  message: (params) =>
    `${rowPlace(params)} berkode ${params.kode}, yaitu kode ${params.lazim === 'provinsi' ? 'kabupaten/kota, padahal ini rencana provinsi' : 'provinsi, padahal ini rencana kabupaten/kota'}.`,
  suggestion: (params) =>
    `Angka sesudah kode program mestinya ${params.lazim === 'provinsi' ? '1 (provinsi)' : '2 (kabupaten/kota)'}.`,
};
