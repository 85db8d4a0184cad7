// Phrases that tell rows which are no plan rows: totals, signatures, notes, page footers.

const TOTAL_WORD = /^(?:grand\s*total|sub\s*[-]?\s*(?:total|jumlah)|total|jumlah|jml\.?|jmlh)\b/i;
const TOTAL_REST =
  /^(?:[\s:.()\-/,&+=%]|\d+|anggaran|pagu|belanja|pendapatan|penerimaan|pengeluaran|pembiayaan|netto|keseluruhan|seluruhnya|seluruh|semua|total|umum|akhir|biaya|dana|realisasi|rp|rupiah|dalam|ribu(?:an)?|juta(?:an)?|program|kegiatan|sub|dan|per|tahun|indikatif|kinerja|capaian|kebutuhan|pendanaan|rata\s*-?\s*rata|tertimbang|selisih|sisa|serapan|penyerapan|persentase|bobot|[ivx]{1,4}\b|[a-e]\b)*$/i;

/** `JUMLAH`, `Total Anggaran`, `Jumlah I`; not `Jumlah Desa Mandiri`. */
export function isTotalLabel(words: string): boolean {
  const text = joinSpaced(words);
  // Names of indicators begin with `Jumlah`, never with `Total anggaran …` or `Grand total …`.
  if (/^(?:grand\s*total|total\s+(?:pagu|anggaran|belanja|keseluruhan|dan))\b/i.test(text.trim()))
    return true;
  const match = TOTAL_WORD.exec(text.trim());
  return match !== null && TOTAL_REST.test(text.trim().slice(match[0].length));
}

/** `Jumlah Program Penataan Desa`: a total that names its group. Only told from an indicator by its row. */
export function isGroupTotalLabel(words: string): boolean {
  const text = joinSpaced(words);
  // `TOTAL BAPPERIDA`, `Total DPMPTSP`: an office by its short name; no indicator begins with `Total`.
  if (/^(?:grand\s*)?total\s+[A-Z]{3,14}$/i.test(text) && /[A-Z]{3,14}$/.test(text)) return true;
  if (
    /^(?:seluruh|keseluruhan|semua)\s+(?:program|kegiatan|sub\s*kegiatan|aksi)$/i.test(text.trim())
  )
    return true;
  // `Jumlah anggaran Kasi Trantib`, `Jml. dana Sekretariat`: money of whomever.
  if (
    /^(?:sub\s*[-]?\s*)?(?:total|jumlah|jml\.?)\s+(?:anggaran|pagu|belanja|dana|biaya)\s+[a-z]/i.test(
      text,
    )
  )
    return true;
  return /^(?:sub\s*[-]?\s*(?:total|jumlah)|total|jumlah)\s+(?:(?:total|anggaran|pagu|belanja|biaya|dana)\s+)*(?:program|kegiatan|sub\s*kegiatan|sasaran|tujuan|bidang|seksi|uptd?|sekretariat|bagian|dinas|badan|kantor|inspektorat|kecamatan|satuan\s+polisi|rumah\s+sakit|puskesmas|rsud|opd|skpd|perangkat\s+daerah|pemerintah|daerah|kabupaten|kota|provinsi)\b/i.test(
    text,
  );
}

/** `J U M L A H  I` → `JUMLAH I`. */
function joinSpaced(text: string): string {
  const clean = text.trim();
  const match = /^(?:[A-Za-z]\s){3,}[A-Za-z](?![A-Za-z])/.exec(clean);
  return match ? match[0].replace(/\s/g, '') + clean.slice(match[0].length) : clean;
}

/** `Jumlah halaman ini`, `Jumlah dipindahkan`: what a printed page carries over to the next. */
export function isPageSum(text: string): boolean {
  return /^(?:(?:jumlah|total|jml\.?)\s+)?(?:(?:s\.?\s?\/?d\.?|sampai(?:\s+dengan)?|dari|ke|yang)\s+)*(?:halaman(?:\s+(?:ini|lalu|sebelumnya|berikutnya|\d+))*|(?:di)?pindah(?:an|kan)(?:\s+(?:dari|ke)\s+halaman.{0,15})?)\s*:?$/i.test(
    joinSpaced(text),
  );
}

