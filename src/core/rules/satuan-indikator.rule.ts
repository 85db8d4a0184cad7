// The unit of a target contradicts the words of its indicator: `jumlah orang …` in `Bulan`.

import type { PlanRow } from '../model/planTable.ts';
import { isRateUnit, normaliseUnit } from '../numbers/units.ts';
import type { Rule } from './rule.ts';
import { isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { place } from './support/spot.ts';

const CODE = 'satuan-indikator';

/** Things that are counted in one another's unit without fault stand in one group. */
const GROUPS: readonly (readonly string[])[] = [
  ['orang', 'peserta', 'pegawai', 'asn', 'pns', 'aparatur', 'jiwa'],
  ['dokumen', 'laporan', 'berkas', 'naskah'],
  ['desa', 'kelurahan', 'desa/kelurahan'],
  ['kecamatan'],
  ['kabupaten', 'kota', 'kabkota'],
  ['bulan', 'tahun', 'hari', 'minggu', 'triwulan', 'semester', 'jam'],
  ['unit', 'paket', 'buah', 'set', 'stel', 'kendaraan', 'ruang', 'ruangan'],
  ['kelompok', 'lembaga'],
];

/** People by other names than `orang`; some words need the next one to mean people. */
const PEOPLE =
  /^jumlah\s+(ibu(?!\s+kota)|bapak|anak(?!\s+(sungai|tangga|perusahaan))|balita|bayi|remaja|pemuda|pemudi|lansia|siswa|siswi|santri|pelajar|mahasiswa|guru|dosen|petani|nelayan|peternak|pedagang|perajin|pengrajin|warga|penduduk|masyarakat|korban|pengunjung|pemustaka|pustakawan|wisatawan|relawan|buruh|pekerja|pencari\s+kerja|dokter|perawat|bidan|apoteker|pembudi\s*daya|kader|pengurus|anggota|kepala|sekretaris|bendahara|petugas|pasien|penyuluh|pendamping|fasilitator|pelaku|wirausaha|wirausahawan|atlet|penyandang|penerima|perempuan|wanita|laki-laki|tokoh|perangkat\s+desa|pejabat|pengawas|penyidik|operator|teknisi|peneliti|lulusan|juru\s+(?:parkir|pelihara|kunci)|tenaga\s+(kerja|perpustakaan|pustakawan|laboratorium|penyuluh|medis|paramedis|kontrak|kebersihan|keamanan|ahli|kesehatan|pendidik|honorer|pendamping|teknis))\b/;
/** What no number of people is ever counted in. Things may be handed out one to a person, rooms may not. */
const NOT_PEOPLE =
  /^(ruang|ruangan|gedung|bulan|tahun|hari|minggu|triwulan|semester|jam|dokumen|laporan|km|m|m2|meter|ha|hektar|hektare|liter|kg|ton)\b/;

/** People who are served or taught; nothing is handed out to them that could be counted in their stead. */
const SERVED =
  /\byang\s+(mendapat(kan)?\s+(pelayanan|layanan|pelatihan|pembinaan|penyuluhan|pendampingan|bimbingan)|mengikuti|dilatih|terlatih|dibina|dilayani|bersertifikat)\b/;
/** People by their profession: things in their stead are never meant, unless they are named. */
const STAFF =
  /^jumlah\s+(guru|dosen|dokter|perawat|bidan(?!g)|apoteker|penyuluh|pustakawan|auditor|tenaga\s+(?:perpustakaan|pustakawan|kesehatan|pendidik|medis|paramedis))\b/;
const THINGS =
  /^(paket|unit|buah|set|stel|eksemplar|judul|titik|ruas|kendaraan|ekor|pohon|batang|butir)\b/;

/** `Jumlah kelompok pakar dan tim ahli yang disediakan`, in people: experts are hired one by one. */
const EXPERTS = /^jumlah\s+(?:kelompok|tim|lembaga)\b.*\b(?:pakar|ahli)\b/;

/** Single things. */
const PIECES = /^(?:unit|buah|set|stel)$/;

/** Animals, plants and goods by weight: nobody counts reports or people in them. */
const GOODS = /^(ekor|pohon|batang|butir|kg|kilogram|ton|kuintal|liter)\b/;
/** Lengths, areas and volumes; of papers about an area the area itself may be told. */
const SIZES = /^(km|kilometer|m|meter|m1|m2|m3|ha|hektar|hektare)\b/;
const SIZED = /\b(luas|panjang|volume|hektar|hektare|kilometer|meter)/;
const DOCUMENTS = groupOf('dokumen');
const PERSONS = groupOf('orang');
/** Works and things that stand alone before the verb; people do not come in their stead. */
const WORKS =
  /^jumlah\s+(sarana|prasarana|gedung|bangunan|jalan|jembatan|jaringan|drainase|embung|alat|peralatan|perlengkapan|mesin|mebel|rambu|lampu|peraturan|rekomendasi|puskesmas|sekolah|rumah(?!\s+tangga)|titik|sampel|obat|vaksin|dermaga|halte|terminal|pasar|saluran|sumur|embung|bibit|benih|buku|eksemplar|arsip|aplikasi|ruas)\b/;

/** Matches and shows that are held; whoever takes part is counted by another indicator. */
const EVENTS =
  /^jumlah\s+(?:kejuaraan|turnamen|kompetisi|lomba|festival|pameran)\b.*\bdi(?:selenggarakan|laksanakan|gelar|adakan)\b/;

/** What may be stated in per cent though the indicator begins with `jumlah`. */
const SHARE_WORDS =
  /^(persen|persentase|prosentase|presentase|capaian|pencapaian|serapan|penyerapan|realisasi|peningkatan|kenaikan|penurunan|pertumbuhan|nilai|tingkat)/;

/** What is measured and not counted, and a unit that it may have. */
const MEASURED: readonly (readonly [RegExp, string])[] = [
  [/^panjang\b/, 'km'],
  [/^luas(?:an)?\b/, 'ha'],
  [/^(?:volume|timbulan|produksi|debit|tonase)\b/, 'ton'],
  [/^(?:indeks|nilai\s+(?:sakip|akip|lakip|ikm|skm|indeks|evaluasi|kepatuhan))\b/, 'nilai'],
  [/^(?:rata rata\s+)?(?:lama|waktu|durasi)\b/, 'hari'],
];

const LIST = /^\s*(?:1|a)[.)].*\s(?:2|b)[.)]/i;

