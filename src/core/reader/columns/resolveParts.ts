// Money told in parts, by source or kind of spending: the pagu, or what was spent, is their sum.
import type { Candidate } from './candidate.ts';

const KIND =
  '(?:dana\\s+alokasi\\s+(?:khusus|umum)|dana\\s+bagi\\s+hasil|dana\\s+insentif\\s+\\w+|pendapatan\\s+asli\\s+daerah|swadaya|masyarakat|dunia\\s+usaha|apbd(?:\\s+(?:kab\\S*|kota|prov\\S*|i{1,2}))?|apbn|apbdes(?:a)?|pad|dau|dak(?:\\s+(?:non\\s*-?\\s*)?fisik)?|dbh(?:\\s*-?\\s*cht)?|otsus|otonomi\\s+khusus|danais|(?:dana\\s+)?keistimewaan|did|dif|blud|hibah|pendamping(?:an)?|bankeu|bantuan\\s+keuangan|csr|tjsl|silpa|dana\\s+desa|add|operasi|modal|(?:tidak|tak)\\s+terduga|btt|transfer|pegawai|barang(?:\\s+(?:dan|&)\\s+jasa)?|lain(?:nya|-lain)?)';

/** `Belanja Modal`, `Dana Desa`, `DAU/PAD`, `PAD & DBH (Rp)`. */
const PART = new RegExp(
  `^(?:(?:realisasi|pagu|anggaran|belanja|dana|sumber)\\s+)*${KIND}(?:\\s*(?:[/+&,]|dan)\\s*${KIND})*(?:\\s*\\(rp\\.?\\))?$`,
  'i',
);

/** `PAD | DAU | Jumlah` → pagu is the sum; parts without a sum are nobody's pagu. Changes the ids. */
export function moneyParts(candidates: readonly Candidate[]): void {
  for (const id of ['pagu', 'realisasiRp'] as const) {
    addedParts(candidates, id);
    partsOf(candidates, id);
  }
}

const NUMBERED_YEAR = /\b(?:tahun|thn)\s*(?:ke)?[\s.-]*(?:\d|[iv]+)\b/i;

// Whatever their titles say: columns that a column beside them adds in each row are its parts. Years are no parts of one.
function addedParts(candidates: readonly Candidate[], id: 'pagu' | 'realisasiRp'): void {
  const same = candidates.filter((c) => c.id === id);
  if (same.length < 2) return;
  for (const sum of candidates) {
    // `PLAFON › BLPU | BLU | TOTAL`: a total of budgets is none of what was spent.
    const total = id === 'pagu' && sum.id === 'jumlahRp' && sum.features.measure === null;
    if (sum.id !== id && sum.id !== null && !total) continue;
    const parts = same.filter((c) => sum.adds.includes(c.column));
    if (parts.length < 2 || parts.length < sum.adds.length) continue;
    const years = new Set(parts.map(({ features }) => features.years.join()));
    // `Pagu 2024` adds sources that need not say the year once more.
    const fits = years.has('') || years.has(sum.features.years.join());
    if (years.size > 1 || !fits || parts.some(({ title }) => NUMBERED_YEAR.test(title))) continue;
    for (const c of parts) c.id = null;
    sum.id = id;
  }
}

function partsOf(candidates: readonly Candidate[], id: 'pagu' | 'realisasiRp'): void {
  const groups = new Map<string, Candidate[]>();
  for (const c of candidates) {
    if (c.id !== id) continue;
    const key = above(c);
    groups.set(key, [...(groups.get(key) ?? []), c]);
  }
  const sums: Candidate[] = [];
  for (const [key, group] of groups) {
    const known = group.filter((c) => PART.test(leafOf(c)));
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
    // Below a heading of their own (`Pagu menurut Sumber Dana`) others beside two known ones are parts as well.
    const listed = key !== '' && sum && known.length > 1;
    const parts = listed ? group.filter((c) => c !== sum) : known;
    if (sum && parts.length > 0) {
      for (const c of parts) c.id = null;
      sum.id = id;
      sums.push(sum);
    } else if (parts.length > 1) for (const c of parts) c.id = null;
  }
  // `Belanja Operasi › Pegawai | Barang dan Jasa | Jumlah` is a part itself beside `Belanja Modal | Jumlah`.
  const whole = sums.some((c) => !isPartOfSum(c));
  if (whole) for (const c of candidates) if (c.id === id && isPartOfSum(c)) c.id = null;
}

function isPartOfSum({ path }: Candidate): boolean {
  return path.slice(0, -1).some((title) => PART.test(oneLine(title)));
}

function above(c: Candidate): string {
  return c.path.slice(0, -1).join(' › ');
}

function leafOf(c: Candidate): string {
  return oneLine(c.path[c.path.length - 1] ?? '');
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function isSum({ features: { leaf } }: Candidate): boolean {
  return (
    leaf.has('jumlah') &&
    [...leaf].every((token) => /^(?:jumlah|rp|realisasi|pagu|anggaran|20\d\d)$/.test(token))
  );
}