/** `DINAS KESEHATAN`, `Kecamatan Sebatik`, `B. Badan Pendapatan Daerah`: the name of an office. */
export function isOfficeName(text: string): boolean {
  return /^\s*(?:(?:[A-Z]|\d{1,2}|[IVX]+)[.)]\s*)?(?:dinas|badan|kantor|kecamatan|kelurahan|inspektorat|sekretariat\s+(?:daerah|dprd|dewan)|satuan\s+polisi|rumah\s+sakit|rsud|puskesmas|bagian|bappeda|bapperida|upt|uptd)\b/i.test(
    text,
  );
}

/** `Sangat Tinggi`, `Cukup`: the words of the scales of achievement that offices use. */
export function isPredicate(text: string): boolean {
  return /^(?:(?:sangat\s+)?(?:tinggi|rendah|baik|buruk|kurang|memuaskan|berhasil)|sedang|cukup)$/i.test(
    text.trim(),
  );
}

/** `(A - B)`, `(1+4)`: the sections or lines of the same table that a row is worked out of. */
const OF_LINES = /\s*\((?:[A-Z]|\d{1,2})(?:\s*[-+]\s*(?:[A-Z]\d*|\d{1,2}))+\)$/;
/** `JUMLAH ( PENDAPATAN - BELANJA )`: what is left of one after the other. */
const OF_SECTIONS =
  /^(?:jumlah|total)\s*\(\s*\p{L}{4,}(?:\s+\p{L}+)*(?:\s+[-–]\s+\p{L}{4,}(?:\s+\p{L}+)*)+\s*\)$/iu;
const LEFT_OVER = /\b(?:surplus|defisit|saldo|selisih|sisa|net+o|si[lk]pa)\b/i;

