// Tells columns of different years, and of before and after a change, apart.
import type { ColumnId } from '../../model/column.ts';
import type { Candidate } from './candidate.ts';
import { isMoneyProfile } from './columnProfile.ts';

// `Sebelum Perubahan | Sesudah Perubahan`, `Murni | Perubahan`, `Murni | Akhir`: the plan is what stands after the change.
export function afterChange(candidates: readonly Candidate[]): void {
  const told = (c: Candidate, words: readonly string[]): boolean =>
    words.some((word) => c.features.all.has(word));
  // `Pagu Murni | Pergeseran | Pagu Akhir`: by how much the plan was shifted, where some of it went away.
  const shifts = (c: Candidate): boolean =>
    told(c, ['pergeseran']) && !told(c, ['sebelum', 'sesudah', 'perubahan']);
  const plans = candidates.filter((c) => c.id === 'pagu' && !shifts(c));
  for (const c of candidates)
    if (c.id === 'pagu' && shifts(c) && c.profile.negatives > 0 && plans.length > 0) c.id = null;
  // `DPA Murni | Setelah Pergeseran` over money: the budget as it was changed says no more than that.
  const before = candidates.filter((c) => c.id === 'pagu');
  if (before.length === 1 && told(before[0]!, ['sebelum', 'murni', 'induk'])) {
    const changed = candidates.filter(
      (c) => c.id === null && isMoneyProfile(c.profile) && isAfterChange([...c.features.all]),
    );
    if (changed.length === 1) changed[0]!.id = 'pagu';
  }
  // `Murni | Pergeseran | Perubahan`: a shift before the change is no longer the plan, either.
  for (const c of candidates) {
    if (c.id !== 'pagu' || !told(c, ['pergeseran']) || told(c, ['perubahan'])) continue;
    const later = (o: Candidate): boolean =>
      o.column > c.column && o.id === c.id && told(o, ['perubahan']) && o.profile.filled > 0;
    if (candidates.some(later)) c.id = null;
  }
  for (const c of candidates) {
    if (c.id === null || !told(c, ['sebelum', 'murni', 'induk', 'pokok'])) continue;
    const after = candidates.some(
      (o) =>
        o.id === c.id &&
        // A column for a change that is not decided yet leaves the plan as it is.
        (told(o, ['sesudah', 'akhir']) ||
          (told(o, ['perubahan']) && !told(o, ['sebelum']) && o.profile.filled > 0) ||
          // A shift may be told in the rows alone that it changes: only a whole column is the plan.
          (told(o, ['pergeseran']) && o.column > c.column && o.profile.filled >= c.profile.filled)),
    );
    if (after) c.id = null;
  }
}

function isAfterChange(tokens: readonly string[]): boolean {
  const [change, ...rest] = tokens.filter((token) => token !== 'sesudah');
  return rest.length === 0 && tokens.length === 2 && /^(?:pergeseran|perubahan)$/.test(change!);
}

// `Target 2019 … 2023`, `Realisasi 2021, 2022`, `Target 2024 | Target 2025`.
export function multiYear(candidates: readonly Candidate[], year: number | null): void {
  const targets = candidates.filter((c) => yearly(c) && /^target(?:Renstra)?$/.test(c.id ?? ''));
  const groups = new Map<string, Candidate[]>();
  for (const c of targets) {
    const key = `${c.path.slice(0, -1).join('|')}|${c.id}`;
    groups.set(key, [...(groups.get(key) ?? []), c]);
  }
  for (const group of groups.values()) {
    if (group.length < 3) continue;
    // Beside quarters the target of the title's year is the one that they divide.
    const divided = candidates.some((c) => /^(?:tw|bulan|kas|realisasiK)1$/.test(c.id ?? ''));
    group.forEach((c, i) => {
      if (!divided || year === null || c.features.years[0] !== year) c.id = `targetTahun${i + 1}`;
    });
  }
  const many = candidates.some((c) => c.id === 'targetTahun1');
  const done = candidates.filter(
    (c) =>
      yearly(c) && !c.features.all.has('sd') && /^realisasi(?:Renstra|Lalu)?$/.test(c.id ?? ''),
  );
  if (done.length >= 2 && (many || done.length >= 3)) {
    done.forEach((c, i) => {
      c.id = `realisasiTahun${i + 1}`;
    });
  }
  candidates
    .filter((c) => c.id === 'proyeksi1')
    .forEach((c, i) => {
      c.id = `proyeksi${i + 1}`;
    });
  laterYear(candidates, 'target', 'targetBerikut', year);
  laterYear(candidates, 'pagu', 'paguMaju', year);
}

function yearly(c: Candidate): boolean {
  for (const token of c.features.leaf) {
    if (/^20\d\d$/.test(token) || /^n(?:min[12]|plus1)?$/.test(token)) return true;
  }
  return false;
}

