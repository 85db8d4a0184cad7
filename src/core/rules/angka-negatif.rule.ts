// A typed figure below nothing where only amounts and counts are planned.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { isRateUnit } from '../numbers/units.ts';
import type { Finding, Rule } from './rule.ts';
import { belowNothing } from './support/amounts/unreadSpending.ts';
import { figure, figureOf } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { columnOf, place } from './support/spot.ts';
import { withAccounts } from './support/sums/withAccounts.ts';

const CODE = 'angka-negatif';
/** Planned money, and counts planned or reached. A growth rate may fall below nothing. */
const MONEY =
  /^(?:pagu|paguProgram|paguKegiatan|paguMaju|paguTahun\d+|hasilPagu|kas\d+|anggaran(?:Tw|Sd)\d)$/;
const COUNT = /^(?:target|targetProgram|targetKegiatan|targetMaju|tw\d|realisasiK\d)$/;
/** Figures of other years and periods, where the only one of a long column below nothing is a slip. */
const OTHERS =
  /^(?:targetTahun\d+|targetSd\d|targetRenstra|targetRenstraRp|targetBerikut|realisasi|realisasiLalu|realisasiLaluRp|bulan\d+|jumlahK)$/;
const MANY = 8;
/** A rate may fall a little below nothing, whatever its indicator says. */
const FALLEN = -20;
/** What grows or shrinks, and how far two figures are apart, may be below nothing. */
const SIGNED =
  /tumbuh|laju|inflasi|naik|tingkatan|perubahan|turun|selisih|deviasi|surplus|defisit|gap|kesenjangan|neraca|\bsuhu\b|kontraksi/i;
/** Spent money may go back in a later period, but never more of it than was spent before. */
const SPENT = /^(realisasiRp|realisasiKas)(\d+)$/;
/** All that was spent until then; of `bulan ini` alone money may go back. */
const SPENT_SO_FAR = /^(?:jumlahRp|realisasiRp|realisasiSdRp\d)$/;
const THIS_ONLY = /\bini\b/i;

export const angkaNegatif: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'angka',
  title: 'Angka kurang dari nol',
  strength: 60,
  check: (context) =>
    withAccounts(context).tables.flatMap((table) => {
      const grid = context.grids.get(table.sheet);
      const unread = grid ? belowNothing(table, grid) : [];
      return [
        ...negatives(table),
        ...unread.map(({ row, column, text, spent }) =>
          findingAt(CODE, spent ? 'info' : 'error', table, row, column, {
            params: { isi: text, belanja: spent ? 'kembali' : null, sampai: 0 },
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
  const longs = new Map<string, boolean>();
  const lone = (id: string): boolean => {
    if (!longs.has(id)) longs.set(id, hasOneBelow(table, id));
    return longs.get(id)!;
  };
  for (const row of table.rows) {
    for (const [id, value] of Object.entries(row.values)) {
      const spent = SPENT.exec(id);
      const sum = SPENT_SO_FAR.test(id) && !THIS_ONLY.test(columnOf(table, id)?.title ?? '');
      const money = spent !== null || sum || MONEY.test(id);
      const count = COUNT.test(id);
      if (!money && !count && !OTHERS.test(id)) continue;
      const written = figure(value);
      // A calculated figure is told where it comes from.
      if (written === null || written >= 0 || value.formula !== null) continue;
      const unit = value.quantities[0]?.unit ?? row.values.satuan?.text ?? '';
      const rate = isRateUnit(unit, row.indicator);
      const counted = count && unit !== '' && !rate;
      const odd =
        !isSigned(row) && (!rate || written <= FALLEN) && (lone(id) || offCourse(row, id));
      if (!money && !counted && !odd) continue;
      const sofar = sum ? written : spent ? spentUntil(row, spent[1]!, Number(spent[2])) : 0;
      const severity = !spent && !sum ? 'error' : sofar < 0 ? 'warning' : 'info';
      const belanja = spent || sum ? (sofar < 0 ? 'lebih' : 'kembali') : null;
      found.push(
        findingAt(CODE, severity, table, row, value.column, {
          params: { isi: value.text, belanja, sampai: sofar },
        }),
      );
    }
  }
  return found;
}

/** A quarter below nothing on the way to a target above it: -25, 50, 75, 100. */
function offCourse(row: PlanRow, id: string): boolean {
  if (!/^tw\d$/.test(id) || (figureOf(row, 'target') ?? 0) <= 0) return false;
  const others = [1, 2, 3, 4].map((tw) => `tw${tw}`).filter((tw) => tw !== id);
  return others.every((tw) => (figureOf(row, tw) ?? 0) > 0);
}

function isSigned(row: PlanRow): boolean {
  return SIGNED.test(`${row.indicator ?? ''} ${row.name}`);
}

/** A long column with one figure below nothing. */
function hasOneBelow(table: PlanTable, id: string): boolean {
  const all = table.rows.filter((each) => figureOf(each, id) !== null);
  // What adds up such a figure may be below nothing with it.
  const below = all.filter((each) => figureOf(each, id)! < 0 && !each.values[id]!.formula);
  return below.length === 1 && all.length > MANY;
}

/** What a row has spent from its first period to this one. */
function spentUntil(row: PlanRow, id: string, last: number): number {
  let sum = 0;
  for (let period = 1; period <= last; period++) sum += figureOf(row, `${id}${period}`) ?? 0;
  return sum;
}
