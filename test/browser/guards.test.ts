// Drop-downs, guarded cells and notes in the grid, by keyboard and mouse; and the list of links over the REST stand-in.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import { startWorkbench, type Workbench } from '../../host/workbench/startWorkbench.ts';
import { loadXlsxFile } from '../../host/xlsx/loadXlsx.ts';
import {
  axeTroubles,
  goTo,
  hasBrowser,
  launchBrowser,
  openPage,
  panelFromMenu,
} from '../support/browser.ts';

describe.skipIf(!hasBrowser)('a workbook with rules', () => {
  const book = createWorkbook({ id: 'provinsi', name: 'Provinsi', locale: 'id_ID' });
  const sheet = book.addSheet('Isian');
  let browser: Browser;
  let bench: Workbench;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    sheet.setContents(0, 0, [[{ type: 'text', value: 'Arah' }]]);
    sheet.setValidation(
      { row: 1, column: 0, rows: 3, columns: 1 },
      { list: ['naik', 'turun'], lenient: false, help: 'Pilih naik atau turun.' },
    );
    sheet.setNote(0, 0, 'Arah indikator: <b>naik</b> atau turun');
    sheet.protections = [
      { rect: { row: 9, column: 0, rows: 2, columns: 2 }, description: 'Rumus', warningOnly: true },
    ];
    const districts = await Promise.all(
      ['kerinci', 'tebo'].map((name) => loadXlsxFile(`samples/kabupaten/kabupaten-${name}.xlsx`)),
    );
    [browser, bench] = await Promise.all([
      launchBrowser(),
      startWorkbench({ workbooks: [book, ...districts], port: 0 }),
    ]);
    ({ page, troubles } = await openPage(browser, { width: 1360, height: 820 }));
    await page.goto(bench.url);
    await page.waitForSelector('#sel-A1');
  });
  afterAll(async () => {
    await browser?.close();
    bench?.close();
  });

  it('offers the choices of a cell as a list', async () => {
    await goTo(page, 'A2');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox', { name: 'Pilihan untuk sel A2' }).waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => sheet.display(1, 0)).toBe('turun');
    await page.locator('#sel-A3 .arrow').click();
    await page.getByRole('option', { name: 'naik' }).click();
    await expect.poll(() => sheet.display(2, 0)).toBe('naik');
  });

  it('refuses another value with a dialog, and the keyboard returns to the grid', async () => {
    await goTo(page, 'A4');
    await page.keyboard.type('tetap');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Pilih naik atau turun.').waitFor();
    await page.keyboard.press('Escape');
    expect(sheet.display(3, 0)).toBe('');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('grid');
  });

  it('asks before a guarded cell is changed', async () => {
    await goTo(page, 'B10');
    await page.keyboard.type('5');
    await page.getByRole('dialog').getByText('sebaiknya tidak diubah').waitFor();
    await page.getByRole('button', { name: 'Batal' }).click();
    expect(sheet.display(9, 1)).toBe('');
    await goTo(page, 'B10');
    await page.keyboard.type('5');
    await page.getByRole('button', { name: 'OK' }).click();
    await page.keyboard.press('Enter');
    await expect.poll(() => sheet.display(9, 1)).toBe('5');
  });

  it('shows a note as text', async () => {
    await page.locator('#sel-A1').hover();
    expect(await page.locator('.notecard').textContent()).toBe(
      'Arah indikator: <b>naik</b> atau turun',
    );
  });

  it('consolidates from a pasted list of links, and says which line is wrong', async () => {
    const files = await page
      .locator('.switches select')
      .first()
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    await page.getByLabel('Edisi add-on').selectOption('sekretariat');
    const panel = await panelFromMenu(page, 'Konsolidasikan wilayah');
    await panel.getByLabel('Tahun', { exact: true }).fill('2024');
    await panel.getByLabel('Sampai triwulan').selectOption('2');
    await panel.getByLabel('Daftar tautan Google Sheets').check();
    const link = (id: string | undefined) => `https://docs.google.com/spreadsheets/d/${id}/edit`;
    await panel
      .getByLabel(/Tempel tautan/)
      .fill(`15.01 ${link(files[1])}\n15.09 ${link(files[2])}\n15.02 https://example.org/berkas`);
    await panel.getByRole('button', { name: 'Tambahkan ke daftar' }).click();
    await panel.getByText('2 baris ditambahkan').waitFor();
    await panel.getByText('bukan tautan Google Sheets').waitFor();
    await panel.getByRole('button', { name: 'Konsolidasikan' }).click();
    await panel.getByText(/^Selesai: 2/).waitFor({ timeout: 20_000 });
    await panel
      .getByRole('region', { name: 'Hasil konsolidasi' })
      .getByText('Kabupaten Kerinci')
      .first()
      .waitFor();
    expect(troubles).toEqual([]);
  });
});
