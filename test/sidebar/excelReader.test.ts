// Districts in pieces: every cell arrives once, no piece is too large for one call.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { gridMessages } from '../../host/apps-script/gridMessages.ts';
import { loadXlsx } from '../../host/xlsx/loadXlsx.ts';
import { partsOf, readExcelFile } from '../../sidebar/excelReader.ts';
import type { GridMessage } from '../../src/rpc/contract.ts';

const FILE = 'samples/kabupaten/kabupaten-bungo.xlsx';
const bytes = new Uint8Array(readFileSync(FILE));

beforeAll(async () => {
  // The build puts this beside the panel of the sekretariat edition.
  await import('../../host/xlsx/browserReader.ts');
});

const key = (message: GridMessage) =>
  message.cells.map(({ r, c, cell }) => `${message.sheet} ${r} ${c} ${cell.kind} ${cell.value}`);

describe('an Excel file in the panel', () => {
  it('says the same as the host says of that file', async () => {
    const reading = await readExcelFile(new File([bytes], 'kabupaten-bungo.xlsx'));
    if (!reading.ok) throw new Error(reading.why);
    const host = gridMessages(await loadXlsx(bytes, FILE));
    const sent = reading.parts.flat();
    expect(sent.map((grid) => grid.sheet)).toEqual(host.map((grid) => grid.sheet));
    const filled = (keys: readonly string[]) => keys.filter((text) => !text.endsWith('blank null'));
    expect(filled(sent.flatMap(key)).sort()).toEqual(filled(host.flatMap(key)).sort());
    expect(sent.map((grid) => grid.merges.length)).toEqual(host.map((grid) => grid.merges.length));
  });

  it('is cut by size, and no cell is lost or doubled', async () => {
    const grids = gridMessages(await loadXlsx(bytes, FILE));
    const parts = partsOf(grids, 20_000);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(21_000);
    expect(parts.flat().flatMap(key)).toEqual(grids.flatMap(key));
  });

  it('tells why a file cannot be read', async () => {
    const why = async (content: BlobPart) => {
      const reading = await readExcelFile(new File([content], 'kiriman.xlsx'));
      return reading.ok ? 'ok' : reading.why;
    };
    expect(await why('')).toContain('kosong');
    expect(await why(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toContain('kata sandi');
    expect(await why('bukan berkas Excel')).toContain('bukan buku kerja Excel');
    expect(await why(bytes.slice(0, 4000))).toContain('bukan buku kerja Excel');
  });
});
