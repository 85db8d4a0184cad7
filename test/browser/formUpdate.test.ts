// A sheet made with an older form, over the built bundle: what would change, the update, and the way back.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { startWorkbench, type Workbench } from '../../host/workbench/startWorkbench.ts';
import { cellName } from '../../src/core/grid/a1.ts';
import { hostWith } from '../core/forms/hostSheets.ts';
import {
  axeTroubles,
  goTo,
  hasBrowser,
  launchBrowser,
  openBench,
  panelFromMenu,
  screenshotPanel,
} from '../support/browser.ts';
import { meranginForm } from '../support/olderForm.ts';

describe.skipIf(!hasBrowser)('a sheet of an older form', { timeout: 180_000 }, () => {
  const layout = meranginForm(1);
  const column = layout.place.columnOf.get('persenK')!;
  let workbook: HostWorkbook;
  let browser: Browser;
  let bench: Workbench;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    workbook = hostWith(layout);
    [browser, bench] = await Promise.all([
      launchBrowser(),
      startWorkbench({ workbooks: [workbook], port: 0 }),
    ]);
    ({ page, troubles } = await openBench(browser, bench));
  });
  afterAll(async () => {
    await browser?.close();
    bench?.close();
  });

  it('is brought up to date after a preview, and put back', async () => {
    const sheet = workbook.sheet(layout.sheet)!;
    let row = layout.place.body;
    while (sheet.display(row, column) !== '#DIV/0!') row += 1;
    const cell = cellName(row, column);
    const bar = (start: string) =>
      page.waitForFunction(
        (text) => document.querySelector<HTMLTextAreaElement>('.bar')?.value.startsWith(text),
        start,
      );
    const shows = (text: string) =>
      page.waitForFunction(
        ([id, wanted]) => document.getElementById(`sel-${id}`)?.textContent?.trim() === wanted,
        [cell, text] as const,
      );
    await goTo(page, cell);
    await shows('#DIV/0!');

    const panel = await panelFromMenu(page, 'Buka panel');
    const offer = panel.getByRole('region', { name: 'Formulir versi baru' });
    await offer.getByText('versi 1; sekarang ada versi 2').waitFor();
    await offer.getByText(/^\d+ sel akan berubah$/).click();
    const change = offer.locator('tbody tr').first();
    expect(await change.locator('del').textContent()).toMatch(/^=[A-Z]+\d+\+/);
    expect(await change.locator('ins').textContent()).toMatch(/^=IF\(/);
    expect(sheet.display(row, column)).toBe('#DIV/0!');
    expect(await axeTroubles(panel)).toEqual([]);
    await screenshotPanel(page, 'panel-formulir-baru');

    await offer.getByRole('button', { name: 'Perbarui formulir' }).click();
    await panel.getByText('sudah diperbarui').waitFor();
    await offer.waitFor({ state: 'detached' });
    await bar('=IF(');
    await shows('');
    expect(sheet.tags).toContainEqual(expect.objectContaining({ value: 'evaluasi-renaksi@2' }));

    await panel.getByRole('button', { name: /^Batalkan: / }).click();
    await panel.getByText('sudah dibatalkan').waitFor();
    await shows('#DIV/0!');
    await offer.waitFor();
    expect(sheet.tags).toContainEqual(expect.objectContaining({ value: 'evaluasi-renaksi@1' }));
    expect(troubles).toEqual([]);
  });
});
