// What indicators count and measure, and the units that go with it, by words.
import { normaliseUnit } from '../../../numbers/units.ts';

/** Things that are counted in one another's unit without fault stand in one group. */
export const GROUPS: readonly (readonly string[])[] = [
  ['orang', 'peserta', 'pegawai', 'asn', 'pns', 'aparatur', 'jiwa'],
  ['dokumen', 'laporan', 'berkas', 'naskah'],
  ['desa', 'kelurahan', 'desa/kelurahan', 'dusun', 'kampung', 'nagari', 'gampong', 'rt', 'rw'],
  ['kecamatan'],
  ['kabupaten', 'kota', 'kabkota'],
  ['bulan', 'tahun', 'hari', 'minggu', 'triwulan', 'semester', 'jam'],
  ['unit', 'paket', 'buah', 'set', 'stel', 'kendaraan', 'ruang', 'ruangan'],
  ['kelompok', 'lembaga'],
  ['ranperda', 'raperda', 'perda', 'perbup', 'perwali', 'perkada', 'produk hukum'],
];

/** People by other names than `orang`; some words need the next one to mean people. */
export const PEOPLE =
  /^jumlah\s+(ibu(?!\s+kota)|bapak|anak(?!\s+(sungai|tangga|perusahaan))|balita|bayi|remaja|pemuda|pemudi|lansia|siswa|siswi|santri|pelajar|mahasiswa|guru|dosen|petani|nelayan|peternak|pedagang|perajin|pengrajin|warga|penduduk|masyarakat|korban|pengunjung|pemustaka|pustakawan|wisatawan|relawan|buruh|pekerja|pencari\s+kerja|dokter|perawat|bidan|apoteker|pembudi\s*daya|kader|pengurus|anggota|kepala|sekretaris|bendahara|petugas|pasien|penyuluh|pendamping|fasilitator|pelaku|wirausaha|wirausahawan|atlet|penyandang|penerima|perempuan|wanita|laki-laki|ppks|pmks|odgj|pecandu|gelandangan|pengemis|tokoh|perangkat\s+desa|pejabat|pengawas|penyidik|operator|teknisi|peneliti|lulusan|juru\s+(?:parkir|pelihara|kunci)|sumber\s+daya\s+manusia|sdm|tenaga\s+(kerja|perpustakaan|pustakawan|laboratorium|penyuluh|medis|paramedis|kontrak|kebersihan|keamanan|ahli|kesehatan|pendidik|honorer|pendamping|teknis))\b/;
/** What no number of people is ever counted in. Things may be handed out one to a person, rooms may not. */
export const NOT_PEOPLE =
  /^(ruang|ruangan|gedung|bulan|tahun|hari|minggu|triwulan|semester|jam|dokumen|laporan|km|m|m2|meter|ha|hektar|hektare|liter|kg|ton)\b/;

/** People who are served or taught; nothing is handed out to them that could be counted in their stead. */
export const SERVED =
  /\byang\s+(mendapat(kan)?\s+(pelayanan|layanan|pelatihan|pembinaan|penyuluhan|pendampingan|bimbingan)|mengikuti|dilatih|terlatih|dibina|dilayani|bersertifikat)\b|\bdilatih\b/;
/** People by their profession: things in their stead are never meant, unless they are named. */
export const STAFF =
  /^jumlah\s+(guru|dosen|dokter|perawat|bidan(?!g)|apoteker|penyuluh|pustakawan|auditor|tenaga\s+(?:perpustakaan|pustakawan|kesehatan|pendidik|medis|paramedis))\b/;
export const THINGS =
  /^(paket|unit|buah|set|stel|eksemplar|judul|titik|ruas|kendaraan|ekor|pohon|batang|butir)\b/;

/** `Jumlah kelompok pakar dan tim ahli yang disediakan`, `kelompok rentan`, in people: each of them is counted. */
export const EXPERTS =
  /^jumlah\s+(?:(?:kelompok|tim|lembaga)\b.*\b(?:pakar|ahli)|kelompok\s+(?:rentan|berisiko|disabilitas|lansia|miskin))\b/;

/** Single things. */
export const PIECES = /^(?:unit|buah|set|stel)$/;

/** Animals, plants and goods by weight: nobody counts reports or people in them. */
export const GOODS = /^(ekor|pohon|batang|butir|kg|kilogram|ton|kuintal|liter)\b/;
/** Lengths, areas and volumes; of papers about an area the area itself may be told. */
export const SIZES = /^(km|kilometer|m|meter|m1|m2|m3|ha|hektar|hektare)\b/;
export const SIZED = /\b(luas|panjang|volume|hektar|hektare|kilometer|meter)/;
/** Groups of people and firms by their kinds; each office counts them in another unit, never by area or weight. */
export const GROUPED =
  /^(?:kth|kups|lmdh|poktan|gapoktan|kwt|kub|koperasi|umkm|ikm|ukm|bumdes|bumdesma|pokdarwis|posyandu|karang|satlinmas)$/;