/** `SURPLUS/(DEFISIT)`, `Pembiayaan netto`, `SiLPA`: what one section of a budget leaves over for another. */
export function isBalance(text: string): boolean {
  if (OF_LINES.test(text.trim()) && LEFT_OVER.test(text)) return true;
  if (OF_SECTIONS.test(text.trim())) return true;
  return /^(?:[(]?(?:surplus|defisit)\b[^a-z]*(?:(?:surplus|defisit|anggaran|riil|blud)\b[^a-z]*)*|pembiayaan(?:\s+(?:net+o|daerah|blud))?|(?:penerimaan|pengeluaran)\s+pembiayaan|(?:penerimaan|pengeluaran)\s*:\s*si[lk]pa\b.*|si[lk]pa(?:\s+tahun\s+\w+)*|saldo\s+(?:kas|awal|akhir|dana|bank)(?:\s+\w+){0,3})$/i.test(
    text.trim().replace(OF_LINES, ''),
  );
}

/** Words under the table of E.81, of recaps and of offers. */
export function isFooterLabel(text: string): boolean {
  return /^(?:rata\s*[-]?\s*rata\s*:?$|rata\s*[-]?\s*rata\s+(?:persentase\s+|tingkat\s+)?(?:(?:pen)?capaian|realisasi|kinerja|penyerapan|serapan|anggaran)|predikat\s+kinerja|predikat\s+anggaran|predikat\s*:?$|nilai(?:\s+[a-z-]+){0,3}\s*:$|faktor\s+(?:pendorong|penghambat|pendukung)|(?:usulan\s+)?tindak\s+lanjut\s+(?:yang|triwulan|renja|rkpd)|persentase\s+penyerapan\s+total|selisih\s+(?:dengan|terhadap|antara)|(?:cek|check|kontrol)\s+(?:jumlah|total|selisih|silang)|pajak\s+pertambahan\s+nilai|ppn\b|pembulatan$)/i.test(
    text.trim(),
  );
}

const MONTHS =
  'januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember';

const PLACE_AND_DATE = new RegExp(
  `^[A-Za-z .'-]{3,30},\\s*(?:tanggal\\s*)?[\\d. _…-]{0,12}\\s*(?:${MONTHS})?\\s*20\\d\\d\\.?$`,
  'i',
);

/** What begins a signature block: a place with a date, `Mengetahui`, a head of office, `NIP.`. */
export function isSignature(text: string): boolean {
  const line = text.trim().replace(/\s+/g, ' ');
  if (/^\(?\s*nip\b\s*[.:]?/i.test(line)) return true;
  if (
    /^(?:mengetahui|menyetujui|disusun\s*(?:oleh)?|dievaluasi\s*(?:oleh)?|disetujui|disahkan|ditetapkan\s+di|dibuat\s+oleh|diverifikasi|pihak\s+(?:pertama|kedua))\b/i.test(
      line,
    ) &&
    line.length <= 60
  ) {
    return true;
  }
  if (
    /^(?:(?:plt|plh|pj|an|a\.n)\.?\s*)*(?:kepala\s+(?:dinas|badan|bappeda|bapperida|bidang|bagian|perangkat|opd|skpd)|sekretaris\s+(?:dinas|daerah|badan)|bupati|wali\s?kota|gubernur|camat|inspektur|(?:kuasa\s+)?pengguna\s+(?:anggaran|barang)|bendahara\s+(?:pengeluaran|penerimaan))\b/i.test(
      line,
    )
  ) {
    return true;
  }
  return PLACE_AND_DATE.test(line) || /^\[\s*(?:tempat|kota|nama|nip)\b/i.test(line);
}

/** `Predikat menurut realisasi: Sangat Baik >= 98; Baik 92 s.d. < 98`. */
const SCALE_OF_WORDS =
  /^(?:predikat|kriteria|kategori|skala|interval|ambang)\b.*[<>=≥≤]\s*=?\s*\d/is;

/** Notes and filling guides under a table. */
export function isNote(text: string): boolean {
  return (
    SCALE_OF_WORDS.test(text.trim()) ||
    /^(?:\*+\s*\)|\*+\s|(?:catatan|keterangan|penjelasan|ket|note|nb|terbilang|sumber(?:\s+data)?|petunjuk|cara\s+pengisian)\b\s*[^:]{0,30}:|penjelasan\s+cara|petunjuk\s+pengisian)/i.test(
      text.trim(),
    )
  );
}

/** `Rencana Kerja Tahun 2024`, `Halaman 3`: what word processors print on every page. */
export function isPageFooter(text: string): boolean {
  const line = text.trim();
  return (
    /^(?:halaman|hal\.?|page)\s*[:|]?\s*\d+/i.test(line) ||
    /^(?:rencana\s+(?:kerja|aksi|strategis)|renja|renstra|lkjip|lkj|rka|rkt|dpa|laporan\s+kinerja)\b.{0,80}\b(?:tahun\s+)?(?:anggaran\s+)?20\d\d(?:\s*[-–]\s*20\d\d)?(?:\s*\|?\s*\d+)?$/i.test(
      line,
    ) ||
    /^(?:tabel|lampiran)\s+[\dIVX]+/i.test(line)
  );
}

/** `URUSAN PEMERINTAHAN …`, `UNSUR KEWILAYAHAN` (urusan 4 to 9): stands above all programs, no level of a plan. */
export function isUrusan(text: string): boolean {
  return (
    /^(?:bidang\s+)?urusan\b/i.test(text.trim()) ||
    /^unsur\s+(?:pendukung|penunjang|staf|pengawas|kewilayahan|kekhususan|pemerintahan\s+umum)/i.test(
      text.trim(),
    )
  );
}

/** `Misi 2 : Mewujudkan …`: what the goals below it serve, no level of a plan. */
export function isMission(text: string): boolean {
  return /^(?:visi|misi)\s*(?:ke\s*-?\s*)?(?:[IVX]{1,5}|\d{1,2})?\s*[:.)–-]\s*\S/i.test(
    text.trim(),
  );
}

/** `STRATEGI II`, `Pilar 3` in the place of a code: what offices and their programs serve together, no level of a plan. */
export function isSection(text: string): boolean {
  return /^(?:strategi|pilar|prioritas|misi|kl[au]ster|fokus|agenda)\s*(?:ke\s*-?\s*)?(?:[IVX]{1,5}|\d{1,2}|[A-Z])\s*[.:)]?$/i.test(
    text.trim(),
  );
}

/** Labels of rows that work something out of others: `Persentase kumulatif`, `Rencana Fisik per Bulan (%)`. */
const STATED =
  /^(?:p(?:er|re|ro)sen(?:tase)?|rata\s*-?\s*rata|porsi|komposisi|proporsi|kontribusi|selisih|sisa|deviasi|pertumbuhan|kenaikan|penurunan|banyaknya|nilai\s+ter(?:tinggi|rendah)|kontrol|cek)\b|^%|\bkumulatif\b|\(%\)\s*$/i;

export function worksOutByName(label: string): boolean {
  return STATED.test(label.trim());
}
