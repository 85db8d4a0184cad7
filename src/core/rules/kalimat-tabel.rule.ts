// Counts and amounts that the text around a table claims, against what the table holds.
import { cellName } from '../grid/a1.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { normaliseName } from '../nomenclature/nameWords.ts';
import type { CellRef, Finding, Rule, RuleContext, Severity } from './rule.ts';
import { rowName } from './support/spot.ts';
import { rowsBelow, treeOf } from './support/tree.ts';
import { type Claim, claimsIn } from './support/words/claims.ts';
import {
  claimWords,
  type Judgement,
  judgeClaims,
  type WrongClaim,
} from './support/words/judgeClaims.ts';
import { type TableFacts, tableFacts } from './support/words/tableFacts.ts';
import { type Sentence, sentencesAround } from './support/words/textAround.ts';

const CODE = 'kalimat-tabel';
/** Words that set a sentence apart from the table as a whole. */
const ELSEWHERE =
  /\b(tidak|belum|rata-rata|tahun (lalu|sebelumnya|depan|berikutnya)|renstra|rpjmd|semula|sebelum|bertambah|berkurang|urusan|antara lain|di ?antaranya|prioritas|unggulan|masing-masing|setiap|provinsi|pusat|bidang|seksi|sekretariat)\b|\bprogram\s+(?!dan\b|kerja\b|serta\b|tahun\b|pada\b|yang\b|dengan\b|beserta\b|untuk\b|dalam\b|di\b|sebagai\b)[a-z]/i;

/** A lone count that says so is about the whole plan, not about some kegiatan of it. */
const ALL_OF_IT = /\b(terdiri|memuat|meliputi|mencakup|jumlah|sebanyak|total|seluruh(nya)?)\b/i;
/** A report of what has been done so far counts fewer than the plan holds. */
const SO_FAR =
  /\b(telah|sudah|baru|selesai|terlaksana|terealisasi|berjalan|triwulan|semester|sampai|hingga|s\.?d\.?)\b/i;

export const kalimatTabel: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'antar-tabel',
  title: 'Kalimat menyebut angka lain dari tabel',
  strength: 20,
  follows: true,
  check: (context) => [...context.grids.values()].flatMap((grid) => onSheet(context, grid.sheet)),
  message: (params) => {
    const where = params.lembarTabel
      ? `tabel di lembar “${params.lembarTabel}”`
      : 'tabel di lembar ini';
    const holder = params.bagian
      ? `baris ${params.barisBagian} “${params.bagian}” pada ${where}`
      : where;
    const right = params.cocok ? ` (${params.cocok} cocok)` : '';
    return `Kalimat di baris ${params.baris} (${params.sel}) menyebut ${params.sebut}${right}, padahal ${holder} memuat ${params.tabel}.`;
  },
  suggestion: () =>
    'Perbaiki kalimatnya bila tabelnya benar, atau cari baris yang hilang atau berlebih di tabel bila kalimatnya yang benar.',
};

function onSheet(context: RuleContext, sheet: string): Finding[] {
  const grid = context.grids.get(sheet)!;
  const own = context.tables.filter((table) => table.sheet === sheet);
  const found: Finding[] = [];
  for (const sentence of sentencesAround(grid, own)) {
    const claims = claimsIn(sentence.text);
    if (claims.length === 0) continue;
    const judged =
      own.length === 1
        ? judgeAlone(sentence, own[0]!)
        : judgeAmong(sentence, own.length > 1 ? own : context.tables, own.length > 1);
    if (judged) found.push(...findings(sheet, sentence, judged));
  }
  return found;
}

interface Verdict {
  readonly judgement: Judgement;
  readonly wrong: readonly WrongClaim[];
  readonly part: PlanRow | null;
  readonly severity: Severity;
}

/** The only table of its sheet: a sentence of the same year that says nothing else means it. */
function judgeAlone(sentence: Sentence, table: PlanTable): Verdict | null {
  const years = yearsAround(sentence.text);
  if (table.year !== null && years.length > 0 && !years.includes(table.year)) return null;
  const { facts, part } = scopeOf(sentence, table);
  const claims = claimsIn(sentence.text);
  // It names one program and counts several: what it counts where is anybody's guess.
  if (part && claims.some((claim) => claim.kind === 'cacah' && claim.level === 'program'))
    return null;
  const mine = claims.filter((claim) => part || claim.kind === 'cacah' || !claim.named);
  const judgement = judgeClaims(mine, facts);
  const words = wordsAround(sentence.text, mine);
  if (judgement.right.length > 0) {
    return { judgement, wrong: proven(judgement, words), part, severity: 'warning' };
  }
  const doubtful = years.length > 1 || (years.length === 1 && table.year === null);
  const elsewhere = part === null && (ELSEWHERE.test(words) || SO_FAR.test(words));
  if (doubtful || elsewhere || judgement.wrong.length !== 1) return null;
  const wrong = judgement.wrong.filter(
    (each) => each.alone && (each.claim.kind === 'uang' || ALL_OF_IT.test(words)),
  );
  return { judgement, wrong, part, severity: 'info' };
}

