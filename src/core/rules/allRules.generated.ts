// All rules by code; written by scripts/generate-rules.ts, never by hand.
import { angkaBeda } from './angka-beda.rule.ts';
import { angkaJanggal } from './angka-janggal.rule.ts';
import { angkaKosong } from './angka-kosong.rule.ts';
import { angkaNegatif } from './angka-negatif.rule.ts';
import { angkaRancu } from './angka-rancu.rule.ts';
import { angkaTanggal } from './angka-tanggal.rule.ts';
import { angkaTeks } from './angka-teks.rule.ts';
import { barisGanda } from './baris-ganda.rule.ts';
import { barisHilang } from './baris-hilang.rule.ts';
import { bobotSeratus } from './bobot-seratus.rule.ts';
import { bulanSeratus } from './bulan-seratus.rule.ts';
import { bulanTahun } from './bulan-tahun.rule.ts';
import { cabangKosong } from './cabang-kosong.rule.ts';
import { capaianJanggal } from './capaian-janggal.rule.ts';
import { desaLebih } from './desa-lebih.rule.ts';
import { galat } from './galat.rule.ts';
import { hubunganKolom } from './hubungan-kolom.rule.ts';
import { indikatorKosong } from './indikator-kosong.rule.ts';
import { indikatorTertukar } from './indikator-tertukar.rule.ts';
import { jumlahAnak } from './jumlah-anak.rule.ts';
import { jumlahKosong } from './jumlah-kosong.rule.ts';
import { jumlahRealisasi } from './jumlah-realisasi.rule.ts';
import { jumlahTotal } from './jumlah-total.rule.ts';
import { kalimatTabel } from './kalimat-tabel.rule.ts';
import { kasPagu } from './kas-pagu.rule.ts';
import { kasProgram } from './kas-program.rule.ts';
import { kepalaTabel } from './kepala-tabel.rule.ts';
import { keteranganBaris } from './keterangan-baris.rule.ts';
import { keteranganCapaian } from './keterangan-capaian.rule.ts';
import { kodeBeda } from './kode-beda.rule.ts';
import { kodeGanda } from './kode-ganda.rule.ts';
import { kodeInduk } from './kode-induk.rule.ts';
import { kodeKosong } from './kode-kosong.rule.ts';
import { kodeNama } from './kode-nama.rule.ts';
import { kodePemilik } from './kode-pemilik.rule.ts';
import { kodeTulis } from './kode-tulis.rule.ts';
import { kodeUrut } from './kode-urut.rule.ts';
import { kontrolNol } from './kontrol-nol.rule.ts';
import { namaBeda } from './nama-beda.rule.ts';
import { namaGanda } from './nama-ganda.rule.ts';
import { namaKosong } from './nama-kosong.rule.ts';
import { namaLama } from './nama-lama.rule.ts';
import { nomorUrut } from './nomor-urut.rule.ts';
import { notasiCampur } from './notasi-campur.rule.ts';
import { paguBeda } from './pagu-beda.rule.ts';
import { paguKosong } from './pagu-kosong.rule.ts';
import { paguLebihRenstra } from './pagu-lebih-renstra.rule.ts';
import { penanggungJawabKosong } from './penanggung-jawab-kosong.rule.ts';
import { penarikanPagu } from './penarikan-pagu.rule.ts';
import { persenLebih } from './persen-lebih.rule.ts';
import { persenMenyimpang } from './persen-menyimpang.rule.ts';
import { persenNol } from './persen-nol.rule.ts';
import { persenSalah } from './persen-salah.rule.ts';
import { realisasiLebihPagu } from './realisasi-lebih-pagu.rule.ts';
import { realisasiSampai } from './realisasi-sampai.rule.ts';
import { rekapTerlewat } from './rekap-terlewat.rule.ts';
import { rekeningNama } from './rekening-nama.rule.ts';
import { rencanaKosong } from './rencana-kosong.rule.ts';
import { rincianSel } from './rincian-sel.rule.ts';
import type { Rule } from './rule.ts';
import { rumusBeda } from './rumus-beda.rule.ts';
import { rumusBergeser } from './rumus-bergeser.rule.ts';
import { rumusDitimpa } from './rumus-ditimpa.rule.ts';
import { rumusHilang } from './rumus-hilang.rule.ts';
import { rumusHitungGanda } from './rumus-hitung-ganda.rule.ts';
import { rumusKolomLain } from './rumus-kolom-lain.rule.ts';
import { rumusKurangBaris } from './rumus-kurang-baris.rule.ts';
import { rumusKurangKolom } from './rumus-kurang-kolom.rule.ts';
import { rumusLawanJudul } from './rumus-lawan-judul.rule.ts';
import { rumusLewatBatas } from './rumus-lewat-batas.rule.ts';
import { rumusMelingkar } from './rumus-melingkar.rule.ts';
import { rumusPembilang } from './rumus-pembilang.rule.ts';
import { rumusPenyebut } from './rumus-penyebut.rule.ts';
import { rumusRataRata } from './rumus-rata-rata.rule.ts';
import { rumusSeratus } from './rumus-seratus.rule.ts';
import { rumusTempelan } from './rumus-tempelan.rule.ts';
import { sasaranKosong } from './sasaran-kosong.rule.ts';
import { satuanBerubah } from './satuan-berubah.rule.ts';
import { satuanIndikator } from './satuan-indikator.rule.ts';
import { satuanKosong } from './satuan-kosong.rule.ts';
import { stripNol } from './strip-nol.rule.ts';
import { sumberDanaKosong } from './sumber-dana-kosong.rule.ts';
import { tabelTakTerbaca } from './tabel-tak-terbaca.rule.ts';
import { targetAnak } from './target-anak.rule.ts';
import { targetBeda } from './target-beda.rule.ts';
import { targetGanda } from './target-ganda.rule.ts';
import { targetKosong } from './target-kosong.rule.ts';
import { targetSampai } from './target-sampai.rule.ts';
import { tingkatSalah } from './tingkat-salah.rule.ts';
import { tingkatTerlewat } from './tingkat-terlewat.rule.ts';
import { totalTanpaNama } from './total-tanpa-nama.rule.ts';
import { triwulanLebih } from './triwulan-lebih.rule.ts';
import { triwulanTahun } from './triwulan-tahun.rule.ts';
import { triwulanTurun } from './triwulan-turun.rule.ts';
import { volumeHarga } from './volume-harga.rule.ts';

