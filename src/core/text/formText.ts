// Sentences about inserting forms and about forms that trainers make.

/** Label of the action in the menu's undo. */
export function insertLabel(title: string): string {
  return /^formulir\b/i.test(title) ? `Menyisipkan ${title}` : `Menyisipkan formulir ${title}`;
}

export function insertDone(sheet: string): string {
  return `Formulir disisipkan di lembar "${sheet}".`;
}

export function unknownCodes(codes: readonly string[]): string {
  return `kode ${codes.map((code) => `"${code}"`).join(', ')} tidak ada dalam nomenklatur`;
}

export function unknownWilayah(kode: string): string {
  return `kode wilayah "${kode}" tidak dikenal; contoh yang benar: 15.02`;
}

export function noPrograms(title: string): string {
  return `formulir ${title} tidak memuat program dan kegiatan`;
}

/** Label of the action in the menu's undo. */
export function updateLabel(title: string): string {
  return `Memperbarui formulir ${title}`;
}
