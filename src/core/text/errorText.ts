// The sentence for each kind of trouble: what is wrong, where, and what to do.
import { formatNumber } from '../numbers/formatNumber.ts';

type Params = Readonly<Record<string, string | number>>;

const noTable = (p: Params): string =>
  `Tidak ditemukan tabel rencana aksi${p.sheet ? ` di lembar "${p.sheet}"` : ' di berkas ini'}. Pastikan ada baris judul kolom seperti Program/Kegiatan, Indikator, dan Target.`;

const SENTENCES: Readonly<Record<string, (p: Params) => string>> = {
  SHEET_MISSING: (p) =>
    `Lembar "${p.sheet ?? ''}" tidak ada di berkas ini. ${p.others ? `Lembar yang ada: ${p.others}.` : 'Pilih lembar lain.'}`,
  SHEET_EXISTS: (p) =>
    `Lembar "${p.sheet ?? ''}" sudah ada. Ganti nama lembar yang lama, lalu coba lagi.`,
  SHEET_EMPTY: (p) =>
    `Lembar "${p.sheet ?? ''}" masih kosong. Isi tabelnya atau sisipkan formulir baku lebih dulu.`,
  NO_SHEET: () =>
    'Tidak ada lembar yang dapat dibaca: semuanya tersembunyi atau dibuat oleh renaksi sendiri. Tampilkan atau buka lembar rencana aksi, lalu coba lagi.',
  NO_TABLE: (p) =>
    p.per
      ? `Lembar "${p.sheet ?? ''}" adalah rekap per ${p.per}, bukan rencana: tidak ada program atau kegiatan di dalamnya. Buka berkas atau lembar rencana aksi yang dirangkumnya.`
      : noTable(p),
  NO_REALISATION: (p) =>
    `Tabel di lembar "${p.sheet ?? ''}" tidak memuat kolom realisasi, jadi rekap belum dapat dihitung. Gunakan formulir evaluasi atau tambahkan kolom realisasi per triwulan.`,
  UNKNOWN_FORM: (p) =>
    `Formulir "${p.form ?? ''}" tidak dikenal. Lihat daftar formulir dengan "renaksi template list" atau menu Sisipkan templat.`,
  BAD_FORM: (p) => `Formulir buatan sendiri belum benar: ${p.detail ?? ''}`,
  BAD_REQUEST: (p) =>
    p.detail
      ? `Permintaan ini belum dapat dijalankan: ${p.detail}`
      : `Permintaan dari panel tidak lengkap${p.field ? ` (${p.field})` : ''}. Muat ulang panel lalu coba lagi.`,
  BAD_QUARTER: (p) => `Triwulan "${p.triwulan ?? ''}" tidak ada. Pilih triwulan 1, 2, 3, atau 4.`,
  BAD_YEAR: (p) => `Tahun "${p.tahun ?? ''}" tidak benar. Tulis empat angka, misalnya 2024.`,
  NO_PERMISSION: (p) =>
    `Anda tidak punya izin untuk mengubah ${p.what ? `"${p.what}"` : 'bagian ini'}. Mintalah akses sunting kepada pemilik berkas, dan pastikan Anda memakai akun Google yang benar (bila ada dua akun, gunakan profil Chrome terpisah).`,
  QUOTA: () =>
    'Batas harian atau batas kecepatan Google tercapai. Tunggu beberapa menit, lalu coba lagi; data Anda tidak berubah.',
  BUSY: (p) =>
    `Pekerjaan ini sedang dijalankan${p.owner ? ` oleh ${p.owner}` : ' oleh orang lain'}. Tunggu sampai selesai, lalu coba lagi.`,
  GOOGLE_BUSY: () =>
    'Google Sheets sedang lambat atau tidak menjawab. Tunggu sebentar, lalu coba lagi; data Anda tidak diubah.',
  STORE_FULL: () =>
    'Tempat simpan pengaturan berkas ini penuh. Hapus catatan penerimaan temuan yang lama, lalu coba lagi.',
  WORKBOOK_FULL: () =>
    'Isi yang akan ditulis melampaui batas Google (10 juta sel per berkas, 50.000 huruf per sel). Hapus lembar atau baris kosong yang tidak dipakai, lalu coba lagi; data Anda tidak diubah.',
  CELL_REFUSED: (p) =>
    `${p.cell ? `Sel ${p.cell}` : 'Sebuah sel'}${p.what ? ` di lembar "${p.what}"` : ''} menolak isi yang akan ditulis karena validasi data yang ketat. Longgarkan aturannya di menu Data > Validasi data, lalu coba lagi; data Anda tidak diubah.`,
  SHEET_CHANGED: (p) =>
    `Lembar ${p.what ? `"${p.what}" ` : ''}berubah ketika renaksi sedang bekerja, misalnya baris atau lembarnya dihapus. Coba lagi; renaksi tidak mengubah apa pun.`,
  LAST_SHEET: (p) =>
    `Lembar ${p.what ? `"${p.what}" ` : ''}tidak dapat dihapus atau disembunyikan karena tidak ada lembar lain yang terlihat. Tambahkan satu lembar kosong, lalu coba lagi.`,
  HALF_WRITTEN: (p) =>
    `Google berhenti menjawab di tengah penulisan, dan isi semula belum semuanya dapat dikembalikan${p.sheets ? ` (lembar: ${p.sheets})` : ''}. Buka File > Histori versi > Lihat histori versi, lalu pulihkan versi sebelum tindakan ini.`,
  NOTHING_TO_UNDO: () => 'Belum ada tindakan renaksi yang dapat dibatalkan di berkas ini.',
  UNDO_STALE: (p) =>
    `Tindakan "${p.label ?? 'terakhir'}" tidak dapat dibatalkan karena ${p.cell ? `sel ${p.cell}` : 'selnya'} sudah diubah sesudah itu. Gunakan Histori versi (menu File) bila perlu.`,
  NO_DISTRICTS: () =>
    'Belum ada berkas kabupaten/kota yang dapat dikonsolidasikan. Tambahkan berkas atau tautan lebih dulu.',
  JOB_MISSING: () => 'Konsolidasi ini sudah tidak ada. Mulailah konsolidasi baru.',
  TOO_LARGE: (p) =>
    `Hasil konsolidasi ini memerlukan ${formatNumber(Number(p.cells ?? 0))} sel, sedangkan satu buku kerja Google hanya menampung ${formatNumber(Number(p.most ?? 0))}. Gabungkan bertahap: kabupaten/kota ke provinsi, lalu provinsi ke nasional; jumlahnya sama.`,
  BUG: () =>
    'Terjadi kesalahan di dalam renaksi. Data Anda tidak diubah. Muat ulang panel dan coba lagi; bila terulang, laporkan kepada pengelola renaksi.',
};

const BY_CODE = new Map(Object.entries(SENTENCES));

/**
 * One plain Indonesian sentence for an AppError.
 * @param code an AppErrorCode; an unknown code reads as BUG
 * @param params what the sentence names: sheet, form, triwulan, ...
 */
export function errorSentence(code: string, params: Params = {}): string {
  const sentence = BY_CODE.get(code) ?? SENTENCES.BUG!;
  return sentence(params);
}
