// Kinds of fault that people make in plan sheets; each is planted at a site of its own choosing.
import { type CellDef, copyDraft, type Draft, get, type Part, put, ref } from './sheet.ts';

export interface Planted {
  readonly draft: Draft;
  /** Zero-based cells any of which names the culprit. */
  readonly culprits: readonly (readonly [number, number])[];
  readonly what: string;
}

export interface Fault {
  readonly kind: string;
  readonly group: 'jenjang' | 'kelengkapan' | 'angka' | 'notasi' | 'formula';
  /** `pick(n)` is a whole number below n. Null when the layout has no place for it. */
  plant(draft: Draft, pick: (n: number) => number): Planted | null;
}

export interface Site {
  readonly row: number;
  readonly column: number;
  readonly def: CellDef;
}

export function sites(draft: Draft, fits: (def: CellDef, row: number) => boolean): Site[] {
  const found: Site[] = [];
  for (const [key, def] of draft.cells) {
    const [row, column] = key.split('|').map(Number) as [number, number];
    if (def.role && fits(def, row)) found.push({ row, column, def });
  }
  return found;
}

export function choose<T>(list: readonly T[], pick: (n: number) => number): T | null {
  return list.length > 0 ? list[pick(list.length)]! : null;
}

export function change(
  draft: Draft,
  site: Site,
  content: CellDef['content'],
  what: string,
  also: readonly (readonly [number, number])[] = [],
): Planted {
  const copy = copyDraft(draft);
  const { format, ...rest } = site.def;
  put(
    copy,
    site.row,
    site.column,
    typeof content === 'string' && !content.startsWith('=')
      ? { ...rest, content }
      : { ...rest, ...(format ? { format } : {}), content },
  );
  return { draft: copy, culprits: [[site.row, site.column], ...also], what };
}

const isFormula = (def: CellDef): boolean =>
  typeof def.content === 'string' && def.content.startsWith('=');
export const rollUp = (def: CellDef, parts: readonly Part[]): boolean =>
  def.role!.kind === 'jumlah-turun' && parts.includes(def.role!.part) && isFormula(def);
const money = /^(pagu|paguMaju|rp\d|kas\d+|jrp)$/;

/** A roll-up with these rows, in the way of the formula it replaces. */
function adding(def: CellDef, rows: readonly number[], column: number): string {
  if (String(def.content).includes('SUBTOTAL'))
    return `=SUM(${rows.map((row) => ref(row, column)).join(';')})`;
  return `=${rows.map((row) => ref(row, column)).join('+')}`;
}

export function rollUpFault(
  kind: string,
  parts: readonly Part[],
  make: (site: Site, draft: Draft, pick: (n: number) => number) => string | number | null,
): Fault {
  return {
    kind,
    group: 'formula',
    plant(draft, pick) {
      const site = choose(
        sites(draft, (def) => rollUp(def, parts)),
        pick,
      );
      if (!site) return null;
      const content = make(site, draft, pick);
      return content === null
        ? null
        : change(
            draft,
            site,
            content,
            `${ref(site.row, site.column)}: ${site.def.content} → ${content}`,
          );
    },
  };
}

function rowFault(
  kind: string,
  kinds: readonly string[],
  make: (site: Site, draft: Draft, pick: (n: number) => number) => string | number | null,
  parts: readonly Part[] = ['sub'],
): Fault {
  return {
    kind,
    group: 'formula',
    plant(draft, pick) {
      const site = choose(
        sites(
          draft,
          (def) =>
            kinds.includes(def.role!.kind) && parts.includes(def.role!.part) && isFormula(def),
        ),
        pick,
      );
      if (!site) return null;
      const content = make(site, draft, pick);
      return content === null
        ? null
        : change(
            draft,
            site,
            content,
            `${ref(site.row, site.column)}: ${site.def.content} → ${content}`,
          );
    },
  };
}

function rowsOf(draft: Draft, part: Part): number[] {
  return draft.rows.filter((each) => each.part === part).map((each) => each.row);
}

function valueBelow(draft: Draft, site: Site): number {
  const sum = (row: number): number => {
    const def = get(draft, row, site.column);
    if (typeof def?.content === 'number') return def.content;
    return (def?.role?.adds ?? []).reduce((total, each) => total + sum(each), 0);
  };
  return (site.def.role!.adds ?? []).reduce((total, row) => total + sum(row), 0);
}

function replaceRow(formula: string, from: number, to: number): string {
  return formula.replace(new RegExp(`([A-Z]+)${from + 1}(?!\\d)`, 'g'), `$1${to + 1}`);
}

