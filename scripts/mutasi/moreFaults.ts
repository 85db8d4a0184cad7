// Further kinds of fault: averages of money, minus signs, dates, sums of siblings, circles, rows outside a condition's range.
import { change, choose, type Fault, leafNumber, rollUp, rollUpFault, sites } from './planting.ts';
import { get, put, ref } from './sheet.ts';

const PAGU = /^(pagu|paguMaju)$/;
const isText = (content: unknown): content is string => typeof content === 'string';

export const MORE_FAULTS: readonly Fault[] = [
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
  rollUpFault('uang dirata-ratakan', ['kegiatan', 'program'], (site) => {
    const rows = site.def.role!.adds!;
    return rows.length < 2
      ? null
      : `=AVERAGE(${rows.map((row) => ref(row, site.column)).join(';')})`;
  }),
  {
    kind: 'pagu atau target minus',
    group: 'angka',
    plant(draft, pick) {
      const site = choose(leafNumber(draft, /^(pagu|target)$/), pick);
      if (!site) return null;
      return change(
        draft,
        site,
        -Number(site.def.content),
        `${ref(site.row, site.column)} bertanda minus`,
      );
    },
  },
  {
    kind: 'tanggal di sel target',
    group: 'notasi',
    plant(draft, pick) {
      const site = choose(leafNumber(draft, /^target$/), pick);
      if (!site) return null;
      const planted = change(draft, site, 45_996, `${ref(site.row, site.column)} menjadi tanggal`);
      const def = get(planted.draft, site.row, site.column)!;
      put(planted.draft, site.row, site.column, { ...def, format: 'd/m/yyyy' });
      return planted;
    },
  },
  {
    kind: 'rincian menjumlahkan sesamanya',
    group: 'formula',
    plant(draft, pick) {
      const parents = sites(draft, (def) => rollUp(def, ['kegiatan']) && PAGU.test(def.role!.id));
      const parent = choose(
        parents.filter((each) => each.def.role!.adds!.length > 2),
        pick,
      );
      if (!parent) return null;
      const [first, ...others] = parent.def.role!.adds!;
      const def = get(draft, first!, parent.column)!;
      const content = `=${others.map((row) => ref(row, parent.column)).join('+')}`;
      const site = { row: first!, column: parent.column, def };
      return change(draft, site, content, `${ref(first!, parent.column)} ${content}`);
    },
  },
  {
    kind: 'lingkaran beberapa sel',
    group: 'formula',
    plant(draft, pick) {
      const parent = choose(
        sites(draft, (def) => rollUp(def, ['kegiatan', 'program']) && PAGU.test(def.role!.id)),
        pick,
      );
      if (!parent) return null;
      const leaf = (row: number): number => {
        const def = get(draft, row, parent.column);
        const below = def?.role?.adds;
        return below && below.length > 0 ? leaf(below[pick(below.length)]!) : row;
      };
      const row = leaf(parent.row);
      const def = get(draft, row, parent.column);
      if (!def || isText(def.content)) return null;
      const content = `=${ref(parent.row, parent.column)}*0.1`;
      return change(
        draft,
        { row, column: parent.column, def },
        content,
        `${ref(row, parent.column)} ${content}`,
      );
    },
  },
  {
    kind: 'uang triwulan tidak memberi pagu',
    group: 'angka',
    plant(draft, pick) {
      const site = choose(leafNumber(draft, /^ag\d$/), pick);
      if (!site) return null;
      return change(
        draft,
        site,
        Number(site.def.content) + 1_750_000,
        `${ref(site.row, site.column)} lebih 1.750.000`,
        [[site.row, draft.columns.get('pagu')!]],
      );
    },
  },
  rollUpFault('baris disisipkan di atas rincian pertama', ['kegiatan'], (site) => {
    const rows = site.def.role!.adds!;
    const text = String(site.def.content);
    if (rows.length < 2 || !/:/.test(text) || /SUBTOTAL/.test(text)) return null;
    return text.replace(new RegExp(`([A-Z]+)${rows[0]! + 1}:`, 'g'), `$1${rows[0]! + 2}:`);
  }),
];
