// Tells whether the words of one cell are the words of a header.
import type { Cell } from '../../grid/cell.ts';
import { monthFromText } from '../../numbers/months.ts';
import { parseNumber } from '../../numbers/parseNumber.ts';
import { quarterFromText } from '../../numbers/quarters.ts';
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
    /^\(?\s*(?:\d{1,2}|[ivx]{1,4}|[a-z]|[trc]\.?\s?[1-4]|b\.?\s?(?:0?[369]|12)|(?:19|20)\d\d|%|n|[nt]\s*[-+]\s*\d|ke-?\d)\s*\)?$/i.test(
      trimmed,
    )
  ) {
    return /^(?:k|%)$/i.test(trimmed) ? 'title' : 'part';
  }
  if (YEAR.test(trimmed) || COUNTED_YEAR.test(trimmed) || FUND.test(trimmed)) return 'part';
  if (quarterFromText(trimmed, true) !== null) return 'title';
  if (isFigureText(trimmed) || BODY_WORDS.test(trimmed)) return 'no';
  const { tokens, known, words } = headerTokens(trimmed);
  if (words === 0) return 'no';
  if (words === 1 && ALONE.has(tokens[0]!)) return 'title';
  // `Bobot (%)`, `Deviasi (Rp)`.
  const measured = /^(.+?)\s*\(\s*(?:%|rp\.?|rupiah)\s*\)$/i.exec(trimmed);
  if (measured && ALONE.has(measured[1]!.toLowerCase())) return 'title';
  if (listsLevels(trimmed) || UNNAMED_OTHER.test(trimmed)) return 'title';
  const strong = tokens.filter((token) => isStrong(token)).length;
  if (strong === 0) return 'no';
  if (words <= 2) return known === words ? 'title' : 'no';
  return known / words >= 0.7 ? 'title' : 'no';
}

/** `Standar / Kegiatan / Sub Kegiatan`: levels by their bare names, whatever else is listed with them. */
function listsLevels(text: string): boolean {
  const parts = text.split('/').map((part) => part.trim().toLowerCase().replace(/\s+/g, ' '));
  return parts.filter((part) => LEVEL_NAME.test(part)).length > 1;
}

// `Uraian Pekerjaan / Bantuan`: what else the rows may be besides works.
const UNNAMED_OTHER =
  /^(?:nama|uraian|rincian|jenis)\s+(?:program|kegiatan|sub\s*kegiatan|pekerjaan|paket|belanja)\s*\/\s*[a-z]+(?:\s+[a-z]+)?$/i;

const LEVEL_NAME = /^(?:sasaran|program|kegiatan|sub[\s-]?kegiatan|(?:rencana )?aksi)$/;

/**
 * True for a cell that holds a figure of the body: an amount, a percentage, `462 Bulan`. Years, column numbers and
 * numbered months are none.
 */
export function isFigure(cell: Cell): boolean {
  if (cell.kind === 'number') {
    const value = Number(cell.value);
    if (!Number.isInteger(value) || cell.format.includes('%') || /rp/i.test(cell.format))
      return true;
    // Column numbers, days and years stand in headers; no other whole numbers do.
    return value < 0 || (value > 31 && (value < 1900 || value > 2100));
  }
  const text = cell.display.trim();
  return cell.kind === 'text' && text.length <= LONGEST && isFigureText(text);
}

function isFigureText(text: string): boolean {
  if (!/^[(<>≥≤=±+-]*\s*(?:\d|rp)/i.test(text) || /^(?:19|20)\d\d\b/.test(text)) return false;
  if (/^\(?\s*\d{1,2}\s*[).]?\s*(?:$|\(?=)/.test(text) || COUNTED_YEAR.test(text)) return false;
  return /^\d+([.,]\d+)*$/.test(text) || parseNumber(text, null).state !== 'none';
}

// `Tahun 2025`, `Rencana Tahun 2025`, and as the DPA counts its years: `Tahun 2025 (T)`, `Tahun T+1`.
const YEAR =
  /^(?:rencana\s+)?(?:tahun|thn|ta)\.?\s*(?:ke\s*-?\s*)?(?:20\d\d|[1-6]|[ivx]{1,3}|\(?[nt](?:\s*[-+]\s*\d)?\)?)(?:\s*\([nt](?:\s*[-+]\s*\d)?\))?$/i;

// `Tahun ke-1 (2025)`, `1 (2025)`, `2025 (Tahun ke-1)`.
const COUNTED_YEAR =
  /^(?:(?:tahun|thn)?\s*(?:ke)?\s*[-.]?\s*(?:\d|[ivx]{1,3})\s*[(/-]\s*20\d\d\s*\)?|20\d\d\s*[(/-]\s*(?:tahun|thn|th)?\s*(?:ke)?\s*[-.]?\s*(?:\d|[ivx]{1,3})\s*\)?)$/i;

// `PAD | DAU | DAK Fisik`: money by where it comes from, also without a title above.
const FUND =
  /^(?:pad|dau(?:\s+(?:earmark\w*|spesifik|umum|sg|bg))?|dak(?:\s+(?:non\s*-?\s*)?fisik)?|dbh(?:\s*-?\s*(?:cht|dr|sda|pajak))?|did|dif|blud|bkk|bankeu(?:\s+(?:prov\w*|kab\w*))?|bantuan\s+keuangan(?:\s+(?:prov\w*|kab\w*))?|silpa|apbn|apbd(?:\s+(?:prov\w*|kab\w*|ii?))?)(?:\s*\((?:rp\.?|%)\))?$/i;

function isStrong(token: string): boolean {
  return !FILLER.has(token) && STRONG.has(token);
}

// Names and indicators of the body begin so; a header never does.
const BODY_WORDS =
  /^(?:program\s+penunjang\s+urusan\b|(?:pengelolaan|penyediaan|pembinaan|penyelenggaraan|pemeliharaan|pengadaan|pengembangan|pembangunan|pemberdayaan|penyusunan|fasilitasi|koordinasi|rehabilitasi)\s+\S|administrasi\s+(?:keuangan|umum|barang|kepegawaian|pendapatan)\b|perencanaan,|(?:ter|me|pe|ke|ber)[a-z]{4,}nya\b(?!\s*$)|(?:jumlah|persentase|presentase|prosentase|nilai|indeks|cakupan)\s+(?!.*(?:realisasi|anggaran|target|pagu|capaian\s*$|penyerapan|serapan|dana|kas))\S+\s+\S+)/i;

/** Say nothing among other words, but name a column when they stand alone. */
const ALONE = new Set([
  'kinerja',
  'tingkat',
  'tahun',
  'sisa',
  'selisih',
  'bobot',
  'deviasi',
  'ukuran',
  'rencana',
  'nilai',
  'kontrol',
  'cek',
]);

const STRONG = new Set(
  (
    'no kode jabatan tujuan sasaran program kegiatan subkegiatan aksi uraian urusan indikator satuan target ' +
    'volume realisasi capaian hasil keluaran pagu anggaran keuangan fisik rp k persen tingkat serapan jumlah ' +
    'sisa tw bulan semester pj keterangan catatan rekomendasi usulan lokasi kelurahan kecamatan desa alamat ' +
    'sumberdana renstra rpjmd rkpd renja pk maju prakiraan proyeksi rancangan kebutuhan jadwal kas peningkatan ' +
    'polaritas akumulasi level sebelum sesudah unitkerja hasilanalisa nmin1 nmin2 nplus1 bukti tindaklanjut kendala pendorong ' +
    'solusi baseline formula definisi pelaksana paket kontrak swakelola penyedia mekanisme'
  ).split(' '),
);