export const ALL_RULES: readonly Rule[] = [
  angkaBeda,
  angkaJanggal,
  angkaKosong,
  angkaNegatif,
  angkaRancu,
  angkaTanggal,
  angkaTeks,
  barisGanda,
  barisHilang,
  bobotSeratus,
  bulanSeratus,
  bulanTahun,
  cabangKosong,
  capaianJanggal,
  desaLebih,
  galat,
  hubunganKolom,
  indikatorKosong,
  indikatorTertukar,
  jumlahAnak,
  jumlahKosong,
  jumlahRealisasi,
  jumlahTotal,
  kalimatTabel,
  kasPagu,
  kasProgram,
  kepalaTabel,
  keteranganBaris,
  keteranganCapaian,
  kodeBeda,
  kodeGanda,
  kodeInduk,
  kodeKosong,
  kodeNama,
  kodePemilik,
  kodeTulis,
  kodeUrut,
  kontrolNol,
  namaBeda,
  namaGanda,
  namaKosong,
  namaLama,
  nomorUrut,
  notasiCampur,
  paguBeda,
  paguKosong,
  paguLebihRenstra,
  penanggungJawabKosong,
  penarikanPagu,
  persenLebih,
  persenMenyimpang,
  persenNol,
  persenSalah,
  realisasiLebihPagu,
  realisasiSampai,
  rekapTerlewat,
  rekeningNama,
  rencanaKosong,
  rincianSel,
  rumusBeda,
  rumusBergeser,
  rumusDitimpa,
  rumusHilang,
  rumusHitungGanda,
  rumusKolomLain,
  rumusKurangBaris,
  rumusKurangKolom,
  rumusLawanJudul,
  rumusLewatBatas,
  rumusMelingkar,
  rumusPembilang,
  rumusPenyebut,
  rumusRataRata,
  rumusSeratus,
  rumusTempelan,
  sasaranKosong,
  satuanBerubah,
  satuanIndikator,
  satuanKosong,
  stripNol,
  sumberDanaKosong,
  tabelTakTerbaca,
  targetAnak,
  targetBeda,
  targetGanda,
  targetKosong,
  targetSampai,
  tingkatSalah,
  tingkatTerlewat,
  totalTanpaNama,
  triwulanLebih,
  triwulanTahun,
  triwulanTurun,
  volumeHarga,
];