const TIME = GROUPS.findIndex((group) => group.includes('bulan'));

export const satuanIndikator: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Satuan tidak cocok dengan indikator',
  strength: 25,
  check: (context) =>
    context.tables.flatMap((table) =>
      table.rows.flatMap((row) => {
        const units = unitsOf(row);
        // A list of indicators in one cell: nobody knows which unit belongs to which.
        if (!row.indicator || units.length === 0 || LIST.test(row.indicator)) return [];
        const expected = mismatch(row.indicator, units);
        if (!expected) return [];
        const column = (
          row.values.satuan && !isEmpty(row.values.satuan) ? row.values.satuan : row.values.target
        )!.column;
        return [
          findingAt(CODE, 'warning', table, row, column, {
            params: { indikator: row.indicator, satuan: units.join(', '), kata: expected },
          }),
        ];
      }),
    ),
  message: (params) =>
    `${place(params)}: indikatornya “${params.indikator}”, tetapi satuannya “${params.satuan}”.`,
  suggestion: (params) =>
    params.kata === '%'
      ? 'Sesuaikan satuannya menjadi %, atau ubah indikatornya menjadi jumlah.'
      : `Sesuaikan satuannya (misalnya ${params.kata}), atau ubah kalimat indikatornya.`,
};

function unitsOf(row: PlanRow): string[] {
  const own = row.values.satuan;
  if (own && !isEmpty(own)) return [own.text];
  const units = (row.values.target?.quantities ?? []).flatMap((each) => each.unit ?? []);
  return [...new Set(units)];
}

