// Tells whether the words of one cell are the words of a header.
import { monthFromText } from '../numbers/months.ts';
import { quarterFromText } from '../numbers/quarters.ts';
import { headerTokens } from './headerTokens.ts';
import { FILLER } from './vocabulary.ts';

const LONGEST = 160;

/**
 * `title`: words that name a column (`Indikator Kinerja`); `part`: only fit under a title (`K`, `TW I`, `1`,
 * `2024`); `no`: anything else. Names of programs and indicators know too few header words to pass.
 */
export function headerCell(text: string): 'title' | 'part' | 'no' {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return 'no';
  if (monthFromText(trimmed) !== null && !/^\d/.test(trimmed)) return 'title';
  if (
    /^\(?\s*(?:\d{1,2}|[ivx]{1,4}|[a-z]|(?:19|20)\d\d|%|n|n\s*[-+]\s*\d|ke-?\d)\s*\)?$/i.test(
      trimmed,
    )
  ) {
    return /^(?:k|%)$/i.test(trimmed) ? 'title' : 'part';
  }
  if (quarterFromText(trimmed, true) !== null) return 'title';
  if (/^\d+([.,]\d+)*$/.test(trimmed) || BODY_WORDS.test(trimmed)) return 'no';
  const { tokens, known, words } = headerTokens(trimmed);
  if (words === 0) return 'no';
  if (words === 1 && ALONE.has(tokens[0]!)) return 'title';
  const strong = tokens.filter((token) => isStrong(token)).length;
  if (strong === 0) return 'no';
  if (words <= 2) return known === words ? 'title' : 'no';
  return known / words >= 0.7 ? 'title' : 'no';
}

function isStrong(token: string): boolean {
  return !FILLER.has(token) && STRONG.has(token);
}

// Names and indicators of the body begin so; a header never does.
const BODY_WORDS =
  /^(?:(?:ter|me|pe|ke|ber)[a-z]{4,}nya\b(?!\s*$)|(?:jumlah|persentase|presentase|prosentase|nilai|indeks|cakupan)\s+(?!.*(?:realisasi|anggaran|target|pagu|capaian\s*$|penyerapan|serapan|dana|kas))\S+\s+\S+)/i;

/** Say nothing among other words, but name a column when they stand alone. */
const ALONE = new Set(['kinerja', 'tingkat', 'tahun', 'sisa', 'selisih', 'bobot', 'deviasi']);

const STRONG = new Set(
  (
    'no kode jabatan tujuan sasaran program kegiatan subkegiatan aksi uraian urusan indikator satuan target ' +
    'volume realisasi capaian hasil keluaran pagu anggaran keuangan fisik rp k persen tingkat serapan jumlah ' +
    'sisa tw bulan semester pj keterangan catatan rekomendasi usulan lokasi kelurahan kecamatan desa alamat ' +
    'sumberdana renstra rpjmd rkpd renja pk maju prakiraan proyeksi rancangan kebutuhan jadwal kas peningkatan ' +
    'polaritas akumulasi level sebelum sesudah unitkerja hasilanalisa nmin1 nmin2 nplus1 bukti tindaklanjut kendala pendorong ' +
    'solusi baseline formula definisi pelaksana'
  ).split(' '),
);
