// The sentence about a sum that does not fit: figures, arithmetic, and what explains it.
import { references } from '../../../formula/references.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { formatNumber } from '../../../numbers/formatNumber.ts';
import type { CellRef, Finding, Param, Params, Severity } from '../../rule.ts';
import { placeOfSum, sourceCell, sourceTold } from '../sourceWords.ts';
import { aboutCell, columnTitle, shorten, spotParams } from '../spot.ts';
import { type Term, total } from './sums.ts';
import type { Explanation, SumTrouble } from './sumTroubles.ts';

const MOST_NAMED = 3;
/** Nobody adds up twelve months in a sentence. */
const MOST_ADDED = 6;
/** The sources of money of a row; a longer range is no list of them. */
const MOST_SOURCES = 8;

/** Makes the finding of a trouble: the culprit's cell first, then the sum it breaks. */
export function sumFinding(code: string, severity: Severity, trouble: SumTrouble): Finding {
  const { sum, explanations } = trouble;
  const best = explanations.length === 1 ? explanations[0]! : null;
  const culprit = best ? best.culprit : sum.result;
  const named = [culprit, ...explanations.map((each) => each.culprit), sum.result];
  if (best?.addend) named.push(best.addend.term);
  // A year that no slip of the pen explains may be right, and one of its parts wrong.
  const unexplained = best?.culprit === sum.result && best.slip.kind === 'lain' && !best.addend;
  // The last of cumulative quarters beside the budget: either may be the one that slipped.
  if (explanations.length === 0 || unexplained || sum.terms.length === 1)
    named.push(...sum.terms.filter((term) => !term.blank));
  const sources = culprit.formula === null ? [] : sourcesOf(culprit);
  const others = best ? best.mends.filter((each) => each !== sum) : [];
  return {
    code,
    severity,
    cells: distinct([...named.map((term) => term.cell), ...sources]),
    params: {
      ...spotParams(sum.table, culprit.name, culprit.cell.row, culprit.cell.column),
      tertulis: culprit.value,
      kosong: culprit.blank,
      hasil: sum.result.value,
      seharusnya: total(sum),
      namaHasil: sum.result.name,
      barisHasil: sum.result.cell.row + 1,
      jenis: sum.kind,
      banyak: sum.terms.filter((term) => !term.blank).length,
      rincian: sum.terms
        .filter((term) => !term.blank)
        .slice(0, 12)
        .map((term) => term.value),
      culpritIsResult: culprit.key === sum.result.key,
      penjelasan: explanations.map((each) => explanationParam(sum.table, each)),
      lain: others.map(
        (each) => [each.result.name, each.result.cell.row + 1, each.result.value] as Param,
      ),
    },
    about:
      culprit.row !== null
        ? aboutCell(code, sum.table, culprit.row, culprit.cell.column)
        : [code, sum.table.sheet, culprit.name, culprit.column].join('|'),
    fix: null,
    followers: others.map((each) => each.result.cell),
    doubtful: !best || unexplained,
  };
}

/** The cells that a calculated culprit comes from, one by one or a few in its row: the slip of the pen is in one of those. */
function sourcesOf({ cell, formula }: Term): CellRef[] {
  return references(formula ?? '', null)
    .filter(({ end, rect }) => {
      const sources = rect.rows === 1 && rect.row === cell.row && rect.columns <= MOST_SOURCES;
      return end === null || sources;
    })
    .slice(0, 4)
    .flatMap(({ sheet, rect }) =>
      Array.from({ length: rect.columns }, (_, i) => ({
        sheet: sheet ?? cell.sheet,
        row: rect.row,
        column: rect.column + i,
      })),
    );
}

function explanationParam(table: PlanTable, each: Explanation): Param {
  return [
    each.culprit.name,
    each.culprit.cell.row + 1,
    each.culprit.value,
    each.meant,
    each.addend ? each.addend.how : each.slip.kind,
    each.slip.kind === 'pangkat' ? each.slip.power : 0,
    each.addend ? each.addend.term.name : '',
    each.addend ? each.addend.term.cell.row + 1 : 0,
    columnTitle(table, each.culprit.cell.column),
  ];
}

export function sumMessage(params: Params): string {
  const unit = params.satuan ? ` ${String(params.satuan).toLowerCase()}` : '';
  const parts = `${arithmetic(params)}${formatNumber(Number(params.seharusnya))}${unit}`;
  const list = (params.penjelasan as readonly (readonly Param[])[]) ?? [];
  // More or less as the named cell has it: that of the result, or of what it should come to.
  const above = Number(params.hasil) - Number(params.seharusnya);
  const gap = params.culpritIsResult ? above : -above;
  const difference = `${gap > 0 ? 'lebih' : 'kurang'} ${formatNumber(Math.abs(gap))}`;
  const written = params.kosong
    ? 'belum berisi angka'
    : `tertulis ${formatNumber(Number(params.tertulis))}`;
  const head = params.culpritIsResult
    ? `${placeOfSum(params)} ${written}, padahal ${whose(params)} ${parts} (${difference}).`
    : `${placeOfSum(params)} ${written}. ${resultWords(params)} tertulis ${formatNumber(Number(params.hasil))}, padahal ${whose(params)} ${parts} (${difference}).`;
  if (params.selSebab) return `${head}${sourceTold(params)}`;
  if (list.length === 0)
    return `${head} Tidak ada satu angka pun yang dengan sendirinya menjelaskan selisih ini.`;
  // Months of one row are told apart by their columns.
  const oneRow = list.length > 1 && list.every((each) => each[1] === params.baris);
  const why = list.map((each) =>
    reason(each, list.length === 1 ? Number(params.baris) : null, oneRow),
  );
  const also = (params.lain as readonly (readonly Param[])[])
    .slice(0, 2)
    .map((each) => `baris ${each[1]} “${shorten(String(each[0]))}”`);
  const proof = also.length > 0 ? ` Dengan angka itu ${also.join(' dan ')} juga cocok.` : '';
  if (why.length === 1) return `${head} ${capital(why[0]!)}.${proof}`;
  return `${head} Ada ${why.length} penjelasan yang sama kuat: ${why.map((each, i) => `(${i + 1}) ${each}`).join('; ')}.`;
}

