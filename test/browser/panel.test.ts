// The panel at 300 px: every view named for axe, hostile text, long words, thousands of findings, keyboard, failures.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formPicture } from '../../src/core/forms/formPicture.ts';
import { FORMS } from '../../src/core/forms/index.ts';
import type { FindingView } from '../../src/rpc/shapes.ts';
import {
  axeTroubles,
  hasBrowser,
  launchBrowser,
  openPage,
  screenshot,
} from '../support/browser.ts';
import { type Answers, callsOf, openPanel } from '../support/panelPage.ts';

const LONG = 'Mempertanggungjawabkan'.repeat(6);
const HOSTILE = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>{{7*7}} ${LONG}`;

const finding = (number: number, words: string): FindingView => ({
  code: 'jumlah-anak',
  title: `Jumlah kegiatan ${words}`,
  kind: number % 2 === 0 ? 'hierarki' : 'angka',
  severity: (['error', 'warning', 'info'] as const)[number % 3]!,
  sheet: words,
  cell: `F${number + 10}`,
  cells: [`F${number + 10}`],
  alike: number % 3 === 0 ? ['F21', 'F22', 'G9'] : [],
  message: `Jumlah kegiatan Rp 1.250.000, tertulis Rp 1.200.000. ${words}`,
  suggestion: `Ganti dengan Rp 1.250.000. ${words}`,
  fixable: number % 2 === 0,
  about: `temuan ${number}`,
  accepted: number === 5 ? words : null,
  followers: number % 4,
  preview:
    number % 2 === 0 ? [{ cell: `F${number + 10}`, before: words, after: '=SUM(F11;F12)' }] : [],
});

function answers(words: string, findings = 9): Answers {
  return {
    getOverview: {
      edition: 'sekretariat',
      version: '0.1.0',
      workbook: words,
      sheet: words,
      tables: [{ sheet: words, form: 'evaluasi-renaksi', title: words, sure: 1, rows: 1234 }],
      canUndo: words,
    },
    updateForm: {
      sheet: words,
      update: {
        form: 'evaluasi-renaksi',
        title: words,
        from: 1,
        to: 2,
        steps: [words],
        changes: [{ cell: 'T12', before: '', after: words }],
      },
      written: true,
    },
    listForms: {
      forms: FORMS.slice(0, 4).map((form) => ({
        id: form.id,
        title: `${form.title} ${words}`,
        version: 1,
        source: words,
        purpose: words,
        programs: true,
        picture: {
          ...formPicture(form),
          cells: formPicture(form).cells.map((cell) => ({ ...cell, text: words })),
        },
      })),
    },
    insertForm: { sheet: words },
    validatePlan: {
      findings: Array.from({ length: findings }, (_, number) => finding(number, words)),
      counts: { error: Math.ceil(findings / 3), warning: 3, info: 3 },
    },
    applyRepair: { repaired: 1, left: 8 },
    acceptFinding: {},
    markFindings: { marked: 9 },
    undoLast: { undone: words },
    jumpTo: {},
    makeRecap: {
      sheet: words,
      triwulan: 2,
      rows: Array.from({ length: 3 }, (_, number) => ({
        row: number + 9,
        level: 'kegiatan',
        kode: '2.13.04.2.01',
        name: words,
        indicator: words,
        target: 5,
        realisasi: 3,
        capaian: 60,
        pagu: 1000,
        realisasiRp: 500,
        serapan: 50,
        predikat: words,
        how: words,
        satuan: words,
        targetSd: 4,
        deviasi: -1,
        status: number === 0 ? 'tertinggal' : 'sesuai',
        akumulasi: words,
        polaritas: 'naik',
        penanggungJawab: words,
        cells: ['H12', 'J12'],
      })),
      summary: {
        rataRataCapaian: 60,
        rataRataTanpaBatas: 60,
        banyakBaris: 3,
        predikatKinerja: words,
        totalPagu: 3000,
        totalRealisasiRp: 1500,
        serapan: 50,
        predikatAnggaran: words,
      },
      problems: [{ cell: 'B3', message: words }],
    },
    getRegistry: {
      entries: [
        {
          row: 5,
          kode: '15.01',
          nama: words,
          link: words,
          trouble: words,
          status: '',
          lastRead: null,
          message: '',
        },
      ],
    },
    importRegistry: { added: 0, refused: [{ line: words, why: words }] },
    startRun: {
      job: 'j',
      status: 'selesai',
      done: 1,
      total: 1,
      message: words,
      waitMs: 0,
      resumed: false,
    },
    stepPublish: {
      done: 1,
      total: 1,
      message: '',
      result: {
        districts: [
          {
            file: words,
            kode: '15.01',
            nama: words,
            status: 'masalah',
            problems: [{ code: 'x', message: words }],
            rows: 10,
            pagu: 100,
            realisasiRp: [1, 2, null, null],
          },
        ],
        provinsi: {
          pagu: 100,
          realisasiRp: [1, 2, null, null],
          programs: [
            {
              kode: '2.13.04',
              nama: words,
              pagu: 100,
              realisasiRp: [1, 2, null, null],
              districts: 1,
            },
          ],
        },
      },
    },
    traceTotal: {
      total: 100,
      cells: [
        {
          wilayah: '15.01',
          nama: words,
          workbook: words,
          sheet: words,
          cell: 'F9',
          row: 9,
          value: 100,
          readAt: '',
          link: 'javascript:window.hacked=1',
        },
      ],
    },
  };
}

// The three parts of a walk by Tab, run in the page. Radio buttons of one group are one stop, as browsers have it.
const WALK_START = () => {
  const marked = window as unknown as { stops: Element[]; seen: Set<Element> };
  const groups = new Set<string>();
  marked.stops = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
  ].filter((element) => {
    const { type, name, disabled } = element as HTMLInputElement;
    if (disabled || !element.checkVisibility()) return false;
    if (type !== 'radio') return true;
    return !groups.has(name) && groups.add(name);
  });
  marked.seen = new Set();
  (document.activeElement as HTMLElement).blur();
  return { controls: marked.stops.length };
};

/** The control whose focus cannot be seen, or null. */
const WALK_STEP = (): string | null => {
  const { seen } = window as unknown as { seen: Set<Element> };
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  seen.add(element);
  if (element.matches('main, h1, ul, fieldset, .choices')) return null;
  const rings = [element, element.nextElementSibling, element.parentElement].filter(
    (each) => each && getComputedStyle(each).outlineStyle !== 'none',
  );
  const { width, height } = element.getBoundingClientRect();
  return rings.length > 0 && width > 0 && height > 0 ? null : element.outerHTML.slice(0, 120);
};

/** The controls that Tab never came to. */
const WALK_MISSED = (): string[] => {
  const { stops, seen } = window as unknown as { stops: Element[]; seen: Set<Element> };
  const reached = (stop: Element) =>
    seen.has(stop) ||
    ((stop as HTMLInputElement).type === 'radio' &&
      [...seen].some(
        (each) => (each as HTMLInputElement).name === (stop as HTMLInputElement).name,
      ));
  return stops.filter((stop) => !reached(stop)).map((stop) => stop.outerHTML.slice(0, 120));
};

describe.skipIf(!hasBrowser)('the panel', () => {
  let browser: Browser;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ page, troubles } = await openPage(browser, { width: 300, height: 640 }));
  });
  afterAll(async () => {
    await browser?.close();
  });

  const tab = (name: string) =>
    page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);

  it('shows hostile text and long words as text in every view, within 300 px, and passes axe', async () => {
    await openPanel(page, { edition: 'sekretariat', answers: answers(HOSTILE) });
    const look = async (name: string) => {
      expect(await axeTroubles(page), name).toEqual([]);
      expect(await wide(), name).toBe(300);
      expect(
        await page.locator('main img, main script, main a[href^=javascript]').count(),
        name,
      ).toBe(0);
      expect(await page.evaluate(() => 'hacked' in window), name).toBe(false);
      await screenshot(page, `panel-${name}-janggal`);
    };
    await page.waitForSelector('.cards li');
    await page.getByText('1 sel akan berubah').click();
    await look('beranda');
    await tab('Templat');
    await page.waitForSelector('.picture');
    await page.getByText('Isi awal: program').click();
    await page.getByRole('button', { name: 'Sisipkan' }).click();
    await page.getByText('sudah dibuat').waitFor();
    await look('templat');
    await tab('Periksa');
    await page.getByRole('button', { name: 'Periksa', exact: true }).last().click();
    await page.waitForSelector('.finding');
    await page.locator('.finding input[type=checkbox]').first().check();
    await page.locator('.finding summary').first().click();
    await page.getByText('Cara memperbaiki').waitFor();
    await look('periksa');
    await tab('Rekap');
    await page.getByRole('button', { name: 'Hitung' }).click();
    await page.waitForSelector('main > div:not([hidden]) .findings details');
    await page.locator('main > div:not([hidden]) .findings summary').first().click();
    await look('rekap');
    await tab('Konsolidasi');
    await page.getByLabel('Daftar tautan Google Sheets').check();
    await page.getByLabel(/Tempel tautan/).fill(HOSTILE);
    await page.getByRole('button', { name: 'Tambahkan ke daftar' }).click();
    await page.getByRole('button', { name: 'Konsolidasikan' }).click();
    await page.waitForSelector('section[aria-label="Hasil konsolidasi"] .tally');
    for (const summary of await page.locator('main > div:not([hidden]) summary').all())
      await summary.click();
    await page.getByRole('button', { name: 'Telusuri Jumlah seluruh wilayah' }).click();
    await page.locator('.figures .trace li').first().waitFor();
    await look('konsolidasi');
    await tab('Bantuan');
    await page.getByText(/^Aturan satu per satu/).click();
    await page.getByText('Jumlah akhir tidak sama dengan barisnya').click();
    await page.getByText('Mengapa penting').last().waitFor();
    await look('bantuan');
    expect(troubles).toEqual([]);
  });

  it('draws a few of three thousand findings, and all of them can be reached', async () => {
    await openPanel(page, { tab: 'periksa', answers: answers('kegiatan', 3000) });
    await page.waitForSelector('.finding');
    expect(await page.locator('.finding').count()).toBeLessThan(60);
    await page.evaluate(async () => {
      const main = document.querySelector('main')!;
      for (let turn = 0; turn < 12; turn += 1) {
        main.scrollTop = main.scrollHeight;
        await new Promise((done) => setTimeout(done, 40));
      }
    });
    await page.locator('li[aria-posinset="3003"]').waitFor({ state: 'attached' });
    await page.getByLabel('Tampilkan').selectOption('accepted');
    await page.getByText('“kegiatan”').waitFor();
    expect(await page.locator('.finding').count()).toBe(1);
  });

  it('is worked by keyboard alone, and never loses the focus', async () => {
    await openPanel(page, { tab: 'periksa', answers: answers('kegiatan', 3) });
    await page.waitForSelector('.finding');
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      });
    const tabTo = async (wanted: RegExp) => {
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        if (wanted.test(await focused())) return;
      }
      throw new Error(`Tab never reached ${wanted}`);
    };
    await tabTo(/^Ke sel F\d+ di lembar/);
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await callsOf(page)).slice(-2).map((call) => call.name))
      .toEqual(['jumpTo', 'focus']);
    await tabTo(/^Memang demikian/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Sesuai DPA');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toMatch(/^Memang demikian/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Sesuai DPA');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Periksa');
    const accepted = (await callsOf(page)).find((call) => call.name === 'acceptFinding');
    expect(accepted?.request).toMatchObject({ reason: 'Sesuai DPA' });
  });

  it('reaches every control of every view by Tab, with the focus seen, and works it by Enter and Space', async () => {
    await openPanel(page, { edition: 'sekretariat', answers: answers('kegiatan', 3) });
    await page.getByRole('button', { name: 'Perbarui formulir' }).waitFor();
    for (const name of ['Templat', 'Periksa', 'Rekap', 'Konsolidasi', 'Bantuan', 'Beranda']) {
      await page.getByRole('navigation').getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press(name === 'Rekap' ? 'Space' : 'Enter');
      await page.locator('[aria-current=page]', { hasText: name }).waitFor();
      if (name === 'Periksa') {
        await page.getByRole('button', { name, exact: true }).last().press('Enter');
        await page.waitForSelector('.finding');
      }
      if (name === 'Templat') await page.waitForSelector('.picture');
      const walk = await page.evaluate(WALK_START);
      expect(walk.controls, name).toBeGreaterThan(6);
      const unseen: string[] = [];
      for (let presses = 0; presses < walk.controls + 2; presses += 1) {
        await page.keyboard.press('Tab');
        const trouble = await page.evaluate(WALK_STEP);
        if (trouble !== null) unseen.push(trouble);
      }
      expect({ name, unseen, missed: await page.evaluate(WALK_MISSED) }).toEqual({
        name,
        unseen: [],
        missed: [],
      });
    }
    // Enter presses, and the focus stays in the panel when the button goes away.
    await page.getByRole('button', { name: 'Perbarui formulir' }).press('Enter');
    await page.getByText('sudah diperbarui').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Berkas ini');
    const updates = async () =>
      (await callsOf(page))
        .filter((call) => call.name === 'updateForm')
        .map((call) => call.request);
    await expect.poll(updates).toEqual([
      { sheet: null, write: false },
      { sheet: 'kegiatan', write: true },
      { sheet: null, write: false },
    ]);
  });

  it('sets the severity of a rule for the office, with hostile names as text', async () => {
    const rule = { code: 'jumlah-anak', title: HOSTILE, kind: 'angka', standard: 'error' };
    await openPanel(page, {
      tab: 'bantuan',
      answers: {
        ...answers('kegiatan'),
        getRules: { rules: [{ ...rule, severity: 'error' }] },
        setSeverity: { rules: [{ ...rule, severity: 'off' }] },
      },
    });
    await page.getByText('Tingkat aturan untuk kantor ini').click();
    const select = page.locator('#tingkat-jumlah-anak');
    await select.waitFor();
    expect(await select.inputValue()).toBe('error');
    await select.selectOption({ label: 'Tidak diperiksa' });
    await expect.poll(() => select.inputValue()).toBe('off');
    expect((await callsOf(page)).filter((call) => call.name === 'setSeverity')).toEqual([
      { name: 'setSeverity', request: { code: 'jumlah-anak', severity: 'off' } },
    ]);
    expect(await axeTroubles(page)).toEqual([]);
  });

  it('finds a rule by any word of its page', async () => {
    await openPanel(page, { tab: 'bantuan', answers: answers('kegiatan') });
    await page.getByText(/^Aturan satu per satu \(\d+\)$/).click();
    await page.getByLabel(/^Cari aturan/).fill('pembagi PERSENTASE');
    await page.getByText(/^\d aturan cocok/).waitFor();
    await page.getByText('Pembagi rumus persentase salah').press('Enter');
    await page.getByText('Cara memperbaiki').waitFor();
    await page.getByLabel(/^Cari aturan/).fill('tidak-ada-di-mana-pun');
    await page.getByText('0 aturan cocok.').waitFor();
  });

  it('offers no newer form for a sheet that holds none', async () => {
    const bare = answers('kegiatan');
    const overview = bare.getOverview as { tables: readonly object[] };
    const tables = overview.tables.map((table) => ({ ...table, form: null }));
    await openPanel(page, { answers: { ...bare, getOverview: { ...overview, tables } } });
    await page.waitForSelector('.cards li');
    expect((await callsOf(page)).map((call) => call.name)).toEqual(['getOverview']);
  });

  it('takes marks off that an earlier panel made', async () => {
    await openPanel(page, { tab: 'periksa', answers: answers('kegiatan', 0) });
    await page.getByText('Tidak ada temuan').waitFor();
    await page.getByRole('button', { name: 'Hapus tanda' }).click();
    await page.getByText('Tanda dihapus').waitFor();
    const mark = (await callsOf(page)).find((call) => call.name === 'markFindings');
    expect(mark?.request).toEqual({ sheet: null, on: false });
  });

  it('remembers tab and quarter after it was closed', async () => {
    await openPanel(page, { answers: answers('kegiatan') });
    await tab('Rekap');
    await page.getByLabel('Triwulan', { exact: true }).selectOption('3');
    await openPanel(page, { answers: answers('kegiatan'), again: true });
    expect(await page.getByLabel('Triwulan', { exact: true }).inputValue()).toBe('3');
  });

  it('explains two Google accounts, and tells a failure with a way out', async () => {
    await openPanel(page, { answers: {} });
    await page.getByRole('alert').getByText('dua akun Google').waitFor();
    await page.getByText('tambahkan profil untuk akun kantor').waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    await screenshot(page, 'panel-dua-akun');
    const message = 'Tabel di lembar "X" tidak memuat kolom realisasi.';
    await openPanel(page, {
      tab: 'rekap',
      answers: answers('kegiatan'),
      failures: { makeRecap: { code: 'NO_REALISATION', message } },
    });
    await page.getByRole('button', { name: 'Hitung' }).click();
    await page.getByRole('alert').getByText(message).waitFor();
    await page.getByRole('button', { name: 'Tutup' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('shows that it works, and a second press does not run a job twice', async () => {
    await openPanel(page, { tab: 'rekap', answers: answers('kegiatan'), delayMs: 900 });
    const button = page.getByRole('button', { name: 'Buat lembar rekap' });
    await button.click();
    await page.locator('main .spinner').waitFor();
    expect(await button.isDisabled()).toBe(true);
    await button.click({ force: true }).catch(() => undefined);
    await page.getByText('sudah dibuat').waitFor();
    expect((await callsOf(page)).filter((call) => call.name === 'makeRecap')).toHaveLength(1);
  });
});
