// Bad input ends with exit code 2, one Indonesian sentence that names the file, and no output file.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';
import { saveXlsx } from '../../../host/xlsx/saveXlsx.ts';
import { runRenaksi } from '../../support/runRenaksi.ts';

const folder = mkdtempSync(join(tmpdir(), 'renaksi-'));
const path = (name: string) => join(folder, name);
const out = path('hasil.xlsx');
const merangin = 'samples/merangin-evaluasi-dengan-rumus.xlsx';

async function workbookFile(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const workbook = createWorkbook({ name, locale: 'id_ID' });
  const sheet = workbook.sheets()[0] ?? workbook.addSheet('Lembar1');
  if (rows.length > 0) {
    sheet.setContents(
      0,
      0,
      rows.map((row) => row.map((value) => ({ type: 'text', value }) as const)),
    );
  }
  writeFileSync(path(name), await saveXlsx(workbook));
  return path(name);
}

beforeAll(async () => {
  writeFileSync(path('teks.xlsx'), 'Program\tPagu\nPenataan Desa\t164.000.000\n');
  writeFileSync(path('nol.xlsx'), '');
  const ole = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(2048),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(1024),
  ]);
  writeFileSync(path('terkunci.xlsx'), ole);
  writeFileSync(path('rusak.xlsx'), Buffer.from('PK\u0003\u0004bukan zip yang benar'));
  await workbookFile('kosong.xlsx', []);
  await workbookFile('surat.xlsx', [
    ['Kepada Yth.'],
    ['Kepala Dinas'],
    ['Dengan hormat, bersama ini kami sampaikan undangan rapat.'],
  ]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function expectRefusal(
  run: { code: number; out: string; err: string },
  ...words: readonly RegExp[]
): void {
  expect(run.code).toBe(2);
  expect(run.out).toBe('');
  expect(run.err.trim().split('\n')).toHaveLength(1);
  for (const word of words) expect(run.err).toMatch(word);
  expect(run.err).not.toMatch(/Error|undefined|\bat \w+ \(|null/);
}

describe('a file that cannot be read', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['tidak-ada.xlsx', /tidak ditemukan/],
    ['teks.xlsx', /bukan buku kerja Excel/],
    ['nol.xlsx', /kosong/],
    ['terkunci.xlsx', /kata sandi/],
    ['rusak.xlsx', /rusak|bukan buku kerja/],
    ['kosong.xlsx', /kosong|Tidak ditemukan tabel/],
    ['surat.xlsx', /Tidak ditemukan tabel/],
  ];
  test.each(cases)(
    '%s is told in one sentence by read, validate and recap',
    async (name, words) => {
      const named = new RegExp(name.replace('.', '\\.'));
      expectRefusal(await runRenaksi('read', path(name), '--json'), words, named);
      expectRefusal(await runRenaksi('validate', path(name)), words, named);
      expectRefusal(
        await runRenaksi('recap', path(name), '--triwulan', '1', '--out', out),
        words,
        named,
      );
      expect(existsSync(out)).toBe(false);
    },
  );
});

describe('a sheet with a slip far outside the table', () => {
  const slip = async (name: string, row: number) => {
    const workbook = createWorkbook({ name, locale: 'id_ID' });
    const sheet = workbook.sheets()[0] ?? workbook.addSheet('Renaksi', 10, 10);
    sheet.setContents(0, 0, [[{ type: 'text', value: 'RENCANA AKSI' }]]);
    sheet.setContents(row, 12, [[{ type: 'text', value: 'x' }]]);
    writeFileSync(path(name), await saveXlsx(workbook));
    return path(name);
  };

  test('is told with the cell, before millions of blank cells are read', async () => {
    const file = await slip('terpeleset.xlsx', 259_999);
    expectRefusal(await runRenaksi('read', file), /terpeleset\.xlsx/, /M260000/, /Hapus isi/);
    const run = await runRenaksi(
      'consolidate',
      file,
      'samples/kabupaten/kabupaten-tebo.xlsx',
      '--tahun',
      '2024',
      '--triwulan',
      '1',
      '--out',
      path('p.xlsx'),
    );
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/M260000/);
  });
});

describe('wrong use', () => {
  test('a triwulan of 5, an unknown form, an unknown sheet, a year in words', async () => {
    expectRefusal(
      await runRenaksi('recap', merangin, '--triwulan', '5', '--out', out),
      /Triwulan "5"/,
    );
    expectRefusal(await runRenaksi('template', 'formulir-ajaib', '--out', out), /formulir-ajaib/);
    expectRefusal(await runRenaksi('read', merangin, '--sheet', 'Lembar Hilang'), /Lembar Hilang/);
    expectRefusal(
      await runRenaksi(
        'consolidate',
        'samples/kabupaten',
        '--tahun',
        'dua ribu',
        '--triwulan',
        '1',
        '--out',
        out,
      ),
      /dua ribu/,
    );
    expect(existsSync(out)).toBe(false);
  });

  test('an unknown command, an unknown option, a missing --out, an output that is no .xlsx', async () => {
    expectRefusal(await runRenaksi('hapus', merangin), /hapus/);
    expectRefusal(await runRenaksi('read', merangin, '--warna', 'biru'), /--warna/);
    expectRefusal(await runRenaksi('recap', merangin, '--triwulan', '1'), /--out/);
    expectRefusal(
      await runRenaksi('recap', merangin, '--triwulan', '1', '--out', path('hasil.pdf')),
      /\.xlsx/,
    );
    expectRefusal(await runRenaksi('read', 'constructor', 'prototype'), /satu berkas/);
    expectRefusal(await runRenaksi('constructor'), /constructor/);
    expectRefusal(await runRenaksi(), /renaksi help/);
    expectRefusal(await runRenaksi('workbench', '--port', ''), /port/);
  });

  test('help is help behind every command, and no error', async () => {
    for (const args of [['help'], ['--help'], ['read', '--help'], ['consolidate', '-h']]) {
      const run = await runRenaksi(...args);
      expect(run.code).toBe(0);
      expect(run.out).toMatch(/renaksi template list/);
      expect(run.err).toBe('');
    }
    expectRefusal(await runRenaksi('read', '--', '--help'), /--help/);
  });

  test('a form in JSON that is none is told with its file', async () => {
    for (const [name, text] of [
      ['larik.json', '[]'],
      ['kosong.json', ''],
      ['terputus.json', '{"id":'],
    ] as const) {
      writeFileSync(path(name), text);
      expectRefusal(await runRenaksi('template', path(name), '--out', out), new RegExp(name));
    }
    expect(existsSync(out)).toBe(false);
  });

  test('an output folder that cannot be made leaves nothing behind', async () => {
    const blocked = join(path('teks.xlsx'), 'hasil.xlsx');
    expectRefusal(
      await runRenaksi('template', 'evaluasi-renaksi', '--out', blocked),
      /tidak dapat ditulis/,
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('consolidate with an empty folder or a folder that is not there', async () => {
    const args = ['--tahun', '2024', '--triwulan', '1', '--out', out];
    expectRefusal(await runRenaksi('consolidate', path('tidak-ada'), ...args), /tidak ditemukan/);
    expectRefusal(await runRenaksi('consolidate', ...args), /folder atau berkas/);
    expect(existsSync(out)).toBe(false);
  });
});
