// Sentences of the consolidation: problems of districts, titles of the result sheets.
import { formatNumber, formatRupiah } from '../numbers/formatNumber.ts';
import { quarterName } from '../numbers/quarters.ts';

type Quarter = 1 | 2 | 3 | 4;

function more(count: number): string {
  return count > 1 ? ` dan ${formatNumber(count - 1)} sel lain` : '';
}

const CELLS: Readonly<Record<string, (cell: string, text: string, count: number) => string>> = {
  'teks-mirip-rumus': (cell, text, count) =>
    `Sel ${cell}${more(count)} berisi teks mirip rumus ("${text.slice(0, 40)}"); ditulis sebagai teks biasa.`,
  'sel-galat': (cell, text, count) =>
    `Sel ${cell}${more(count)} berisi pesan kesalahan ${text}; tidak dijumlahkan.`,
  'angka-bermakna-ganda': (cell, text, count) =>
    `Sel ${cell}${more(count)} berisi angka bermakna ganda ("${text}"); tidak dijumlahkan. Tulis ulang sebagai angka.`,
  'bukan-angka': (cell, text, count) =>
    `Sel ${cell}${more(count)} seharusnya rupiah tetapi berisi "${text.slice(0, 40)}"; tidak dijumlahkan.`,
  'realisasi-persen': (cell, text, count) =>
    `Sel ${cell}${more(count)} menyatakan realisasi dalam persen ("${text}"), sedangkan targetnya jumlah; tidak dijumlahkan di "Per indikator".`,
  'angka-sebagai-teks': (cell, text, count) =>
    `Sel ${cell}${more(count)} menyimpan angka sebagai teks ("${text}"); tetap dibaca sebagai angka.`,
};

