// Columns that hold whole codes: which of several are those of the rows, and which number the rows in the office's own way.
import { isAccountCode } from '../../nomenclature/accountCode.ts';
import { isLevelColumn } from '../tableContext.ts';
import type { Candidate } from './candidate.ts';

/** Most of what a column shows, or of what it shows in the rows that another one fills too. */
const MOSTLY = 0.8;

/**
 * Of whole codes side by side those of the rows themselves: no accounts where others stand beside them, and no codes
 * that those of another column go on from (`Kode Kegiatan | Kode Sub Kegiatan`).
 */
export function ownCodes(whole: readonly Candidate[]): Candidate {
  const planned = whole.filter((c) => !listsAccounts(c));
  const own = planned.filter((c) => !/\b(?:induk|parent|atasan)\b/i.test(c.title));
  const deepest = own.filter((c) => !own.some((other) => goesOnFrom(other, c)));
  return deepest[0] ?? own[0] ?? planned[0] ?? whole[0]!;
}

function listsAccounts({ shown }: Candidate): boolean {
  const codes = [...shown.values()].filter((text) => /\d/.test(text));
  return codes.filter((text) => isAccountCode(text)).length >= codes.length * MOSTLY;
}

/** In nearly every row of both, which are most rows of `above`, the code goes on from the one beside it. */
function goesOnFrom({ shown }: Candidate, above: Candidate): boolean {
  const both = [...above.shown].flatMap(([row, text]) => {
    const code = shown.get(row);
    return code === undefined ? [] : [[code, text] as const];
  });
  const further = both.filter(
    ([code, text]) => code.length > text.length && code.startsWith(`${text.replace(/\.$/, '')}.`),
  );
  return both.length * 2 > above.shown.size && further.length >= both.length * MOSTLY;
}

/** So many different numbers of one, of two and of three parts show that rows are numbered in steps. */
const FEWEST_STEPS = 2;
const PARTS = 3;
/** So many names of the nomenclature are not there by chance. */
const LISTED = 3;

/**
 * `02.`, `02.02.`, `02.02.01.` of a school: steps of its own, the longest of which look like codes of programs. The
 * urusan and bidang above the programs of a list say so, or their names are known.
 */
export function ownSteps(candidates: readonly Candidate[], { shown }: Candidate): boolean {
  const seen = Array.from({ length: PARTS }, () => new Set<string>());
  const heads: number[] = [];
  let astray = 0;
  for (const [row, text] of shown) {
    const parts = text.replace(/[\s.]+$/, '').split('.');
    if (parts.length > PARTS || !parts.every((part) => /^\d{1,2}$/.test(part))) return false;
    const above = seen[parts.length - 2];
    if (above && !above.has(parts.slice(0, -1).join('.'))) astray += 1;
    seen[parts.length - 1]!.add(parts.join('.'));
    if (parts.length < PARTS) heads.push(row);
  }
  if (seen.some(({ size }) => size < FEWEST_STEPS)) return false;
  if (astray > shown.size * (1 - MOSTLY)) return false;
  const names = candidates.filter((c) => isLevelColumn(c.id));
  const listed = names.some((c) => c.listed >= LISTED);
  const urusan = heads.some((row) =>
    names.some((c) => /\b(?:urusan|bidang|unsur)\b/i.test(c.shown.get(row) ?? '')),
  );
  return !listed && !urusan;
}
