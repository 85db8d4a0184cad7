// What is wrong with a form that somebody made: the place and the fault, in Indonesian.

/** Where in the form: `kolom ke-4 (tw1) › width`. */
const PLACES: Readonly<Record<string, string>> = {
  columns: 'kolom',
  helpers: 'kolom bantu',
  header: 'judul kolom',
  children: 'anak judul',
  levels: 'tingkat',
  titleLines: 'baris judul',
  footers: 'kaki formulir',
  signatures: 'tanda tangan',
  choices: 'pilihan',
  synonyms: 'sinonim',
  paper: 'kertas',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  int: 'angka bulat',
  boolean: 'true atau false',
  array: 'daftar [ ... ]',
  object: 'objek { ... }',
  null: 'null',
};

/**
 * A path through the JSON in words, counted from one. `nameOf` gives the id of the item at a path, if it has one, so
 * that the reader finds it without counting.
 */
export function placeText(
  path: readonly (string | number)[],
  nameOf: (path: readonly (string | number)[]) => string | null,
): string {
  const words: string[] = [];
  path.forEach((step, i) => {
    if (typeof step === 'number') {
      const name = nameOf(path.slice(0, i + 1));
      const list = words.pop() ?? 'isi';
      words.push(`${list} ke-${step + 1}${name === null ? '' : ` (${name})`}`);
    } else {
      words.push(PLACES[step] ?? `"${step}"`);
    }
  });
  return words.length === 0 ? 'formulir' : words.join(' › ');
}

/** Where a form drawn on a sheet comes from. */
export function sourceSheet(sheet: string): string {
  return `Lembar "${sheet}"`;
}

export const FORM_PROBLEMS = {
  notJson: (detail: string) =>
    `berkas bukan JSON yang benar; periksa tanda koma, kurung, dan kutip${detail ? ` (${detail})` : ''}`,
  missing: 'belum diisi',
  wrongType: (expected: string) => `harus berupa ${TYPES[expected] ?? expected}`,
  oneOf: (values: readonly string[]) => `harus salah satu dari ${values.join(', ')}`,
  unknownKeys: (keys: readonly string[]) =>
    `memuat isian yang tidak dikenal: ${keys.map((key) => `"${key}"`).join(', ')}`,
  tooSmall: (least: number, text: boolean) =>
    text ? `paling sedikit ${least} huruf atau isi` : `paling kecil ${least}`,
  tooBig: (most: number, text: boolean) =>
    text ? `paling banyak ${most} huruf atau isi` : `paling besar ${most}`,
  badShape: 'bentuknya salah',
  noMarks:
    'lembar: tidak ada baris penanda kolom; tulis di bawah judul kolom misalnya {uraian:text} dan {pagu:money+}',
  noHeader: 'lembar: tidak ada baris judul kolom di atas baris penanda',
  badId: 'hanya boleh huruf kecil, angka, dan tanda hubung, misalnya renaksi-desa',
  unknownColumn: (id: string) =>
    `kolom "${id}" tidak ada dalam daftar nama kolom; untuk kolom lain pakai lain1, lain2, dan seterusnya`,
  twice: (id: string) => `kolom "${id}" dipakai dua kali`,
  headerOrder: (wanted: string, found: string) =>
    `urutan judul tidak sama dengan urutan kolom: seharusnya "${wanted}", tertulis "${found}"`,
  headerCount: (titles: number, columns: number) =>
    `ada ${titles} judul kolom untuk ${columns} kolom; jumlahnya harus sama`,
  tooDeep: 'judul kolom paling dalam empat tingkat',
  noSuchColumn: (id: string) => `menunjuk kolom "${id}" yang tidak ada di formulir ini`,
  formulaStart: 'rumus harus diawali tanda =',
  formulaComma: 'rumus memakai koma; pisahkan argumen dengan titik koma (;)',
  formulaDecimal: 'rumus memuat angka desimal; tulis sebagai pecahan, misalnya 15/100',
  formulaOutside: (name: string) =>
    `rumus memakai ${name} yang mengambil atau membuka sesuatu di luar berkas; tidak diizinkan dalam formulir`,
  formulaArray: 'rumus memuat larik { } yang tidak berlaku di semua pengaturan bahasa',
  formulaBrackets: 'kurung pada rumus tidak berpasangan',
  rollUpLevel:
    'jumlah berjenjang memerlukan kolom bantu "level" bila beberapa tingkat ditulis dalam satu kolom',
  totalWithoutSum: 'baris jumlah memerlukan sedikitnya satu kolom dengan "rollUp": true',
  levelOrder: 'tingkat harus urut dari atas ke bawah (tujuan, sasaran, program, kegiatan, ...)',
  levelTwice: (level: string) => `tingkat "${level}" ditulis dua kali`,
} as const;
