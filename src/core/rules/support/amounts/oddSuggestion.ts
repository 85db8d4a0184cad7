// What to look for in a figure that is out of line: digits, zeros too many, zeros lost.
import type { Params } from '../../rule.ts';

const DIGITS = /^(?:lain|pecah)$/;
const EITHER = /^(?:langkah|bagian|bulan|tetap|lompat|tahun|baris)$/;
const LOST = /^(?:kecil|lembah)$/;
const BEYOND = /^(?:puncak|menara)$/;

export function oddSuggestion(params: Params): string {
  return `${whatToCheck(params)} Bila angkanya memang benar, terima temuan ini dengan alasannya.`;
}

function whatToCheck(params: Params): string {
  const jenis = String(params.jenis ?? '');
  if (jenis === 'perkalian') return 'Periksa angka dan uraiannya, lalu betulkan yang keliru.';
  if (typeof params.mestinya === 'number')
    return params.mestinya < Number(params.nilai)
      ? 'Periksa apakah ada angka nol yang berlebih.'
      : 'Periksa apakah ada angka nol yang tertinggal.';
  if (DIGITS.test(jenis)) return 'Periksa apakah digitnya keliru.';
  if (EITHER.test(jenis)) return 'Periksa angka di kedua sel itu, terutama banyaknya angka nol.';
  if (params.terkecil || Number(params.pangkat) > 0 || LOST.test(jenis))
    return 'Periksa apakah tiga angka nol tertinggal.';
  return BEYOND.test(jenis)
    ? 'Periksa apakah ada angka nol yang berlebih.'
    : 'Periksa apakah ada tiga angka nol yang berlebih.';
}
