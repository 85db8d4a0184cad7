// A typed figure below nothing where only amounts and counts are planned.
import type { PlanTable } from '../model/planTable.ts';
import { isRateUnit } from '../numbers/units.ts';
import type { Finding, Rule } from './rule.ts';
import { figure } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { place } from './support/spot.ts';

const CODE = 'angka-negatif';
/** Planned money, and counts planned or reached. A growth rate may fall below nothing. */
const MONEY = /^(?:pagu|paguProgram|paguKegiatan|paguMaju|hasilPagu|kas\d+|anggaranTw\d)$/;
const COUNT = /^(?:target|targetProgram|targetKegiatan|targetMaju|tw\d|realisasiK\d)$/;
/** Spent money may go back, which happens seldom enough to ask. */
const SPENT = /^(?:realisasiRp\d|realisasiKas\d+)$/;

export const angkaNegatif: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'angka',
  title: 'Angka kurang dari nol',
  strength: 60,
  check: (context) => context.tables.flatMap(negatives),
  message: (params) =>
    params.belanja
      ? `${place(params)} tertulis ${params.isi}: realisasi keuangan kurang dari nol.`
      : `${place(params)} tertulis ${params.isi}: anggaran, target, dan capaian fisik tidak dapat kurang dari nol.`,
  suggestion: (params) =>
    params.belanja
      ? 'Hapus tanda minusnya bila salah ketik; bila memang pengembalian belanja, terima temuan ini dengan alasannya.'
      : 'Hapus tanda minusnya bila salah ketik, atau periksa angkanya pada DPA.',
};

function negatives(table: PlanTable): Finding[] {
  const found: Finding[] = [];
  for (const row of table.rows) {
    for (const [id, value] of Object.entries(row.values)) {
      const spent = SPENT.test(id);
      const money = spent || MONEY.test(id);
      if (!money && !COUNT.test(id)) continue;
      const written = figure(value);
      // A calculated figure is told where it comes from.
      if (written === null || written >= 0 || value.formula !== null) continue;
      const unit = value.quantities[0]?.unit ?? row.values.satuan?.text ?? '';
      if (!money && (unit === '' || isRateUnit(unit, row.indicator))) continue;
      found.push(
        findingAt(CODE, spent ? 'warning' : 'error', table, row, value.column, {
          params: { isi: value.text, belanja: spent },
        }),
      );
    }
  }
  return found;
}
