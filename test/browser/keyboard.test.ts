// The whole page by keyboard alone: every part is reached, every part is left again, and the focus returns to where it was.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workbench } from '../../host/workbench/startWorkbench.ts';
import {
  axeTroubles,
  cellText,
  hasBrowser,
  launchBrowser,
  openBench,
  workbenchWith,
} from '../support/browser.ts';

/** What has the keyboard: its label or text. */
const FOCUSED = () => {
  const element = document.activeElement as HTMLElement;
  if (element === document.body) return '';
  const labels = (element as HTMLInputElement).labels;
  return (
    element.getAttribute('aria-label') ??
    element.getAttribute('title') ??
    labels?.[0]?.firstElementChild?.textContent ??
    labels?.[0]?.textContent ??
    element.textContent?.trim() ??
    ''
  );
};

describe.skipIf(!hasBrowser)('the page by keyboard', { timeout: 180_000 }, () => {
  let browser: Browser;
  let bench: Workbench;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    [browser, bench] = await Promise.all([
      launchBrowser(),
      workbenchWith(['samples/merangin-evaluasi-dengan-rumus.xlsx']),
    ]);
    ({ page, troubles } = await openBench(browser, bench));
    await page.getByRole('button', { name: 'Ekstensi' }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    bench?.close();
  });

  const focused = () => page.evaluate(FOCUSED);
  const keys = async (...names: readonly string[]) => {
    for (const name of names) await page.keyboard.press(name);
  };
  const grid = () => expect.poll(focused).toMatch(/^merangin-evaluasi-dengan-rumus, /);
  const range = (text: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('.namebox')?.value === wanted,
      text,
    );

  it('begins in the grid, and Tab passes every control once, with the focus seen', async () => {
    await grid();
    const walked: string[] = [];
    await page.getByLabel('Nama berkas').focus();
    for (let presses = 0; presses < 14; presses += 1) {
      if (presses > 0) await keys('Tab');
      walked.push(await focused());
      const seen = await page.evaluate(() => {
        const element = document.activeElement!;
        const ring = getComputedStyle(element).outlineStyle !== 'none';
        // The grid shows its active cell, the name box and the bar their caret.
        return ring || element.matches('.grid, .namebox, .bar');
      });
      expect(seen, walked[walked.length - 1]).toBe(true);
    }
    expect(walked).toEqual([
      'Nama berkas',
      'File',
      'Edit',
      'Sisipkan',
      'Format',
      'Ekstensi',
      'Simulasi',
      'Berkas di Drive',
      'Edisi add-on',
      'Format sebagai rupiah',
      'Rentang terpilih',
      'Kotak rumus',
      'merangin-evaluasi-dengan-rumus, Evaluasi Renaksi',
      // Tab moves in the grid.
      'merangin-evaluasi-dengan-rumus, Evaluasi Renaksi',
    ]);
  });

  it('goes from part to part by F6, and back', async () => {
    await grid();
    await keys('F6');
    expect(await focused()).toBe('Evaluasi Renaksi');
    await keys('F6');
    expect(await focused()).toBe('File');
    await keys('F6');
    expect(await focused()).toBe('Format sebagai rupiah');
    await keys('ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(await focused()).toBe('Format sebagai persen');
    await keys('ArrowLeft', 'ArrowLeft');
    expect(await focused()).toBe('Gabungkan teks dalam sel');
    await keys('Shift+F6', 'Shift+F6', 'Shift+F6');
    await grid();
  });

  it('opens menus, goes from one to the next, and closes them to where it was', async () => {
    await keys('F6', 'F6', 'Enter');
    await page.getByRole('menu', { name: 'File' }).waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    await keys('ArrowDown', 'ArrowDown', 'End', 'Home');
    await expect.poll(focused).toBe('Spreadsheet baru');
    await keys('ArrowRight');
    await page.getByRole('menu', { name: 'Edit' }).waitFor();
    expect(await page.getByRole('menu').count()).toBe(1);
    await keys('ArrowLeft', 'ArrowLeft');
    await page.getByRole('menu', { name: 'Ekstensi' }).waitFor();
    await keys('Escape');
    await expect.poll(focused).toBe('Ekstensi');
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  it('goes to a cell by the name box, types, and undoes', async () => {
    await keys('F6');
    await page.getByLabel('Rentang terpilih').focus();
    await page.keyboard.type('e20');
    await keys('Enter');
    await range('E20');
    await grid();
    const before = await cellText(page, 'E20');
    await page.keyboard.type('12,5');
    await keys('Enter');
    await range('E21');
    await expect.poll(() => cellText(page, 'E20')).toBe('12,5');
    await keys('ArrowUp', 'F2');
    await expect.poll(focused).toBe('Isi sel E20');
    await keys('Escape');
    await grid();
    await keys('Control+z');
    await expect.poll(() => cellText(page, 'E20')).toBe(before);
    // The formula bar takes what is typed, and gives the keyboard back.
    await page.getByLabel('Kotak rumus').focus();
    await keys('Control+a');
    await page.keyboard.type('=1+1');
    await keys('Enter');
    await grid();
    await expect.poll(() => cellText(page, 'E20')).toBe('2');
    await keys('Control+z');
    await expect.poll(() => cellText(page, 'E20')).toBe(before);
  });

  it('keeps what was typed in its own cell when the selection goes elsewhere, and the same number twice', async () => {
    const goTo = async (cell: string) => {
      await page.getByLabel('Rentang terpilih').fill(cell);
      await keys('Enter');
      await range(cell);
    };
    await goTo('AB3');
    await page.keyboard.type('7');
    await expect.poll(focused).toBe('Isi sel AB3');
    await goTo('AB9');
    await expect.poll(() => cellText(page, 'AB3')).toBe('7');
    await grid();
    // A person who enters figures does not wait for the formula bar.
    for (const text of ['5', '5', '5']) {
      await page.keyboard.type(text);
      await keys('Enter');
    }
    await range('AB12');
    for (const cell of ['AB9', 'AB10', 'AB11'])
      await expect.poll(() => cellText(page, cell)).toBe('5');
    for (let steps = 0; steps < 4; steps += 1) await keys('Control+z');
    await expect.poll(() => cellText(page, 'AB3')).toBe('');
  });

  it('selects, and opens the menu of the cells, which gives the keyboard back', async () => {
    await page.getByLabel('Rentang terpilih').fill('K8');
    await keys('Enter', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await range('K8:K10');
    await page.getByText(/^Jumlah: [\d.]+$/).waitFor();
    await keys('Shift+F10');
    await page.getByRole('menuitem', { name: 'Sisipkan 3 baris di atas' }).waitFor();
    await keys('Escape');
    await grid();
    // Tab leaves the grid behind the last column.
    await keys('End', 'Tab');
    await expect.poll(focused).toBe('Tambahkan sheet');
    await keys('Shift+Tab');
    await grid();
  });

  it('opens the panel from the menu, jumps from a finding to its cell, and closes the panel', async () => {
    await page.getByRole('button', { name: 'Ekstensi' }).focus();
    await keys('Enter');
    await page.getByRole('menu', { name: 'Ekstensi' }).waitFor();
    const role = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
    await expect.poll(role).toBe('menuitem');
    await keys('ArrowDown', 'ArrowDown', 'Enter');
    const handle = await page.waitForSelector('iframe');
    const panel = (await handle.contentFrame())!;
    await panel.waitForSelector('.finding');
    await expect.poll(focused).toBe('Panel renaksi');
    const inside = () => panel.evaluate(FOCUSED);
    await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
    await keys('Tab');
    await expect.poll(inside).toBe('Beranda');
    const cellButton = /^Ke sel ([A-Z]+\d+) /;
    for (let presses = 0; presses < 20 && !cellButton.test(await inside()); presses += 1)
      await keys('Tab');
    const cell = cellButton.exec(await inside())?.[1] ?? '';
    await keys('Enter');
    await grid();
    await page.waitForFunction(
      (wanted) =>
        document.querySelector<HTMLInputElement>('.namebox')?.value.split(':')[0] === wanted,
      cell,
    );
    // Into the panel and out of it again.
    await keys('F6');
    await expect.poll(focused).toBe('Panel renaksi');
    await keys('F6');
    await expect.poll(focused).toBe('Evaluasi Renaksi');
    await page.getByRole('button', { name: 'Tutup panel' }).focus();
    await keys('Enter');
    await grid();
    expect(await page.locator('iframe').count()).toBe(0);
  });

  it('opens a dialog and returns from it', async () => {
    const button = page.getByRole('button', { name: 'Simulasi' });
    await button.focus();
    await keys('Enter');
    const dialog = page.getByRole('dialog', { name: 'Simulasi Google' });
    await dialog.waitFor();
    for (let presses = 0; presses < 12; presses += 1) {
      await keys('Tab');
      expect(
        await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement === document.body || activeElement?.closest('dialog') !== null;
        }),
      ).toBe(true);
    }
    await keys('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Simulasi');
  });

  it('adds a sheet, and chooses one from the list of all sheets', async () => {
    await page.getByRole('button', { name: 'Tambahkan sheet' }).focus();
    await keys('Enter');
    await page.waitForSelector('.tabs [aria-current]:has-text("Sheet2")');
    await page.getByRole('button', { name: 'Semua sheet' }).focus();
    await keys('Enter');
    await page.getByRole('menu', { name: 'Semua sheet' }).waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    await keys('Enter');
    await page.waitForSelector('.tabs [aria-current]:has-text("Evaluasi Renaksi")');
    await grid();
    expect(troubles).toEqual([]);
  });
});
