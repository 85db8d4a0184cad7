// Kinds of fault in formulas: roll-ups, sums and percentages of a row, averages, error values.
import {
  adding,
  change,
  choose,
  type Fault,
  isFormula,
  type Make,
  money,
  replaceRow,
  rollUp,
  rollUpFault,
  rowFault,
  sites,
  valueBelow,
} from './planting.ts';
import { copyDraft, get, put, ref } from './sheet.ts';

/** A percentage that takes its numerator (0) or its denominator (1) from another money column. */
function fromOtherColumn(side: 0 | 1): Make {
  return (site, draft, pick) => {
    const from = site.def.role!.from!;
    const others = [...draft.columns]
      .filter(([id, at]) => money.test(id) && !from.includes(at))
      .map(([, at]) => at);
    const other = choose(others, pick);
    return other === null
      ? null
      : String(site.def.content).split(ref(site.row, from[side]!)).join(ref(site.row, other));
  };
}

export const FORMULA_FAULTS: readonly Fault[] = [
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
  rowFault('pembagi dari kolom lain', ['persen'], fromOtherColumn(1), ['sub', 'program']),
  rowFault('pembilang dari kolom lain', ['persen'], fromOtherColumn(0), ['sub', 'program']),
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
];
