// Finds near names fast: an inverted index over weighted words, with tolerance for typing mistakes.
import { isHeavy, nameWords } from './nameWords.ts';

export interface NearName<T> {
  readonly entry: T;
  /** 0 the same words, 1 nothing in common. */
  readonly distance: number;
}

interface Posting {
  readonly name: number;
  readonly count: number;
}

/** A typed word that is near a known one counts this much of it. */
const TYPO_SHARE = 0.85;
/** Two known words a slip apart are most likely two words, but may be a mistake. */
const KNOWN_WORD_SHARE = 0.6;
/** Only names this near are compared word by word. */
const REFINED_BELOW = 0.6;

export class NameIndex<T> {
  private readonly owners: T[] = [];
  private readonly weights: number[] = [];
  private readonly texts: string[] = [];
  private readonly postings = new Map<string, Posting[]>();
  private readonly byFirst = new Map<string, string[]>();
  private readonly known = new Map<string, readonly (readonly [string, number])[]>();

  constructor(entries: readonly T[], namesOf: (entry: T) => readonly string[]) {
    for (const entry of entries) {
      for (const name of namesOf(entry)) this.add(entry, name);
    }
    for (const word of this.postings.keys()) {
      const first = word.slice(0, 1);
      const words = this.byFirst.get(first);
      if (words) words.push(word);
      else this.byFirst.set(first, [word]);
    }
    this.texts.forEach((text, i) => {
      this.weights[i] = text === '' ? 0 : this.weigh(text.split(' '));
    });
  }

  /** Entries by rising distance, at most `limit`, none beyond `most`; ties in the order given. */
  near(
    name: string,
    limit: number,
    most: number,
    accept: (entry: T) => boolean = () => true,
  ): NearName<T>[] {
    const words = this.fitted(heavyWords(name));
    if (words.length === 0) return [];
    const text = words.join(' ');
    const scores = new Map<number, number>();
    let weight = 0;
    for (const [word, count] of counts(words)) {
      const candidates = this.candidates(word);
      weight += count * (candidates.length > 0 ? this.weightOf(candidates[0]![0]) : this.rare());
      // One typed word feeds each name once, by its best candidate there.
      const best = new Map<number, number>();
      for (const [known, share] of candidates) {
        for (const posting of this.postings.get(known)!) {
          const gain = share * this.weightOf(known) * Math.min(count, posting.count);
          if (gain > (best.get(posting.name) ?? 0)) best.set(posting.name, gain);
        }
      }
      for (const [at, gain] of best) scores.set(at, (scores.get(at) ?? 0) + gain);
    }
    return this.rank(scores, weight, text, limit, most, accept);
  }

  /** `kerja sama` and `sumberdaya` as the known names write them: joined or torn apart. */
  private fitted(words: readonly string[]): string[] {
    const fitted: string[] = [];
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i]!;
      const next = words[i + 1];
      if (next !== undefined && !this.postings.has(word) && this.postings.has(word + next)) {
        fitted.push(word + next);
        i += 1;
      } else fitted.push(...(this.postings.has(word) ? [word] : this.torn(word)));
    }
    return fitted;
  }

  private torn(word: string): string[] {
    for (let at = 3; at <= word.length - 3; at += 1) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => this.postings.has(part))) return parts;
    }
    return [word];
  }

  private rank(
    scores: ReadonlyMap<number, number>,
    weight: number,
    text: string,
    limit: number,
    most: number,
    accept: (entry: T) => boolean,
  ): NearName<T>[] {
    const best = new Map<T, { distance: number; at: number }>();
    for (const [at, score] of scores) {
      const entry = this.owners[at]!;
      if (!accept(entry)) continue;
      const distance = this.distance(text, at, score, weight);
      if (distance > most) continue;
      const before = best.get(entry);
      if (!before || distance < before.distance) best.set(entry, { distance, at });
    }
    return [...best]
      .sort(([, a], [, b]) => a.distance - b.distance || a.at - b.at)
      .slice(0, limit)
      .map(([entry, { distance }]) => ({ entry, distance }));
  }

  private distance(text: string, at: number, score: number, weight: number): number {
    const other = this.texts[at]!;
    if (other === text) return 0;
    const both = weight + this.weights[at]!;
    const rough = 1 - (2 * score) / both;
    if (rough > REFINED_BELOW) return Math.min(1, rough);
    const slips = this.slipsBetween(text.split(' '), other.split(' '));
    return Math.max(0.001, Math.min(1, 1 - (2 * (score + slips)) / both));
  }

  /** What is left on both sides and differs by a slip only, though both are known words: `pengadaan`, `penggandaan`. */
  private slipsBetween(a: readonly string[], b: readonly string[]): number {
    const left = a.filter((word) => !b.includes(word) && this.postings.has(word));
    const right = b.filter((word) => !a.includes(word));
    let gain = 0;
    for (const word of left) {
      const near = right.findIndex(
        (other) => word.length >= 6 && editDistance(word, other, 2) <= 2,
      );
      if (near < 0) continue;
      gain += KNOWN_WORD_SHARE * Math.min(this.weightOf(word), this.weightOf(right[near]!));
      right.splice(near, 1);
    }
    return gain;
  }

  private add(entry: T, name: string): void {
    const at = this.owners.length;
    const words = heavyWords(name);
    this.owners.push(entry);
    this.texts.push(words.join(' '));
    this.weights.push(0);
    for (const [word, count] of counts(words)) {
      const list = this.postings.get(word);
      if (list) list.push({ name: at, count });
      else this.postings.set(word, [{ name: at, count }]);
    }
  }

  // Rare words weigh more: `desa` says little here, `posyandu` much.
  private weightOf(word: string): number {
    const found = this.postings.get(word)?.length ?? 0;
    return Math.log(1 + (this.owners.length + 1) / (found + 0.5));
  }

  private rare(): number {
    return Math.log(1 + (this.owners.length + 1) / 1.5);
  }

  private weigh(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.weightOf(word), 0);
  }

  /** Known words for a typed one with their share: itself, else those a slip or an ending away. */
  private candidates(word: string): readonly (readonly [string, number])[] {
    if (this.postings.has(word)) return [[word, 1]];
    const before = this.known.get(word);
    if (before) return before;
    const found: (readonly [string, number])[] = [];
    const allowed = word.length >= 8 ? 2 : word.length >= 3 ? 1 : 0;
    if (allowed > 0) {
      for (const known of this.byFirst.get(word.slice(0, 1)) ?? []) {
        if (word.length === 3 && known.length === 3) continue; // RKA is no slip of RKP
        const slips = editDistance(word, known, allowed);
        if (slips <= allowed) found.push([known, TYPO_SHARE - 0.05 * (slips - 1)]);
        else if (sharesStem(word, known)) found.push([known, 0.7]);
      }
    }
    found.sort((a, b) => b[1] - a[1]);
    if (this.known.size > 20_000) this.known.clear();
    this.known.set(word, found);
    return found;
  }
}

function heavyWords(name: string): readonly string[] {
  const words = nameWords(name);
  const heavy = words.filter(isHeavy);
  return heavy.length > 0 ? heavy : words;
}

function counts(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

// `cetak`/`cetakan`, `pelayan`/`pelayanan`: one begins the other and only an ending is missing.
function sharesStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && long.length - short.length <= 3 && long.startsWith(short);
}

/** Slips (insert, drop, change, swap neighbours) between two words; `most + 1` when there are more. */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const now = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, now[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      now.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = now;
  }
  return last[b.length]!;
}
