// The words of headers: every spelling that offices use, brought to one token, and the words that say nothing.

// First word: the token. The others mean the same in a header.
const SPELLINGS = `
no nomor nomer nomr nmr nr num urut
kode kd code kodering
jabatan pejabat eselon pemangku
tujuan goal
sasaran objektif
strategis strategic
program prog progr programme
kegiatan keg activity
subkegiatan subkeg
aksi aktivitas aktifitas langkah tahapan action
uraian nama judul nomenklatur rincian deskripsi
paket pekerjaan
kontrak kontraktual spk adendum addendum
swakelola
penyedia rekanan kontraktor
pengadaan
mekanisme metode
kodefikasi
tanggal tgl
urusan bidang
indikator indikatornya indik ik iku ikk iki iks ikp tolokukur parameter
satuan sat unit
target targetnya tgt targt trgt rencananya
volume vol kuantitas besaran koefisien koef
realisasi terealisasi realisasinya real realis actual
capaian pencapaian ketercapaian tercapai capaiannya cap capai
hasil
keluaran output
outcome
impact
pagu plafon plafond
anggaran angg dana biaya pendanaan belanja budget dpa dppa apbd alokasi
keuangan keu keuang finansial
fisik
rp rupiah idr
k
kinerja performance
persen rasio persentase presentase prosentase percent pct
tingkat tinglat
serapan penyerapan terserap daya
jumlah jml jlh total totals jmlh akumulasinya
sisa saldo
tw triwulan tribulan triw trib triwulanan trw trwl trwln trwul triwln triwul kuartal kwartal quarter
bulan bln bulanan
tahun thn th ta tahunan setahun year
semester smt
pj pic pengampu pelaksana penanggungjawab pengelola koordinator pptk ppk pengampunya charge responsible
penanggung penangg png
jawab jwb
keterangan ket ketr
catatan analisis analisa
rekomendasi
usulan pengusul
lokasi tempat
kelurahan kel
kecamatan kec
desa
alamat
sumber
renstra
rpjmd rpjpd
rkpd
renja
pk perjanjian
maju
prakiraan perkiraan
proyeksi
awal
rancangan
akhir
kebutuhan
periode
jadwal waktu pelaksanaan penjadwalan timeline
kas
peningkatan kenaikan pertumbuhan
selisih bertambah berkurang penambahan pengurangan
sebelum semula
sesudah setelah menjadi
lalu sebelumnya kemarin
ini berjalan
sd sampai hingga kumulatif
polaritas
akumulasi sifat
level lvl jenjang
perangkat
daerah
skpd opd pd
kerja
sub
n
nmin1
nmin2
nplus1
evaluasi dievaluasi
bukti
dukung eviden evidence
faktor
kendala penghambat hambatan permasalahan masalah
pendorong
tindak
lanjut
solusi
baseline
formula formulasi perhitungan
definisi operasional
lembaga
kondisi
kelompok
status
`;

const FILLER_WORDS = `
dan yang di dari per untuk pada dengan ke atas bagi menurut oleh atau serta tiap setiap adalah
utama individu khusus kunci strategis kinerja kabupaten kota kab provinsi prov pemerintah pemerintahan
perangkat daerah skpd opd pd evaluasi outcome impact n ke sub kerja rencana perubahan murni induk
tahun ini lalu kerangka indikatif definitif ukuran keberhasilan tolok tolak tersedia masing orang dalam tersebut sesuai juta ribu jutaan
person in kriteria ukur rekening rek mata teknis prioritas penarikan pergeseran renc penting proporsi porsi komposisi
`;

/** Spelling → token. */
export const TOKEN_OF: ReadonlyMap<string, string> = tokensBySpelling();

/** Tokens that alone do not make a cell a header. */
export const FILLER: ReadonlySet<string> = new Set(FILLER_WORDS.trim().split(/\s+/));

/** Two or three tokens that mean one thing together, longest first. */
export const PHRASES: readonly { readonly words: readonly string[]; readonly token: string }[] = [
  phrase('sub kegiatan', 'subkegiatan'),
  phrase('parsial', 'pergeseran'),
  phrase('pd penanggung jawab', 'pj'),
  phrase('satuan penanggung jawab', 'pj'),
  phrase('satuan kerja penanggung jawab', 'pj'),
  phrase('perangkat daerah penanggung jawab', 'pj'),
  phrase('urusan penanggung jawab', 'pj'),
  phrase('penanggung jawab', 'pj'),
  phrase('satuan kerja', 'unitkerja'),
  phrase('sub satuan', 'unitkerja'),
  phrase('satuan organisasi', 'unitkerja'),
  phrase('urusan pj', 'pj'),
  phrase('perangkat daerah', 'pd'),
  phrase('rencana kerja', 'renja'),
  phrase('rencana strategis', 'renstra'),
  phrase('rencana aksi', 'aksi'),
  phrase('renc aksi', 'aksi'),
  phrase('rencana penarikan', 'kas'),
  phrase('penarikan dana', 'kas'),
  phrase('rencana target', 'target'),
  phrase('rencana tingkat capaian', 'target'),
  phrase('target capaian', 'target'),
  phrase('tolok ukur', 'indikator'),
  phrase('tolak ukur', 'indikator'),
  phrase('ukuran keberhasilan', 'indikator'),
  phrase('ukuran kinerja', 'indikator'),
  phrase('kriteria keberhasilan', 'indikator'),
  phrase('prakiraan maju', 'maju'),
  phrase('anggaran kas', 'kas'),
  phrase('sumber anggaran', 'sumberdana'),
  phrase('jenis kegiatan', 'kegiatan'),
  phrase('upaya kesehatan', 'program'),
  phrase('sd dengan', 'sd'),
  phrase('hasil catatan', 'hasilanalisa'),
  phrase('kebutuhan anggaran', 'pagu'),
  phrase('catatan kebutuhan', 'hasilanalisa'),
  phrase('daya serapan', 'serapan'),
  phrase('mekanisme jadwal', 'mekanisme'),
  phrase('tindak lanjut', 'tindaklanjut'),
  phrase('bukti dukung', 'bukti'),
  phrase('definisi operasional', 'definisi'),
  phrase('faktor pendorong', 'pendorong'),
  phrase('faktor kendala', 'kendala'),
  phrase('kondisi awal', 'baseline'),
  phrase('jenis target', 'akumulasi'),
  phrase('tipe target', 'akumulasi'),
  phrase('cara hitung', 'akumulasi'),
  phrase('cara menghitung', 'akumulasi'),
].sort((a, b) => b.words.length - a.words.length);

function phrase(words: string, token: string): { words: readonly string[]; token: string } {
  return { words: words.split(' '), token };
}

function tokensBySpelling(): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of SPELLINGS.trim().split('\n')) {
    const [token, ...others] = line.trim().split(' ');
    for (const word of [token!, ...others]) map.set(word, token!);
  }
  for (const word of FILLER_WORDS.trim().split(/\s+/)) if (!map.has(word)) map.set(word, word);
  return map;
}
