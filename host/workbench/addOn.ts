// The add-on on one open workbook: the compiled bundle of an edition, its menu, its calls, and what it did meanwhile.
import { type AppsScript, createAppsScript } from '../apps-script/createAppsScript.ts';
import type { OpenFile, OpenFiles } from './openFiles.ts';
import type { Simulation } from './simulation.ts';

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
  /** How long Google would have taken for it. */
  readonly waitMs: number;
}

/** A fresh run for every call, as in Google: nothing but the workbook and its properties outlives one. */
export function createAddOn(
  file: OpenFile,
  edition: Edition,
  files: OpenFiles,
  simulation: Simulation,
): AddOn {
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
      ...simulation.options(),
    });
  const run = (work: (script: AppsScript) => unknown): Reply => {
    const script = start();
    try {
      const value = work(script);
      const json = JSON.stringify(value ?? null);
      return { value: json, error: null, waitMs: script.stats.simulatedMs };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { value: null, error: message, waitMs: script.stats.simulatedMs };
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
      const lost = simulation.lostCall();
      if (lost !== null) return { value: null, error: lost, waitMs: 0 };
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