function whose(params: Params): string {
  if (params.jenis === 'triwulan' && params.banyak === 1)
    return 'realisasi sampai triwulan terakhir';
  if (params.jenis === 'triwulan') return `realisasi ${params.banyak} triwulan berjumlah`;
  if (params.jenis === 'kas-triwulan' && params.banyak === 1)
    return 'anggaran sampai triwulan terakhir';
  if (params.jenis === 'kas-triwulan') return `anggaran ${params.banyak} triwulan berjumlah`;
  if (params.jenis === 'kas') return `anggaran kas ${params.banyak} bulan berjumlah`;
  if (params.jenis === 'total')
    return params.banyak === 1
      ? 'baris yang diambilnya berisi'
      : `${params.banyak} baris yang dijumlahkan berjumlah`;
  return `${params.banyak} baris di bawahnya berjumlah`;
}

/** Empty where there are too many to be read. */
function arithmetic(params: Params): string {
  const figures = (params.rincian as readonly number[]).map((value) => formatNumber(value));
  return Number(params.banyak) > MOST_ADDED || figures.length < 2
    ? ''
    : `${figures.join(' + ')} = `;
}

/** The figure that the others should come to. */
function resultWords(params: Params): string {
  if (params.barisHasil !== params.baris)
    return `Baris ${params.barisHasil} “${shorten(String(params.namaHasil))}”`;
  return params.jenis === 'triwulan' ? 'Jumlah realisasi baris itu' : 'Pagu baris itu';
}

/** `told` is the row that the sentence has named already. */
function reason(each: readonly Param[], told: number | null, byColumn: boolean): string {
  const [name, row, written, meant, kind, power, addend, addendRow, column] = each;
  const same = row === told;
  const there = byColumn ? `kolom “${column}”` : `baris ${row} “${shorten(String(name))}”`;
  const where = same ? 'angka itu' : there;
  const mestinya = `mestinya ${formatNumber(Number(meant))}`;
  const from = same ? mestinya : `${formatNumber(Number(written))} ${mestinya}`;
  if (kind === 'pangkat') {
    const zeros = Math.abs(Number(power));
    const how = Number(power) < 0 ? 'kelebihan' : 'kekurangan';
    return `kemungkinan ${where} ${how} ${zeros} angka nol: ${from}`;
  }
  if (kind === 'tukar')
    return `kemungkinan ${same ? 'dua angkanya tertukar' : `dua angka tertukar di ${where}`}: ${from}`;
  if (kind === 'tanda') return `kemungkinan ${where} keliru diberi tanda minus: ${from}`;
  if (kind === 'angka-hilang') return `kemungkinan ${where} kehilangan satu angka: ${from}`;
  if (kind === 'angka-lebih') return `kemungkinan ${where} kelebihan satu angka: ${from}`;
  if (kind === 'satu-angka')
    return `kemungkinan ${same ? 'salah satu angkanya keliru' : `salah satu angka keliru di ${where}`}: ${from}`;
  if (kind === 'kosong')
    return `kemungkinan ${where} belum diisi: mestinya ${formatNumber(Number(meant))}`;
  if (kind === 'tertinggal') {
    return `kemungkinan baris ${addendRow} “${shorten(String(addend))}” belum ikut dijumlahkan${same ? '' : ` di ${where}`}: ${from}`;
  }
  if (kind === 'ganda') {
    return `kemungkinan baris ${addendRow} “${shorten(String(addend))}” terhitung dua kali${same ? '' : ` di ${where}`}: ${from}`;
  }
  return `${where} mestinya ${formatNumber(Number(meant))} bila rinciannya benar`;
}

export function sumSuggestion(params: Params): string {
  const list = (params.penjelasan as readonly (readonly Param[])[]) ?? [];
  const source = params.jenis === 'cacah' ? 'perjanjian kinerja' : 'dokumen anggaran';
  if (params.selSebab)
    return `Periksa sel ${sourceCell(params)}; bila benar demikian, ganti di sana menjadi ${formatNumber(Number(params.mestinya))}.`;
  if (list.length === 1 && params.diambilDari)
    return `Periksa sel ${params.diambilDari}; bila benar demikian, ganti di sana menjadi ${formatNumber(Number(list[0]![3]))}.`;
  if (list.length === 1) {
    return `Periksa ${rowsOf(list)}; bila benar demikian, ganti menjadi ${formatNumber(Number(list[0]![3]))}${params.culpritIsResult ? ', sebaiknya dengan rumus' : ''}.`;
  }
  if (list.length > 1)
    return `Cocokkan ${rowsOf(list)} dengan ${params.jenis === 'cacah' ? source : `DPA atau ${source}`}, lalu perbaiki yang keliru.`;
  return `Cocokkan baris ${params.barisHasil} dan rinciannya satu per satu dengan ${source}.`;
}

function rowsOf(list: readonly (readonly Param[])[]): string {
  const rows = [...new Set(list.map((each) => `baris ${each[1]}`))];
  const shown = rows.slice(0, MOST_NAMED);
  return shown.join(', ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Each cell once, in the order given. */
export function distinct(cells: readonly CellRef[]): CellRef[] {
  const seen = new Set<string>();
  return cells.filter((cell) => {
    const key = `${cell.sheet}|${cell.row}|${cell.column}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
