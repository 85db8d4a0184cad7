// Codes of program, kegiatan and sub kegiatan: level, one spelling, parent, nesting.
import { byText } from '../memory/byText.ts';
import type { Level } from '../model/level.ts';

/**
 * Parts of a code. `X.XX` stands for any bidang (the supporting program is written `X.XX.01`).
 * `owner` is the mark in front of the kegiatan: 1 provinsi, 2 kabupaten/kota.
 */
interface CodeParts {
  readonly bidang: string;
  readonly program: string | null;
  readonly owner: string | null;
  readonly kegiatan: string | null;
  readonly sub: string | null;
}

/**
 * One spelling for a code: `2.13.04.2.01.01`, `2.13.04.2.01.0001.` and `2 13 04 2 01 1` → `2.13.04.2.01.0001`;
 * a prefix of urusan or organisasi (`5.01.2.13.04`) is taken off. What is no code comes back only trimmed.
 */
export function normaliseCode(kode: string): string {
  const parts = parseCode(kode);
  return parts === null ? kode.trim() : printCode(parts);
}

/** The level a code stands for; null for a bidang (`2.13`), an organisasi code, or text that is no code. */
export function codeLevel(kode: string): Level | null {
  const parts = parseCode(kode);
  if (parts === null || parts.program === null) return null;
  if (parts.sub !== null) return 'sub_kegiatan';
  return parts.kegiatan === null ? 'program' : 'kegiatan';
}

/** True for a bare bidang urusan: `2.13`, `X.XX`. */
export function isBidangCode(kode: string): boolean {
  const parts = parseCode(kode);
  return parts !== null && parts.program === null;
}

/** The code one level up in normal spelling; of a program its bidang; null above that or for no code. */
export function parentCode(kode: string): string | null {
  const parts = parseCode(kode);
  if (parts === null || parts.program === null) return null;
  if (parts.sub !== null) return printCode({ ...parts, sub: null });
  if (parts.kegiatan !== null) return printCode({ ...parts, owner: null, kegiatan: null });
  return printCode({ ...parts, program: null });
}

/** True when `child` lies anywhere below `parent`. `X.XX` fits every bidang. False when either is no code. */
export function nestsIn(child: string, parent: string): boolean {
  const below = parseCode(child);
  const above = parseCode(parent);
  if (below === null || above === null) return false;
  const long = printCode(below).split('.');
  const short = printCode(above).split('.');
  if (long.length <= short.length) return false;
  return short.every((part, i) => part === long[i] || /^X+$/.test(part) || /^X+$/.test(long[i]!));
}

/** Whose kegiatan it is by the mark in the code; null for a program or no code. */
export function codeOwner(kode: string): 'provinsi' | 'kabupaten' | null {
  const owner = parseCode(kode)?.owner ?? null;
  if (owner === null) return null;
  return owner === '1' ? 'provinsi' : 'kabupaten';
}

/** The same code with the mark of the other kind of region; null for a program or no code. */
export function otherOwnersCode(kode: string): string | null {
  const parts = parseCode(kode);
  if (parts === null || parts.owner === null) return null;
  return printCode({ ...parts, owner: parts.owner === '1' ? '2' : '1' });
}

/**
 * `01.02.01.16.03` and `1.02.1.02.01.16.03` of the lists before 2021: below the program stands another number than the
 * mark of a region.
 */
export function isOlderCode(kode: string): boolean {
  const all = segmentsOf(kode);
  // The bidang of the office in front of that of the program.
  const parts = all.length >= 7 && all[2]!.length === 1 ? all.slice(2) : all;
  if (parts.length < 5 || parts[2]!.length !== 2) return false;
  return fromSegments(parts.slice(0, 3)) !== null && fromSegments(parts.slice(0, 5)) === null;
}

/** True when the sub kegiatan is written with two digits (older lists), false with four, null otherwise. */
export function isOldSpelling(kode: string): boolean | null {
  if (codeLevel(kode) !== 'sub_kegiatan') return null;
  return /(?:^|[.\s])\d{1,2}[.\s]*$/.test(kode);
}

/**
 * `2.13.04.2.01.0001 Fasilitasi …` and `Fasilitasi … (2.13.04.2.01.0001)` → code and name; null when the text neither
 * begins nor ends with a code of program or below.
 */
