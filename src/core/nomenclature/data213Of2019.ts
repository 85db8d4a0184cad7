// The fourteen codes of 2.13 that bore another name in Permendagri 90/2019 than in the lists since 050-3708/2020.

/** One line per code, a tab between code and the name of 2019. 2.13.02.2.01.07 is in the old list only. */
export const DATA_213_OF_2019 = `
2.13.02.2.01.05	Penyediaan Prasarana dan Sarana Transportasi antar Wilayah
2.13.02.2.01.06	Penyediaan Prasarana dan Sarana Pelayanan Pemerintahan Desa
2.13.02.2.01.07	Penyediaan dana Operasional, Penghasilan Tetap, dan Tunjangan Lainnya bagi Perangkat Pemerintahan Desa
2.13.03.2.01.01	Fasilitasi Kerja sama Antar Desa
2.13.03.2.01.02	Fasilitasi Kerja sama Desa dengan Pihak Ketiga
2.13.04.2.01.04	Fasilitasi Pengelolaan Keuangan dan Aset Desa
2.13.04.2.01.05	Peningkatan Kapasitas Pemerintahan Desa dan BPD
2.13.04.2.01.11	Fasilitasi Penyusunan Profil Desa dan Evaluasi Perkembangan Desa
2.13.04.2.01.12	Fasilitasi Penyelenggaraan Ketentraman, Ketertiban dan Perlindungan Masyarakat Desa
2.13.05.2.01.02	Kelembagaan Masyarakat Desa dan Masyarakat Hukum Adat
2.13.05.2.01.03	Peningkatan Kapasitas Kelembagaan
2.13.05.2.01.04	Penyediaan Sarana dan Prasarana Kelembagaan
2.13.05.2.01.05	Fasilitasi Pengembangan Usaha Ekonomi Masyarakat
2.13.05.2.01.06	Fasilitasi Pemanfaatan Teknologi Tepat Guna
`;
