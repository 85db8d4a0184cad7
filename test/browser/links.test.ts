// The secretary's list of links over the REST stand-in, with the troubles that the page's own simulation makes.
import type { Browser, Frame, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import { startWorkbench, type Workbench } from '../../host/workbench/startWorkbench.ts';
import { loadXlsxFile } from '../../host/xlsx/loadXlsx.ts';
import {
  axeTroubles,
  hasBrowser,
  launchBrowser,
  openPage,
  panelFromMenu,
  screenshotPanel,
  seen,
  simulate,
} from '../support/browser.ts';

const DISTRICTS = ['bungo', 'kerinci', 'tebo'] as const;
const CODES = { bungo: '15.08', kerinci: '15.01', tebo: '15.09' };

describe.skipIf(!hasBrowser)('workbooks read by their links', { timeout: 180_000 }, () => {
  let browser: Browser;
  let bench: Workbench;
  let page: Page;
  let panel: Frame;
  let troubles: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    return () => browser.close();
  });
  beforeEach(async () => {
    const province = createWorkbook({ id: 'provinsi', name: 'Provinsi', locale: 'id_ID' });
    province.addSheet('Sheet1');
    const districts = await Promise.all(
      DISTRICTS.map((name) => loadXlsxFile(`samples/kabupaten/kabupaten-${name}.xlsx`)),
    );
    bench = await startWorkbench({ workbooks: [province, ...districts], port: 0 });
    ({ page, troubles } = await openPage(browser, { width: 1360, height: 820 }));
    await openConsolidation();
  });
  afterEach(async () => {
    await page.context().close();
    bench.close();
  });

  const openConsolidation = async () => {
    await page.goto(bench.url);
    await page.waitForSelector('#sel-A1');
    await page.getByLabel('Edisi add-on').selectOption('sekretariat');
    panel = await panelFromMenu(page, 'Konsolidasikan wilayah');
    await panel.getByLabel('Tahun', { exact: true }).fill('2024');
    await panel.getByLabel('Sampai triwulan').selectOption('2');
    await panel.getByLabel('Daftar tautan Google Sheets').check();
  };
  /** Pastes the links of all districts, and more lines. */
  const paste = async (...more: string[]) => {
    const ids = await page
      .getByLabel('Berkas di Drive')
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    const lines = DISTRICTS.map(
      (name, index) =>
        `${CODES[name]} https://docs.google.com/spreadsheets/d/${ids[index + 1]}/edit`,
    );
    await panel.getByLabel(/Tempel tautan/).fill([...lines, ...more].join('\n'));
    await panel.getByRole('button', { name: 'Tambahkan ke daftar' }).click();
    await panel.getByText('3 baris ditambahkan').waitFor();
  };
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
  const finished = () => panel.getByText(/^Selesai: 3/).waitFor({ timeout: 40_000 });
  const sheets = () => page.locator('.tabs .sheets').textContent();

  it('says which pasted line is wrong, and consolidates the others', async () => {
    await paste('15.02 https://example.org/berkas');
    await panel.getByText('bukan tautan Google Sheets').waitFor();
    await press('Konsolidasikan');
    await finished();
    const result = panel.getByRole('region', { name: 'Hasil konsolidasi' });
    await result.getByText('Kabupaten Kerinci').first().waitFor();
    expect(troubles).toEqual([]);
  });

  it('waits out a full quota, and tells a workbook without permission from one that is gone', async () => {
    await paste();
    await simulate(page, {
      'kabupaten-bungo': 'Sibuk (429) sekali, lalu terbaca',
      'kabupaten-kerinci': 'Tanpa izin (403)',
      'kabupaten-tebo': 'Tidak ditemukan (404)',
    });
    await press('Konsolidasikan');
    await panel.getByText('Google sedang sibuk').waitFor();
    await seen(panel.getByText(/^Dicoba lagi dalam \d detik/));
    await seen(panel.getByRole('button', { name: 'Hentikan' }));
    expect(await axeTroubles(panel)).toEqual([]);
    await screenshotPanel(page, 'panel-menunggu-kuota');
    await finished();
    const result = panel.getByRole('region', { name: 'Hasil konsolidasi' });
    expect(await result.locator('.tally').textContent()).toMatch(/^2Bermasalah0Belum lapor1/);
    const why = async (name: string) => {
      const district = result.locator('details', { hasText: name }).first();
      await district.locator('summary').click();
      return district.locator('li').first().textContent();
    };
    expect(await why('Kerinci')).toContain('Tidak punya izin');
    expect(await why('Tebo')).toContain('tidak ditemukan');
    await screenshotPanel(page, 'panel-tanpa-izin-dan-hilang');
    expect(troubles).toEqual([]);
  });

  it('goes on after the page was closed in the middle, and reads nothing twice', async () => {
    await paste();
    await simulate(page, { 'kabupaten-tebo': 'Sibuk (429) sekali, lalu terbaca' });
    await press('Konsolidasikan');
    await panel.getByText(/^3 dari 3: .*Google sedang sibuk/).waitFor();
    await openConsolidation();
    expect(await sheets()).not.toContain('Ringkasan');
    // Kerinci can no longer be read: it need not be.
    await simulate(page, {
      'kabupaten-tebo': 'Dapat dibaca',
      'kabupaten-kerinci': 'Tanpa izin (403)',
      'Jeda setiap panggilan panel': '2 detik',
    });
    await press('Konsolidasikan');
    await panel.getByText('Melanjutkan pembacaan yang terputus').waitFor();
    await panel.getByText(/^3 dari 3: /).waitFor();
    await finished();
    const result = panel.getByRole('region', { name: 'Hasil konsolidasi' });
    expect(await result.locator('.tally').textContent()).toMatch(/^0Bermasalah/);
    await expect.poll(sheets).toContain('Ringkasan');
    expect(troubles).toEqual([]);
  });

  it('stops on request while it waits, and leaves the province as it was', async () => {
    await paste();
    await simulate(page, { 'kabupaten-bungo': 'Selalu sibuk (429)' });
    await press('Konsolidasikan');
    await panel.getByText('Google sedang sibuk').waitFor();
    await press('Hentikan');
    await panel.getByText('Konsolidasi dihentikan').waitFor();
    await panel.getByRole('button', { name: 'Konsolidasikan' }).waitFor();
    expect(await sheets()).not.toContain('Ringkasan');
    expect(troubles).toEqual([]);
  });
});