export function splitCode(words: string): { readonly kode: string; readonly name: string } | null {
  // `Program : 2.13.04 Penataan Desa`.
  const text = words
    .replace(/^\s*(?:program|(?:sub\s*)?kegiatan)\s*:\s*(?=[\dXx])/i, '')
    // `[3.27.02] Program …`, `(3.27.02) Program …`.
    .replace(/^\s*(?:\[\s*([\dXx. ]{5,24}?)\s*\]|\(\s*([\dXx. ]{5,24}?)\s*\))\s*/, '$1$2 ');
  const match =
    /^\s*((?:\d{1,4}|[Xx]{1,2})(?:\s?\.\s?(?:\d{1,4}|[Xx]{1,2})){2,})\.?(?:[\s:–-]+|(?=[A-WYZa-wyz]))(\S[\s\S]*)$/.exec(
      text,
    );
  if (!match) return codeBehind(text);
  if (codeLevel(match[1]!) === null) return null;
  return { kode: match[1]!.replace(/\s/g, ''), name: match[2]!.trim() };
}

function codeBehind(text: string): { readonly kode: string; readonly name: string } | null {
  const match =
    /^(\s*[A-Za-z][\s\S]*?\S)\s*[([]\s*((?:[\dXx]{1,4}\s?\.\s?){2,}[\dXx]{1,4})\.?\s*[)\]]\s*$/.exec(
      text,
    );
  if (!match || codeLevel(match[2]!) === null) return null;
  return { kode: match[2]!.replace(/\s/g, ''), name: match[1]!.trim() };
}

/** The bidang of a code (`2.13`), null when it is none. */
export function codeBidang(kode: string): string | null {
  return parseCode(kode)?.bidang ?? null;
}

export const parseCode = byText((kode): CodeParts | null => {
  const parts = segmentsOf(kode);
  if (parts.length < 2) return null;
  const whole = parts.length <= 6 ? fromSegments(parts) : null;
  if (whole !== null) return whole;
  // A code that goes on below its sub kegiatan (rekening, aksi) is no prefix with a code behind it.
  if (parts.length > 5 && fromSegments(parts.slice(0, 5)) !== null) return null;
  for (const length of [6, 5, 3]) {
    if (parts.length - length < 2 || parts[parts.length - length]!.length > 1) continue;
    const tail = fromSegments(parts.slice(-length));
    if (tail !== null) return tail;
  }
  return null;
});

// A comma is what an Indonesian sheet shows for a code that it took for a number: 2,13.
function segmentsOf(kode: string): string[] {
  const clean = kode
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .trim()
    .toUpperCase()
    .replace(/^(\d),(\d\d)$/, '$1.$2')
    .replace(/[.\s]+$/, '')
    .replace(/\s*\.\s*/g, '.');
  const spaced = clean.replace(/ +/g, '.');
  return /^(?:\d{1,4}|X{1,2})(?:\.(?:\d{1,4}|X{1,2}))*$/.test(spaced) ? spaced.split('.') : [];
}

function fromSegments(parts: readonly string[]): CodeParts | null {
  if (parts.length < 2 || parts.length > 6 || parts.length === 4) return null;
  const [urusan, bidang, program, owner, kegiatan, sub] = parts;
  if (!/^(?:0?[1-9]|X)$/.test(urusan!) || !/^(?:\d\d|XX)$/.test(bidang!)) return null;
  if (program !== undefined && !/^\d{1,2}$/.test(program)) return null;
  if (owner !== undefined && !/^0?[12]$/.test(owner)) return null;
  // `1.02.1.02.02` is the bidang twice and then program 02, not program 1 with owner 02.
  if (owner?.length === 2 && program?.length === 1) return null;
  if (kegiatan !== undefined && !/^\d{1,2}$/.test(kegiatan)) return null;
  if (sub !== undefined && !/^\d{1,4}$/.test(sub)) return null;
  return {
    bidang: `${urusan!.replace(/^0/, '')}.${bidang}`,
    program: program?.padStart(2, '0') ?? null,
    owner: owner?.replace(/^0/, '') ?? null,
    kegiatan: kegiatan?.padStart(2, '0') ?? null,
    sub: sub === undefined ? null : sub.replace(/^0+(?=\d)/, '').padStart(4, '0'),
  };
}

function printCode(parts: CodeParts): string {
  return [parts.bidang, parts.program, parts.owner, parts.kegiatan, parts.sub]
    .filter((part) => part !== null)
    .join('.');
}
