// Writing the samples: what is there already is left alone, and the unreadable district is unreadable.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadXlsx } from '../../host/xlsx/loadXlsx.ts';
import { SULAWESI_TENGAH } from '../../scripts/samples/districts/provinces.ts';
import { writeDistricts } from '../../scripts/samples.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'renaksi-kabupaten-'));
  await writeDistricts(folder, SULAWESI_TENGAH);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('writing the thirteen districts', () => {
  it('makes thirteen files and what they must come to', () => {
    const names = readdirSync(folder);
    expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(13);
    expect(names).toContain('expected.json');
  });

  it('sends one that is no workbook at all', async () => {
    await expect(
      loadXlsx(readFileSync(join(folder, 'kabupaten-buol.xlsx')), 'kabupaten-buol.xlsx'),
    ).rejects.toThrow();
  });

  it('touches nothing when it runs again', async () => {
    const file = join(folder, 'kabupaten-sigi.xlsx');
    const before = { bytes: readFileSync(file), time: statSync(file).mtimeMs };
    await writeDistricts(folder, SULAWESI_TENGAH);
    expect(readFileSync(file).equals(before.bytes)).toBe(true);
    expect(statSync(file).mtimeMs).toBe(before.time);
  });
});
