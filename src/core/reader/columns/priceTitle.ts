// Titles of what one of something costs: `Harga Satuan (Rp)`, `Nilai per Penerima`, `Biaya per Kali (Rp)`.

const PRICE =
  /\b(?:harga|tarif|(?:biaya|nilai|standar)\s+satuan|satuan\s+biaya)\b|(?:\bper|\/)\s*(?:penerima|orang|peserta|unit|satuan|kpm|kk|keluarga|rumah|siswa|jiwa|kelompok|paket|kali|titik|porsi)\b/i;

export function isPriceTitle(title: string): boolean {
  return PRICE.test(title);
}
