// The workbench's grid as a person uses it: look, type, choose, drag, copy, insert, undo, drop, download.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workbench } from '../../host/workbench/startWorkbench.ts';
import {
  axeTroubles,
  cellText,
  goTo,
  hasBrowser,
  launchBrowser,
  openBench,
  pressMenu,
  screenshot,
  typeInto,
  workbenchWith,
} from '../support/browser.ts';

const MERANGIN = 'samples/merangin-rencana-aksi-dan-evaluasi-2024.xlsx';

describe.skipIf(!hasBrowser)('the grid', () => {
  let browser: Browser;
  let bench: Workbench;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    [browser, bench] = await Promise.all([launchBrowser(), workbenchWith([MERANGIN])]);
    ({ page, troubles } = await openBench(browser, bench));
  });
  afterAll(async () => {
    await browser?.close();
    bench?.close();
  });

  const waitText = (cell: string, text: string) =>
    page.waitForFunction(
      ([id, wanted]) => document.getElementById(`sel-${id}`)?.textContent.trim() === wanted,
      [cell, text] as const,
    );

  it('shows what the host holds: merged titles, frozen header, wrapped text', async () => {
    // The cells are drawn after the sheet has been fetched.
    await expect.poll(() => cellText(page, 'A1')).toBe('RENCANA AKSI');
    expect(await page.getByLabel('Rentang terpilih').inputValue()).toMatch(/^A1:/);
    expect(await axeTroubles(page)).toEqual([]);
    await screenshot(page, 'grid');
  });

  it('takes Indonesian numbers, percentages and formulas, and undoes them', async () => {
    await page.getByRole('button', { name: 'Tambahkan sheet' }).click();
    await page.waitForSelector('[aria-current=true]:has-text("Sheet4")');
    await typeInto(page, 'B2', '1.234,5');
    await waitText('B2', '1.234,50');
    await typeInto(page, 'B3', '25%');
    await typeInto(page, 'B4', '10');
    await typeInto(page, 'B5', '=SUM(B2;B4)*2');
    await waitText('B3', '25%');
    await waitText('B5', '2489');
    await goTo(page, 'B5');
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.bar')?.value === '=SUM(B2;B4)*2',
    );
    await page.keyboard.press('Control+z');
    await waitText('B5', '');
    await page.keyboard.press('Control+y');
    await waitText('B5', '2489');
  });

  it('selects by dragging and by Shift, copies a block with its formulas', async () => {
    const from = (await page.locator('#sel-B2').boundingBox())!;
    const to = (await page.locator('#sel-B5').boundingBox())!;
    await page.mouse.move(from.x + 20, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(to.x + 20, to.y + 8, { steps: 4 });
    await page.mouse.up();
    const range = () => page.getByLabel('Rentang terpilih').inputValue();
    await expect.poll(range).toBe('B2:B5');
    await page.keyboard.press('Control+c');
    await goTo(page, 'D2');
    await page.keyboard.press('Control+v');
    await waitText('D5', '2489');
    await goTo(page, 'D5');
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.bar')?.value === '=SUM(D2;D4)*2',
    );
    await goTo(page, 'B2');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(range).toBe('B2:C3');
    await page.keyboard.press('Delete');
    await waitText('B2', '');
    await page.keyboard.press('Control+z');
    await waitText('B2', '1.234,50');
  });

  it('keeps what is being typed in the name box while the page redraws', async () => {
    let letSum = () => {};
    const typed = new Promise<void>((resolve) => {
      letSum = resolve;
    });
    await page.route('**/api/sum', async (route) => {
      await typed;
      await route.continue();
    });
    const box = page.getByLabel('Rentang terpilih');
    await goTo(page, 'B2:B5');
    await expect.poll(() => box.inputValue()).toBe('B2:B5');
    await box.fill('D2');
    letSum();
    await page.getByText(/^Jumlah: /).waitFor();
    expect(await box.inputValue()).toBe('D2');
    await box.press('Enter');
    await expect.poll(() => box.inputValue()).toBe('D2');
    await page.unroute('**/api/sum');
  });

  it('inserts and deletes rows, and puts everything back', async () => {
    await goTo(page, 'A3');
    await page.getByRole('button', { name: 'Sisipkan', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Sisipkan 1 baris di atas' }).click();
    await waitText('B4', '25%');
    await goTo(page, 'B6');
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.bar')?.value === '=SUM(B2;B5)*2',
    );
    await goTo(page, 'A2');
    await page.locator('#sel-A2').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Hapus 1 baris' }).click();
    await waitText('B3', '25%');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await waitText('B3', '25%');
    await waitText('B5', '2489');
  });

  it('pastes text of other programs cell by cell', async () => {
    await goTo(page, 'F2');
    await page.evaluate(() => navigator.clipboard.writeText('12 Desa\t3,5\n"dua\nbaris"\t7%'));
    await page.keyboard.press('Control+v');
    await waitText('F2', '12 Desa');
    await waitText('G2', '3,5');
    await waitText('G3', '7%');
    expect((await cellText(page, 'F3')).replace(/\s+/g, ' ')).toBe('dua baris');
  });

  it('opens a dropped workbook, and downloads it', async () => {
    const { readFileSync } = await import('node:fs');
    const bytes = [...readFileSync('samples/sulteng-rencana-aksi-2024.xlsx')];
    const transfer = await page.evaluateHandle((data) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(data)], 'Sulawesi Tengah.xlsx'));
      return files;
    }, bytes);
    await page.dispatchEvent('.page', 'drop', { dataTransfer: transfer });
    await page.waitForFunction(() => document.title.startsWith('Sulawesi Tengah'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await page.getByRole('button', { name: 'File', exact: true }).click();
        await page.getByRole('menuitem', { name: /Unduh/ }).click();
      })(),
    ]);
    expect(download.suggestedFilename()).toBe('Sulawesi Tengah.xlsx');
  });

  it('shows the toast of a menu item that only tells something', async () => {
    await pressMenu(page, 'Batalkan tindakan terakhir');
    await page.waitForSelector('.toast');
    expect(
      await page
        .locator('.toast')
        .textContent()
        .then((text) => text ?? ''),
    ).toMatch(/batal|urung/i);
    expect(troubles).toEqual([]);
  });
});
