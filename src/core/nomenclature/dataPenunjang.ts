// The supporting program X.XX.01 that every office has: kegiatan and sub kegiatan for kabupaten/kota.

/**
 * One line per code behind `X.XX.01.2.` (X.XX is the office's own bidang), tabs between code, name,
 * indicator, unit and a second spelling of the name. Sub kegiatan from two public e-SAKIP data sets, the most
 * frequent spelling first; kegiatan names as the published Renja and Rencana Aksi print them; 04 and 10
 * stand in none of our documents: their names are unproven, nobody has compared them with Permendagri 90/2019. .11 to .16 do not occur in a dinas.
 */
export const DATA_PENUNJANG = `
01	Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah
01.01	Penyusunan Dokumen Perencanaan Perangkat Daerah	Jumlah dokumen perencanaan perangkat daerah yang disusun	Dokumen
01.02	Koordinasi dan Penyusunan Dokumen RKA-SKPD
01.03	Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD
01.04	Koordinasi dan Penyusunan DPA-SKPD
01.05	Koordinasi dan Penyusunan Perubahan DPA-SKPD
01.06	Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD
01.07	Evaluasi Kinerja Perangkat Daerah	Jumlah dokumen evaluasi capaian kinerja perangkat daerah yang disusun	Dokumen
01.10	Pelaksanaan Forum Perangkat Daerah Berdasarkan Bidang Urusan yang Diampu dalam Rangka Penyusunan Dokumen Perencanaan Perangkat Daerah
01.11	Penyusunan Dokumen Perencanaan Urusan Selain Renstra PD dan Renja PD
02	Administrasi Keuangan Perangkat Daerah
02.01	Penyediaan Gaji dan Tunjangan ASN	Jumlah laporan penyediaan gaji dan tunjangan ASN	Laporan
02.02	Penyediaan Administrasi Pelaksanaan Tugas ASN
02.03	Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD
02.04	Koordinasi dan Pelaksanaan Akuntansi SKPD
02.05	Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD
02.06	Pengelolaan dan Penyiapan Bahan Tanggapan Pemeriksaan
02.07	Koordinasi dan Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD	Jumlah laporan keuangan yang disusun	Laporan
02.08	Penyusunan Pelaporan dan Analisis Prognosis Realisasi Anggaran
03	Administrasi Barang Milik Daerah pada Perangkat Daerah
03.01	Penyusunan Perencanaan Kebutuhan Barang Milik Daerah SKPD
03.02	Pengamanan Barang Milik Daerah SKPD
03.03	Koordinasi dan Penilaian Barang Milik Daerah SKPD
03.04	Pembinaan, Pengawasan, dan Pengendalian Barang Milik Daerah pada SKPD
03.05	Rekonsiliasi dan Penyusunan Laporan Barang Milik Daerah pada SKPD
03.06	Penatausahaan Barang Milik Daerah pada SKPD
03.07	Pemanfaatan Barang Milik Daerah SKPD
04	Administrasi Pendapatan Daerah Kewenangan Perangkat Daerah
04.02	Analisa dan Pengembangan Retribusi Daerah, serta Penyusunan Kebijakan Retribusi Daerah
04.07	Pelaporan Pengelolaan Retribusi Daerah
05	Administrasi Kepegawaian Perangkat Daerah
05.01	Peningkatan Sarana dan Prasarana Disiplin Pegawai
05.02	Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya			Pengadaan Pakaian Dinas Beserta Atribut Kelengkapannya
05.03	Pendataan dan Pengolahan Administrasi Kepegawaian
05.04	Koordinasi dan Pelaksanaan Sistem Informasi Kepegawaian
05.05	Monitoring, Evaluasi, dan Penilaian Kinerja Pegawai
05.09	Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi
05.10	Sosialisasi Peraturan Perundang-Undangan
05.11	Bimbingan Teknis Implementasi Peraturan Perundang-Undangan
06	Administrasi Umum Perangkat Daerah
06.01	Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor	Jumlah penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor yang tersedia	Paket
06.02	Penyediaan Peralatan dan Perlengkapan Kantor	Jumlah penyediaan Peralatan dan Perlengkapan Kantor yang tersedia	Paket
06.03	Penyediaan Peralatan Rumah Tangga	Jumlah penyediaan peralatan rumah tangga yang tersedia	Paket
06.04	Penyediaan Bahan Logistik Kantor	Jumlah penyediaan Bahan Logistik Kantor yang tersedia	Paket
06.05	Penyediaan Barang Cetakan dan Penggandaan	Jumlah penyediaan Barang Cetak dan Penggandaan yang tersedia	Paket
06.06	Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan	Jumlah dokumen bahan bacaan dan peraturan perundang-undangan yang disediakan	Dokumen
06.07	Penyediaan Bahan/Material
06.08	Fasilitasi Kunjungan Tamu
06.09	Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD	Jumlah Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD	Laporan
06.10	Penatausahaan Arsip Dinamis pada SKPD
06.11	Dukungan Pelaksanaan Sistem Pemerintahan Berbasis Elektronik pada SKPD
07	Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah
07.01	Pengadaan Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan
07.02	Pengadaan Kendaraan Dinas Operasional atau Lapangan	Jumlah Unit Kendaraan Dinas Operasional atau Lapangan yang di Sediakan	Unit
07.05	Pengadaan Mebel
07.06	Pengadaan Peralatan dan Mesin Lainnya
07.07	Pengadaan Aset Tetap Lainnya
07.09	Pengadaan Gedung Kantor atau Bangunan Lainnya
07.10	Pengadaan Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya
07.11	Pengadaan Sarana dan Prasarana Pendukung Gedung Kantor atau Bangunan Lainnya
08	Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah
08.01	Penyediaan Jasa Surat Menyurat
08.02	Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik	Jumlah penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik yang tersedia	Laporan
08.03	Penyediaan Jasa Peralatan dan Perlengkapan Kantor	Jumlah penyediaan Jasa Peralatan dan Perlengkapan Kantor yang tersedia	Laporan
08.04	Penyediaan Jasa Pelayanan Umum Kantor	Jumlah penyediaan Jasa Pelayanan Umum Kantor yang tersedia	Laporan
09	Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah
09.01	Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan	Jumlah Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan yang tersedia	Unit	Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan
09.02	Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan	Jumlah Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak, dan Perizinan Kendaraan Dinas Operasional atau Lapangan yang tersedia	Unit	Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak, dan Perizinan Kendaraan Dinas Operasional atau Lapangan
09.05	Pemeliharaan Mebel
09.06	Pemeliharaan Peralatan dan Mesin Lainnya
09.07	Pemeliharaan Aset Tetap Lainnya
09.08	Pemeliharaan Aset Tak Berwujud
09.09	Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya
09.10	Pemeliharaan/Rehabilitasi Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya	Jumlah Pemeliharaan/Rehabilitasi Sarana Prasarana Gedung Kantor dan Bangunan Lainnya	Unit
09.11	Pemeliharaan/Rehabilitasi Sarana dan Prasarana Pendukung Gedung Kantor atau Bangunan Lainnya	Jumlah Pemeliharaan/Rehabilitasi Sarana Prasarana Gedung Kantor dan Bangunan Lainnya	Unit
10	Peningkatan Pelayanan BLUD
10.01	Pelayanan dan Penunjang Pelayanan BLUD
11.01	Penyediaan Gaji dan Tunjangan Kepala Daerah dan Wakil Kepala Daerah
11.02	Penyediaan Pakaian Dinas dan Atribut Kelengkapan Kepala Daerah dan Wakil Kepala Daerah
11.03	Pelaksanaan Medical Check Up Kepala Daerah dan Wakil Kepala Daerah
11.04	Penyediaan Dana Penunjang Operasional Kepala Daerah dan Wakil Kepala Daerah
12.01	Penyediaan Kebutuhan Rumah Tangga Kepala Daerah
12.02	Penyediaan Kebutuhan Rumah Tangga Wakil Kepala Daerah
12.03	Penyediaan Kebutuhan Rumah Tangga Sekretariat Daerah
13.01	Pengelolaan Kelembagaan dan Analisis Jabatan
13.02	Fasilitasi Pelayanan Publik dan Tata Laksana
13.03	Peningkatan Kinerja dan Reformasi Birokrasi
13.04	Monitoring, Evaluasi dan Pengendalian Kualitas Pelayanan Publik dan Tata Laksana
13.05	Koordinasi dan Penyusunan Laporan Kinerja Pemerintah Daerah
14.01	Fasilitasi Keprotokolan
14.02	Fasilitasi Komunikasi Pimpinan
14.03	Pendokumentasian Tugas Pimpinan
15.01	Penyelenggaraan Administrasi Keuangan DPRD
15.02	Penyediaan Pakaian Dinas dan Atribut DPRD
15.03	Pelaksanaan Medical Check Up DPRD
16.01	Penyelenggaraan Administrasi Keanggotaan DPRD
16.02	Fasilitasi Fraksi DPRD
16.03	Fasilitasi Rapat Koordinasi dan Konsultasi DPRD
16.04	Penyediaan Kebutuhan Rumah Tangga DPRD
`;