export const T = {
  cells: CELLS,
  parentThousand: (name: string, own: number, sum: number) =>
    `Pagu "${name}" tertulis ${formatRupiah(own)}, seribu kali jumlah rinciannya ${formatRupiah(sum)}; yang dijumlahkan adalah rinciannya.`,
  childDigits: (name: string, amount: number, factor: number) =>
    `Pagu "${name}" tertulis ${formatRupiah(amount)}; induknya cocok bila angka ini ${
      factor > 1 ? `dibagi ${formatNumber(factor)}` : `dikali ${formatNumber(1 / factor)}`
    }. Dijumlahkan seperti tertulis, mohon diperiksa.`,
  sumDiffers: (name: string, own: number, sum: number) =>
    `Pagu "${name}" tertulis ${formatRupiah(own)}, sedangkan jumlah rinciannya ${formatRupiah(sum)}; yang dijumlahkan adalah rinciannya.`,
  overspent: (name: string, spent: number, own: number) =>
    `Realisasi "${name}" ${formatRupiah(spent)} jauh melebihi pagunya ${formatRupiah(own)}; dijumlahkan seperti tertulis.`,
  unreadable: (file: string, why: string | null) =>
    why ?? `Berkas "${file}" tidak dapat dibuka. Minta kabupaten/kota mengirim ulang.`,
  noTable: (file: string) =>
    `Di berkas "${file}" tidak ditemukan tabel rencana aksi atau evaluasi.`,
  emptyTable: (sheet: string) => `Tabel di lembar "${sheet}" masih kosong.`,
  wrongForm: (sheet: string) =>
    `Tabel di lembar "${sheet}" tidak memuat pagu, target, atau realisasi; formulirnya lain.`,
  wrongYear: (year: number, wanted: number) =>
    `Berkas ini untuk tahun ${year}, bukan ${wanted}; tidak dijumlahkan.`,
  unknownDistrict: (file: string) =>
    `Nama kabupaten/kota tidak terbaca dari judul maupun nama berkas "${file}"; dijumlahkan tersendiri. Beri kode wilayah.`,
  rival: (name: string, other: string) =>
    `Berkas dibaca sebagai ${name}, tetapi judul atau nama berkas juga menyebut ${other}. Periksa pengirimnya.`,
  lentPlan: (plan: string, sheet: string) =>
    `Lembar "${sheet}" hanya memuat realisasi; target dan pagunya diambil dari lembar "${plan}".`,
  otherTable: (sheet: string) =>
    `Tabel lain di lembar "${sheet}" memuat baris yang sama dan tidak ikut dijumlahkan.`,
  noQuarter: (sheet: string, title: string) =>
    `Realisasi di lembar "${sheet}" (kolom "${title.slice(0, 60)}") tidak menyebut triwulan, baik di judul kolom, judul tabel, maupun nama lembar; realisasinya tidak dijumlahkan. Tulis triwulannya di judul.`,
  onlyToDate: (sheet: string, quarter: Quarter) =>
    `Realisasi di lembar "${sheet}" hanya ada sebagai jumlah s.d. ${quarterName(quarter)}; seluruhnya dicatat di ${quarterName(quarter)}, sehingga jumlah s.d. triwulan itu benar tetapi rincian triwulan sebelumnya kosong.`,
  spentToDate: (sheet: string) =>
    `Kolom realisasi anggaran per triwulan di lembar "${sheet}" berisi jumlah sejak Januari (kumulatif); realisasi tiap triwulan dihitung dari selisihnya.`,
  quarterSheets: (sheets: readonly string[]) =>
    `Realisasi digabung dari lembar per triwulan: ${sheets.map((name) => `"${name}"`).join(', ')}.`,
  duplicateSame: (other: string) =>
    `Isinya sama dengan berkas "${other}"; dihitung satu kali saja.`,
  duplicateOther: (other: string) =>
    `Ada dua berkas berbeda untuk kabupaten/kota ini; yang dihitung "${other}" (laporan triwulan terakhir, baris terbanyak, atau nama berkas yang menyebut revisi). Pastikan itu yang benar.`,
  duplicateUsed: (other: string) =>
    `Ada dua berkas berbeda untuk kabupaten/kota ini; berkas ini yang dihitung, bukan "${other}". Pastikan itu yang benar.`,
  sameElsewhere: (others: readonly string[]) =>
    `Semua angkanya sama persis dengan laporan ${others.slice(0, 3).join(', ')}${
      others.length > 3 ? ` dan ${formatNumber(others.length - 3)} lainnya` : ''
    }; keduanya dijumlahkan. Periksa apakah salah satunya salinan yang belum diganti isinya.`,
  unmatched: (name: string, near: string) =>
    `Baris "${name}" tanpa kode dan namanya tidak sama dengan nomenklatur${near === '' ? '' : `; mirip: ${near}`}. Dihitung tersendiri.`,
  matchedByChildren: (name: string, kode: string, official: string, distance: number) =>
    `Baris "${name}" dihitung sebagai ${kode} ${official} (jarak ${formatNumber(distance, 2)}) karena semua rincian di bawahnya berada di sana.`,
  near: (kode: string, name: string, distance: number) =>
    `${kode} ${name} (jarak ${formatNumber(distance, 2)})`,
  twoNames: (kode: string, own: string, other: string) =>
    `Kode ${kode} di sini bernama "${own}", di kabupaten/kota lain "${other}" (nomenklatur dari peraturan yang berbeda). Keduanya dijumlahkan di bawah satu kode; periksa apakah kegiatannya memang sama.`,
  notReported: (quarter: Quarter) => `Belum melaporkan ${quarterName(quarter)}.`,
  status: { ok: 'Lengkap', masalah: 'Bermasalah', belum_lapor: 'Belum lapor' },
  levels: {
    tujuan: 'Tujuan',
    sasaran: 'Sasaran',
    program: 'Program',
    kegiatan: 'Kegiatan',
    sub_kegiatan: 'Sub Kegiatan',
    aksi: 'Aksi',
    indikator: 'Indikator lain',
  },
  kinds: { count: 'jumlah', money: 'rupiah', rate: 'persentase', index: 'indeks/nilai' },
  problemKinds: { gagal: 'Tidak dihitung', berat: 'Perlu diperiksa', ringan: 'Catatan' },
  sheets: {
    ringkasan: 'Ringkasan',
    program: 'Per program',
    matriks: 'Matriks',
    indikator: 'Per indikator',
    data: 'Data',
    masalah: 'Masalah',
  },
  title: (tahun: number, quarter: Quarter) =>
    `KONSOLIDASI RENCANA AKSI TAHUN ${tahun} S.D. ${quarterName(quarter).toUpperCase()}`,
  madeAt: (time: string) =>
    `Dibuat ${time}. Angka rupiah dijumlahkan dari baris terinci, induk tidak dihitung dua kali.`,
  skippedRows: (count: number) =>
    `${formatNumber(count)} baris di lembar Data kehilangan kuncinya dan tidak dibaca; buat ulang konsolidasi asalnya.`,
  writing: (sheet: string) => `menulis lembar "${sheet}"`,
  noProgram: '(tanpa program)',
  label: 'Konsolidasi wilayah',
} as const;
