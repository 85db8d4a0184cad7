// Words of the self-test that a maintainer runs once on a real account. Ids stand in docs/uji-di-google.md, too.

interface CheckText {
  readonly what: string;
  readonly expected: string;
}

const check = (what: string, expected: string): CheckText => ({ what, expected });

/** Checks that run by themselves, in the order of the result sheet. */
export const SELF_TEST_CHECKS = {
  lokal: check(
    'Lokal dan zona waktu berkas menurut Google',
    'in_ID atau id_ID; jalankan lagi di berkas en_US',
  ),
  rumus: check(
    'Rumus ber-; lewat setValues dihitung dan terbaca kembali',
    'tiga hasil benar, rumus sama',
  ),
  pemisah: check('setFormula dan getFormula: ; dan , di lokal berkas ini', 'dicatat'),
  'teks-otomatis': check(
    'Teks 1.10, 1/2, 001, =1+1, … di sel otomatis',
    'tetap teks, huruf demi huruf',
  ),
  'teks-polos': check('Teks yang sama di sel berformat @', 'tetap teks, tanpa apostrof'),
  apostrof: check('=1+1 dan apostrof mentah di sel @ dan otomatis', 'dicatat'),
  'angka-polos': check(
    'Angka dan rumus di sel @, mentah dan sesudah format diubah',
    'dicatat; sesudah diubah: angka dan rumus',
  ),
  format: check('setNumberFormats: General dan teks kosong', 'keduanya menjadi otomatis'),
  tanggal: check('Angka 45356 dengan format tanggal', 'terbaca 2024-03-05'),
  jam: check('Angka 45356,4375 dengan format tanggal dan jam', 'jam 10.30 terbaca kembali'),
  galat: check('Sel galat =1/0', 'terbaca #DIV/0!'),
  tanda: check('Metadata pengembang pada lembar, baris, dan kolom', 'terbaca di tempatnya'),
  'tanda-pindah': check('Metadata sesudah sisip baris dan kolom', 'ikut pindah'),
  'tanda-salin': check('Metadata sesudah lembar disalin', 'dicatat'),
  tampilan: check(
    'Catatan, warna, tebal, gabungan, baris beku, kolom tersembunyi',
    'terbaca kembali sama',
  ),
  'nama-baris': check('Alamat A1 dari satu baris penuh yang digabung', 'dicatat'),
  pagar: check('Pilihan tarik-turun, proteksi, kelompok baris, grafik, ukuran', 'tanpa galat'),
  'proteksi-peringatan': check('Proteksi hanya memberi peringatan', 'isWarningOnly benar'),
  'validasi-ketat': check(
    'setValues melawan pilihan yang ketat',
    'ditolak, saat ditulis atau saat flush (dicatat yang mana)',
  ),
  lembar: check(
    'Sisip lembar di tempat tertentu, ganti nama, sembunyikan, hapus',
    'urutan dan nama benar',
  ),
  simpanan: check('Nilai 20.000 huruf di properti dokumen', 'terbaca kembali sama'),
  'simpanan-besar': check(
    'Nilai di atas 9 KB di properti dokumen',
    'ditolak, dan dikenali sebagai penuh',
  ),
  panel: check(
    'Halaman panel, dibaca dari berkasnya dan diubah dengan setContent',
    'utuh sampai akhir',
  ),
  antarmuka: check('Antarmuka berkas (getUi)', 'ada'),
  intl: check('Intl.NumberFormat dan Intl.DateTimeFormat id-ID', '1.234.567,89 dan Mei'),
  'waktu-baca': check(
    'Waktu menulis dan membaca 500 baris x 20 kolom',
    'masing-masing di bawah 15 detik',
  ),
  rest: check('Sheets API atas berkas ini (edisi sekretariat)', 'isi sama dengan pembacaan biasa'),
  sewa: check('Giliran kerja dan kunci dokumen (edisi sekretariat)', 'orang kedua ditolak'),
} as const satisfies Record<string, CheckText>;

export type SelfTestId = keyof typeof SELF_TEST_CHECKS;

/** What only eyes can judge. */
export const SELF_TEST_EYES: readonly string[] = [
  'Layar izin yang muncul dari salinan milik akun Gmail.',
  'Letak menu renaksi: menu Ekstensi atau sejajar dengannya.',
  'Waktu sampai panel terlihat (harapan: di bawah 3 detik); waktu muat skrip ada di halaman Eksekusi.',
  'Panel edisi sekretariat (sekitar 670 KB, memuat pembaca Excel) terbuka utuh, juga lewat sambungan lambat.',
  'Ctrl+Z sesudah renaksi menulis, lalu menu Batalkan tindakan terakhir.',
  'Formulir yang disisipkan: warna, catatan, peringatan proteksi, pilihan tarik-turun, lebar kolom.',
  'Grafik di lembar rekap.',
  'Metadata sesudah Buat salinan berkas: buka salinannya, lihat apakah Beranda mengenali formulir.',
  'Dua akun Google di satu peramban: panel menjelaskan profil terpisah.',
  'Dua orang menekan Sisipkan pada saat yang sama: yang kedua menunggu, lalu kedua lembar ada.',
  'Berkas .xlsx yang dibuka di Google Sheets tanpa diubah ke Google Sheets: apakah menu renaksi ada.',
  'Lembar dengan proteksi keras milik orang lain: satu kalimat, tidak ada yang setengah tertulis.',
  'Nama fungsi di rumus pada tampilan berbahasa Indonesia.',
];

export const SELF_TEST_TEXT = {
  sheet: 'Uji mandiri renaksi',
  title: 'UJI MANDIRI RENAKSI',
  about: (version: string, edition: string, locale: string, day: string) =>
    `renaksi ${version}, edisi ${edition}, lokal ${locale}, ${day}. Lembar ini boleh dihapus.`,
  header: ['No', 'Kode', 'Yang diuji', 'Diharapkan', 'Hasil', 'Yang terlihat', 'Waktu (ms)'],
  state: {
    sesuai: 'Sesuai',
    beda: 'Berbeda',
    catat: 'Dicatat',
    gagal: 'Tidak dapat dicoba',
    mata: 'Periksa dengan mata',
  },
  done: (ok: number, different: number, failed: number) =>
    `Uji mandiri selesai: ${ok} sesuai, ${different} berbeda, ${failed} tidak dapat dicoba.`,
} as const;
