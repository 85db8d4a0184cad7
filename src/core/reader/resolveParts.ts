// A pagu told in parts, by source of money or kind of spending: the plan is their sum.
import type { Candidate } from './candidate.ts';

const PART =
  /^(?:(?:pagu|anggaran|belanja|dana|sumber)\s+)*(?:apbd(?:\s+(?:kab\S*|kota|prov\S*|i{1,2}))?|apbn|pad|dau|dak|dbh|did|dif|blud|hibah|bankeu|bantuan\s+keuangan|csr|silpa|dana\s+desa|operasi|modal|(?:tidak|tak)\s+terduga|btt|transfer|pegawai|barang(?:\s+(?:dan|&)\s+jasa)?|lain(?:nya|-lain)?)(?:\s*\(rp\.?\))?$/i;

/** `PAD | DAU | Jumlah` → pagu is the sum; parts without a sum are nobody's pagu. Changes the ids. */
export function paguParts(candidates: readonly Candidate[]): void {
  const groups = new Map<string, Candidate[]>();
  for (const c of candidates) {
    if (c.id !== 'pagu') continue;
    const key = above(c);
    groups.set(key, [...(groups.get(key) ?? []), c]);
  }
  for (const [key, group] of groups) {
    const parts = group.filter((c) => PART.test(leafOf(c)));
    const last = group[group.length - 1]!;
    const sum =
      group.find(isSum) ??
      candidates.find((c) => c.column > last.column && above(c) === key && isSum(c)) ??
      candidates.find(
        (c) => c.column === last.column + 1 && isSum(c) && c.features.measure === null,
      );
    if (sum && parts.length > 0) {
      for (const c of parts) c.id = null;
      sum.id = 'pagu';
    } else if (parts.length > 1) for (const c of parts) c.id = null;
  }
}

function above(c: Candidate): string {
  return c.path.slice(0, -1).join(' › ');
}

function leafOf(c: Candidate): string {
  return (c.path[c.path.length - 1] ?? '').trim().replace(/\s+/g, ' ');
}

function isSum({ features: { leaf } }: Candidate): boolean {
  return (
    leaf.has('jumlah') &&
    [...leaf].every((token) => /^(?:jumlah|rp|pagu|anggaran|20\d\d)$/.test(token))
  );
}
