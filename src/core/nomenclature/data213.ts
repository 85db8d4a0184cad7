// Nomenclature of bidang 2.13 (pemberdayaan masyarakat dan desa) for kabupaten/kota: facts from the annexes of the ministerial decrees.

/**
 * One line per code, tabs between code, name, indicator and unit. A `+` behind the code: its 4-digit form was
 * seen in a published list; without it the 4-digit form is derived from the 2-digit one and unproven.
 * Collected from public e-SAKIP data and the published Renja 2024 of one kabupaten.
 */
export const DATA_213 = `
2.13	URUSAN PEMERINTAHAN BIDANG PEMBERDAYAAN MASYARAKAT DAN DESA
2.13.02	PROGRAM PENATAAN DESA
2.13.02.2.01	Penyelenggaraan Penataan Desa
2.13.02.2.01.01	Pembentukan, Penghapusan, Penggabungan, dan Perubahan Status Desa	Jumlah Desa yang melakukan Pembentukan Penghapusan, Penggabungan, dan Perubahan Status Desa	Desa
2.13.02.2.01.02	Fasilitasi Tata Wilayah Desa	Jumlah Desa yang Terfasilitasi Penataan Wilayahnya	Desa
2.13.02.2.01.03	Fasilitasi Penataan Kewenangan Desa	Jumlah Desa yang Terfasilitasi Penataan Kewenangannya	Desa
2.13.02.2.01.04	Fasilitasi Penamaan dan Kode Desa	Jumlah Desa yang Terfasilitasi Penataan dan Kode Desa	Desa
2.13.02.2.01.05	Fasilitasi Penetapan Kesatuan Masyarakat Hukum Adat dan Desa Adat Kewenangan Kabupaten/Kota	Jumlah Laporan Hasil Penetapan Kesatuan Masyarakat Hukum Adat dan Desa Adat Kewenangan Kabupaten/Kota	Laporan
2.13.02.2.01.06+	Fasilitasi Sarana dan Prasarana Desa	Jumlah Sarana dan Prasarana Desa yang terfasilitasi	Unit
2.13.03	PROGRAM PENINGKATAN KERJA SAMA DESA
2.13.03.2.01	Fasilitasi Kerja Sama antar Desa
2.13.03.2.01.01	Fasilitasi Kerja Sama Antar Desa dalam Kabupaten/Kota	Jumlah Dokumen Kerja Sama Antar Desa dalam Kabupaten / Kota	Dokumen
2.13.03.2.01.02	Fasilitasi Kerja Sama Antar Desa dengan Pihak Ketiga dalam Kabupaten/Kota	Jumlah Dokumen Kerja Sama Antar Desa dengan Pihak Ketiga dalam Kabupaten / Kota	Dokumen
2.13.03.2.01.03+	Fasilitasi Pembangunan Kawasan Perdesaan	Jumlah Dokumen Hasil Fasilitasi Pembangunan Kawasan Perdesaan	Dokumen
2.13.04	PROGRAM ADMINISTRASI PEMERINTAHAN DESA
2.13.04.2.01	Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa
2.13.04.2.01.01+	Fasilitasi Penyelenggaraan Administrasi Pemerintahan Desa	Jumlah Dokumen Penyelenggaraan Administrasi Pemerintahan Desa	Dokumen
2.13.04.2.01.02	Fasilitasi Penyusunan Produk Hukum Desa	Jumlah Dokumen Hasil Penyusunan Produk Hukum Desa	Dokumen
2.13.04.2.01.03+	Fasilitasi Penyusunan Perencanaan Pembangunan Desa	Jumlah Dokumen Hasil Penyusunan Perencanaan Pembangunan Desa	Dokumen
2.13.04.2.01.04+	Fasilitasi Pengelolaan Keuangan Desa	Jumlah Dokumen Hasil Fasilitasi Pengelolaan Keuangan Desa	Dokumen
2.13.04.2.01.05	Pembinaan Peningkatan Kapasitas Aparatur Pemerintah Desa	Jumlah Aparatur Pemerintah Desa yang Mengikuti Pembinaan Peningkatan Kapasitas	Orang
2.13.04.2.01.06	Fasilitasi Penyelenggaraan Musyawarah Desa	Jumlah Laporan Penyelenggaraan Musyawarah Desa	Laporan
2.13.04.2.01.07	Evaluasi dan Pengawasan Peraturan Desa	Jumlah Dokumen Hasil Evaluasi dan Pengawasan Peraturan Desa	Dokumen
2.13.04.2.01.08+	Pembinaan dan Pemberdayaan BUM Desa dan Lembaga Kerja sama antar Desa	Jumlah Dokumen Hasil Pembinaan dan Pemberdayaan BUM Desa dan Lembaga Kerja Sama antar Desa	Dokumen
2.13.04.2.01.09	Penyelenggaraan Pemilihan, Pengangkatan dan Pemberhentian Kepala Desa	Jumlah Laporan Hasil Penyelenggaraan Pemilihan, Pengangkatan dan Pemberhentian Kepala Desa	Laporan
2.13.04.2.01.10	Fasilitasi Pengangkatan dan Pemberhentian Perangkat Desa	Jumlah Laporan Pengangkatan dan Pemberhentian Perangkat Desa	Laporan
2.13.04.2.01.11+	Fasilitasi Penyusunan Profil Desa	Jumlah Dokumen Profil Desa yang tersusun	Dokumen
2.13.04.2.01.12	Fasilitasi Manajemen Pemerintahan Desa	Jumlah Dokumen Hasil Fasilitas Manajemen Pemerintahan Desa	Dokumen
2.13.04.2.01.13+	Fasilitasi Pengelolaan Aset Desa	Jumlah Dokumen Hasil Fasilitasi Pengelolaan Aset Desa	Dokumen
2.13.04.2.01.14+	Pembinaan Peningkatan Kapasitas Anggota BPD	Jumlah Anggota BPD yang Mengikuti Pembinaan Peningkatan Kapasitas	Orang
2.13.04.2.01.15+	Fasilitasi Penetapan dan Penegasan Batas Desa	Jumlah Desa yang Difasilitasi dalam Penetapan Dan Penegasan Batas Desa	Desa
2.13.04.2.01.16	Fasilitasi Pembinaan Laporan Kepala Desa	Jumlah Laporan hasil Pembinaan Laporan Kepala Desa	Dokumen
2.13.04.2.01.17	Pelaksanaan Penugasan Urusan/Kewenangan Kabupaten/Kota yang Dilaksanakan oleh Desa	Jumlah Dokumen Penugasan Urusan/Kewenangan Kabupaten/Kota yang dilaksanakan oleh Desa	Dokumen
2.13.04.2.01.18+	Fasilitasi Evaluasi Perkembangan Desa serta Lomba Desa dan Kelurahan	Jumlah Dokumen Hasil Evaluasi Perkembangan Desa Serta Lomba Desa dan Kelurahan	Dokumen
2.13.05	PROGRAM PEMBERDAYAAN LEMBAGA KEMASYARAKATAN, LEMBAGA ADAT DAN MASYARAKAT HUKUM ADAT
2.13.05.2.01	Pemberdayaan Lembaga Kemasyarakatan yang Bergerak di Bidang Pemberdayaan Desa dan Lembaga Adat Tingkat Daerah Kabupaten/Kota serta Pemberdayaan Masyarakat Hukum Adat yang Masyarakat Pelakunya Hukum Adat yang Sama dalam Daerah Kabupaten/Kota
2.13.05.2.01.01	Identifikasi dan Inventarisasi Masyarakat Hukum Adat	Jumlah dokumen hasil identifikasi dan inventarisasi masyarakat hukum adat	Dokumen
2.13.05.2.01.02+	Fasilitasi Penataan, Pemberdayaan dan Pendayagunaan Kelembagaan Lembaga Kemasyarakatan Desa/Kelurahan (RT, RW, PKK, Posyandu, LPM, dan Karang Taruna), Lembaga Adat Desa/Kelurahan dan Masyarakat Hukum Adat	Jumlah Dokumen Hasil Penataan, Pemberdayaan dan Pendayagunaan Kelembagaan Lembaga Kemasyarakatan Desa/Kelurahan (RT, RW, PKK, Posyandu, LPM, dan Karang Taruna), Lembaga Adat Desa/Kelurahan dan Masyarakat Hukum Adat	Dokumen
2.13.05.2.01.03+	Peningkatan Kapasitas Kelembagaan Lembaga Kemasyarakatan Desa/Kelurahan (RT, RW, PKK, Posyandu, LPM, dan Karang Taruna), Lembaga Adat Desa/Kelurahan dan Masyarakat Hukum Adat	Jumlah Lembaga Kemasyarakatan Desa/Kelurahan (RT, RW, PKK, Posyandu, LPM, dan Karang Taruna), Lembaga Adat Desa/Kelurahan dan Masyarakat Hukum Adat yang Ditingkatkan Kapasitasnya	Lembaga
2.13.05.2.01.04	Fasilitasi Penyediaan Sarana dan Prasarana Kelembagaan Lembaga Kemasyarakatan Desa/Kelurahan (RT, RW, PKK, Posyandu, LPM, dan Karang Taruna), Lembaga Adat Desa/Kelurahan dan Masyarakat Hukum Adat	Jumlah Sarana dan Prasarana Kelembagaan Lembaga Kemasyarakatan desa/Kelurahan (RT, RW, PKK, Posyandu, LPM, dan Karang Taruna), Lembaga Adat Desa/ Kelurahan dan Masyarakat Hukum Adat	Unit
2.13.05.2.01.05+	Fasilitasi Pengembangan Usaha Ekonomi Masyarakat dan Pemerintah Desa dalam Meningkatkan Pendapatan Asli Desa	Jumlah Dokumen Hasil Fasilitasi Pengembangan Usaha Ekonomi Masyarakat dan Pemerintah Desa dalam meningkatkan Pendapatan Asli Desa	Dokumen
2.13.05.2.01.06+	Fasilitasi Pemerintah Desa dalam Pemanfaatan Teknologi Tepat Guna	Jumlah Laporan Hasil Fasilitasi Pemerintah Desa dalam Pemanfaatan Teknologi Tepat Guna	Laporan
2.13.05.2.01.07	Fasilitasi Bulan Bhakti Gotong Royong Masyarakat	Jumlah laporan Hasil Fasilitasi Bulan Bhakti Gotong Royong Masyarakat	Laporan
2.13.05.2.01.08	Fasilitasi Penyelenggaraan Ketentraman, Ketertiban dan Perlindungan Masyarakat Desa	Jumlah Dokumen Hasil Fasilitasi Penyelenggaraan Ketentraman , Ketertiban dan Perlindungan Masyarakat Desa	Dokumen
2.13.05.2.01.09+	Fasilitasi Tim Penggerak PKK dalam Penyelenggaraan Gerakan Pemberdayaan Masyarakat dan Kesejahteraan Keluarga	Jumlah Dokumen Hasil Fasilitasi Tim Penggerak PKK dalam Penyelenggaraan Gerakan Pemberdayaan Masyarakat dan Kesejahteraan Keluarga	Dokumen
`;
