// Splits the words of a header cell into tokens of the vocabulary, forgiving typos.
import { cleanText } from '../../numbers/cleanText.ts';
import { quarterFromText } from '../../numbers/quarters.ts';
import { editDistance } from '../editDistance.ts';
import { PHRASES, TOKEN_OF } from './vocabulary.ts';

export interface HeaderTokens {
  readonly tokens: readonly string[];
  /** How many words of the cell the vocabulary knows, and of how many. */
  readonly known: number;
  readonly words: number;
}

const cache = new Map<string, HeaderTokens>();
const typos = new Map<string, string | null>();
const MOST_CACHED = 5000;

/** Years (`2024`) and numbers stay as they are; unknown words are kept in lower case. */
export function headerTokens(text: string): HeaderTokens {
  const kept = cache.get(text);
  if (kept) return kept;
  const words = prepare(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let known = 0;
  const tokens: string[] = [];
  for (const word of words) {
    const token = tokenOf(word);
    if (token !== null) known += 1;
    else if (/^(?:\d{1,4}|[ivx]{1,4})$/.test(word)) known += 1;
    tokens.push(token ?? word);
  }
  const result = { tokens: joinPhrases(tokens), known, words: words.length };
  if (cache.size > MOST_CACHED) cache.clear();
  cache.set(text, result);
  return result;
}

function prepare(text: string): string {
  return (
    withoutMonths(cleanText(text))
      .replace(/<\/?[a-z]+>/gi, ' ')
      .toLowerCase()
      .replace(/([a-z])-\s+([a-z])/g, '$1$2')
      .replace(/\bt\.\s?w\.?(?=[\s._-]*(?:iv|i{1,3}|[1-4])\b)/g, 'tw')
      .replace(/\bs\s*[./]\s*d\b\.?|\bs\.d\.?|\bs\/d\b/g, ' sd ')
      .replace(/\(?\bn\s*-\s*([12])\b\)?/g, ' nmin$1 ')
      .replace(/\(?\bn\s*\+\s*1\b\)?/g, ' nplus1 ')
      // A fund, of which nothing is measured in the field.
      .replace(/\bdak\s+(?:non\s*-?\s*)?fisik\b/g, ' dak ')
      .replace(/%/g, ' persen ')
      // Tables of web pages number their rows under a `#`.
      .replace(/^\s*#\s*$/, 'no')
      .replace(/\btw[\s._-]*(iv|i{1,3}|[1-4])\b/g, ' tw $1 ')
      .replace(/\bsub[\s-]+keg(?:iatan)?\b/g, ' subkegiatan ')
  );
}

// `Triwulan I (Januari s.d. Maret)`: the months only explain the quarter, nothing is meant up to March.
function withoutMonths(text: string): string {
  const words = text.replace(
    /\(?\b[a-z]{3,9}\.?\s*(?:-|–|s\.?\s?\/?\s?d\.?|sampai(?:\s+dengan)?)\s*[a-z]{3,9}\.?\s*\)?/gi,
    (span) => (quarterFromText(span.replace(/[()]/g, ' ').trim()) === null ? span : ' '),
  );
  return words.trim() === '' ? text : words;
}

function tokenOf(word: string): string | null {
  const exact = TOKEN_OF.get(word);
  if (exact !== undefined) return exact;
  if (word.length < 5 || /\d/.test(word)) return null;
  const kept = typos.get(word);
  if (kept !== undefined) return kept;
  const limit = word.length >= 11 ? 2 : 1;
  let best: string | null = null;
  let least = limit + 1;
  for (const [spelling, token] of TOKEN_OF) {
    if (spelling.length < 5 || spelling[0] !== word[0]) continue;
    const distance = editDistance(word, spelling, limit);
    if (distance < least) {
      least = distance;
      best = token;
    }
  }
  if (typos.size > MOST_CACHED) typos.clear();
  typos.set(word, best);
  return best;
}

function joinPhrases(tokens: readonly string[]): string[] {
  const result = [...tokens];
  for (const { words, token } of PHRASES) {
    for (let i = 0; i + words.length <= result.length; i++) {
      if (words.every((word, k) => result[i + k] === word)) result.splice(i, words.length, token);
    }
  }
  return result;
}
