// Words of the sheet "Daftar Kabupaten" and of reading its workbooks.
import { formatNumber } from '../numbers/formatNumber.ts';

export const REGISTRY_TEXT = {
  sheet: 'Daftar Kabupaten',
  title: 'DAFTAR BUKU KERJA KABUPATEN/KOTA',
  hint: 'Isi satu baris per kabupaten/kota dengan tautan Google Sheets. Tiga kolom terakhir diisi oleh renaksi.',
  header: [
    'No',
    'Kode wilayah',
    'Kabupaten/Kota',
    'Tautan atau ID Google Sheets',
    'Batas waktu',
    'Status',
    'Terakhir dibaca',
    'Pesan',
  ],
  unnamed: (row: number) => `baris ${row}`,
  noLink: 'Tautan belum diisi.',
  sameLink: (name: string) => `Tautan yang sama sudah terdaftar untuk ${name}.`,
  sameRegion: (name: string) => `${name} sudah terdaftar dengan tautan lain.`,
  badLink: {
    drive:
      'Ini berkas di Drive, bukan Google Sheets. Buka berkasnya, pilih File lalu Simpan sebagai Google Spreadsheet, dan pakai tautan yang baru.',
    folder: 'Ini tautan folder. Buka foldernya dan salin tautan berkas Google Sheets.',
    other: 'Ini bukan tautan Google Sheets. Salin tautan dari tombol Bagikan di Google Sheets.',
  },
  failures: {
    no_access:
      'Tidak punya izin membuka berkas. Minta kabupaten/kota membagikannya kepada akun Anda sebagai pelihat.',
    not_found: 'Berkas tidak ditemukan: dihapus, dipindah, atau tautannya salah.',
    not_a_sheet: 'Tautan ini bukan Google Sheets.',
    excel_in_drive:
      'Berkas ini masih Excel di Drive. Buka, pilih File lalu Simpan sebagai Google Spreadsheet, dan perbarui tautannya; atau kirim berkasnya lewat panel.',
    busy: 'Google sedang membatasi permintaan; sudah dicoba beberapa kali. Jalankan lagi nanti.',
    server: 'Google sedang terganggu; sudah dicoba beberapa kali. Jalankan lagi nanti.',
    unreadable: 'Isi berkas tidak dapat dibaca.',
  },
  status: {
    antre: 'Antre',
    selesai: 'Terbaca',
    gagal: 'Gagal',
    masalah: 'Terbaca, ada masalah',
    salah: 'Perlu diperbaiki',
  },
  progress: (done: number, total: number, name: string | null) =>
    `${formatNumber(done)} dari ${formatNumber(total)}${name === null ? '' : `: ${name}`}`,
  importLabel: 'Menambah daftar kabupaten',
} as const;