export const DOCUMENTS = groupOf('dokumen');
export const PERSONS = groupOf('orang');
export const BODIES = groupOf('kelompok');
export const PLACES = groupOf('desa');
/** Works and things that stand alone before the verb; people do not come in their stead. */
export const WORKS =
  /^jumlah\s+(sarana|prasarana|gedung|bangunan|jalan|jembatan|jaringan|drainase|embung|alat|peralatan|perlengkapan|mesin|mebel|rambu|lampu|peraturan|rekomendasi|puskesmas|sekolah|rumah(?!\s+tangga)|titik|sampel|obat|vaksin|dermaga|halte|terminal|pasar|saluran|sumur|embung|bibit|benih|buku|eksemplar|arsip|aplikasi|ruas)\b/;

/** What is built, bought, put up or planted is a thing, whatever its name. */
export const MADE =
  /\b(?:yang\s+(?:telah\s+|akan\s+)?di(?:bangun|adakan|rehabilitasi|pasang|tebar|tanam|beli|produksi)|ter(?:bangun|pasang|tanam|tebar))\b/;
/** Plants and animals. */
export const LIVING =
  /^jumlah\s+(?:benih|bibit|ternak|ikan|induk|sapi|kambing|domba|babi|ayam|itik|unggas|pohon|tanaman)\b/;
/** Rooms, roads and pipes that are built or repaired, by name alone or before the verb. */
export const BUILT =
  /^(?:(?:jumlah|banyaknya|ter\w+nya|pembangunan|pengadaan|rehabilitasi|pemasangan|perbaikan|pembuatan)\s+)?(?:ruang(?:\s+kelas)?|rkb|gedung|bangunan|gorong|jalan|jembatan|drainase|saluran|talud|pagar|sumur|embung|toilet|jamban|spesimen|sampel|fotokopi|penggandaan|spanduk|baliho)\b/;
/** What is known rather than weighed. */
export const KNOWLEDGE = /^jumlah\s+(?:data|informasi)\b/;
/** Works by their own names: on roads and water they are measured, earth is moved by volume. */
export const LINE_WORKS =
  /^(?:pembangunan|pembuatan|rehabilitasi|peningkatan|pengerasan|pengaspalan|rabat|pemasangan|normalisasi)\b.*\b(?:jalan(?!\s+raya)|gang|drainase|selokan|saluran|talud|jembatan|gorong|irigasi|bronjong|tanggul|turap)\b/;
export const EARTH_WORKS = /^(?:galian|urugan|timbunan)\b/;
/** Papers about things: a plan, a study, a permit. */
export const PAPERS =
  /\b(?:dokumen|laporan|berkas|naskah|data|rencana|perencanaan|kajian|studi|desain|ded|izin|perizinan|sertifikat|rekomendasi|peraturan|peta|arsip|buku|sistem|aplikasi)\b/;

/** Matches and shows that are held; whoever takes part is counted by another indicator. */
export const EVENTS =
  /^jumlah\s+(?:kejuaraan|turnamen|kompetisi|lomba|festival|pameran|kegiatan|rapat|pertemuan)\b.*\bdi(?:selenggarakan|laksanakan|gelar|adakan)\b/;

/** What may be stated in per cent though the indicator begins with `jumlah`. */
export const SHARE_WORDS =
  /^(persen|persentase|prosentase|presentase|capaian|pencapaian|serapan|penyerapan|realisasi|peningkatan|kenaikan|penurunan|pertumbuhan|nilai|tingkat)/;

/** What is measured and not counted, and a unit that it may have. */
export const MEASURED: readonly (readonly [RegExp, string])[] = [
  [/^panjang\b/, 'km'],
  [/^luas(?:an)?\b/, 'ha'],
  [/^(?:volume|timbulan|produksi|debit|tonase)\b/, 'ton'],
  [/^(?:indeks|nilai\s+(?:sakip|akip|lakip|ikm|skm|indeks|evaluasi|kepatuhan))\b/, 'nilai'],
  [/^(?:rata rata\s+)?(?:lama|waktu|durasi)\b/, 'hari'],
];
/** A time is no share, unless it is asked how many keep to it. */
export const TIMES =
  /^(?:rata rata\s+)?(?:lama|waktu|durasi)\b(?!.*\b(?:tepat|sesuai|standar|patuh))/;

export const TIME = GROUPS.findIndex((group) => group.includes('bulan'));

/** People, papers or places in the stead of kilometres or points; months too, unless time is measured. */
export function isCounted(unit: string, fair: string): boolean {
  const group = groupOf(unit);
  if (group === PERSONS || group === DOCUMENTS) return true;
  // An area or a length is not told in pieces; a parcel of work may stand for one.
  if (fair === 'ha' || fair === 'km') return group === TIME || PIECES.test(unit);
  return group === TIME && fair !== 'hari';
}

/** `Orang`, `Orang/Kali`. */
export function onlyPeople(units: readonly string[]): boolean {
  return units.every((unit) => groupOf(unit.split('/')[0]!) === PERSONS);
}

/** `Jumlah sarana olahraga bagi masyarakat`, `Jumlah alat bantu penyandang …`: may be told in people who get them. */
export function namesPeople(words: string): boolean {
  return words
    .split(/[\s/]+/)
    .some((word) => groupOf(normaliseUnit(word)) === PERSONS || PEOPLE.test(`jumlah ${word}`));
}

export function groupOf(unit: string): number | null {
  const index = GROUPS.findIndex((group) => group.includes(unit));
  return index < 0 ? null : index;
}
