// Units that only some things are measured in: without a word of these the unit belongs to something else (`135 km` of uniforms).
import { normaliseUnit } from '../../../numbers/units.ts';

interface Demand {
  readonly unit: RegExp;
  /** One of these stands in the words of what is measured so. */
  readonly words: RegExp;
}

const LINES =
  /panjang|jarak|jalan|ruas|jembatan|oprit|jaring|saluran|drainase|selokan|gorong|irigasi|d\.?\s?i\.|rawa|pipa|spam|air|sungai|kali\b|tanggul|talud|turap|bronjong|tembok|pantai|pesisir|batas|pagar|sekat|marka|trotoar|gang\b|rabat|beton|aspal|lapen|hotmix|telford|paving|kabel|listrik|rel\b|lintas|rute|jalur|trayek|patroli|bts|fiber|optik|kain|tali|penerangan|pju/;
const LAND =
  /luas|lahan|tanah|sawah|hutan|kawasan|area|tanam|kebun|padi|jagung|kedelai|cabai|bawang|panen|pertanian|hortikultura|pangan|irigasi|rawa|jaringan|kumuh|permukiman|pesisir|mangrove|rth|hijau|taman|demplot|bibit|benih|opt\b|iklim|kolam|tambak|embung|blok|kebakaran|konservasi|perairan|penanaman|rehabilitasi|reboisasi|reklamasi|transmigrasi|pengukuran|sertifik|pupuk/;
const WEIGHT =
  /produksi|hasil|panen|sampah|imbun|landfill|tpa\b|tps|pilah|ompos|residu|limbah|pangan|beras|padi|gabah|jagung|kedelai|gula|garam|bawang|cabai|sayur|buah|daging|telur|susu|ikan|udang|rumput|pakan|pupuk|benih|bibit|kopi|kakao|karet|sawit|kelapa|cengkeh|kompos|emisi|karbon|grk|rumah kaca|co2|gas|besi|semen|aspal|pasir|bahan|obat|kapur|kimia|cadangan|tangkap|budi\s?daya|logam|kertas|plastik|timbulan|tonase|angkut|muat|volume|barang|komoditas|konsumsi|stok|distribusi|organik|maggot|minyak|tepung|tekstil|linen|laundry|laston|lataston|asbuton|hotmix|baja|tulangan|kawat|pengelupas/;
const LIQUID =
  /air\b|bbm|bahan bakar|bensin|solar|pertal|pertam|dex|minyak|pelumas|oli\b|susu|cat\b|cair|larutan|pestisida|herbisida|insektisida|disinfek|desinfek|sanitizer|sabun|pupuk|kimia|obat|genset|eco|limbah|tinta|madu|sirup|genangan|aspal|lapis (?:resap|perekat)|emulsi/;
const ANIMALS =
  /ternak|sapi|kambing|domba|kerbau|babi|kuda|ayam|itik|bebek|entok|puyuh|unggas|kelinci|hewan|satwa|burung|anjing|kucing|rabies|hpr|ikan|benih|bibit|induk|lele|nila|patin|gurame|mujair|kakap|kerapu|bandeng|udang|lobster|kepiting|sidat|papuyu|gabus|belut|penyu|tukik|restock|tebar|populasi|inseminasi|ib\b|kelahiran|pedet|vaksin|potong|kurban|qurban|larva|nyamuk|lebah|maggot/;
const PLANTS =
  /pohon|bibit|benih|tanam|hijau|kayu|bambu|mangrove|batang|reboisasi|pipa|besi|tiang|baja|hortikultura|kelapa|karet|kopi|kakao|sawit|rokok|rambu|lampu|pelindung|perindang|hutan/;
const DOSES = /vaksin|imunisasi|dosis|obat|suntik|semen|vitamin|rabies|pmk|hewan|ternak|ib\b/;
const PIPES =
  /sambung|\bsr\b|spam|air|pipa|perpipaan|sanitasi|limbah|spald|tangki|septik|septic|perluasan|listrik|gas\b|rumah/;

const DEMANDS: readonly Demand[] = [
  { unit: /^(?:km|kilometer)$/, words: LINES },
  { unit: /^(?:ha|hektar|hektare)$/, words: LAND },
  { unit: /^(?:ton|kg|kilogram|kuintal|kwintal|kw)$/, words: WEIGHT },
  { unit: /^(?:liter|ltr)$/, words: LIQUID },
  { unit: /^ekor$/, words: ANIMALS },
  { unit: /^(?:batang|pohon)$/, words: PLANTS },
  { unit: /^dosis$/, words: DOSES },
  { unit: /^(?:sr|sambungan|sambungan rumah)$/, words: PIPES },
];

/** People are taught and meet; nothing of that is long, wide or heavy. */
const MEETINGS =
  /^(?:jumlah\s+)?(?:pelatihan|bimtek|bimbingan teknis|sosialisasi|penyuluhan|workshop|lokakarya|seminar|rapat|diklat|pendampingan|pembinaan|perjalanan dinas)\b/;
const PHYSICAL =
  /^(?:km|kilometer|m|m1|m2|m3|m²|m³|meter|ha|hektar|hektare|ton|kg|kuintal|liter|ekor|batang|pohon|ruang|dosis|sr)$/;
/** Fewer words name nothing. */
const FEWEST_WORDS = 2;

/** True when `unit` measures none of the things that `wording` names. */
export function isUnfit(wording: string, unit: string): boolean {
  const words = wording.toLowerCase().replace(/\s+/g, ' ').trim();
  const normal = normaliseUnit(unit);
  if ((words.match(/[a-z]{3,}/g) ?? []).length < FEWEST_WORDS) return false;
  if (MEETINGS.test(words) && PHYSICAL.test(normal)) return !words.split(' ').includes(normal);
  return DEMANDS.some((demand) => demand.unit.test(normal) && !demand.words.test(words));
}
