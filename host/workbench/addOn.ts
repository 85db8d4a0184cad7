// The add-on on one open workbook: the compiled bundle of an edition, its menu, its calls, and what it did meanwhile.

import { type AppsScript, createAppsScript } from '../apps-script/createAppsScript.ts';
import type { OpenFile, OpenFiles } from './openFiles.ts';

export type Edition = 'kantor' | 'sekretariat';

export interface AddOn {
  readonly menu: {
    readonly title: string;
    readonly items: readonly { readonly label: string; readonly run: string }[];
  };
  panelHtml(): string;
  /** Arguments and value as JSON text, the way google.script.run lets them through. */
  call(name: string, args: string): Reply;
  runMenu(name: string): Reply;
  /** Toasts since the last time, and whether the panel was opened. */
  takeEvents(): {
    readonly toasts: readonly { readonly title: string; readonly message: string }[];
    readonly panel: boolean;
  };
}

export interface Reply {
  readonly value: string | null;
  /** What google.script.run would hand to the failure handler. */
  readonly error: string | null;
}

/** A fresh run for every call, as in Google: nothing but the workbook and its properties outlives one. */
export function createAddOn(file: OpenFile, edition: Edition, files: OpenFiles): AddOn {
  let panel: string | null = null;
  let opened = false;
  let toasts: { title: string; message: string }[] = [];
  const start = (): AppsScript =>
    createAppsScript({
      edition,
      workbooks: files.all().map((one) => one.workbook),
      activeId: file.workbook.id,
      properties: file.properties,
      lock: file.lock,
    });
  const run = (work: (script: AppsScript) => unknown): Reply => {
    const script = start();
    try {
      const value = work(script);
      return { value: JSON.stringify(value ?? null), error: null };
    } catch (error) {
      return { value: null, error: error instanceof Error ? error.message : String(error) };
    } finally {
      toasts.push(...script.toasts.map(({ title, message }) => ({ title, message })));
      const sidebar = script.sidebar();
      if (sidebar) {
        panel = sidebar.html;
        opened = true;
      }
    }
  };
  return {
    menu: {
      title: 'renaksi',
      items: start()
        .menu()
        .map(({ title, handler }) => ({ label: title, run: handler })),
    },
    panelHtml() {
      if (panel === null) run((script) => script.runMenu('openPanel'));
      opened = false;
      return panel ?? '';
    },
    call(name, args) {
      const [request] = JSON.parse(args) as unknown[];
      return run((script) => script.call(name, request));
    },
    runMenu: (name) =>
      run((script) => {
        script.runMenu(name);
        return null;
      }),
    takeEvents() {
      const events = { toasts, panel: opened };
      toasts = [];
      opened = false;
      return events;
    },
  };
}
