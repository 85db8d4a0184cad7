// The help text of the command.

export const USAGE = `renaksi: rencana aksi dari baris perintah

  renaksi template list [--json]
      daftar formulir baku
  renaksi template ID-atau-formulir.json --out F.xlsx [--tahun T] [--wilayah KODE] [--instansi NAMA]
      buku kerja baru dengan formulir itu
  renaksi read F.xlsx [--sheet S] [--json]
      apa yang dipahami dari sebuah berkas
  renaksi validate F.xlsx [--sheet S] [--json]
      temuan pemeriksaan (kode keluar 1 bila ada kesalahan)
  renaksi recap F.xlsx --triwulan 1..4 [--sheet S] --out O.xlsx [--json]
      menambah lembar rekap triwulan
  renaksi consolidate FOLDER-atau-BERKAS... --tahun T --triwulan 1..4 --out P.xlsx [--json]
      buku kerja provinsi dari banyak berkas kabupaten/kota
  renaksi workbench [F.xlsx ...] [--port N]
      halaman lokal yang mirip Google Sheets

Kode keluar: 0 selesai; 1 validate menemukan kesalahan; 2 masukan atau cara pakai salah.`;
