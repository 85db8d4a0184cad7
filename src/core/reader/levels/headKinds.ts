// What stands above the programs of a sheet of several offices: a row of a strategy, an urusan, a bidang urusan, or an office.
import type { HeadKind } from '../../model/planTable.ts';
import { isBidangCode } from '../../nomenclature/code.ts';
import { WHY } from '../rows/rowClass.ts';
import { codeReader } from '../rows/rowCode.ts';
import { isMission, isOfficeName, isSection, isUrusan } from '../rows/rowText.ts';
import { filledCells, type TableContext } from '../tableContext.ts';

type Ignored = { readonly row: number; readonly why: string };

/** The same rows, those that head a stretch of the plan with their kind. */
export function withHeadKinds(
  context: TableContext,
  ignored: readonly Ignored[],
): (Ignored & { readonly heads?: HeadKind })[] {
  const codeOf = codeReader(context);
  return ignored.map((entry) => {
    const heads = entry.why === WHY.urusan || entry.why === WHY.group;
    const kind = heads ? kindOf(context, entry, codeOf(entry.row)) : null;
    return kind === null ? entry : { ...entry, heads: kind };
  });
}

/** `1.6`, as some print `1.06`; what else it may be, its row heads programs. */
const BIDANG = /^\d\.\d{1,2}\.?$/;

function kindOf(
  { grid, block }: TableContext,
  { row, why }: Ignored,
  kode: string,
): HeadKind | null {
  const texts = filledCells(grid, row, block.left, block.right).map((found) => found.text.trim());
  if (why === WHY.group) {
    if (texts.some((text) => isSection(text) || isMission(text))) return 'strategi';
    if (texts.some(isOfficeName)) return 'perangkat daerah';
    return texts.some((text) => BIDANG.test(text)) ? 'bidang urusan' : null;
  }
  // `1 | 02`: in pieces.
  const bidang =
    isBidangCode(kode) ||
    texts.some(
      (text) =>
        isBidangCode(text) || (isUrusan(text) && /^(?:urusan\s+\S+\s+)?bidang\b/i.test(text)),
    );
  return bidang ? 'bidang urusan' : 'urusan';
}
