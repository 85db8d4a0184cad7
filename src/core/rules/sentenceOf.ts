// The sentence of a finding, with the other places of the same trouble where it speaks for many.
import type { Params, Rule } from './rule.ts';

const NAMED_COLUMNS = 4;
const NAMED_ROWS = 4;

export function sentenceOf(rule: Rule, params: Params): string {
  return linkWords(rule.message(params), params) + failureWords(params) + alikeWords(params);
}

/** Of a figure that the cell named in `message` only shows from where it was typed. */
function linkWords(message: string, { diambilDari, lembarAsal, lembarTaut }: Params): string {
  if (!diambilDari) return message;
  const rest = message.charAt(0).toLowerCase() + message.slice(1);
  const head = lembarTaut ? `Lembar “${lembarTaut}”, ${rest}` : message;
  const source = lembarAsal ? `${diambilDari} lembar “${lembarAsal}”` : String(diambilDari);
  return `${head} Isi sel itu hanya diambil dengan rumus dari sel ${source}; perbaiki di sana, rumusnya biarkan.`;
}

/** Error values that come from it. */
function failureWords(params: Params): string {
  const failing = (params.menggagalkan ?? []) as readonly (readonly [string, string])[];
  if (failing.length === 0) return '';
  const error = failing[0]![1];
  const cells = failing.map(([cell]) => cell).filter((cell) => cell !== '');
  const own = cells.length < failing.length ? ['sel ini'] : [];
  const named = [...own, ...cells].slice(0, NAMED_ROWS);
  return ` Karena itu ${listed(named, failing.length, 'sel')} menampilkan ${error}.`;
}

function alikeWords(params: Params): string {
  const columns = (params.samaKolom ?? []) as readonly string[];
  const rows = (params.samaBaris ?? []) as readonly number[];
  const words: string[] = [];
  if (columns.length > 0) {
    const named = columns.slice(0, NAMED_COLUMNS).map((each) => `“${each}”`);
    words.push(` Begitu juga di kolom ${listed(named, columns.length, 'kolom')}.`);
  }
  if (rows.length > 0) {
    const named = rows.slice(0, NAMED_ROWS).map(String);
    words.push(
      ` Begitu juga ${rows.length} baris lain (baris ${listed(named, rows.length, 'baris')}).`,
    );
    if (params.kebiasaan) {
      words.push(' Rumusnya sama di semua baris itu, jadi mungkin memang disusun demikian.');
    }
    if (params.pasti === false) {
      words.push(
        ` Ini ${rows.length + 1} dari ${params.setingkat} baris ${params.selembar ? 'di lembar ini' : 'yang setingkat'}, jadi mungkin tabelnya memang disusun demikian.`,
      );
    }
  }
  if (params.bukanKegiatan) {
    words.push(' Baris ini juga tidak berkode, jadi mungkin memang bukan kegiatan.');
  }
  return words.join('');
}

function listed(named: readonly string[], all: number, what: string): string {
  return all > named.length
    ? `${named.join(', ')} dan ${all - named.length} ${what} lagi`
    : named.join(', ');
}
