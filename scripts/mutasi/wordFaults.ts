// Kinds of fault in counts, names and sentences: targets that do not add up, renamed codes, text that contradicts the table.
import { lookupCode } from '../../src/core/nomenclature/lookup.ts';
import { change, choose, type Fault, type Planted, type Site, sites } from './planting.ts';
import { copyDraft, type Draft, get, put, ref } from './sheet.ts';

const at = (site: Site): string => ref(site.row, site.column);

/** Parents whose target is the sum of the targets below. */
function countParents(draft: Draft): Site[] {
  return sites(
    draft,
    ({ role }) =>
      role!.kind === 'angka' && role!.part === 'kegiatan' && (role!.adds?.length ?? 0) > 1,
  );
}

function sentenceFault(kind: string, pattern: RegExp, make: (figure: string) => string): Fault {
  return {
    kind,
    group: 'angka',
    plant(draft): Planted | null {
      for (const [key, def] of draft.cells) {
        const [row, column] = key.split('|').map(Number) as [number, number];
        if (row >= draft.firstRow || typeof def.content !== 'string') continue;
        if (!pattern.test(def.content)) continue;
        const content = def.content.replace(pattern, (_, figure: string) => make(figure));
        const copy = copyDraft(draft);
        put(copy, row, column, { ...def, content });
        return { draft: copy, culprits: [[row, column]], what: `${ref(row, column)}: ${content}` };
      }
      return null;
    },
  };
}

export const WORD_FAULTS: readonly Fault[] = [
  {
    kind: 'cacah: target induk tertukar angkanya',
    group: 'angka',
    plant(draft, pick) {
      const swapped = (site: Site): number =>
        Number([...String(site.def.content)].reverse().join(''));
      const site = choose(
        countParents(draft).filter(
          (each) => Number(each.def.content) > 9 && swapped(each) !== Number(each.def.content),
        ),
        pick,
      );
      return site && change(draft, site, swapped(site), `${at(site)} → ${swapped(site)}`);
    },
  },
  {
    kind: 'cacah: satu rincian tertinggal',
    group: 'angka',
    plant(draft, pick) {
      const site = choose(countParents(draft), pick);
      if (!site) return null;
      const rows = site.def.role!.adds!;
      const left = Number(get(draft, rows[pick(rows.length)]!, site.column)?.content);
      return change(draft, site, Number(site.def.content) - left, `${at(site)} tanpa ${left}`);
    },
  },
  {
    kind: 'cacah: target rincian kelebihan nol',
    group: 'angka',
    plant(draft, pick) {
      const parent = choose(countParents(draft), pick);
      if (!parent) return null;
      const rows = parent.def.role!.adds!;
      const row = rows[pick(rows.length)]!;
      const site = { row, column: parent.column, def: get(draft, row, parent.column)! };
      return change(draft, site, Number(site.def.content) * 10, `${at(site)} × 10`);
    },
  },
  sentenceFault('kalimat menyebut banyak lain', /(\d+)(?= sub kegiatan)/, (figure) =>
    String(Number(figure) - 2),
  ),
  sentenceFault('kalimat menyebut anggaran lain', /(?<=Rp )([\d.]+)/, (figure) =>
    figure.replace(/\d(?=\.\d{3}\.\d{3}$)/, (digit) => String((Number(digit) + 3) % 10)),
  ),
  {
    kind: 'nama menurut peraturan lama',
    group: 'jenjang',
    plant(draft, pick) {
      const kode = draft.columns.get('kode');
      if (kode === undefined) return null;
      const old = (row: number): string | undefined =>
        lookupCode(String(get(draft, row, kode)?.content ?? '')).find(
          (entry) => entry.source === '2019',
        )?.name;
      const site = choose(
        sites(draft, (def, row) => def.role!.id === 'nama' && old(row) !== undefined),
        pick,
      );
      return site && change(draft, site, old(site.row)!, `${at(site)} nama lama`);
    },
  },
  {
    kind: 'nama dan indikator tersalin dari baris atasnya',
    group: 'jenjang',
    plant(draft, pick) {
      if (draft.columns.has('kode')) return null;
      const names = sites(
        draft,
        (def) => /^(nama|subnama)$/.test(def.role!.id) && def.role!.part === 'sub',
      );
      const site = choose(
        names.filter((each) => names.some((other) => other.row === each.row - 1)),
        pick,
      );
      if (!site) return null;
      const copied = change(
        draft,
        site,
        get(draft, site.row - 1, site.column)!.content,
        `${at(site)} sama dengan baris atasnya`,
        [[site.row - 1, site.column]],
      );
      for (const id of ['indikator', 'satuan']) {
        const column = draft.columns.get(id)!;
        put(copied.draft, site.row, column, get(draft, site.row - 1, column)!);
      }
      return copied;
    },
  },
];
