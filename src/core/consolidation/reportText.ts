// Reports of districts as one short text, for the hidden sheet between two calls: every word is kept once.
import { LEVELS } from '../model/level.ts';
import type { DistrictReport, Fact } from './fact.ts';

type Packed = readonly (number | null)[];

interface PackedReport extends Omit<DistrictReport, 'facts'> {
  readonly facts: readonly Packed[];
}

interface PackedReports {
  readonly words: readonly string[];
  readonly reports: readonly PackedReport[];
}

const UNIT_KINDS: readonly Fact['unitKind'][] = ['count', 'rate', 'index', 'money'];
/** Behind the fixed places of a packed fact come its flags. */
const FLAGS_AT = 35;

/** Cells of one sheet row share one wording, `pagu F`, `target E`, whichever row it is. */
function cellWords({ cells, row }: Fact['source']): string {
  const own = String(row);
  return Object.entries(cells)
    .map(([figure, cell]) => {
      const column = /^[A-Z]+(?=\d+$)/.exec(cell)?.[0] ?? '';
      return `${figure} ${cell === column + own ? column : cell}`;
    })
    .join('\n');
}

function cellsOf(words: string, row: number): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const part of words === '' ? [] : words.split('\n')) {
    const at = part.indexOf(' ');
    const cell = part.slice(at + 1);
    cells[part.slice(0, at)] = /\d$/.test(cell) ? cell : `${cell}${row}`;
  }
  return cells;
}

/** What `readReports` gives again; the order and every figure stay what they are. */
export function reportText(reports: readonly DistrictReport[]): string {
  const words: string[] = [];
  const places = new Map<string, number>();
  const place = (word: string): number => {
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, words.length);
    words.push(word);
    return words.length - 1;
  };
  const maybe = (word: string | null) => (word === null ? null : place(word));
  const pack = (fact: Fact): Packed => [
    place(fact.wilayah),
    place(fact.namaWilayah),
    LEVELS.indexOf(fact.level),
    place(fact.key),
    place(fact.program),
    place(fact.kegiatan),
    place(fact.subKegiatan),
    maybe(fact.kode),
    place(fact.name),
    maybe(fact.indicator),
    maybe(fact.unit),
    UNIT_KINDS.indexOf(fact.unitKind),
    place(fact.indicatorKey),
    fact.target,
    ...four(fact.realised),
    fact.pagu,
    ...four(fact.realisedRp),
    fact.paguCounted,
    ...four(fact.rpCounted),
    place(fact.source.workbook),
    place(fact.source.sheet),
    fact.source.row,
    place(cellWords(fact.source)),
    place(fact.source.readAt),
    maybe(fact.source.link),
    maybe(fact.source.form),
    ...fact.flags.map(place),
  ];
  const packed: PackedReports = {
    reports: reports.map((report) => ({ ...report, facts: report.facts.map(pack) })),
    words,
  };
  return JSON.stringify(packed);
}

function four(values: readonly (number | null)[]): (number | null)[] {
  return [0, 1, 2, 3].map((i) => values[i] ?? null);
}

/** @param text from `reportText` of the same version */
export function reportsFromText(text: string): DistrictReport[] {
  const { words, reports } = JSON.parse(text) as PackedReports;
  const word = (at: number | null | undefined) => words[at as number]!;
  const maybe = (at: number | null | undefined) => (at === null ? null : word(at));
  const unpack = (f: Packed): Fact => ({
    wilayah: word(f[0]),
    namaWilayah: word(f[1]),
    level: LEVELS[f[2]!]!,
    key: word(f[3]),
    program: word(f[4]),
    kegiatan: word(f[5]),
    subKegiatan: word(f[6]),
    kode: maybe(f[7]),
    name: word(f[8]),
    indicator: maybe(f[9]),
    unit: maybe(f[10]),
    unitKind: UNIT_KINDS[f[11]!]!,
    indicatorKey: word(f[12]),
    target: f[13]!,
    realised: f.slice(14, 18),
    pagu: f[18]!,
    realisedRp: f.slice(19, 23),
    paguCounted: f[23]!,
    rpCounted: f.slice(24, 28),
    source: {
      workbook: word(f[28]),
      sheet: word(f[29]),
      row: f[30]!,
      cells: cellsOf(word(f[31]), f[30]!),
      readAt: word(f[32]),
      link: maybe(f[33]),
      form: maybe(f[34]),
    },
    flags: f.slice(FLAGS_AT).map(word),
  });
  return reports.map((report) => ({ ...report, facts: report.facts.map(unpack) }));
}
