// Kinds of fault in typed figures, words and codes.
import { blank, change, choose, type Fault, leafNumber, money, rowsOf, sites } from './planting.ts';
import { copyDraft, get, put, ref } from './sheet.ts';

export const TABLE_FAULTS: readonly Fault[] = [
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
];
