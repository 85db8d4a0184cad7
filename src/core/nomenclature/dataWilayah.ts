// Region codes, names, and numbers of kecamatan, desa and kelurahan (Kepmendagri 300.2.2-2430/2025, from cahyadsn/wilayah, MIT).

/**
 * A province is a line `code name`; under it one line per kabupaten or kota (`*`):
 * code inside the province, name, kecamatan, desa, kelurahan. 38 provinces, 514 kabupaten/kota.
 */
export const DATA_WILAYAH = `
11 Aceh
01 Aceh Selatan 18 260 0
02 Aceh Tenggara 16 385 0
03 Aceh Timur 24 513 0
04 Aceh Tengah 14 295 0
05 Aceh Barat 12 322 0
06 Aceh Besar 23 604 0
07 Pidie 23 730 0
08 Aceh Utara 27 852 0
09 Simeulue 10 138 0
10 Aceh Singkil 11 116 0
11 Bireuen 17 609 0
12 Aceh Barat Daya 9 152 0
13 Gayo Lues 11 136 0
14 Aceh Jaya 9 172 0
15 Nagan Raya 10 222 0
16 Aceh Tamiang 12 216 0
17 Bener Meriah 10 232 0
18 Pidie Jaya 8 222 0
71 *Banda Aceh 9 90 0
72 *Sabang 3 18 0
73 *Lhokseumawe 4 68 0
74 *Langsa 5 66 0
75 *Subulussalam 5 82 0
12 Sumatera Utara
01 Tapanuli Tengah 20 159 56
02 Tapanuli Utara 15 241 11
03 Tapanuli Selatan 15 211 37
04 Nias 10 170 0
05 Langkat 23 240 37
06 Karo 17 259 10
07 Deli Serdang 22 380 14
08 Simalungun 32 386 27
09 Asahan 25 177 27
10 Labuhanbatu 9 75 23
11 Dairi 15 161 8
12 Toba 16 231 13
13 Mandailing Natal 23 377 27
14 Nias Selatan 35 459 2
15 Pakpak Bharat 8 52 0
16 Humbang Hasundutan 10 153 1
17 Samosir 9 128 6
18 Serdang Bedagai 17 237 6
19 Batu Bara 12 141 10
20 Padang Lawas Utara 12 386 2
21 Padang Lawas 17 303 1
22 Labuhanbatu Selatan 5 52 2
23 Labuhanbatu Utara 8 82 8
24 Nias Utara 11 112 1
25 Nias Barat 8 105 0
71 *Medan 21 0 151
72 *Pematangsiantar 8 0 53
73 *Sibolga 4 0 17
74 *Tanjungbalai 6 0 31
75 *Binjai 5 0 37
76 *Tebing Tinggi 5 0 35
77 *Padangsidimpuan 6 42 37
78 *Gunungsitoli 6 98 3
13 Sumatera Barat
01 Pesisir Selatan 15 182 0
02 Solok 14 74 0
03 Sijunjung 8 62 0
04 Tanah Datar 14 75 0
05 Padang Pariaman 17 103 0
06 Agam 16 92 0
07 Lima Puluh Kota 13 79 0
08 Pasaman 12 62 0
09 Kepulauan Mentawai 10 43 0
10 Dharmasraya 11 52 0
11 Solok Selatan 7 39 0
12 Pasaman Barat 11 90 0
71 *Padang 11 0 104
72 *Solok 2 0 13
73 *Sawahlunto 4 27 10
74 *Padang Panjang 2 0 16
75 *Bukittinggi 3 0 24
76 *Payakumbuh 5 0 47
77 *Pariaman 4 55 16
14 Riau
01 Kampar 21 242 8
02 Indragiri Hulu 14 178 16
03 Bengkalis 11 136 19
04 Indragiri Hilir 20 197 39
05 Pelalawan 12 104 14
06 Rokan Hulu 16 139 6
07 Rokan Hilir 18 159 25
08 Siak 14 122 9
09 Kuantan Singingi 15 218 11
10 Kepulauan Meranti 9 96 5
71 *Pekanbaru 15 0 83
72 *Dumai 7 0 36
15 Jambi
01 Kerinci 18 285 2
02 Merangin 24 205 10
03 Sarolangun 11 149 9
04 Batanghari 8 110 14
05 Muaro Jambi 11 150 5
06 Tanjung Jabung Barat 13 114 20
07 Tanjung Jabung Timur 11 73 20
08 Bungo 17 141 12
09 Tebo 12 122 7
71 *Jambi 11 0 68
72 *Sungai Penuh 8 65 4
16 Sumatera Selatan
01 Ogan Komering Ulu 13 143 14
02 Ogan Komering Ilir 18 314 13
03 Muara Enim 22 246 10
04 Lahat 24 360 18
05 Musi Rawas 14 186 13
06 Musi Banyuasin 15 229 13
07 Banyuasin 21 288 25
08 Ogan Komering Ulu Timur 20 305 7
09 Ogan Komering Ulu Selatan 19 252 7
10 Ogan Ilir 16 227 14
11 Empat Lawang 10 147 9
12 Penukal Abab Lematang Ilir 5 65 6
13 Musi Rawas Utara 7 82 7
71 *Palembang 18 0 107
72 *Pagar Alam 5 0 35
73 *Lubuk Linggau 8 0 72
74 *Prabumulih 6 12 33
17 Bengkulu
01 Bengkulu Selatan 11 142 16
02 Rejang Lebong 15 122 34
03 Bengkulu Utara 19 215 5
04 Kaur 15 192 3
05 Seluma 14 182 20
06 Mukomuko 15 148 3
07 Lebong 12 93 11
08 Kepahiang 8 105 12
09 Bengkulu Tengah 11 142 1
71 *Bengkulu 9 0 67
18 Lampung
01 Lampung Selatan 17 256 4
02 Lampung Tengah 28 301 10
03 Lampung Utara 23 232 15
04 Lampung Barat 15 131 5
05 Tulang Bawang 15 147 4
06 Tanggamus 20 299 3
07 Lampung Timur 24 264 0
08 Way Kanan 15 221 6
09 Pesawaran 11 148 0
10 Pringsewu 9 126 5
11 Mesuji 7 105 0
12 Tulang Bawang Barat 9 100 3
13 Pesisir Barat 11 116 2
71 *Bandar Lampung 20 0 126
72 *Metro 5 0 22
19 Kepulauan Bangka Belitung
01 Bangka 8 62 19
02 Belitung 5 42 7
03 Bangka Selatan 8 50 3
04 Bangka Tengah 6 56 7
05 Bangka Barat 6 60 6
06 Belitung Timur 7 39 0
71 *Pangkal Pinang 7 0 42
21 Kepulauan Riau
01 Bintan 10 36 15
02 Karimun 14 42 29
03 Natuna 17 70 7
04 Lingga 13 75 9
05 Kepulauan Anambas 10 52 2
71 *Batam 12 0 64
72 *Tanjung Pinang 4 0 18
31 Daerah Khusus Ibukota Jakarta
01 Administrasi Kepulauan Seribu 2 0 6
71 *Administrasi Jakarta Pusat 8 0 44
72 *Administrasi Jakarta Utara 6 0 31
73 *Administrasi Jakarta Barat 8 0 56
74 *Administrasi Jakarta Selatan 10 0 65
75 *Administrasi Jakarta Timur 10 0 65
32 Jawa Barat
01 Bogor 40 416 19
02 Sukabumi 47 381 5
03 Cianjur 32 354 6
04 Bandung 31 270 10
05 Garut 42 421 21
06 Tasikmalaya 39 351 0
07 Ciamis 27 258 7
08 Kuningan 32 361 15
09 Cirebon 40 412 12
10 Majalengka 26 330 13
11 Sumedang 26 270 7
12 Indramayu 31 309 8
13 Subang 30 245 8
14 Purwakarta 17 183 9
15 Karawang 30 297 12
16 Bekasi 23 179 8
17 Bandung Barat 16 165 0
18 Pangandaran 10 93 0
71 *Bogor 6 0 68
72 *Sukabumi 7 0 33
73 *Bandung 30 0 151
74 *Cirebon 5 0 22
75 *Bekasi 12 0 56
76 *Depok 11 0 63
77 *Cimahi 3 0 15
78 *Tasikmalaya 10 0 69
79 *Banjar 4 16 9
33 Jawa Tengah
01 Cilacap 24 269 15
02 Banyumas 27 301 30
03 Purbalingga 18 224 15
04 Banjarnegara 20 266 12
05 Kebumen 26 449 11
06 Purworejo 16 469 25
07 Wonosobo 15 236 29
08 Magelang 21 367 5
09 Boyolali 22 261 6
10 Klaten 26 391 10
11 Sukoharjo 12 150 17
12 Wonogiri 25 251 43
13 Karanganyar 17 162 15
14 Sragen 20 196 12
15 Grobogan 19 273 7
16 Blora 16 271 24
17 Rembang 14 287 7
18 Pati 21 401 5
19 Kudus 9 123 9
20 Jepara 16 184 11
21 Demak 14 243 6
22 Semarang 19 208 27
23 Temanggung 20 266 23
24 Kendal 20 266 20
25 Batang 15 239 9
26 Pekalongan 19 272 13
27 Pemalang 14 212 11
28 Tegal 18 281 6
29 Brebes 17 292 5
71 *Magelang 3 0 17
72 *Surakarta 5 0 54
73 *Salatiga 4 0 23
74 *Semarang 16 0 177
75 *Pekalongan 4 0 27
76 *Tegal 4 0 27
34 Daerah Istimewa Yogyakarta
01 Kulon Progo 12 87 1
02 Bantul 17 75 0
03 Gunungkidul 18 144 0
04 Sleman 17 86 0
71 *Yogyakarta 14 0 45
35 Jawa Timur
01 Pacitan 12 167 5
02 Ponorogo 21 281 26
03 Trenggalek 14 152 5
04 Tulungagung 19 257 14
05 Blitar 22 220 28
06 Kediri 26 343 1
07 Malang 33 378 12
08 Lumajang 21 198 7
09 Jember 31 226 22
10 Banyuwangi 25 189 28
11 Bondowoso 23 209 10
12 Situbondo 17 132 4
13 Probolinggo 24 325 5
14 Pasuruan 24 341 24
15 Sidoarjo 18 318 28
16 Mojokerto 18 299 5
17 Jombang 21 302 4
18 Nganjuk 20 264 20
19 Madiun 15 198 8
20 Magetan 18 207 28
21 Ngawi 19 213 4
22 Bojonegoro 28 419 11
23 Tuban 20 311 17
24 Lamongan 27 462 12
25 Gresik 18 330 26
26 Bangkalan 18 273 8
27 Sampang 14 180 6
28 Pamekasan 13 178 11
29 Sumenep 27 330 4
71 *Kediri 3 0 46
72 *Blitar 3 0 21
73 *Malang 5 0 57
74 *Probolinggo 5 0 29
75 *Pasuruan 4 0 34
76 *Mojokerto 3 0 18
77 *Madiun 3 0 27
78 *Surabaya 31 0 153
79 *Batu 3 19 5
36 Banten
01 Pandeglang 35 326 13
02 Lebak 28 340 5
03 Tangerang 29 246 28
04 Serang 29 326 0
71 *Tangerang 13 0 104
72 *Cilegon 8 0 43
73 *Serang 6 0 67
74 *Tangerang Selatan 7 0 54
51 Bali
01 Jembrana 5 41 10
02 Tabanan 10 133 0
03 Badung 6 46 16
04 Gianyar 7 64 6
05 Klungkung 4 53 6
06 Bangli 4 68 4
07 Karangasem 8 75 3
08 Buleleng 9 129 19
71 *Denpasar 4 27 16
52 Nusa Tenggara Barat
01 Lombok Barat 10 119 3
02 Lombok Tengah 12 142 12
03 Lombok Timur 21 239 15
04 Sumbawa 24 157 8
05 Dompu 8 72 9
06 Bima 18 191 0
07 Sumbawa Barat 8 58 7
08 Lombok Utara 5 43 0
71 *Mataram 6 0 50
72 *Bima 5 0 41
53 Nusa Tenggara Timur
01 Kupang 24 160 17
02 Timor Tengah Selatan 32 266 12
03 Timor Tengah Utara 24 182 11
04 Belu 12 69 12
05 Alor 18 158 17
06 Flores Timur 19 229 21
07 Sikka 21 181 13
08 Ende 21 255 23
09 Ngada 12 190 16
10 Manggarai 12 145 26
11 Sumba Timur 22 140 16
12 Sumba Barat 6 63 11
13 Lembata 9 144 7
14 Rote Ndao 11 112 7
15 Manggarai Barat 12 164 5
16 Nagekeo 7 97 16
17 Sumba Tengah 6 65 0
18 Sumba Barat Daya 11 173 2
19 Manggarai Timur 12 159 17
20 Sabu Raijua 6 58 5
21 Malaka 12 127 0
71 *Kupang 6 0 51
61 Kalimantan Barat
01 Sambas 19 195 0
02 Mempawah 9 60 7
03 Sanggau 15 163 6
04 Ketapang 20 253 9
05 Sintang 14 390 16
06 Kapuas Hulu 23 278 4
07 Bengkayang 17 122 2
08 Landak 13 156 0
09 Sekadau 7 94 0
10 Melawi 11 169 0
11 Kayong Utara 6 43 0
12 Kubu Raya 9 123 0
71 *Pontianak 6 0 29
72 *Singkawang 5 0 26
62 Kalimantan Tengah
01 Kotawaringin Barat 6 81 13
02 Kotawaringin Timur 17 168 17
03 Kapuas 17 214 17
04 Barito Selatan 6 86 7
05 Barito Utara 9 93 10
06 Katingan 13 154 7
07 Seruyan 10 97 3
08 Sukamara 5 29 3
09 Lamandau 8 85 3
10 Gunung Mas 12 114 13
11 Pulang Pisau 8 95 4
12 Murung Raya 10 116 9
13 Barito Timur 10 100 3
71 *Palangkaraya 5 0 30
63 Kalimantan Selatan
01 Tanah Laut 11 130 5
02 Kotabaru 22 198 4
03 Banjar 20 277 13
04 Barito Kuala 17 195 6
05 Tapin 12 126 9
06 Hulu Sungai Selatan 11 144 4
07 Hulu Sungai Tengah 11 161 8
08 Hulu Sungai Utara 10 214 5
09 Tabalong 12 121 10
10 Tanah Bumbu 12 152 5
11 Balangan 8 154 3
71 *Banjarmasin 5 0 52
72 *Banjarbaru 5 0 20
64 Kalimantan Timur
01 Paser 10 139 5
02 Kutai Kartanegara 20 193 44
03 Berau 13 100 10
07 Kutai Barat 16 190 4
08 Kutai Timur 18 139 2
09 Penajam Paser Utara 4 30 24
11 Mahakam Ulu 5 50 0
71 *Balikpapan 6 0 34
72 *Samarinda 10 0 59
74 *Bontang 3 0 15
65 Kalimantan Utara
01 Bulungan 10 74 7
02 Malinau 15 109 0
03 Nunukan 21 232 8
04 Tana Tidung 5 32 0
71 *Tarakan 4 0 20
71 Sulawesi Utara
01 Bolaang Mongondow 15 200 2
02 Minahasa 25 227 43
03 Kepulauan Sangihe 15 145 22
04 Kepulauan Talaud 19 142 11
05 Minahasa Selatan 17 167 10
06 Minahasa Utara 10 125 6
07 Minahasa Tenggara 12 135 9
08 Bolaang Mongondow Utara 6 106 1
09 Kep. Siau Tagulandang Biaro 10 83 10
10 Bolaang Mongondow Timur 7 81 0
11 Bolaang Mongondow Selatan 7 81 0
71 *Manado 11 0 87
72 *Bitung 8 0 69
73 *Tomohon 5 0 44
74 *Kotamobagu 4 15 18
72 Sulawesi Tengah
01 Banggai 24 291 46
02 Poso 19 142 28
03 Donggala 16 158 9
04 Toli-Toli 10 103 6
05 Buol 11 108 7
06 Morowali 10 126 7
07 Banggai Kepulauan 12 141 3
08 Parigi Moutong 23 278 5
09 Tojo Una Una 12 134 12
10 Sigi 15 176 0
11 Banggai Laut 7 63 3
12 Morowali Utara 10 122 3
71 *Palu 8 0 46
73 Sulawesi Selatan
01 Kepulauan Selayar 11 81 7
02 Bulukumba 10 109 27
03 Bantaeng 8 46 21
04 Jeneponto 11 82 31
05 Takalar 12 86 24
06 Gowa 18 121 46
07 Sinjai 9 67 13
08 Bone 27 328 44
09 Maros 14 80 23
10 Pangkajene dan Kepulauan 13 65 38
11 Barru 7 40 15
12 Soppeng 8 49 21
13 Wajo 14 142 48
14 Sidenreng Rappang 11 68 38
15 Pinrang 12 69 40
16 Enrekang 12 112 17
17 Luwu 22 207 20
18 Tana Toraja 19 112 47
22 Luwu Utara 15 166 7
24 Luwu Timur 11 125 3
26 Toraja Utara 21 111 40
71 *Makassar 15 0 153
72 *Parepare 4 0 22
73 *Palopo 9 0 48
74 Sulawesi Tenggara
01 Kolaka 12 100 35
02 Konawe 28 291 57
03 Muna 22 124 26
04 Buton 7 83 12
05 Konawe Selatan 25 336 15
06 Bombana 22 121 22
07 Wakatobi 8 75 25
08 Kolaka Utara 15 127 6
09 Konawe Utara 13 159 11
10 Buton Utara 6 78 12
11 Kolaka Timur 12 117 16
12 Konawe Kepulauan 7 89 7
13 Muna Barat 11 81 5
14 Buton Tengah 7 67 10
15 Buton Selatan 7 60 10
71 *Kendari 11 0 65
72 *Bau Bau 8 0 43
75 Gorontalo
01 Gorontalo 19 191 14
02 Boalemo 7 82 0
03 Bone Bolango 18 160 5
04 Pohuwato 13 101 3
05 Gorontalo Utara 11 123 0
71 *Gorontalo 9 0 50
76 Sulawesi Barat
01 Pasangkayu 12 59 4
02 Mamuju 11 88 13
03 Mamasa 17 168 13
04 Polewali Mandar 16 144 23
05 Majene 8 62 20
06 Mamuju Tengah 5 54 0
81 Maluku
01 Maluku Tengah 18 186 6
02 Maluku Tenggara 11 190 1
03 Kepulauan Tanimbar 10 80 2
04 Buru 10 82 0
05 Seram Bagian Timur 16 198 0
06 Seram Bagian Barat 11 92 0
07 Kepulauan Aru 10 117 2
08 Maluku Barat Daya 17 117 1
09 Buru Selatan 6 81 0
71 *Ambon 5 30 20
72 *Tual 5 27 3
82 Maluku Utara
01 Halmahera Barat 9 173 0
02 Halmahera Tengah 10 61 0
03 Halmahera Utara 17 196 0
04 Halmahera Selatan 30 249 0
05 Kepulauan Sula 12 78 0
06 Halmahera Timur 10 102 0
07 Pulau Morotai 6 88 0
08 Pulau Taliabu 8 71 0
71 *Ternate 8 0 78
72 *Tidore Kepulauan 8 49 40
91 Papua
03 Jayapura 19 125 19
05 Kepulauan Yapen 17 160 5
06 Biak Numfor 19 254 14
10 Sarmi 10 92 2
11 Keerom 11 91 0
15 Waropen 11 100 0
19 Supiori 5 38 0
20 Mamberamo Raya 8 60 0
71 *Jayapura 5 14 25
92 Papua Barat
02 Manokwari 14 164 9
03 Fak Fak 17 142 7
06 Teluk Bintuni 24 115 2
07 Teluk Wondama 13 75 1
08 Kaimana 7 84 2
11 Manokwari Selatan 6 57 0
12 Pegunungan Arfak 10 166 0
93 Papua Selatan
01 Merauke 22 179 11
02 Boven Digoel 20 112 0
03 Mappi 15 162 2
04 Asmat 25 224 0
94 Papua Tengah
01 Nabire 15 72 9
02 Puncak Jaya 26 302 3
03 Paniai 24 216 5
04 Mimika 18 133 19
05 Puncak 25 206 0
06 Dogiyai 10 79 0
07 Intan Jaya 8 97 0
08 Deiyai 5 67 0
95 Papua Pegunungan
01 Jayawijaya 40 328 4
02 Pegunungan Bintang 34 277 0
03 Yahukimo 51 510 1
04 Tolikara 46 541 4
05 Mamberamo Tengah 5 59 0
06 Yalimo 5 300 0
07 Lanny Jaya 39 354 1
08 Nduga 32 248 0
96 Papua Barat Daya
01 Sorong 30 227 26
02 Sorong Selatan 15 120 2
03 Raja Ampat 24 117 4
04 Tambrauw 29 216 0
05 Maybrat 24 259 1
71 *Sorong 10 0 41
`;
