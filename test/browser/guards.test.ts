// Drop-downs, guarded cells and notes in the grid, by keyboard and mouse.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import { startWorkbench, type Workbench } from '../../host/workbench/startWorkbench.ts';
import { axeTroubles, goTo, hasBrowser, launchBrowser, openBench } from '../support/browser.ts';

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
    [browser, bench] = await Promise.all([
      launchBrowser(),
      startWorkbench({ workbooks: [book], port: 0 }),
    ]);
    ({ page, troubles } = await openBench(browser, bench));
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
    expect(troubles).toEqual([]);
  });
});
