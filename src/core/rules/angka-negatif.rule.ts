// A typed figure below nothing where only amounts and counts are planned.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { isRateUnit } from '../numbers/units.ts';
import type { Finding, Rule } from './rule.ts';
import { spendingBelowNothing } from './support/amounts/unreadSpending.ts';
import { figure, figureOf } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { place } from './support/spot.ts';
import { withAccounts } from './support/sums/withAccounts.ts';

const CODE = 'angka-negatif';
/** Planned money, and counts planned or reached. A growth rate may fall below nothing. */
const MONEY = /^(?:pagu|paguProgram|paguKegiatan|paguMaju|hasilPagu|kas\d+|anggaranTw\d)$/;
const COUNT = /^(?:target|targetProgram|targetKegiatan|targetMaju|tw\d|realisasiK\d)$/;
/** Spent money may go back in a later period, but never more of it than was spent before. */
const SPENT = /^(realisasiRp|realisasiKas)(\d+)$/;

export const angkaNegatif: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'angka',
  title: 'Angka kurang dari nol',
  strength: 60,
  check: (context) =>
    withAccounts(context).tables.flatMap((table) => {
      const grid = context.grids.get(table.sheet);
      const unread = grid ? spendingBelowNothing(table, grid) : [];
      return [
        ...negatives(table),
        ...unread.map(({ row, column, text }) =>
          findingAt(CODE, 'info', table, row, column, {
            params: { isi: text, belanja: 'kembali', sampai: 0 },
          }),
        ),
      ];
    }),
  message: (params) =>
    params.belanja === 'lebih'
      ? `${place(params)} tertulis ${params.isi}: realisasi keuangan sampai periode itu menjadi ${formatNumber(Number(params.sampai))}, kurang dari nol.`
      : params.belanja
        ? `${place(params)} tertulis ${params.isi}: realisasi keuangan kurang dari nol, seperti pada pengembalian belanja.`
        : `${place(params)} tertulis ${params.isi}: anggaran, target, dan capaian fisik tidak dapat kurang dari nol.`,
  suggestion: (params) =>
    params.belanja === 'lebih'
      ? 'Hapus tanda minusnya bila salah ketik; belanja yang dikembalikan tidak dapat melebihi yang sudah dibelanjakan.'
      : params.belanja
        ? 'Hapus tanda minusnya bila salah ketik; bila memang pengembalian belanja, terima temuan ini dengan alasannya.'
        : 'Hapus tanda minusnya bila salah ketik, atau periksa angkanya pada DPA.',
};

function negatives(table: PlanTable): Finding[] {
  const found: Finding[] = [];
  for (const row of table.rows) {
    for (const [id, value] of Object.entries(row.values)) {
      const spent = SPENT.exec(id);
      const money = spent !== null || MONEY.test(id);
      if (!money && !COUNT.test(id)) continue;
      const written = figure(value);
      // A calculated figure is told where it comes from.
      if (written === null || written >= 0 || value.formula !== null) continue;
      const unit = value.quantities[0]?.unit ?? row.values.satuan?.text ?? '';
      if (!money && (unit === '' || isRateUnit(unit, row.indicator))) continue;
      const sofar = spent ? spentUntil(row, spent[1]!, Number(spent[2])) : 0;
      const severity = !spent ? 'error' : sofar < 0 ? 'warning' : 'info';
      const belanja = spent ? (sofar < 0 ? 'lebih' : 'kembali') : null;
      found.push(
        findingAt(CODE, severity, table, row, value.column, {
          params: { isi: value.text, belanja, sampai: sofar },
        }),
      );
    }
  }
  return found;
}

/** What a row has spent from its first period to this one. */
function spentUntil(row: PlanRow, id: string, last: number): number {
  let sum = 0;
  for (let period = 1; period <= last; period++) sum += figureOf(row, `${id}${period}`) ?? 0;
  return sum;
}
