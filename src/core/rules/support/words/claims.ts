// What a sentence says about a plan: so many programs, kegiatan and sub kegiatan, so much money.
import type { Level } from '../../../model/level.ts';
import { parseNumber } from '../../../numbers/parseNumber.ts';
import { NUMBER_WORDS, numberFromWords } from './numberWords.ts';

export type CountedLevel = Extract<Level, 'program' | 'kegiatan' | 'sub_kegiatan'>;

export type Claim =
  | {
      readonly kind: 'cacah';
      readonly level: CountedLevel;
      readonly value: number;
      readonly at: number;
    }
  | {
      readonly kind: 'uang';
      readonly of: 'anggaran' | 'realisasi';
      readonly value: number;
      /** Half a unit of the last place written: `8,3 miliar` may be anything near it. */
      readonly rounding: number;
      /** A program or kegiatan is named in front of it, whose money it is. */
      readonly named: boolean;
      readonly at: number;
    };

const COUNT = new RegExp(
  `(?<![\\d.,/-])\\b(\\d{1,3}|${NUMBER_WORDS})[^\\S\\n]*(?:\\([^)]{1,40}\\)[^\\S\\n]*)?(sub[\\s-]*kegiatan|kegiatan|program)\\b(?![/-])`,
  'gi',
);
const LABEL =
  /^[^\S\n]*(?:[-*•][^\S\n]*)?(?:jumlah[^\S\n]+(?=[^\n]*\d)|(?=[a-z -]*[:=]))(sub[\s-]*kegiatan|kegiatan|program)(?:[^\S\n]+(?:tahun[^\S\n]+)?20\d\d)?[^\S\n]*[:=]?[^\S\n]*(\d{1,3})[^\S\n]*$/gim;
/** What may follow the thing counted, when all of it is meant: `10 program pokok PKK` counts something else. */
const GOES_ON =
  /^\s*(?:$|[,.;:)\n]|\d{1,3}\s*(?:\(|sub|kegiatan|program)|(?:dan|serta|maupun|melalui|dengan|beserta|pada|tahun|yaitu|yakni|meliputi|untuk|dalam|di|senilai|sebesar|yang\s+(?:akan\s+|telah\s+)?(?:di(?:laksanakan|rencanakan|anggarkan|danai|biayai|laksanakannya|kelola|jabarkan)|ter(?:diri|bagi|cantum|susun|sebar)|meliputi|mencakup|didukung)|tersebut|tersebar|adalah|sebagai\s+berikut)(?![a-z]))/i;

const AMOUNT =
  /(?:rp\.?|idr)\s*(\d[\d.,\s]*\d|\d)(?:\s*,-+)?(?:\s*(ribu|juta|miliar|milyar|triliun)\b)?/gi;
const BARE =
  /^[^\S\n]*(?:[-*•][^\S\n]*)?(?:(?:total|jumlah)[^\S\n]+)?(?:pagu|anggaran|alokasi)[a-z ()]{0,40}(?:20\d\d)?[^\S\n]*[:=]?[^\S\n]*(\d{1,3}(?:[.,]\d{3}){2,})(?:[.,]\d{2})?\b(?!\s*[a-z%])/gim;
const SPENT = /realisasi|realisasikan|terserap|penyerapan|serapan|belanjakan/i;
const PLANNED = /anggaran|pagu|dana\b|pendanaan|biaya|alokasi/i;
/** A part of the money, or money of another kind. */
const PART =
  /belanja|gaji|\bdak\b|\bapbn\b|\bdau\b|hibah|dana desa|bantuan|sisa|selisih|silpa|efisien|masing-masing|rata-rata|\bper\b|setiap|tiap|bertambah|berkurang|naik|turun|semula|sebelum|prioritas|khusus|bidang/i;
const NAMED =
  /\b(?:program|kegiatan)\s+(?!kerja|dan\b|serta\b|pembangunan|yang\b|tahun\b|dengan\b|beserta\b|untuk\b|pada\b|sebesar\b|adalah\b)[a-z]+/i;

/** Claims in the order of the text. Lines are separated by `\n`. */
export function claimsIn(text: string): Claim[] {
  const found: Claim[] = [];
  for (const match of text.matchAll(COUNT)) {
    if (!GOES_ON.test(text.slice(match.index + match[0].length))) continue;
    if (/\b(?:semula|sebelumnya|hanya)\s*$/i.test(text.slice(0, match.index))) continue;
    const value = /^\d/.test(match[1]!) ? Number(match[1]) : numberFromWords(match[1]!);
    if (value === null || value === 0) continue;
    found.push({ kind: 'cacah', level: levelOf(match[2]!), value, at: match.index });
  }
  for (const match of text.matchAll(LABEL)) {
    found.push({
      kind: 'cacah',
      level: levelOf(match[1]!),
      value: Number(match[2]),
      at: match.index + match[0].search(/\S/),
    });
  }
  found.push(...amountsIn(text));
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.at - b.at)
    .filter((claim) => {
      const what = claim.kind === 'cacah' ? claim.level : claim.of;
      const key = `${what}|${claim.value}`;
      return !seen.has(key) && seen.add(key);
    });
}

function amountsIn(text: string): Claim[] {
  const found: Claim[] = [];
  let from = 0;
  for (const match of text.matchAll(AMOUNT)) {
    // `untuk masing-masing kegiatan dengan total anggaran sebesar`: what is said of the parts ends at the total.
    const before = text
      .slice(from, match.index)
      .replace(/^[\s\S]*\b(?=total\b|keseluruhan\b)/i, '');
    from = match.index + match[0].length;
    const spent = SPENT.test(before);
    if (PART.test(before) || (!spent && !PLANNED.test(before))) continue;
    const claim = amount(
      match[1]!,
      match[2] ?? '',
      spent ? 'realisasi' : 'anggaran',
      match.index,
      before,
    );
    if (claim) found.push(claim);
  }
  for (const match of text.matchAll(BARE)) {
    if (PART.test(match[0]) || SPENT.test(match[0])) continue;
    const claim = amount(match[1]!, '', 'anggaran', match.index + match[0].search(/\S/), '');
    if (claim) found.push(claim);
  }
  return found;
}

function amount(
  digits: string,
  scale: string,
  of: 'anggaran' | 'realisasi',
  at: number,
  before: string,
): Claim | null {
  const parsed = parseNumber(`Rp ${digits.replace(/\s+/g, '')} ${scale}`.trim(), null);
  if (parsed.state !== 'number' || parsed.value < 1e6) return null;
  const one = parseNumber(`Rp 1 ${scale}`.trim(), null);
  const decimals = scale === '' ? 0 : (/[.,](\d+)$/.exec(digits.trim())?.[1]?.length ?? 0);
  const unit = one.state === 'number' ? one.value : 1;
  return {
    kind: 'uang',
    of,
    value: parsed.value,
    rounding: 0.5 * unit * 10 ** -decimals,
    named: NAMED.test(before),
    at,
  };
}

function levelOf(word: string): CountedLevel {
  if (/^sub/i.test(word)) return 'sub_kegiatan';
  return /^k/i.test(word) ? 'kegiatan' : 'program';
}
