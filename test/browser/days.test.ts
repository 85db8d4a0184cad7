// The days of the planner, the secretary and the trainer, walked in a real browser over the built bundle.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import { startWorkbench, type Workbench } from '../../host/workbench/startWorkbench.ts';
import { SULAWESI_TENGAH } from '../../scripts/samples/districts/provinces.ts';
import { writeDistricts } from '../../scripts/samples.ts';
import { FORMS } from '../../src/core/forms/index.ts';
import {
  axeTroubles,
  goTo,
  hasBrowser,
  launchBrowser,
  openBench,
  panelFromMenu,
  screenshot,
  screenshotPanel,
  typeInto,
  workbenchWith,
} from '../support/browser.ts';

describe.skipIf(!hasBrowser)('a day with renaksi', { timeout: 180_000 }, () => {
  let browser: Browser;
  let bench: Workbench;
  let page: Page;
  let troubles: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    expect(troubles).toEqual([]);
    await page?.context().close();
    bench?.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  const open = async (started: Workbench) => {
    bench = started;
    ({ page, troubles } = await openBench(browser, bench));
  };
  const blank = (delayMs = 0) => {
    const workbook = createWorkbook({ name: 'Latihan', locale: 'id_ID' });
    workbook.addSheet('Sheet1');
    return startWorkbench({ workbooks: [workbook], port: 0, delayMs });
  };
  const shows = (cell: string, text: string) =>
    page.waitForFunction(
      ([id, wanted]) => document.getElementById(`sel-${id}`)?.textContent?.trim() === wanted,
      [cell, text] as const,
    );

  it('the planner inserts a form, fills it, repairs what the check finds, undoes, and makes the recap', async () => {
    await open(await workbenchWith(['samples/merangin-evaluasi-dengan-rumus.xlsx']));
    // A form of one's own beside the office's table.
    let panel = await panelFromMenu(page, 'Sisipkan templat');
    await panel.getByRole('radio', { name: 'Rencana Aksi per Triwulan' }).check();
    await panel.getByLabel('Tahun', { exact: true }).fill('2024');
    await panel.getByLabel('Kode kabupaten/kota').fill('15.02');
    await panel.getByRole('button', { name: 'Sisipkan' }).click();
    await panel.getByText('sudah dibuat').waitFor();
    await page.waitForSelector('.tabs [aria-current]:has-text("Rencana Aksi")');
    await panel.getByRole('button', { name: /^Batalkan: / }).click();
    await panel.getByText('sudah dibatalkan').waitFor();
    await page.waitForSelector('.tabs [aria-current]:has-text("Evaluasi Renaksi")');

    // Somebody types over a total.
    await typeInto(page, 'T12', '7');
    await shows('T12', '7');
    panel = await panelFromMenu(page, 'Periksa lembar ini');
    await panel.waitForSelector('.finding');
    await panel.getByLabel('Tampilkan').selectOption('fixable');
    const found = panel.locator('.finding', { hasText: 'T12' }).first();
    await found.getByRole('button', { name: /^Ke sel T12/ }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.namebox')?.value === 'T12',
    );
    expect(await page.locator('#sel-T12').isVisible()).toBe(true);
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.bar')?.value === '7',
    );
    await screenshot(page, 'halaman-periksa');
    await screenshotPanel(page, 'panel-periksa');
    await found.getByRole('checkbox').check();
    await panel.getByRole('button', { name: 'Perbaiki 1 yang dipilih' }).click();
    await panel.getByText('perbaikan diterapkan').waitFor();
    await goTo(page, 'T12');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('.bar')?.value.startsWith('='),
    );
    await panel.getByRole('button', { name: /^Batalkan: / }).click();
    await panel.getByText('sudah dibatalkan').waitFor();
    await shows('T12', '7');

    panel = await panelFromMenu(page, 'Hitung rekap triwulan');
    await panel.getByLabel('Triwulan', { exact: true }).selectOption('2');
    await panel.getByRole('button', { name: 'Buat lembar rekap' }).click();
    await panel.getByText('sudah dibuat').waitFor();
    await page.getByRole('button', { name: /Rekap/ }).first().waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    await screenshot(page, 'halaman-rekap');
    await screenshotPanel(page, 'panel-rekap');
    await page
      .locator('.sheets')
      .getByRole('button', { name: /^Grafik/ })
      .click();
    await page.getByRole('img', { name: 'Capaian dan serapan per program' }).waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    await screenshot(page, 'halaman-grafik');
  });

  it('the secretary consolidates thirteen districts, one late and one broken, stops once, and traces a total', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'renaksi-kabupaten-'));
    const names = await writeDistricts(folder, SULAWESI_TENGAH);
    const files = names.map((name) => ({
      name,
      buffer: readFileSync(join(folder, name)),
      mimeType: 'application/octet-stream',
    }));
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    rmSync(folder, { recursive: true });
    await open(await blank());
    await page.getByLabel('Edisi add-on').selectOption('sekretariat');
    const panel = await panelFromMenu(page, 'Konsolidasikan wilayah');
    await panel.getByLabel('Tahun', { exact: true }).fill('2024');
    await panel.getByLabel('Sampai triwulan').selectOption('2');
    await panel.setInputFiles('#berkas', files);
    await panel.getByText('13 berkas dipilih').waitFor();

    await panel.getByRole('button', { name: 'Konsolidasikan' }).click();
    await panel.getByText(/^\d+ dari 13: (kabupaten|kota)/).waitFor();
    await panel.getByRole('button', { name: 'Hentikan' }).click();
    await panel.getByText('Konsolidasi dihentikan').waitFor();
    expect(await page.locator('.tabs').textContent()).not.toContain('Ringkasan');

    await panel.getByRole('button', { name: 'Konsolidasikan' }).click();
    await panel.getByText(/^Selesai: /).waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Ringkasan', exact: true }).waitFor();
    const result = panel.getByRole('region', { name: 'Hasil konsolidasi' });
    // Three have planted faults and one cannot be opened; one has reported a single quarter.
    expect(await result.locator('.tally').textContent()).toBe('4Bermasalah1Belum lapor8Lengkap');
    const state = (name: string) =>
      result.locator('summary', { hasText: name }).first().locator('.pill').textContent();
    expect(await state('Kabupaten Donggala')).toBe('Belum lapor');
    expect(await state('Kabupaten Buol')).toBe('Bermasalah');
    const broken = result.locator('details', { hasText: 'kabupaten-buol' }).first();
    await broken.locator('summary').click();
    await broken.getByText('bukan buku kerja Excel yang utuh').waitFor();
    const { pagu } = expected.provinsi as { pagu: number };
    await result
      .getByText(`Rp ${pagu.toLocaleString('de-DE')}`)
      .first()
      .waitFor();
    await result.getByRole('button', { name: 'Telusuri Jumlah seluruh wilayah' }).click();
    await result
      .getByText(/kabupaten-.*, lembar .*, sel /)
      .first()
      .waitFor();
    expect(await axeTroubles(panel)).toEqual([]);
    await screenshot(page, 'halaman-konsolidasi');
    await screenshotPanel(page, 'panel-konsolidasi');
  });

  it('the trainer inserts every form', async () => {
    await open(await blank());
    const panel = await panelFromMenu(page, 'Sisipkan templat');
    for (const form of FORMS) {
      await panel.getByRole('radio', { name: form.title, exact: true }).check();
      const before = await page.locator('.sheets button').count();
      await panel.getByRole('button', { name: 'Sisipkan' }).click();
      await page.waitForFunction(
        (count) => document.querySelectorAll('.sheets button').length > count,
        before,
      );
      await panel.locator('button[type=submit]:enabled').waitFor();
    }
    expect(await page.locator('.sheets button').count()).toBe(FORMS.length + 1);
    await screenshot(page, 'halaman-templat');
    await screenshotPanel(page, 'panel-templat');
  });

  it('at two seconds a call nothing looks frozen, and a second press does not run twice', async () => {
    await open(await blank(2000));
    const opening = panelFromMenu(page, 'Sisipkan templat');
    await page.getByText('Sedang bekerja…').waitFor();
    const panel = await opening;
    await panel.locator('.spinner').first().waitFor();
    // The grid answers while the add-on works.
    await typeInto(page, 'B2', '12');
    await shows('B2', '12');
    const insert = panel.getByRole('button', { name: 'Sisipkan' });
    await insert.click();
    await panel.locator('form .spinner').waitFor();
    expect(await insert.isDisabled()).toBe(true);
    await insert.click({ force: true, timeout: 500 }).catch(() => undefined);
    await panel.getByText('sudah dibuat').waitFor();
    await expect.poll(() => page.locator('.sheets button').count()).toBe(2);
  });
});
