// The command's contract: JSON shapes and exit codes that scripts outside this repository rely on.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formById } from '../../../src/core/forms/index.ts';
import type {
  ConsolidateResult,
  ReadResult,
  RecapResult,
  ValidateResult,
} from '../../../src/rpc/shapes.ts';
import { runJson, runRenaksi } from '../../support/runRenaksi.ts';

const folder = mkdtempSync(join(tmpdir(), 'renaksi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MERANGIN = 'samples/merangin-rencana-aksi-dan-evaluasi-2024.xlsx';
const SULTENG = 'samples/sulteng-rencana-aksi-2024.xlsx';

describe('template', () => {
  test('list names the forms with their source, and each can be made', async () => {
    const { code, json } = await runJson<{
      forms: { id: string; title: string; version: number; source: string }[];
    }>('template', 'list');
    expect(code).toBe(0);
    const ids = json.forms.map((form) => form.id);
    expect(ids).toEqual(
      expect.arrayContaining(['renaksi-triwulan', 'evaluasi-renaksi', 'renja-pendanaan']),
    );
    for (const form of json.forms) {
      expect(form.title).toMatch(/\S/);
      expect(form.source).toMatch(/\S/);
      expect(Number.isInteger(form.version)).toBe(true);
    }
  });

  test('a form that was made is read back as that form', async () => {
    const out = join(folder, 'evaluasi.xlsx');
    const made = await runJson(
      'template',
      'evaluasi-renaksi',
      '--out',
      out,
      '--tahun',
      '2025',
      '--wilayah',
      '15.02',
    );
    expect(made.code).toBe(0);
    const { code, json } = await runJson<ReadResult>('read', out);
    expect(code).toBe(0);
    expect(json.sheets.map((sheet) => sheet.form)).toEqual(['evaluasi-renaksi']);
  });
});

describe('a form of a trainer', () => {
  test('a .json file is inserted like a standard form; a broken one is refused in one sentence', async () => {
    const json = join(folder, 'formulir.json');
    const form = { ...formById('renja-pendanaan'), id: 'renja-latihan', title: 'Renja Latihan' };
    writeFileSync(json, JSON.stringify(form));
    const out = join(folder, 'latihan.xlsx');
    expect((await runJson('template', json, '--out', out, '--tahun', '2025')).code).toBe(0);
    const { json: read } = await runJson<ReadResult>('read', out);
    expect(read.sheets).toHaveLength(1);

    writeFileSync(json, JSON.stringify({ ...form, columns: 'rusak' }));
    const refused = await runRenaksi('template', json, '--out', join(folder, 'tidak.xlsx'));
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/columns|kolom/i);
    expect(existsSync(join(folder, 'tidak.xlsx'))).toBe(false);
  });
});

describe('read', () => {
  test('Sulteng: the row of 5 documents in 2+1+1+1 with every key of the contract', async () => {
    const { code, json } = await runJson<ReadResult>('read', SULTENG);
    expect(code).toBe(0);
    const sheet = json.sheets[0]!;
    expect(sheet.form).toBe('renaksi-triwulan');
    const row = sheet.rows.find(
      (one) => one.indicator === 'Jumlah Dokumen Rencana Kerja Perangkat Daerah',
    )!;
    expect(Object.keys(row)).toEqual(
      expect.arrayContaining([
        'row',
        'level',
        'kode',
        'name',
        'indicator',
        'targetText',
        'target',
        'triwulan',
        'bulan',
        'pagu',
        'realisasi',
        'penanggungJawab',
        'parentRow',
        'values',
      ]),
    );
    expect(row.name).toBe('Tersusunnya Dokumen Rencana Kerja Perangkat Daerah');
    expect(row.target.map((quantity) => quantity.value)).toEqual([5]);
    expect(row.triwulan?.map((quarter) => quarter.map((quantity) => quantity.value))).toEqual([
      [2],
      [1],
      [1],
      [1],
    ]);
    expect(row.bulan).toBeNull();
    expect(row.pagu).toBeNull();
    expect(row.values.tw1?.value).toBe(2);
  });
});

describe('validate', () => {
  test('Merangin: the kegiatan of 59.060.000.000 is an error, and the exit code is 1', async () => {
    const { code, json } = await runJson<ValidateResult>('validate', MERANGIN);
    expect(code).toBe(1);
    const found = json.findings.filter((finding) => finding.message.includes('59.060.000.000'));
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]!.severity).toBe('error');
    expect(found[0]!.message).toContain('59.060.000');
    for (const finding of json.findings) {
      expect(finding.cells[0]).toBe(finding.cell);
      expect(finding.message).not.toMatch(/undefined|NaN|\[object/);
      expect(typeof finding.fixable).toBe('boolean');
    }
    const open = json.findings.filter((finding) => finding.accepted === null);
    for (const severity of ['error', 'warning', 'info'] as const) {
      expect(json.counts[severity]).toBe(
        open.filter((finding) => finding.severity === severity).length,
      );
    }
  });

  test('the same workbook gives the same findings twice', async () => {
    const first = await runJson<ValidateResult>('validate', MERANGIN);
    const second = await runJson<ValidateResult>('validate', MERANGIN);
    expect(second.json).toEqual(first.json);
  });
});

