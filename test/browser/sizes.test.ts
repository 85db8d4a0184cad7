// Large sheets, long names, and a page enlarged to 200%: everything stays reachable and nothing lies over anything else.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { Content } from '../../host/engine/sheetEngine.ts';
import { startWorkbench, type Workbench } from '../../host/workbench/startWorkbench.ts';
import { loadXlsxFile } from '../../host/xlsx/loadXlsx.ts';
import {
  goTo,
  hasBrowser,
  launchBrowser,
  openBench,
  panelFromMenu,
  screenshot,
} from '../support/browser.ts';

const SHEET =
  'Rencana Aksi Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Merangin Tahun 2024 (Perubahan)';

describe.skipIf(!hasBrowser)('large and narrow', { timeout: 180_000 }, () => {
  let browser: Browser;
  let bench: Workbench;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    const book = createWorkbook({
      id: 'besar',
      name: 'Rencana aksi seluruh kabupaten dan kota tahun anggaran 2024 hasil perubahan kedua',
      locale: 'id_ID',
    });
    const row = (number: number): Content[] =>
      Array.from({ length: 30 }, (_, column) =>
        column === 1
          ? { type: 'text', value: `Kegiatan ${number}` }
          : { type: 'number', value: number * 100 + column },
      );
    book.addSheet(SHEET, 5000, 30).setContents(
      0,
      0,
      Array.from({ length: 5000 }, (_, index) => row(index + 1)),
    );
    for (let number = 2; number <= 15; number += 1) book.addSheet(`Lembar pendukung ${number}`);
    book.active = { sheet: SHEET, a1: 'A1' };
    const merangin = await loadXlsxFile('samples/merangin-evaluasi-dengan-rumus.xlsx');
    [browser, bench] = await Promise.all([
      launchBrowser(),
      startWorkbench({ workbooks: [book, merangin], port: 0 }),
    ]);
    ({ page, troubles } = await openBench(browser, bench));
  });
  afterAll(async () => {
    await browser?.close();
    bench?.close();
  });

  const shows = (cell: string, text: string) =>
    page.waitForFunction(
      ([id, wanted]) => document.getElementById(`sel-${id}`)?.textContent?.trim() === wanted,
      [cell, text] as const,
    );
  /** The controls that cannot be pressed in their middle, and whether the page is wider than the window. */
  const covered = () =>
    page.evaluate(() => {
      const names = [...document.querySelectorAll<HTMLElement>('header button, header select')]
        .filter((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          return !element.contains(hit);
        })
        .map((element) => element.textContent);
      const wide = document.documentElement.scrollWidth > window.innerWidth;
      return { names, wide };
    });

  it('draws a part of 5,000 rows and 30 columns, wherever one scrolls or jumps', async () => {
    await shows('B2', 'Kegiatan 2');
    const box = (await page.locator('.grid').boundingBox())!;
    await page.mouse.move(box.x + 300, box.y + 200);
    for (let turns = 0; turns < 30; turns += 1) await page.mouse.wheel(0, 1000);
    await page.waitForFunction(() => document.querySelector('.grid')!.scrollTop > 25_000);
    await page.waitForFunction(() => {
      const drawn = [...document.querySelectorAll('[role=row][aria-rowindex]')];
      return drawn.length > 20 && drawn.every((one) => one.textContent !== '');
    });
    expect(await page.locator('.cell').count()).toBeLessThan(1200);
    await goTo(page, 'AD4999');
    await shows('AD4999', '499929');
    expect(await page.locator('.cell').count()).toBeLessThan(1200);
    await goTo(page, 'A1:A5000');
    await page.getByText('Jumlah: 1.250.250.000').waitFor();
  });

  it('shortens long names and keeps every sheet in reach', async () => {
    expect(await covered()).toEqual({ names: [], wide: false });
    await page.getByRole('button', { name: 'Semua sheet' }).click();
    await page.getByRole('menuitem', { name: 'Lembar pendukung 15' }).click();
    await page.waitForSelector('.tabs [aria-current]:has-text("Lembar pendukung 15")');
    const tab = (await page.locator('.tabs [aria-current]').boundingBox())!;
    expect(tab.x).toBeGreaterThan(0);
    expect(tab.x + tab.width).toBeLessThan(1361);
    await screenshot(page, 'halaman-nama-panjang');
  });

  it('stays usable at 200%', async () => {
    // A window of 1360 × 820 enlarged to 200% has this many points.
    await page.setViewportSize({ width: 680, height: 410 });
    await page.getByLabel('Berkas di Drive').selectOption({ index: 1 });
    const panel = await panelFromMenu(page, 'Periksa lembar ini');
    await panel.waitForSelector('.finding');
    expect(await covered()).toEqual({ names: [], wide: false });
    await page.getByRole('button', { name: 'Simulasi' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tutup' }).click();
    await dialog.waitFor({ state: 'detached' });
    await screenshot(page, 'halaman-200-persen');
    expect(troubles).toEqual([]);
  });
});