/** What the indicator counts when no unit agrees with it; null when one does, or nothing can be said. */
function mismatch(indicator: string, units: readonly string[]): string | null {
  const words = indicator
    .toLowerCase()
    .replace(/[^a-z%/ ]+/g, ' ')
    .trim();
  const normal = units.map((unit) => normaliseUnit(unit));
  if (/^(persentase|presentase|prosentase)\b/.test(words)) {
    return normal.every((unit) => groupOf(unit) !== null) ? '%' : null;
  }
  const measured = MEASURED.find(([pattern]) => pattern.test(words));
  if (measured) return normal.every((unit) => isCounted(unit, measured[1])) ? measured[1] : null;
  const match = /^jumlah\s+([a-z/]+)(?:\s+(?:dan|atau|\/)\s+([a-z/]+))?/.exec(words);
  if (!match) return null;
  const head = normaliseUnit(match[1]!);
  const group = groupOf(head);
  if (EXPERTS.test(words) && onlyPeople(normal)) return null;
  if (group === null) {
    // Whatever is counted, it is not counted in per cent.
    if (normal.includes('%') && !SHARE_WORDS.test(match[1]!)) return match[1]!;
    const counted = WORKS.test(words) || EVENTS.test(words);
    if (counted && onlyPeople(normal) && !namesPeople(words)) return match[1]!;
    const served =
      (SERVED.test(words) || STAFF.test(words)) &&
      !/\b(paket|unit|buah|set|kendaraan|ternak|hewan|ekor|pohon|bibit|benih)\b/.test(words);
    const people =
      PEOPLE.test(words) &&
      normal.every((unit) => NOT_PEOPLE.test(unit) || (served && THINGS.test(unit)));
    return people ? 'Orang' : null;
  }
  if (normal.some((unit) => isRateUnit(unit, null) && unit.startsWith('%'))) return match[1]!;
  const goods = (unit: string): boolean =>
    (GOODS.test(unit) && !words.includes(unit.split(' ')[0]!)) ||
    (SIZES.test(unit) && !SIZED.test(words));
  if ((group === DOCUMENTS || group === PERSONS) && normal.every(goods)) return match[1]!;
  const known = normal.filter((unit) => groupOf(unit.split(/[ /]/)[0]!) !== null);
  if (known.length < normal.length) return null;
  // Any counted thing that the indicator names is a fair unit: `jumlah dokumen profil desa`, 207 Desa.
  const named = words
    .split(/[\s/]+/)
    .map((word) => groupOf(normaliseUnit(word)))
    // “Bulan Bhakti” is a name, not a time.
    .filter((each) => each !== TIME || group === TIME);
  const agrees = normal.some((unit) => named.includes(groupOf(unit.split(/[ /]/)[0]!)));
  return agrees ? null : match[1]!;
}

/** People, papers or places in the stead of kilometres or points; months too, unless time is measured. */
function isCounted(unit: string, fair: string): boolean {
  const group = groupOf(unit);
  if (group === PERSONS || group === DOCUMENTS) return true;
  // An area or a length is not told in pieces; a parcel of work may stand for one.
  if (fair === 'ha' || fair === 'km') return group === TIME || PIECES.test(unit);
  return group === TIME && fair !== 'hari';
}

function onlyPeople(units: readonly string[]): boolean {
  return units.every((unit) => groupOf(unit) === PERSONS);
}

/** `Jumlah sarana olahraga bagi masyarakat`, `Jumlah alat bantu penyandang …`: may be told in people who get them. */
function namesPeople(words: string): boolean {
  return words
    .split(/[\s/]+/)
    .some((word) => groupOf(normaliseUnit(word)) === PERSONS || PEOPLE.test(`jumlah ${word}`));
}

function groupOf(unit: string): number | null {
  const index = GROUPS.findIndex((group) => group.includes(unit));
  return index < 0 ? null : index;
}