export function leafNumber(draft: Draft, fits: RegExp): Site[] {
  return sites(
    draft,
    (def) =>
      def.role!.part === 'sub' &&
      def.role!.kind === 'angka' &&
      fits.test(def.role!.id) &&
      typeof def.content === 'number' &&
      def.content !== 0,
  );
}

function blank(kind: string, id: string): Fault {
  return {
    kind,
    group: 'kelengkapan',
    plant(draft, pick) {
      const site = choose(
        sites(
          draft,
          (def) => def.role!.id === id && def.role!.part === 'sub' && def.content !== null,
        ),
        pick,
      );
      return site && change(draft, site, null, `${ref(site.row, site.column)} dikosongkan`);
    },
  };
}

export const FAULTS: readonly Fault[] = [
  rollUpFault('jumlah melewatkan satu baris', ['kegiatan', 'program'], (site, _draft, pick) => {
    const rows = [...site.def.role!.adds!];
    if (rows.length < 2) return null;
    rows.splice(pick(rows.length), 1);
    return adding(site.def, rows, site.column);
  }),
  rollUpFault('rentang kurang satu baris', ['kegiatan'], (site, _draft, pick) => {
    const rows = site.def.role!.adds!;
    if (rows.length < 3) return null;
    const [first, last] = [rows[0]!, rows[rows.length - 1]!];
    return pick(2)
      ? `=SUM(${ref(first + 1, site.column)}:${ref(last, site.column)})`
      : `=SUM(${ref(first, site.column)}:${ref(last - 1, site.column)})`;
  }),
  rollUpFault(
    'jumlah menghitung satu baris dua kali',
    ['kegiatan', 'program', 'total'],
    (site, _draft, pick) => {
      const rows = site.def.role!.adds!;
      return adding(site.def, [...rows, rows[pick(rows.length)]!], site.column);
    },
  ),
  rollUpFault('total melewatkan satu program', ['total'], (site, _draft, pick) => {
    const rows = [...site.def.role!.adds!];
    rows.splice(pick(rows.length), 1);
    return adding(site.def, rows, site.column);
  }),
  rollUpFault(
    'total menjumlahkan induk dan rincian',
    ['total'],
    (site, draft) => `=SUM(${ref(draft.firstRow, site.column)}:${ref(site.row - 1, site.column)})`,
  ),
  rollUpFault('rentang masuk kelompok berikut', ['kegiatan'], (site, draft) => {
    const rows = site.def.role!.adds!;
    const last = rows[rows.length - 1]!;
    if (last + 2 >= draft.lastRow) return null;
    return `=SUM(${ref(rows[0]!, site.column)}:${ref(last + 2, site.column)})`;
  }),
  rollUpFault('jumlah dari kolom lain', ['kegiatan', 'program', 'total'], (site, draft, pick) => {
    const others = [...draft.columns]
      .filter(([id, at]) => money.test(id) && at !== site.column)
      .map(([, at]) => at);
    const other = choose(others, pick);
    if (other === null) return null;
    const from = ref(0, site.column).replace(/\d+/, '');
    const to = ref(0, other).replace(/\d+/, '');
    return String(site.def.content).replace(new RegExp(`\\b${from}(?=\\d)`, 'g'), to);
  }),
  rollUpFault(
    'jumlah ditimpa angka lain',
    ['kegiatan', 'program', 'total'],
    (site, draft) => valueBelow(draft, site) + 1_500_000,
  ),
  rollUpFault('jumlah ditimpa angka yang sama', ['kegiatan', 'program', 'total'], (site, draft) =>
    valueBelow(draft, site),
  ),
  {
    kind: 'rumus jumlah terhapus',
    group: 'formula',
    plant(draft, pick) {
      const site = choose(
        sites(draft, (def) => rollUp(def, ['kegiatan', 'program', 'total'])),
        pick,
      );
      return site && change(draft, site, null, `${ref(site.row, site.column)} dihapus`);
    },
  },
  rollUpFault('jumlah bergeser satu baris', ['kegiatan'], (site) => {
    const rows = site.def.role!.adds!;
    return rows.length < 2
      ? null
      : `=SUM(${ref(rows[0]! + 1, site.column)}:${ref(rows[rows.length - 1]! + 1, site.column)})`;
  }),
  rollUpFault(
    'angka ditempel dalam rumus jumlah',
    ['kegiatan', 'program', 'total'],
    (site) => `${site.def.content}+2500000`,
  ),
  rollUpFault(
    'rumus melingkar',
    ['kegiatan', 'program', 'total'],
    (site) => `${site.def.content}+${ref(site.row, site.column)}`,
  ),
  rowFault(
    'jumlah triwulan kurang satu',
    ['jumlah-baris'],
    (site, _draft, pick) => {
      const from = [...site.def.role!.from!];
      from.splice(pick(from.length), 1);
      return `=${from.map((each) => ref(site.row, each)).join('+')}`;
    },
    ['sub', 'kegiatan'],
  ),
  rowFault(
    'jumlah baris ditimpa angka',
    ['jumlah-baris'],
    (site, draft) =>
      site.def.role!.from!.reduce(
        (sum, each) => sum + Number(get(draft, site.row, each)?.content ?? 0),
        0,
      ) + 1000,
  ),
  {
    kind: 'rumus baris terhapus',
    group: 'formula',
    plant(draft, pick) {
      const site = choose(
        sites(
          draft,
          (def) =>
            ['jumlah-baris', 'persen'].includes(def.role!.kind) &&
            def.role!.part === 'sub' &&
            isFormula(def),
        ),
        pick,
      );
      return site && change(draft, site, null, `${ref(site.row, site.column)} dihapus`);
    },
  },
  rowFault('rujukan baris sebelah', ['jumlah-baris', 'persen'], (site) =>
    replaceRow(String(site.def.content), site.row, site.row + 1),
  ),
  rowFault(
    'pembagi dari baris lain',
    ['persen'],
    (site) => {
      const below = ref(site.row, site.def.role!.from![1]!);
      return String(site.def.content)
        .split(below)
        .join(ref(site.row - 1, site.def.role!.from![1]!));
    },
    ['sub'],
  ),
  rowFault(
    'pembagi dari kolom lain',
    ['persen'],
    (site, draft, pick) => {
      const below = site.def.role!.from![1]!;
      const others = [...draft.columns]
        .filter(([id, at]) => money.test(id) && !site.def.role!.from!.includes(at))
        .map(([, at]) => at);
      const other = choose(others, pick);
      return other === null
        ? null
        : String(site.def.content).split(ref(site.row, below)).join(ref(site.row, other));
    },
    ['sub', 'program'],
  ),
  rowFault(
    'pembilang dari kolom lain',
    ['persen'],
    (site, draft, pick) => {
      const above = site.def.role!.from![0]!;
      const others = [...draft.columns]
        .filter(([id, at]) => money.test(id) && !site.def.role!.from!.includes(at))
        .map(([, at]) => at);
      const other = choose(others, pick);
      return other === null
        ? null
        : String(site.def.content).split(ref(site.row, above)).join(ref(site.row, other));
    },
    ['sub', 'program'],
  ),
  rowFault('kali 100 hilang atau dobel', ['persen'], (site) => {
    const text = String(site.def.content);
    return text.endsWith('*100')
      ? text.slice(0, -4)
      : text.endsWith(')')
        ? text.replace(/\)$/, '*100)')
        : `${text}*100`;
  }),
  rowFault('persentase ditimpa angka', ['persen'], (site, draft) =>
    get(draft, site.row, site.column)?.format === '0.00%' ? 0.875 : 87.5,
  ),
  {
    kind: 'pesan galat karena pembagi kosong',
    group: 'notasi',
    plant(draft, pick) {
      const site = choose(
        sites(
          draft,
          (def) =>
            def.role!.kind === 'persen' &&
            def.role!.part === 'sub' &&
            !String(def.content).includes('IF('),
        ),
        pick,
      );
      if (!site) return null;
      const below = site.def.role!.from![1]!;
      const def = get(draft, site.row, below);
      if (!def || isFormula(def)) return null;
      const copy = copyDraft(draft);
      put(copy, site.row, below, { ...def, content: null });
      return {
        draft: copy,
        culprits: [
          [site.row, site.column],
          [site.row, below],
        ],
        what: `${ref(site.row, below)} kosong`,
      };
    },
  },
  rollUpFault('acuan hilang (#REF!)', ['kegiatan', 'program'], (site) =>
    String(site.def.content).replace(/[A-Z]+\d+/, '#REF!'),
  ),
  {
    kind: 'angka tersimpan sebagai teks',
    group: 'notasi',
    plant(draft, pick) {
      const site = choose(leafNumber(draft, money), pick);
      if (!site) return null;
      const text = String(site.def.content).replace(/\B(?=(\d{3})+$)/g, '.');
      return change(draft, site, text, `${ref(site.row, site.column)} menjadi teks ${text}`);
    },
  },
  {
    kind: 'angka dikali seribu',
    group: 'angka',
    plant(draft, pick) {
      const site = choose(leafNumber(draft, /^(pagu|rp\d)$/), pick);
      return (
        site &&
        change(draft, site, Number(site.def.content) * 1000, `${ref(site.row, site.column)} × 1000`)
      );
    },
  },
  {
    kind: 'jumlah ketik: salah satu angka tertukar',
    group: 'angka',
    plant(draft, pick) {
      const site = choose(
        sites(draft, (def) => def.role!.kind === 'jumlah-turun' && typeof def.content === 'number'),
        pick,
      );
      if (!site) return null;
      const digits = String(site.def.content);
      const at = [...digits].findIndex((digit, i) => i > 0 && digit !== digits[i - 1]);
      if (at < 0) return null;
      const swapped = `${digits.slice(0, at - 1)}${digits[at]}${digits[at - 1]}${digits.slice(at + 1)}`;
      return change(
        draft,
        site,
        Number(swapped),
        `${ref(site.row, site.column)} ${digits} → ${swapped}`,
      );
    },
  },
  {
    kind: 'jumlah ketik: satu baris tertinggal',
    group: 'angka',
    plant(draft, pick) {
      const site = choose(
        sites(
          draft,
          (def) =>
            def.role!.kind === 'jumlah-turun' &&
            typeof def.content === 'number' &&
            def.role!.adds!.length > 1,
        ),
        pick,
      );
      if (!site) return null;
      const rows = site.def.role!.adds!;
      const left = Number(get(draft, rows[pick(rows.length)]!, site.column)?.content ?? 0);
      return change(
        draft,
        site,
        Number(site.def.content) - left,
        `${ref(site.row, site.column)} tanpa ${left}`,
      );
    },
  },
  {
    kind: 'jumlah ketik: kelebihan tiga nol',
    group: 'angka',
    plant(draft, pick) {
      const site = choose(
        sites(draft, (def) => def.role!.kind === 'jumlah-turun' && typeof def.content === 'number'),
        pick,
      );
      return (
        site &&
        change(draft, site, Number(site.def.content) * 1000, `${ref(site.row, site.column)} × 1000`)
      );
    },
  },
  {
    kind: 'rincian ketik: angka tertukar',
    group: 'angka',
    plant(draft, pick) {
      const typed = sites(
        draft,
        (def) => def.role!.kind === 'jumlah-turun' && typeof def.content === 'number',
      ).map((site) => site.column);
      const site = choose(
        leafNumber(draft, money).filter((each) => typed.includes(each.column)),
        pick,
      );
      if (!site) return null;
      const digits = String(site.def.content);
      if (digits[0] === digits[1]) return null;
      const swapped = `${digits[1]}${digits[0]}${digits.slice(2)}`;
      if (swapped.startsWith('0')) return null;
      return change(
        draft,
        site,
        Number(swapped),
        `${ref(site.row, site.column)} ${digits} → ${swapped}`,
      );
    },
  },
  {
    kind: 'triwulan tidak memberi setahun',
    group: 'angka',
    plant(draft, pick) {
      const site = choose(leafNumber(draft, /^tw\d$/), pick);
      if (!site) return null;
      const target = draft.columns.get('target')!;
      return change(
        draft,
        site,
        Number(site.def.content) + 3,
        `${ref(site.row, site.column)} + 3`,
        [[site.row, target]],
      );
    },
  },
  {
    kind: 'bulan tidak 100%',
    group: 'angka',
    plant(draft, pick) {
      const site = choose(leafNumber(draft, /^bulan\d+$/), pick);
      return (
        site &&
        change(
          draft,
          site,
          Math.round((Number(site.def.content) + 0.1) * 100) / 100,
          `${ref(site.row, site.column)} + 10%`,
        )
      );
    },
  },
  {
    kind: 'realisasi melebihi pagu',
    group: 'angka',
    plant(draft, pick) {
      const site = choose(leafNumber(draft, /^(rp\d|jrp)$/), pick);
      const pagu = draft.columns.get('pagu');
      if (!site || pagu === undefined) return null;
      const money = Number(get(draft, site.row, pagu)?.content ?? 0);
      return money > 0
        ? change(draft, site, money + 5_000_000, `${ref(site.row, site.column)} melebihi pagu`)
        : null;
    },
  },
  {
    kind: 'satuan bertentangan dengan indikator',
    group: 'angka',
    plant(draft, pick) {
      const site = choose(
        sites(
          draft,
          (def) => def.role!.id === 'satuan' && def.role!.part === 'sub' && def.content === 'Orang',
        ),
        pick,
      );
      return site && change(draft, site, 'Bulan', `${ref(site.row, site.column)} Orang → Bulan`);
    },
  },
  blank('target kosong', 'target'),
  blank('indikator kosong', 'indikator'),
  blank('satuan kosong', 'satuan'),
  blank('penanggung jawab kosong', 'pj'),
  blank('anggaran kosong', 'pagu'),
  {
    kind: 'rencana triwulan atau bulan kosong',
    group: 'kelengkapan',
    plant(draft, pick) {
      const row = choose(rowsOf(draft, 'sub'), pick)!;
      const ids = [...draft.columns].filter(([id]) => /^(tw\d|bulan\d+|kas\d+)$/.test(id));
      if (ids.length === 0) return null;
      const copy = copyDraft(draft);
      for (const [, column] of ids) {
        const def = get(copy, row, column);
        if (def) put(copy, row, column, { ...def, content: null });
      }
      const pagu = draft.columns.get('pagu');
      const also = ids.map(([, column]) => [row, column] as const);
      return {
        draft: copy,
        culprits: pagu === undefined ? also : [...also, [row, pagu]],
        what: `baris ${row + 1} tanpa rencana`,
      };
    },
  },
  {
    kind: 'kode di bawah induk yang salah',
    group: 'jenjang',
    plant(draft, pick) {
      const site = choose(
        sites(draft, (def) => def.role!.id === 'kode' && def.role!.part === 'sub'),
        pick,
      );
      if (!site) return null;
      const text = String(site.def.content).replace(
        /^2\.13\.0(\d)/,
        (_, digit) => `2.13.0${(Number(digit) % 5) + 1}`,
      );
      return change(draft, site, text, `${ref(site.row, site.column)} → ${text}`);
    },
  },
  {
    kind: 'kode dipakai dua kali',
    group: 'jenjang',
    plant(draft, pick) {
      const list = sites(draft, (def) => def.role!.id === 'kode' && def.role!.part === 'sub');
      const site = choose(list, pick);
      const before = site && list.find((each) => each.row === site.row - 1);
      return site && before
        ? change(
            draft,
            site,
            before.def.content,
            `${ref(site.row, site.column)} sama dengan baris atasnya`,
          )
        : null;
    },
  },
  {
    kind: 'kode provinsi di kabupaten',
    group: 'jenjang',
    plant(draft, pick) {
      const site = choose(
        sites(draft, (def) => def.role!.id === 'kode' && def.role!.part === 'sub'),
        pick,
      );
      return (
        site &&
        change(
          draft,
          site,
          String(site.def.content).replace(/^(\d\.\d\d\.\d\d)\.2\./, '$1.1.'),
          `${ref(site.row, site.column)} kode provinsi`,
        )
      );
    },
  },
  {
    kind: 'nama tidak sesuai kodenya',
    group: 'jenjang',
    plant(draft, pick) {
      if (!draft.columns.has('kode')) return null;
      const site = choose(
        sites(draft, (def) => def.role!.id === 'nama' && def.role!.part === 'sub'),
        pick,
      );
      if (!site) return null;
      return change(
        draft,
        site,
        'Pengadaan Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan',
        `${ref(site.row, site.column)} nama lain`,
        [[site.row, draft.columns.get('kode')!]],
      );
    },
  },
  {
    kind: 'kode kosong',
    group: 'kelengkapan',
    plant(draft, pick) {
      const site = choose(
        sites(draft, (def) => def.role!.id === 'kode' && def.role!.part === 'sub'),
        pick,
      );
      return (
        site &&
        change(draft, site, null, `${ref(site.row, site.column)} kosong`, [
          [site.row, draft.columns.get('nama')!],
        ])
      );
    },
  },
  {
    kind: 'rentang rata-rata berbeda',
    group: 'formula',
    plant(draft, pick) {
      const site = choose(
        sites(draft, (def) => def.role!.kind === 'rata' && def.role!.adds!.length > 2),
        pick,
      );
      if (!site) return null;
      const rows = site.def.role!.adds!;
      const content = `=AVERAGE(${ref(rows[0]!, site.column)}:${ref(rows[rows.length - 2]!, site.column)})`;
      return change(draft, site, content, `${ref(site.row, site.column)} ${content}`);
    },
  },
];
