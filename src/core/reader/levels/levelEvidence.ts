// What one row itself says about its level: helper column, code, prefix, nomenclature.
import type { Level } from '../../model/level.ts';
import { codeLevel, splitCode } from '../../nomenclature/code.ts';
import { meantCode } from '../../nomenclature/codeSlip.ts';
import { nearestNames } from '../../nomenclature/lookup.ts';

export interface Evidence {
  readonly level: Level | null;
  readonly from: string;
  readonly kode: string | null;
  /** Levels that the nomenclature gives to this name when it knows several. */
  readonly either: readonly Level[];
}

const WORDS: readonly (readonly [RegExp, Level])[] = [
  [/^sub(?:[\s-]*keg(?:iatan)?)?\b/i, 'sub_kegiatan'],
  [/^keg(?:iatan)?\b/i, 'kegiatan'],
  [/^pro?gr?(?:am)?\b/i, 'program'],
  [/^sas(?:aran)?\b/i, 'sasaran'],
  [/^tujuan\b/i, 'tujuan'],
  [/^(?:rencana\s+)?aksi\b/i, 'aksi'],
  [/^indikator\b/i, 'indikator'],
];

/** `Sub kegiatan` in a column of levels → sub_kegiatan; null for other words. */
export function levelFromWord(text: string): Level | null {
  const clean = text.trim().replace(/_/g, ' ');
  return WORDS.find(([pattern]) => pattern.test(clean))?.[1] ?? null;
}

/** Near enough to be the same name with slips of the pen. */
const SURE = 0.12;

/** Looks up each name once; share it for one table. */
export class EvidenceReader {
  private readonly known = new Map<string, readonly Level[]>();

  read(name: string, kode: string | null, word: string | null): Evidence {
    const said = word === null ? null : levelFromWord(word);
    if (said !== null) return { level: said, from: 'kolom tingkat', kode, either: [] };
    const coded = kode === null ? null : (codeLevel(kode) ?? codeLevel(meantCode(kode) ?? ''));
    if (coded !== null) return { level: coded, from: 'kode', kode, either: [] };
    const bare = (splitCode(name)?.name ?? name)
      .replace(/^[\s\d.)•-]+/, '')
      .replace(/^(?:[a-z]|[IVX]+)[.)]\s+/i, '');
    const prefix = prefixLevel(bare);
    if (prefix !== null) return { level: prefix, from: 'awalan', kode, either: [] };
    const levels = this.nomenclature(bare);
    if (levels.length === 1) return { level: levels[0]!, from: 'nomenklatur', kode, either: [] };
    return { level: null, from: '', kode, either: levels };
  }

  private nomenclature(name: string): readonly Level[] {
    const key = name.toLowerCase();
    const kept = this.known.get(key);
    if (kept) return kept;
    let levels: Level[] = [];
    if (/[a-z]{4}/.test(key) && key.length <= 400) {
      const found = nearestNames(name, { limit: 4, most: SURE });
      const least = found[0]?.distance ?? 1;
      for (const { entry, distance } of found) {
        if (distance > least + 0.02 || entry.level === 'bidang_urusan') continue;
        if (!levels.includes(entry.level)) levels = [...levels, entry.level];
      }
    }
    this.known.set(key, levels);
    return levels;
  }
}

// `Program …` is always a program; `Kegiatan` and `Sasaran` only with a mark or number behind, or in capitals.
function prefixLevel(name: string): Level | null {
  const match =
    /^(sub[\s-]*kegiatan|program|kegiatan|sasaran(?:\s+strategis)?|tujuan|aksi)\b\s*([:.\-–]|\d|[IVX]+\b)?/i.exec(
      name,
    );
  if (!match) return null;
  const level = levelFromWord(match[1]!);
  if (level === 'program' || level === 'sub_kegiatan') return level;
  if (match[2] !== undefined || /^[A-Z\s]+$/.test(match[1]!)) return level;
  return level === 'kegiatan' ? 'kegiatan' : null;
}
