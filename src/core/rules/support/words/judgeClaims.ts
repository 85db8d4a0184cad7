// Compares the claims of one sentence with what a table holds.
import { formatNumber, formatRupiah } from '../../../numbers/formatNumber.ts';
import type { CellRef } from '../../rule.ts';
import { slipBetween } from '../sums/slips.ts';
import type { Claim } from './claims.ts';
import type { Money, TableFacts } from './tableFacts.ts';

const WORDS = { program: 'program', kegiatan: 'kegiatan', sub_kegiatan: 'sub kegiatan' } as const;

export interface WrongClaim {
  readonly claim: Claim;
  /** As the table has it, in words. */
  readonly actual: string;
  readonly cells: readonly CellRef[];
  /** Worth telling even when nothing else in the sentence speaks of this table. */
  readonly alone: boolean;
  /** Worth telling when only an amount, or only a count, shows that the sentence means this table. */
  readonly sure: boolean;
}

export interface Judgement {
  readonly facts: TableFacts;
  readonly right: readonly Claim[];
  readonly wrong: readonly WrongClaim[];
}

export function claimWords(claim: Claim): string {
  if (claim.kind === 'cacah') return `${formatNumber(claim.value)} ${WORDS[claim.level]}`;
  return `${claim.of} ${formatRupiah(claim.value)}`;
}

/** Claims about what the table does not have (a level, a column) are neither right nor wrong. */
export function judgeClaims(claims: readonly Claim[], facts: TableFacts): Judgement {
  const right: Claim[] = [];
  const wrong: WrongClaim[] = [];
  for (const claim of claims) {
    const verdict = claim.kind === 'cacah' ? judgeCount(claim, facts) : judgeMoney(claim, facts);
    if (verdict === 'benar') right.push(claim);
    else if (verdict !== null) wrong.push(verdict);
  }
  return { facts, right, wrong };
}

function judgeCount(
  claim: Extract<Claim, { kind: 'cacah' }>,
  facts: TableFacts,
): 'benar' | WrongClaim | null {
  const counts = facts.counts(claim.level);
  if (counts.length === 0) return null;
  if (counts.includes(claim.value)) return 'benar';
  const sure = facts.sure(claim.level);
  return {
    claim,
    actual: `${formatNumber(counts[0]!)} ${WORDS[claim.level]}`,
    cells: [],
    // “1 program” is often one of them.
    alone: sure && claim.value > 1,
    sure,
  };
}

function judgeMoney(
  claim: Extract<Claim, { kind: 'uang' }>,
  facts: TableFacts,
): 'benar' | WrongClaim | null {
  const list: readonly Money[] = claim.of === 'anggaran' ? facts.planned : facts.spent;
  const near = (each: Money): boolean => {
    const gap = Math.abs(each.value - claim.value);
    // One of them may be written in thousands.
    const thousands = each.value % 1000 === 0 || claim.value % 1000 === 0;
    return gap <= claim.rounding || (thousands && gap < 1000);
  };
  if (list.some(near)) return 'benar';
  const main = claim.of === 'anggaran' ? facts.main : list[0];
  if (!main || main.value <= 0 || facts.amounts.has(claim.value)) return null;
  const ratio = claim.value / main.value;
  const slip = slipBetween(claim.value, main.value).kind;
  return {
    claim,
    actual: `${claim.of} ${formatRupiah(main.value)}`,
    cells: main.cells,
    alone: claim.of === 'anggaran' && ((ratio > 0.5 && ratio < 2) || slip === 'pangkat'),
    sure: true,
  };
}
