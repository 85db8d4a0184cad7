// Form definitions from outside: good ones are accepted, bad ones refused with the place that is wrong.
import { describe, expect, it } from 'vitest';
import { parseForm, parseFormText } from '../../../src/core/forms/formSchema.ts';
import { FORMS, formById, layoutForm } from '../../../src/core/forms/index.ts';
import { hostWith, snapshotOf } from './hostSheets.ts';

/** A trainer's own form, with only what must be there. */
const TRAINER = {
  id: 'renaksi-desa',
  version: 1,
  title: 'Rencana Aksi Desa',
  header: [
    { title: 'No', column: 'no' },
    { title: 'Kegiatan', column: 'kegiatan' },
    { title: 'Anggaran', children: [{ title: 'Pagu', column: 'pagu' }] },
    { title: 'Sumber', column: 'lain1' },
  ],
  columns: [
    { id: 'no', type: 'text', width: 40 },
    { id: 'kegiatan', type: 'text', width: 300 },
    { id: 'pagu', type: 'money', width: 120, rollUp: true },
    { id: 'lain1', type: 'text', width: 90 },
  ],
  levels: [{ level: 'kegiatan', column: 'kegiatan' }],
  totalLabel: 'JUMLAH',
};

const problems = (change: object) => {
  const parsed = parseForm({ ...TRAINER, ...change });
  return parsed.ok ? [] : parsed.problems;
};

describe('formSchema', () => {
  it.each(FORMS.map((form) => [form.id, form] as const))('accepts %s', (_, form) => {
    const parsed = parseForm(JSON.parse(JSON.stringify(form)));
    expect(parsed).toEqual({ ok: true, form });
  });

  it('accepts a form that a trainer wrote, and it can be inserted', () => {
    const parsed = parseFormText(JSON.stringify(TRAINER));
    if (!parsed.ok) throw new Error(parsed.problems.join('; '));
    const layout = layoutForm(parsed.form, { tahun: 2025, instansi: null, wilayah: null });
    const grid = snapshotOf(hostWith(layout), layout.sheet);
    expect(grid.cells[layout.place.total!]![1]!.value).toBe('JUMLAH');
  });

  it.each([
    [
      'a width',
      { columns: [{ ...TRAINER.columns[0], width: 5 }, ...TRAINER.columns.slice(1)] },
      'kolom ke-1 (no) › "width": paling kecil 20',
    ],
    [
      'a type',
      { columns: [{ ...TRAINER.columns[0], type: 'uang' }, ...TRAINER.columns.slice(1)] },
      'kolom ke-1 (no) › "type": harus salah satu dari text, code, quantity, percent, money, tick',
    ],
    [
      'an id',
      { id: 'Renaksi Desa' },
      '"id": hanya boleh huruf kecil, angka, dan tanda hubung, misalnya renaksi-desa',
    ],
    ['a missing title', { title: undefined }, '"title": belum diisi'],
    ['a misspelt key', { judul: 'x' }, 'formulir: memuat isian yang tidak dikenal: "judul"'],
    ['a version', { version: '1' }, '"version": harus berupa angka'],
    [
      'an unknown column',
      {
        columns: [...TRAINER.columns.slice(0, 3), { id: 'warna', type: 'text', width: 90 }],
        header: [...TRAINER.header.slice(0, 3), { title: 'Warna', column: 'warna' }],
      },
      'kolom ke-4 (warna): kolom "warna" tidak ada dalam daftar nama kolom; untuk kolom lain pakai lain1, lain2, dan seterusnya',
    ],
    [
      'the order of the header',
      { header: [TRAINER.header[1], TRAINER.header[0], ...TRAINER.header.slice(2)] },
      'judul kolom: urutan judul tidak sama dengan urutan kolom: seharusnya "no", tertulis "kegiatan"',
    ],
    [
      'a header group',
      {
        header: [
          ...TRAINER.header.slice(0, 2),
          { title: 'Anggaran', children: [{ title: 'Pagu' }] },
          TRAINER.header[3],
        ],
      },
      'judul kolom ke-3 (Anggaran) › anak judul ke-1 (Pagu) › "column": belum diisi',
    ],
    [
      'a level',
      { levels: [{ level: 'kegiatan', column: 'program' }] },
      'tingkat ke-1 (kegiatan): menunjuk kolom "program" yang tidak ada di formulir ini',
    ],
    [
      'a total',
      { columns: TRAINER.columns.map((column) => ({ ...column, rollUp: false })) },
      '"totalLabel": baris jumlah memerlukan sedikitnya satu kolom dengan "rollUp": true',
    ],
  ])('names the place of %s that is wrong', (_, change, sentence) => {
    expect(problems(change)).toEqual([sentence]);
  });

  it.each([
    ['{pagu}*2', 'rumus harus diawali tanda ='],
    ['=SUM({pagu},1)', 'rumus memakai koma; pisahkan argumen dengan titik koma (;)'],
    ['={pagu}*0.15', 'rumus memuat angka desimal; tulis sebagai pecahan, misalnya 15/100'],
    [
      '=IMPORTXML("http://x"&{pagu};"//a")',
      'rumus memakai IMPORTXML yang mengambil atau membuka sesuatu di luar berkas; tidak diizinkan dalam formulir',
    ],
    ['=SUM({1;2})', 'rumus memuat larik { } yang tidak berlaku di semua pengaturan bahasa'],
    ['={anggaran}', 'menunjuk kolom "anggaran" yang tidak ada di formulir ini'],
    ['=SUM({pagu}', 'kurung pada rumus tidak berpasangan'],
  ])('refuses the formula %s', (formula, fault) => {
    const columns = [...TRAINER.columns.slice(0, 3), { ...TRAINER.columns[3], formula }];
    expect(problems({ columns })).toEqual([`kolom ke-4 (lain1) › "formula": ${fault}`]);
  });

  it('says where JSON is broken', () => {
    const parsed = parseFormText('{\n "id": "x",\n "version" 1\n}');
    expect(parsed.ok ? '' : parsed.problems[0]).toMatch(/bukan JSON yang benar.*baris 3/);
  });

  it('refuses sums over several levels in one column without a level column', () => {
    const { helpers, ...form } = formById('renja-pendanaan')!;
    expect(helpers).toBeDefined();
    const parsed = parseForm(JSON.parse(JSON.stringify(form)));
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      'kolom: jumlah berjenjang memerlukan kolom bantu "level" bila beberapa tingkat ditulis dalam satu kolom',
    ]);
  });
});
