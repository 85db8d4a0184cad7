// A Google that refuses, is gone, or breaks in the middle of a write: what the panel says, and that nothing is left half done.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import { startWorkbench, type Workbench } from '../../host/workbench/startWorkbench.ts';
import {
  axeTroubles,
  hasBrowser,
  launchBrowser,
  openBench,
  panelFromMenu,
  screenshot,
  screenshotPanel,
  seen,
  simulate,
} from '../support/browser.ts';

describe.skipIf(!hasBrowser)('a Google in trouble', { timeout: 180_000 }, () => {
  let browser: Browser;
  let bench: Workbench;
  let page: Page;
  let troubles: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    const workbook = createWorkbook({ name: 'Latihan', locale: 'id_ID' });
    workbook.addSheet('Sheet1');
    bench = await startWorkbench({ workbooks: [workbook], port: 0 });
    ({ page, troubles } = await openBench(browser, bench));
  });
  afterEach(async () => {
    expect(troubles).toEqual([]);
    await page?.context().close();
    bench?.close();
  });
  const reset = async () => {
    await page.getByRole('button', { name: 'Simulasi aktif' }).click();
    await page.getByRole('button', { name: 'Kembalikan semua' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Simulasi', exact: true }).waitFor();
  };

  it('two accounts in one browser: the way out is told, and the panel works as soon as it may', async () => {
    await simulate(page, { 'Panggilan dari panel': 'Ditolak (dua akun Google)' });
    await page.getByRole('button', { name: 'Simulasi aktif' }).click();
    expect(await axeTroubles(page)).toEqual([]);
    await screenshot(page, 'halaman-simulasi');
    await page.keyboard.press('Escape');
    const panel = await panelFromMenu(page, 'Buka panel');
    await panel.getByRole('alert').getByText('dua akun Google').waitFor();
    expect(await panel.getByRole('alert').count()).toBe(1);
    expect(await axeTroubles(panel)).toEqual([]);
    await screenshotPanel(page, 'panel-dua-akun-di-halaman');
    await reset();
    await panel.getByRole('button', { name: 'Coba lagi' }).click();
    await panel.getByText('Belum ada tabel rencana aksi').waitFor();
    expect(await panel.getByRole('alert').count()).toBe(0);
  });

  it('no network: the choice of forms offers to try again', async () => {
    await simulate(page, { 'Panggilan dari panel': 'Tidak terjawab (jaringan putus)' });
    const panel = await panelFromMenu(page, 'Sisipkan templat');
    await panel.getByRole('alert').getByText('Google tidak menjawab').waitFor();
    await reset();
    await panel.getByRole('button', { name: 'Coba lagi' }).click();
    await panel.getByRole('radio').first().waitFor();
  });

  it('a write that breaks in the middle leaves no half sheet, and the next one goes through', async () => {
    await simulate(page, { 'Menulis ke lembar': 'Gagal di tengah jalan' });
    const panel = await panelFromMenu(page, 'Sisipkan templat');
    const insert = panel.getByRole('button', { name: 'Sisipkan', exact: true });
    await insert.click();
    await seen(panel.getByRole('alert').filter({ hasText: 'data Anda tidak diubah' }));
    expect(await page.locator('.sheets button').allTextContents()).toEqual(['Sheet1']);
    await screenshotPanel(page, 'panel-gagal-menulis');
    await reset();
    await insert.click();
    await panel.getByText('sudah dibuat').waitFor();
    await expect.poll(() => page.locator('.sheets button').count()).toBe(2);
  });

  it('a protected sheet: the panel says who can help', async () => {
    await simulate(page, { 'Menulis ke lembar': 'Ditolak (lembar dilindungi)' });
    const panel = await panelFromMenu(page, 'Sisipkan templat');
    await panel.getByRole('button', { name: 'Sisipkan', exact: true }).click();
    await panel.getByRole('alert').getByText(/izin/).waitFor();
    expect(await page.locator('.sheets button').allTextContents()).toEqual(['Sheet1']);
  });
});
