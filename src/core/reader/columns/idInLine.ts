// What a column means in a further line of the works (`Realisasi` below `Target`), whatever its title says of the plan.
import type { ColumnId } from '../../model/column.ts';

const RESULT = /\b(?:realisasi|capaian|progress?|serapan|penyerapan|r)\b/i;
const PLAN = /\b(?:rencana|target|t)\b/i;
/** What was spent up to now, and its share of the pagu: of a plan these are something else. */
const SPENT = /^(?:jumlahRp|jumlahK|persenRp|penyerapan)$/;
const DIFFERENCE = /\b(?:deviasi|selisih|sisa|(?:ber)?tambah|(?:ber)?kurang|naik|turun)\b/i;

/**
 * `Target › TW I` is what came of it in the line `Realisasi`, and nothing planned in the line `Deviasi`. `word`: what
 * the line is called. Null: the column is none that is understood.
 */
export function idInLine(id: ColumnId, word: string): ColumnId | null {
  if (DIFFERENCE.test(word)) return null;
  if (!RESULT.test(word)) return PLAN.test(word) && SPENT.test(id) ? null : id;
  if (/^(?:target|pagu)/.test(id)) return null;
  return id
    .replace(/^tw(?=\d)/, 'realisasiK')
    .replace(/^anggaranTw(?=\d)/, 'realisasiRp')
    .replace(/^kas(?=\d)/, 'realisasiKas')
    .replace(/^bulan(?=\d)/, 'realisasiBulan');
}