/** What the claims that are right prove about those that are wrong. */
function proven(judgement: Judgement, words: string): WrongClaim[] {
  const counted = judgement.right.some((claim) => claim.kind === 'cacah');
  const paid = judgement.right.some((claim) => claim.kind === 'uang' && claim.of === 'anggaran');
  const told = new Set(judgement.right.map(subjectOf));
  return judgement.wrong.filter((each) => {
    // Two figures of one thing are before and after, or last year and this one.
    if (told.has(subjectOf(each.claim))) return false;
    if (each.claim.kind === 'uang') return true;
    return (each.sure || counted) && (paid || !SO_FAR.test(words));
  });
}

function subjectOf(claim: Claim): string {
  return claim.kind === 'cacah' ? claim.level : claim.of;
}

/** The lines of a text that hold its claims. */
function wordsAround(text: string, claims: readonly Claim[]): string {
  const first = claims[0]?.at ?? 0;
  const last = claims[claims.length - 1]?.at ?? first;
  const from = text.lastIndexOf('\n', first) + 1;
  const to = text.indexOf('\n', last);
  return text.slice(from, to < 0 ? undefined : to);
}

/** Several tables may be meant: only the one that the sentence gets right in some of its claims. */
function judgeAmong(
  sentence: Sentence,
  tables: readonly PlanTable[],
  sameSheet: boolean,
): Verdict | null {
  const years = yearsAround(sentence.text);
  const fitting = tables.filter((table) =>
    table.year === null
      ? sameSheet || years.length === 0
      : years.length === 0 || years.includes(table.year),
  );
  const claims = claimsIn(sentence.text).filter((each) => each.kind === 'cacah' || !each.named);
  const judgements = fitting
    .map((table) => judgeClaims(claims, tableFacts(table)))
    .filter(({ right }) => right.length >= 2 || right.some((claim) => claim.kind === 'uang'))
    .sort((a, b) => b.right.length - a.right.length);
  const best = judgements.filter((each) => each.right.length === judgements[0]!.right.length);
  if (best.length === 0) return null;
  const wrong = best[0]!.wrong.filter((each) =>
    best.every((other) => other.wrong.some(({ claim }) => claim === each.claim)),
  );
  const words = wordsAround(sentence.text, claims);
  const told = proven({ ...best[0]!, wrong }, words);
  return { judgement: best[0]!, wrong: told, part: null, severity: 'warning' };
}

/** The part of the table that the sentence names (`Program Penataan Desa terdiri dari 3 kegiatan`), else all of it. */
function scopeOf(
  sentence: Sentence,
  table: PlanTable,
): { readonly facts: TableFacts; readonly part: PlanRow | null } {
  const text = ` ${normaliseName(sentence.text)} `;
  const named = table.rows.filter((row) => {
    if (row.level !== 'program' && row.level !== 'kegiatan') return false;
    const name = normaliseName(row.name);
    if (name.split(' ').length < 2) return false;
    return text.includes(name.startsWith(`${row.level} `) ? ` ${name} ` : ` ${row.level} ${name} `);
  });
  const part = named.length === 1 ? named[0]! : null;
  if (!part) return { facts: tableFacts(table), part: null };
  return { facts: tableFacts(table, [part, ...rowsBelow(treeOf(table), part)]), part };
}

/** Years of the lines that claim something; where they name none, of the lines around them. */
function yearsAround(text: string): number[] {
  const own = yearsIn(wordsAround(text, claimsIn(text)));
  return own.length > 0 ? own : yearsIn(text);
}

/** Years that a sentence is about; spans (`2021-2026`) and numbers of regulations are none. */
function yearsIn(text: string): number[] {
  const bare = text
    .replace(/20\d\d\s*(?:[-–/]|s\.?d\.?|sampai(?: dengan)?)\s*20\d\d/gi, ' ')
    .replace(/nomor\s+\S+\s+tahun\s+20\d\d/gi, ' ');
  return [...new Set([...bare.matchAll(/\b(20\d\d)\b/g)].map((match) => Number(match[1])))];
}

/** One finding per cell of text. */
function findings(sheet: string, sentence: Sentence, verdict: Verdict): Finding[] {
  const byCell = new Map<string, { readonly cell: CellRef; readonly wrong: WrongClaim[] }>();
  for (const each of verdict.wrong) {
    const cell = { sheet, ...sentence.cellAt(each.claim.at) };
    const key = `${cell.row}|${cell.column}`;
    const entry = byCell.get(key) ?? { cell, wrong: [] };
    byCell.set(key, entry);
    entry.wrong.push(each);
  }
  const { table } = verdict.judgement.facts;
  return [...byCell.values()].map(({ cell, wrong }): Finding => {
    const claimed = list(wrong.map((each) => claimWords(each.claim)));
    return {
      code: CODE,
      severity: verdict.severity,
      cells: [cell, ...wrong.flatMap((each) => [...each.cells])],
      params: {
        baris: cell.row + 1,
        sel: cellName(cell.row, cell.column),
        sebut: claimed,
        tabel: list(wrong.map((each) => each.actual)),
        cocok: list(verdict.judgement.right.map((claim) => claimWords(claim))),
        lembarTabel: table.sheet === sheet ? null : table.sheet,
        bagian: verdict.part ? rowName(verdict.part) : null,
        barisBagian: verdict.part ? verdict.part.row + 1 : null,
      },
      about: [CODE, sheet, claimed].join('|'),
      fix: null,
      followers: [],
    };
  });
}

function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} dan ${parts[parts.length - 1]}`;
}
