// Codes that stand piece by piece below each other in one column: `5.01`, then `01`, then `2.01`, then `0001`.
import type { Grid } from '../../grid/grid.ts';
import { codeLevel, parentCode } from '../../nomenclature/code.ts';

/** Nearly all codes must be pieces, and so many of them of a kegiatan and of a sub kegiatan each. */
const FITTING = 0.9;
const FEWEST = 2;

const BIDANG = /^(?:\d|X)\.(?:\d\d|XX)$/i;
const KEGIATAN = /^[12]\.\d\d$/;
const PROGRAM = /^\d\d$/;
const SUB = /^\d{3,4}$/;

/**
 * The pieces above the own one of each row, whole codes (`5.01.01` above `2.01`) among them; empty lists where no bidang
 * stands above. An empty map where the column does not write its codes so. `to` exclusive.
 */
export function piecesInOneColumn(
  grid: Grid,
  column: number,
  from: number,
  to: number,
): ReadonlyMap<number, readonly string[]> {
  const coded: { readonly row: number; readonly text: string }[] = [];
  for (let row = from; row < to; row++) {
    const cell = grid.cells[row]?.[column];
    const text = cell?.kind === 'text' ? cell.display.trim().replace(/\.$/, '') : '';
    if (/^[\dX.]+$/i.test(text)) coded.push({ row, text });
  }
  const found = new Map<number, readonly string[]>();
  const seen = { whole: 0, kegiatan: 0, sub: 0, odd: 0 };
  let bidang: string | null = null;
  let program: readonly string[] | null = null;
  let kegiatan: readonly string[] | null = null;
  for (const [i, { row, text }] of coded.entries()) {
    const level = codeLevel(text);
    const leads = PROGRAM.test(coded[i + 1]?.text ?? '') || /^\d$/.test(text);
    if (level === 'program' || level === 'kegiatan') {
      seen.whole += level === 'kegiatan' ? 1 : 0;
      const above = level === 'program' ? text : parentCode(text)!;
      [bidang, program, kegiatan] = [null, [above], level === 'program' ? null : [text]];
    } else if (KEGIATAN.test(text) && program && !(leads && bidang !== null)) {
      found.set(row, program);
      kegiatan = program.length === 0 ? [] : [...program, text];
      seen.kegiatan += 1;
    } else if (BIDANG.test(text) || /^\d$/.test(text)) {
      [bidang, program, kegiatan] = [text, null, null];
    } else if (kegiatan && (SUB.test(text) || (PROGRAM.test(text) && wholeAbove(program)))) {
      found.set(row, kegiatan);
      seen.sub += 1;
    } else if (PROGRAM.test(text)) {
      found.set(row, bidang === null ? [] : [bidang]);
      [program, kegiatan] = [bidang === null ? [] : [bidang, text], null];
    } else seen.odd += 1;
  }
  const kegiatans = seen.kegiatan + seen.whole;
  const fits = coded.length - seen.odd >= coded.length * FITTING;
  return fits && kegiatans >= FEWEST && seen.sub >= FEWEST ? found : new Map();
}

/** `5.01.01` above `2.01`: two digits below are a sub kegiatan, for programs are written whole. */
function wholeAbove(program: readonly string[] | null): boolean {
  return program?.length === 1;
}
