// What the cells below a header hold, counted once per column: ticks, money, text, codes, quarter texts.
import type { Cell } from '../../grid/cell.ts';
import type { Grid } from '../../grid/grid.ts';
import { accumulationFromWord, saysPolarity } from '../../numbers/mannerWords.ts';
import { isDash, isTick } from '../../numbers/marks.ts';
import { monthFromText } from '../../numbers/months.ts';
import { parseNumber } from '../../numbers/parseNumber.ts';
import { quarterFromText } from '../../numbers/quarters.ts';
import { saysProgram } from '../header/plansBelow.ts';
import { levelFromWord } from '../levels/levelEvidence.ts';

export interface ColumnProfile {
  readonly filled: number;
  readonly ticks: number;
  readonly numbers: number;
  /** Numbers so large, or so written, that they can only be rupiah. */
  readonly money: number;
  readonly percents: number;
  /** Numbers too large for a share of a plan in per cent. */
  readonly beyond: number;
  readonly zeros: number;
  readonly negatives: number;
  readonly texts: number;
  /** Mean length of the texts. */
  readonly length: number;
  readonly codes: number;
  /** Codes that count nothing: with a piece such as 02 or 13 between others. */
  readonly padded: number;
  /** `TW 1 = 355`. */
  readonly quarterTexts: number;
  /** A number with a unit behind it (`12 Dokumen`). */
  readonly quantities: number;
  /** Nothing but a quarter (`II`, `TW 2`) or a month (`Maret`). */
  readonly quarters: number;
  readonly months: number;
  /** `Program`, `Keg.`, `Sub Kegiatan` and no more. */
  readonly levels: number;
  /** How periods add up (`Akumulasi`, `Posisi akhir`), or which way is better (`Maks`, `Makin rendah makin baik`), and no more. */
  readonly manners: number;
  readonly polarities: number;
  /** Names of programs that say so: `Program Penataan Desa`. */
  readonly programs: number;
  /** How many different things the cells say, in how many rows. */
  readonly distinct: number;
  readonly rows: number;
}

export const EMPTY_PROFILE: ColumnProfile = {
  filled: 0,
  ticks: 0,
  numbers: 0,
  money: 0,
  percents: 0,
  beyond: 0,
  zeros: 0,
  negatives: 0,
  texts: 0,
  length: 0,
  codes: 0,
  padded: 0,
  quarterTexts: 0,
  quantities: 0,
  quarters: 0,
  months: 0,
  levels: 0,
  manners: 0,
  polarities: 0,
  programs: 0,
  distinct: 0,
  rows: 0,
};

const SAMPLE = 200;
const LEAST_MONEY = 100_000;
const MOST_PERCENT = 120;

const NONE: ReadonlySet<number> = new Set();

/**
 * Looks at no more than the first 200 filled cells of the column between the two rows (end exclusive), without the rows
 * `skipped`. `scale`: what one shown unit of rupiah is worth, where numbers of that size cannot be anything else.
 */
export function columnProfile(
  grid: Grid,
  column: number,
  from: number,
  to: number,
  skipped: ReadonlySet<number> = NONE,
  scale = 1,
): ColumnProfile {
  const least = LEAST_MONEY / scale;
  const p = { ...EMPTY_PROFILE, rows: Math.max(1, to - from) } as {
    -readonly [K in keyof ColumnProfile]: number;
  };
  let letters = 0;
  const said = new Map<string, ReturnType<typeof wordKind>>();
  for (let row = from; row < to && p.filled < SAMPLE; row++) {
    const cell = grid.cells[row]?.[column];
    if (!cell || cell.kind === 'blank' || skipped.has(row)) continue;
    const text = cell.display.trim();
    if (text === '' && cell.value === '') continue;
    p.filled += 1;
    if (p.filled === SAMPLE) p.rows = row - from + 1;
    const kind = said.get(text) ?? wordKind(text);
    said.set(text, kind);
    if (kind !== 'other') p[kind] += 1;
    if (cell.kind === 'number') countNumber(p, cell, least);
    else if (isTick(text)) p.ticks += 1;
    else if (isDash(text) || cell.kind === 'error') continue;
    else if (
      /^(?:\d{1,2}|[xX]{1,2})(?:\.(?:\d{1,4}|[xX]{1,2}))+\.?$/.test(text) &&
      text.split('.').length > 2
    ) {
      if (/^\d{1,3}(?:\.\d{3})+$/.test(text)) {
        p.numbers += 1;
        p.money += 1;
      } else {
        p.codes += 1;
        if (/\.0\d|\.\d\d\./.test(text)) p.padded += 1;
      }
    } else if (/\b(?:tw|triwulan|tribulan)\s*[.-]?\s*(?:[1-4]|i{1,3}|iv)\s*[=:]/i.test(text)) {
      p.quarterTexts += 1;
    } else {
      const parsed = parseNumber(text, null);
      if (parsed.state === 'none') {
        p.texts += 1;
        letters += text.length;
        if (saysProgram(text)) p.programs += 1;
        if (saysPolarity(text)) p.polarities += 1;
      } else if (parsed.state === 'ambiguous') {
        p.numbers += 1;
      } else {
        p.numbers += 1;
        if (parsed.unit === '%') p.percents += 1;
        else if (parsed.unit !== null) p.quantities += 1;
        else if (parsed.money || Math.abs(parsed.value) >= least) p.money += 1;
      }
    }
  }
  p.length = p.texts > 0 ? letters / p.texts : 0;
  p.distinct = said.size;
  return p;
}

function wordKind(text: string): 'quarters' | 'months' | 'levels' | 'manners' | 'other' {
  if (text.length > 16) return 'other';
  if (quarterFromText(text, true) !== null) return 'quarters';
  if (/^\d/.test(text)) return 'other';
  if (monthFromText(text) !== null) return 'months';
  if (levelFromWord(text) !== null) return 'levels';
  return accumulationFromWord(text) === null ? 'other' : 'manners';
}

function countNumber(
  p: {
    numbers: number;
    percents: number;
    beyond: number;
    zeros: number;
    negatives: number;
    money: number;
  },
  cell: Cell,
  least: number,
): void {
  p.numbers += 1;
  if (cell.value === 0) p.zeros += 1;
  if (Number(cell.value) < 0) p.negatives += 1;
  if (cell.format.includes('%')) p.percents += 1;
  else if (Number(cell.value) > MOST_PERCENT) p.beyond += 1;
  if (cell.format.includes('%')) return;
  if (Math.abs(Number(cell.value)) >= least || /rp/i.test(cell.format)) p.money += 1;
}

/** So much of what is a figure at all has to be an amount. */
const MONEY_SHARE = 0.6;

/** Mostly amounts of rupiah. */
export function isMoneyProfile(p: ColumnProfile): boolean {
  const figures = p.numbers - p.percents - p.zeros;
  return p.money > p.quarterTexts && p.money >= figures * MONEY_SHARE;
}

/** Mostly ticks. */
export function isTickProfile(p: ColumnProfile): boolean {
  return p.ticks > 0 && p.ticks >= p.numbers + p.texts;
}
