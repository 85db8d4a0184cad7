// The panel alone at 300 px, with a stand-in for google.script.run that answers what a test says.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { buildSidebar } from '../../scripts/build/buildSidebar.ts';
import type { CallName } from '../../src/rpc/contract.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type Answers = Readonly<Partial<Record<CallName, unknown>>>;

export interface PanelOptions {
  readonly edition?: 'kantor' | 'sekretariat';
  readonly tab?: string;
  /** What each call returns in `value`; a call that is not named fails as Google does. */
  readonly answers: Answers;
  /** Calls that end in this failure instead. */
  readonly failures?: Readonly<Partial<Record<CallName, { code: string; message: string }>>>;
  readonly delayMs?: number;
  /** Keeps what an earlier panel remembered. */
  readonly again?: boolean;
}

const built = new Map<string, Promise<string>>();

/** Opens the panel as Apps Script would serve it. `window.calls` lists what it called. */
export async function openPanel(page: Page, options: PanelOptions): Promise<void> {
  const edition = options.edition ?? 'kantor';
  if (!built.has(edition)) built.set(edition, buildSidebar(ROOT, edition));
  const html = (await built.get(edition)!).replace(
    '<body',
    `<body data-tab="${options.tab ?? 'beranda'}"`,
  );
  const stub = `<script>(${standIn})(${JSON.stringify({
    answers: options.answers,
    failures: options.failures ?? {},
    delayMs: options.delayMs ?? 0,
    again: options.again ?? false,
  }).replace(/</g, '\\u003c')})</script>`;
  await page.unroute('http://127.0.0.1:1/panel').catch(() => undefined);
  await page.route('http://127.0.0.1:1/panel', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html.replace('<head>', () => `<head>${stub}`),
    }),
  );
  await page.goto('http://127.0.0.1:1/panel');
  await page.waitForSelector('h1');
}

/** Runs in the page. */
function standIn(setup: {
  answers: Record<string, unknown>;
  failures: Record<string, { code: string; message: string }>;
  delayMs: number;
  again: boolean;
}) {
  if (!setup.again) sessionStorage.clear();
  const calls: { name: string; request: unknown }[] = [];
  const runner = (
    done: (value: unknown) => void,
    fail: (error: Error) => void,
  ): Record<string, unknown> =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === 'withSuccessHandler') return (f: typeof done) => runner(f, fail);
          if (name === 'withFailureHandler') return (f: typeof fail) => runner(done, f);
          return (request: unknown) => {
            calls.push({ name, request });
            setTimeout(() => {
              if (setup.failures[name]) done({ ok: false, error: setup.failures[name] });
              else if (name in setup.answers)
                done({ ok: true, value: structuredClone(setup.answers[name]) });
              else fail(new Error('PERMISSION_DENIED'));
            }, setup.delayMs);
          };
        },
      },
    );
  const nothing = () => undefined;
  Object.assign(window, {
    calls,
    google: {
      script: {
        run: runner(nothing, nothing),
        host: {
          editor: { focus: () => calls.push({ name: 'focus', request: null }) },
          close: nothing,
        },
      },
    },
  });
}

export const callsOf = (page: Page): Promise<{ name: string; request: unknown }[]> =>
  page.evaluate(() => (window as unknown as { calls: { name: string; request: unknown }[] }).calls);
