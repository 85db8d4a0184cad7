// Brings names of programs and kegiatan to comparable words: case, punctuation, abbreviations, spellings.
import { byText } from '../memory/byText.ts';
import { splitCode } from './code.ts';

// Phrases first, then single words; both are how offices write the same thing.
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:satuan kerja perangkat daerah|organisasi perangkat daerah|perangkat daerah|skpd|opd|pd)\b/g,
    'pd',
  ],
  [/\b(?:kab|kabupaten)\s?(?:kota|kot)\b/g, 'kabkota'],
  [/\bkerja sama\b/g, 'kerjasama'],
  [/\bper\s?undang\s?undangan\b/g, 'perundangan'],
  [/\b(?:badan usaha milik desa|bum desa|bumdesa|bum des)\b/g, 'bumdes'],
  [/\bbadan permusyawaratan desa\b/g, 'bpd'],
  [/\bteknologi tepat guna\b/g, 'ttg'],
  [/\b(?:aparatur sipil negara|pns)\b/g, 'asn'],
  [/\bsurat menyurat\b/g, 'suratmenyurat'],
  [/\btata laksana\b/g, 'tatalaksana'],
  [/\b(?:monev|monitoring dan evaluasi)\b/g, 'monitoring evaluasi'],
  [
    /\bpemberdayaan (?:dan )?kesejahteraan keluarga\b|\bpemberdayaan masyarakat dan kesejahteraan keluarga\b/g,
    'pkk',
  ],
];
const WORDS = new Map<string, string>(
  Object.entries({
    adm: 'administrasi',
    admin: 'administrasi',
    prog: 'program',
    keg: 'kegiatan',
    pem: 'pemerintahan',
    pemdes: 'pemerintahan desa',
    pemerintah: 'pemerintahan',
    perdesaan: 'pedesaan',
    analisa: 'analisis',
    sarpras: 'sarana prasarana',
    lap: 'laporan',
    dok: 'dokumen',
    ops: 'operasional',
    kec: 'kecamatan',
    kel: 'kelurahan',
    ds: 'desa',
    masy: 'masyarakat',
    peg: 'pegawai',
    bln: 'bulanan',
    kesda: 'kesejahteraan',
    meubel: 'mebel',
    mebeler: 'mebel',
    meubelair: 'mebel',
    mobiler: 'mebel',
    praktek: 'praktik',
    penyelengaraan: 'penyelenggaraan',
    ketenteraman: 'ketentraman',
    cetak: 'cetakan',
    penggandaaan: 'penggandaan',
    sumberdaya: 'sumber daya',
  }),
);
/** Words that carry next to nothing. */
const LIGHT = new Set(
  'dan atau yang di pada dalam dari ke untuk serta oleh dengan bagi atas rangka para'.split(' '),
);

/** Words in order; a leading code or list number is dropped. Empty for text without letters. */
export const nameWords = byText((name): readonly string[] => {
  const bare = withoutLabel((splitCode(name)?.name ?? name).toLowerCase());
  let text = bare
    .replace(/[^a-z0-9\u00e0-\u024f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [pattern, word] of PHRASES) text = text.replace(pattern, word);
  const words: string[] = [];
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const known = WORDS.get(word) ?? word;
    words.push(...known.split(' '));
  }
  return words;
});

// List marks (`1.`, `- f.`, `IV.`) and the level's own word in front: `Kegiatan Administrasi Umum …`.
// `Program` stays: it is part of the official names.
function withoutLabel(name: string): string {
  return name
    .replace(/^[\s•*·–-]*(?:(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s*)*(?=\D)/, '')
    .replace(/^(?:sub[\s-]?)?(?:kegiatan|keg\b\.?)(?:\s*:\s*|\s+(?=\S))/, '');
}

/** Words that count when names are compared. */
export function isHeavy(word: string): boolean {
  return !LIGHT.has(word);
}

/** One comparable text of a name; two names are the same when these are. */
export function normaliseName(name: string): string {
  return nameWords(name).filter(isHeavy).join(' ');
}

/** How many different words of a name a text has. */
export function wordsInCommon(name: string, text: string): number {
  const words = new Set(nameWords(text));
  return new Set(nameWords(name).filter((word) => words.has(word))).size;
}
