// Money told in parts, by source or kind of spending: the pagu, or what was spent, is their sum.
import type { Candidate } from './candidate.ts';

const PART =
  /^(?:(?:realisasi|pagu|anggaran|belanja|dana|sumber)\s+)*(?:apbd(?:\s+(?:kab\S*|kota|prov\S*|i{1,2}))?|apbn|pad|dau|dak(?:\s+(?:non\s*-?\s*)?fisik)?|dbh|did|dif|blud|hibah|pendamping(?:an)?|bankeu|bantuan\s+keuangan|csr|silpa|dana\s+desa|operasi|modal|(?:tidak|tak)\s+terduga|btt|transfer|pegawai|barang(?:\s+(?:dan|&)\s+jasa)?|lain(?:nya|-lain)?)(?:\s*\(rp\.?\))?$/i;

/** `PAD | DAU | Jumlah` → pagu is the sum; parts without a sum are nobody's pagu. Changes the ids. */
export function moneyParts(candidates: readonly Candidate[]): void {
  partsOf(candidates, 'pagu');
  partsOf(candidates, 'realisasiRp');
}

function partsOf(candidates: readonly Candidate[], id: 'pagu' | 'realisasiRp'): void {
  const groups = new Map<string, Candidate[]>();
  for (const c of candidates) {
    if (c.id !== id) continue;
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
        (c) =>
          c.column === last.column + 1 &&
          isSum(c) &&
          (c.features.measure === null || c.features.measure === last.features.measure),
      );
    if (sum && parts.length > 0) {
      for (const c of parts) c.id = null;
      sum.id = id;
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
    [...leaf].every((token) => /^(?:jumlah|rp|realisasi|pagu|anggaran|20\d\d)$/.test(token))
  );
}
