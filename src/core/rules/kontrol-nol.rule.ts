// A check of the office's own (`Selisih`, `Kontrol`) that is not nil.
import { cellAt } from '../grid/grid.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { CellRef, Finding, Params, Rule, RuleContext } from './rule.ts';
import { addedCells } from './support/amounts/addedCells.ts';
import { brokenControls, type Control } from './support/amounts/controls.ts';
import { type WeighedSource, weighedSources } from './support/amounts/typedSources.ts';
import { looseFinding } from './support/formulas/looseFinding.ts';
import { cellFrom, placeOfSum, sourceCell, sourceTold } from './support/sourceWords.ts';
import { slippedAt, slipsAmong } from './support/sums/typedSlip.ts';

const CODE = 'kontrol-nol';
/** So many figures beside a blank show that it should be one, too. */
const FEWEST = 2;
/** More figures than these that would each explain the difference explain nothing. */
const MOST = 3;
/** Links of links are followed this far. */
const DEEPEST = 5;

export const kontrolNol: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Selisih atau kontrol tidak nol',
  strength: 20,
  follows: true,
  check: (context) => brokenControls(context).flatMap((control) => told(context, control)),
  message: (params) =>
    `${placeOfSum(params)} ${shown(params)}${sourceTold(params)}${params.kosong ? ` Sel ${params.kosong} yang ikut dijumlahkan masih kosong.` : ''}${params.mungkin ? ` Mungkin ada digit yang keliru di ${params.mungkin}.` : ''}`,
  suggestion: (params) =>
    params.kosong
      ? `Isi sel ${params.kosong}, atau tulis 0 bila memang tidak ada.`
      : params.selSebab
        ? `Periksa sel ${sourceCell(params)} terhadap dokumen sumbernya.`
        : 'Bandingkan kedua angka yang diselisihkan, lalu telusuri rinciannya; angka di lembar sumbernya mungkin belum diperbarui.',
};

function shown({ selisih, bunyi, mestinyaBunyi }: Params): string {
  return bunyi
    ? `berbunyi “${bunyi}”, padahal baris lain “${mestinyaBunyi}”: dua angka yang harus sama berbeda ${formatNumber(Math.abs(Number(selisih)))}.`
    : `menunjukkan ${formatNumber(Number(selisih))}, padahal sel pemeriksa seperti ini mestinya 0: dua angka yang harus sama ternyata berbeda.`;
}

function told(
  context: RuleContext,
  { sheet, cell, gap, sides, followers, said }: Control,
): Finding[] {
  const at = { sheet: sheet.grid.sheet, row: cell.row, column: cell.column };
  const [beyond, lacking] = sides.map((side) => typedIn(context, side)) as [
    WeighedSource[],
    WeighedSource[],
  ];
  const slips = slipsAmong(context, gap, lacking, beyond);
  const slip = slips.length === 1 ? slips[0] : null;
  const either = slips.length > 1 && slips.length <= MOST ? slips.map((each) => each.at) : [];
  const blank = slips.length > 0 ? null : onlyBlank(context, sides.flat());
  const named = (cell: CellRef): string => cellFrom(at.sheet, cell);
  const mungkin = either.length > 0 ? `sel ${either.map(named).join(' atau ')}` : null;
  const params = {
    ...{ selisih: gap, skala: null, kosong: blank && named(blank), mungkin },
    ...(said && { bunyi: said.words, mestinyaBunyi: said.agreed }),
  };
  const cells = [
    ...(blank ? [blank] : []),
    ...either,
    ...sides.flatMap((side) => side.slice(0, 1)),
  ];
  const found = looseFinding(context, CODE, 'warning', at, { params, cells, followers });
  return slip ? found.map((finding) => slippedAt(finding, slip)) : found;
}

function typedIn(context: RuleContext, side: readonly CellRef[]): WeighedSource[] {
  return side.flatMap((at) => weighedSources(context, at));
}

/** What a cell adds; where it only shows another one, what that adds. */
function partsOf(context: RuleContext, at: CellRef, links: number): readonly CellRef[] {
  const parts = addedCells(context, at) ?? [];
  return parts.length === 1 && links > 0 ? partsOf(context, parts[0]!, links - 1) : parts;
}

/** The one cell without a figure among those that a side adds. */
function onlyBlank(context: RuleContext, sides: readonly CellRef[]): CellRef | null {
  const added = sides.flatMap((at) => partsOf(context, at, DEEPEST));
  const kinds = added.map(({ sheet, row, column }) => {
    const grid = context.grids.get(sheet);
    return grid ? cellAt(grid, row, column).kind : 'error';
  });
  const [only, another] = added.filter((_, i) => kinds[i] === 'blank');
  return only && !another && kinds.filter((kind) => kind === 'number').length >= FEWEST
    ? only
    : null;
}
