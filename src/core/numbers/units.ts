// Units of targets: which mean the same, which are counted, and which are rates that are never added.
import { byText } from '../memory/byText.ts';
import { cleanText } from './cleanText.ts';

// One line per unit: the first word is the normal form, the others are how offices spell it.
const SPELLINGS = `
% persen percent prosen persentase presentase prosentase pct
dokumen dok doc dokument document
orang org or jiwa peserta person
laporan lap laporn lprn
kegiatan keg
desa ds
kelurahan kel
kecamatan kec
kabupaten kab
kabkota kab/kota kabupaten/kota
bulan bln
tahun thn th
hari hr
minggu mgg
jam
kali kl x
unit unt
paket pkt pakt
bumdes bumdesa bum-desa
bumdesma bumdes-bersama bumdesa-bersama
indeks index
nilai
skor score
rasio ratio
poin point
kelompok klp kel.
lembaga lbg
buah bh
stel set
lembar lbr
triwulan tw
posyandu pos
kader
ruas
berkas
`;

const NORMAL = new Map<string, string>();
for (const line of SPELLINGS.trim().split('\n')) {
  const [normal, ...others] = line.trim().split(' ');
  for (const word of [normal!, ...others]) NORMAL.set(word, normal!);
}

const MEASURES =
  /^(?:%|‰|persen|indeks|nilai|skor|rasio|poin|ha|hektar|hektare|m2|m|meter|km|kg|ton|liter|jam|derajat|rupiah|rp|ribu|juta|miliar|milyar|triliun)\b/;
const RATE_UNIT =
  /^(?:%|‰|indeks|nilai|skor|rasio|poin|predikat|kategori|opini|peringkat|level|tingkat)(?:\s|$)/;
/** `kg/kapita/tahun`, `ton/ha`, `per 100.000 penduduk`: one quantity for each of another. */
const RATE_PARTS = /(?:\/|\bper)\s*(?:kapita|ha\b|hektare?\b|1[.,]?0)/;
const RATE_WORDS =
  /^(?:nilai\b(?!\s+(?:transaksi|investasi|bantuan|aset|kontrak|penjualan|pendapatan|produksi))|persentase|presentase|prosentase|indeks|index|skor|rasio|tingkat\b|rata[- ]?rata|predikat|opini|indikator\s+persentase|cakupan|laju|proporsi)/;

/** Comparable form of a unit: lower case, one spelling, doubled plural and bracketed detail removed. Empty for none. */
export function normaliseUnit(unit: string | null): string {
  return unit === null ? '' : normalForm(unit);
}

const normalForm = byText((unit) => {
  let text = cleanText(unit)
    .toLowerCase()
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[.,;:]+(?=\s|$)/g, '');
  text = text
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
  text = text.replace(/\b([a-z]+)-\1\b/g, '$1').replace(/\b([a-z]{3,})2\b/g, '$1');
  text = text
    .replace(/\bbum\s?des(?:a)?\b/g, 'bumdes')
    .replace(/\bbumdes\s(?:bersama|ma)\b/g, 'bumdesma');
  text = text.replace(/\bbum\s?desa?\s?ma\b/g, 'bumdesma');
  const whole = NORMAL.get(text);
  if (whole !== undefined) return whole;
  return text.replace(/[^\s/]+/g, (word) => NORMAL.get(word) ?? word);
});

/** `Dokumen`/`dok`, `%`/`persen`, `Desa`/`desa-desa` are the same; a missing unit is the same as a missing one only. */
export function sameUnit(a: string | null, b: string | null): boolean {
  return normaliseUnit(a) === normaliseUnit(b);
}

/**
 * A unit that comes in whole things (`Orang`, `Desa`, `Dokumen`): three digits behind a mark are thousands.
 * Measures (ha, km, jam) and rates are not counted; no unit is not either.
 */
export function isCountUnit(unit: string | null): boolean {
  const normal = normaliseUnit(unit);
  if (normal === '') return false;
  return !MEASURES.test(normal) && /^[a-z]/.test(normal);
}

/**
 * True when figures of this indicator must never be added across rows, years or districts: the unit is
 * `%`, indeks, nilai, skor, rasio …, or (unit absent or not countable) the indicator's words begin so.
 */
export function isRateUnit(unit: string | null, indicatorText: string | null): boolean {
  const normal = normaliseUnit(unit);
  if (RATE_UNIT.test(normal) || RATE_PARTS.test(normal) || normal.startsWith('%')) return true;
  if (isCountUnit(unit)) return false;
  const words = cleanText(indicatorText ?? '')
    .toLowerCase()
    .replace(/^[\d.\s)*•-]+/, '');
  return RATE_WORDS.test(words);
}