// Where quarters or pagu name their year, a figure of an earlier year is history: `Realisasi s/d 2022`, `Target 2023`.
export function pastYears(candidates: readonly Candidate[], title: number | null): void {
  const quarters = candidates.filter((c) => /^(?:tw\d|realisasi(?:K|Rp)\d)$/.test(c.id ?? ''));
  const pagu = candidates.filter((c) => c.id === 'pagu');
  realisedBefore(candidates, title);
  achievedBefore(candidates, title);
  // Of pagu alone the year of the title, else the first, which a later one follows.
  const years = pagu.flatMap((c) => c.features.years);
  const first = title !== null && years.includes(title) ? title : Math.min(...years, 9999);
  const base = Math.max(
    0,
    ...quarters.flatMap((c) => c.features.years),
    years.length > 0 ? first : 0,
  );
  if (base === 0) return;
  const named = [...quarters, ...pagu.filter((c) => !(c.features.years[0]! < base))];
  for (const c of candidates) {
    const year = c.features.years[0];
    if (year === undefined || year >= base || named.includes(c)) continue;
    if (/^realisasi(?:Rp)?$|^jumlah(?:K|Rp)$/.test(c.id ?? '')) {
      const money = c.id!.endsWith('Rp');
      if (c.features.all.has('sd')) c.id = money ? 'realisasiLaluRp' : 'realisasiLalu';
      else c.id = money ? null : 'realisasiN1';
    } else if (c.id === 'target' || c.id === 'pagu') c.id = null;
  }
}

/** `Capaian 2024` beside `Target 2025`: where the plan begins, in the unit of its row. */
function achievedBefore(candidates: readonly Candidate[], title: number | null): void {
  const target = candidates.find((c) => c.id === 'target');
  const planned = target?.features.years[0] ?? title;
  const taken = candidates.some((c) => c.id === 'kondisiAwal');
  if (!target || planned === null || taken) return;
  const before = candidates.filter(
    (c) =>
      c.id === 'capaian' &&
      c.features.years.length === 1 &&
      c.features.years[0]! < planned &&
      c.column < target.column &&
      c.profile.percents === 0 &&
      !c.title.includes('%'),
  );
  if (before.length === 1) before[0]!.id = 'kondisiAwal';
}

/** `Realisasi s.d. Tahun 2021` beside `Realisasi Renja 2022`: what was done before the year of the table. */
function realisedBefore(candidates: readonly Candidate[], title: number | null): void {
  const both = candidates.filter((c) => c.id === 'realisasi' && c.features.years.length > 0);
  const latest = Math.max(0, ...both.map((c) => c.features.years[0]!));
  const others = both.filter((c) => c.features.years[0]! < latest && !c.features.all.has('sd'));
  // `Tahun 2025 › Target | Realisasi` beside `Realisasi 2024`.
  const groups = new Set(both.map((c) => c.path.slice(0, -1).join(' › ')));
  // `Realisasi 2023 | Target 2024 | Realisasi 2024`: the year of the target is that of the table.
  const target = candidates.find((c) => c.id === 'target')?.features.years[0] ?? title;
  const apart = groups.size === 2 || target === latest;
  if (both.length === 2 && apart && others.length === 1) {
    const before = others[0]!.features.years[0]!;
    others[0]!.id = 'realisasiN1';
    // `2024 › Target | Realisasi | Capaian` beside the same of 2025: its target and its rate are last year's, too.
    for (const c of candidates) {
      const again = (o: Candidate): boolean => o.id === c.id && o.features.years[0] === latest;
      const twice = /^(?:target|capaian|persenK)$/.test(c.id ?? '') && candidates.some(again);
      if (twice && c.features.years[0] === before) c.id = null;
    }
  }
  for (const c of both) {
    if (c.features.years[0]! < latest && c.features.all.has('sd')) c.id = 'realisasiLalu';
  }
}

function laterYear(
  candidates: readonly Candidate[],
  id: ColumnId,
  later: ColumnId,
  named: number | null,
): void {
  const same = candidates.filter((c) => c.id === id);
  if (same.length < 2) return;
  const year = (c: Candidate): number =>
    c.features.all.has('nplus1') ? 9999 : (c.features.years[0] ?? Number.NaN);
  const years = same.map(year).filter((y) => !Number.isNaN(y));
  const first = named !== null && years.includes(named) ? named : Math.min(...years);
  const money = candidates.some((c) => c.id === 'paguMaju');
  let used = false;
  for (const c of same) {
    if (year(c) < first) c.id = null;
    if (!(year(c) > first)) continue;
    if (used) c.id = null;
    else
      c.id =
        id === 'target' && money && !candidates.some((o) => o.id === 'targetMaju')
          ? 'targetMaju'
          : later;
    used = true;
  }
}