describe('recap', () => {
  test('Merangin TW I: 856.110.443 of 8.790.633.125', async () => {
    const out = join(folder, 'rekap.xlsx');
    const { code, json } = await runJson<RecapResult>(
      'recap',
      MERANGIN,
      '--triwulan',
      '1',
      '--out',
      out,
    );
    expect(code).toBe(0);
    expect(json.triwulan).toBe(1);
    expect(json.summary.totalPagu).toBe(8_790_633_125);
    expect(json.rows.every((row) => row.how.length > 0)).toBe(true);
    const again = await runJson<RecapResult>(
      'recap',
      out,
      '--triwulan',
      '1',
      '--out',
      join(folder, 'rekap2.xlsx'),
    );
    expect(again.code).toBe(0);
  });
});

describe('an output that is a link', () => {
  test('is written where the link leads', async () => {
    writeFileSync(join(folder, 'tujuan.xlsx'), 'lama');
    symlinkSync('tujuan.xlsx', join(folder, 'tautan.xlsx'));
    const out = join(folder, 'tautan.xlsx');
    expect((await runRenaksi('template', 'renaksi-triwulan', '--out', out)).code).toBe(0);
    expect(readFileSync(join(folder, 'tujuan.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('consolidate', () => {
  const args = ['--tahun', '2024', '--triwulan', '2'];

  test('the sample districts give the expected province to the rupiah, in any order', async () => {
    const expected = JSON.parse(readFileSync('samples/kabupaten/expected.json', 'utf8')) as {
      provinsi: { pagu: number; realisasiRp: number[] };
    };
    const first = await runJson<ConsolidateResult>(
      'consolidate',
      'samples/kabupaten',
      ...args,
      '--out',
      join(folder, 'a.xlsx'),
    );
    expect(first.code).toBe(0);
    expect(first.json.districts).toHaveLength(5);
    expect(first.json.provinsi.pagu).toBe(expected.provinsi.pagu);
    expect(first.json.provinsi.realisasiRp).toEqual(expected.provinsi.realisasiRp);
    // Files are taken by name: other names are another order.
    const others = join(folder, 'urutan-lain');
    mkdirSync(others);
    readdirSync('samples/kabupaten')
      .filter((name) => name.endsWith('.xlsx'))
      .reverse()
      .forEach((name, index) => {
        copyFileSync(join('samples/kabupaten', name), join(others, `${index} ${name}`));
      });
    const second = await runJson<ConsolidateResult>(
      'consolidate',
      others,
      ...args,
      '--out',
      join(folder, 'b.xlsx'),
    );
    expect(second.json.provinsi).toEqual(first.json.provinsi);
  });

  test('a second run into the same folder, one file under two names and a file of old Excel', async () => {
    const kept = join(folder, 'kiriman');
    mkdirSync(join(kept, 'arsip'), { recursive: true });
    for (const name of readdirSync('samples/kabupaten').filter((file) => file.endsWith('.xlsx')))
      copyFileSync(join('samples/kabupaten', name), join(kept, name));
    symlinkSync('kabupaten-bungo.xlsx', join(kept, 'tautan.xlsx'));
    writeFileSync(join(kept, 'kabupaten-batang-hari.xls'), 'lama');
    const out = join(kept, 'provinsi.xlsx');
    const first = await runJson<ConsolidateResult>('consolidate', kept, ...args, '--out', out);
    const again = [join(kept, 'kabupaten-tebo.xlsx'), kept, join(kept, '.', 'kabupaten-tebo.xlsx')];
    const second = await runJson<ConsolidateResult>('consolidate', ...again, ...args, '--out', out);
    expect(first.json.districts).toHaveLength(6);
    expect(second.json).toEqual(first.json);
    expect(second.err).toMatch(/provinsi\.xlsx adalah berkas hasil/);
    expect(second.err).toMatch(/Folder "arsip"/);
    const old = first.json.districts.find((one) => one.file === 'kabupaten-batang-hari.xls')!;
    expect(old.problems[0]!.message).toMatch(/simpan sebagai \.xlsx/);
  });

  test('one unreadable file is told and changes no total', async () => {
    const broken = join(folder, 'kabupaten-batang-hari.xlsx');
    writeFileSync(broken, 'ini teks');
    const run = await runJson<ConsolidateResult>(
      'consolidate',
      'samples/kabupaten',
      broken,
      ...args,
      '--out',
      join(folder, 'c.xlsx'),
    );
    expect(run.code).toBe(0);
    expect(run.json.provinsi.pagu).toBe(43_815_796_000);
    const district = run.json.districts.find((one) => one.file === 'kabupaten-batang-hari.xlsx')!;
    expect(district.status).toBe('masalah');
    expect(district.problems[0]!.message).toMatch(/bukan buku kerja Excel/);
  });
});
