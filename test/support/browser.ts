// A headless Chromium for the walks, and the workbench or the panel in it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeSource from 'axe-core';
import { type Browser, chromium, type Frame, type Locator, type Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/workbench/startWorkbench.ts';
import { loadXlsxFile } from '../../host/xlsx/loadXlsx.ts';
import { findBrowser } from '../../scripts/browser.ts';

const SHOTS = 'out/tangkapan';

const path = findBrowser();
if (path === null && process.env.CI) {
  throw new Error(
    'Uji peramban membutuhkan Chromium: pasang paket "chromium" atau isi CHROMIUM_PATH.',
  );
}
if (path === null) {
  console.warn('Uji peramban dilewati: Chromium tidak ditemukan. Pasang, atau isi CHROMIUM_PATH.');
}

/** False when this machine has no browser; then the walks are skipped. */
export const hasBrowser = path !== null;

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: path ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** A page that fails the test when anything on it throws, and that may reach this machine only. */
export async function openPage(
  browser: Browser,
  size: { width: number; height: number },
): Promise<{ page: Page; troubles: string[] }> {
  const context = await browser.newContext({
    viewport: size,
    locale: 'id-ID',
    acceptDownloads: true,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.route('**/*', (route) =>
    new URL(route.request().url()).hostname === '127.0.0.1' ||
    /^(about|data|blob):/.test(route.request().url())
      ? route.continue()
      : route.abort(),
  );
  return { page, troubles };
}

/** The workbench in a page of a usual laptop's size, once the grid stands. */
export async function openBench(
  browser: Browser,
  bench: Workbench,
): Promise<{ page: Page; troubles: string[] }> {
  const opened = await openPage(browser, { width: 1360, height: 820 });
  await opened.page.goto(bench.url);
  await opened.page.waitForSelector('#sel-A1');
  return opened;
}

export async function workbenchWith(
  files: readonly string[],
  options: { readonly delayMs?: number } = {},
): Promise<Workbench> {
  const workbooks = await Promise.all(files.map((file) => loadXlsxFile(file)));
  return startWorkbench({ workbooks, port: 0, ...options });
}

/** Runs an item of the add-on's menu. */
export async function pressMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Ekstensi', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Runs an item of the menu that opens the panel anew, and gives the new panel once it shows something. */
export async function panelFromMenu(page: Page, item: string): Promise<Frame> {
  // The old frame stays for a moment after the press: it is told from the new one by its number.
  const old = await page.evaluate(
    () => document.querySelector('iframe')?.getAttribute('data-opened') ?? null,
  );
  await pressMenu(page, item);
  const handle = await page.waitForSelector(
    old === null ? 'iframe[data-opened]' : `iframe[data-opened]:not([data-opened="${old}"])`,
  );
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error(`Panel "${item}" ditutup sebelum terbuka.`);
  await frame.waitForSelector('h1');
  return frame;
}

/** Chooses in the page's own dialog how Google behaves: each label with what is chosen for it. */
export async function simulate(
  page: Page,
  choices: Readonly<Record<string, string>>,
): Promise<void> {
  await page.getByRole('button', { name: /^Simulasi/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Simulasi Google' });
  for (const [label, option] of Object.entries(choices)) {
    await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/api/simulate')),
      dialog.getByLabel(label, { exact: true }).selectOption({ label: option }),
    ]);
  }
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Waits until the whole element can be seen without scrolling. */
export async function seen(element: Locator): Promise<void> {
  const handle = await element.elementHandle();
  const frame = await handle?.ownerFrame();
  await frame?.waitForFunction((one) => {
    const { top, bottom } = (one as Element).getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  }, handle);
}

/** Chooses a cell through the name box. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.getByLabel('Rentang terpilih');
  await box.fill(cell);
  await box.press('Enter');
}

/** Types into a cell and confirms with Enter. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/type'));
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await answered;
}

/** What the grid shows in a cell. */
export function cellText(page: Page, cell: string): Promise<string> {
  return page
    .locator(`#sel-${cell}`)
    .textContent()
    .then((text) => text ?? '');
}

/** Serious trouble that axe finds, one line each. */
export async function axeTroubles(frame: Frame | Page): Promise<string[]> {
  await frame.evaluate(AxeSource.source);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          context: Document,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const result = await axe.run(document, {
      iframes: false,
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    );
  });
}

export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

/** The panel at the right, without the page around it. */
export async function screenshotPanel(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.locator('iframe').screenshot({ path: join(SHOTS, `${name}.png`) });
}
