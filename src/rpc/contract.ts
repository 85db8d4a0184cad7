// The calls that the panel, the menu and the `renaksi` command may make: names, requests, replies. JSON only.
import type { Cell } from '../core/grid/cell.ts';
import type { Rect } from '../core/grid/rect.ts';
import type {
  ConsolidateResult,
  FormSummary,
  FormUpdateView,
  PublishView,
  ReadResult,
  RecapResult,
  RegistryView,
  RuleView,
  RunView,
  TraceView,
  ValidateResult,
} from './shapes.ts';

/** A sheet sent from outside (an .xlsx read in the browser or by the command), JSON-clean. */
export interface GridMessage {
  readonly sheet: string;
  readonly locale: string;
  /** Sparse: only cells that are not blank. */
  readonly cells: readonly { readonly r: number; readonly c: number; readonly cell: Cell }[];
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Rect[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly tags: readonly {
    readonly key: string;
    readonly value: string;
    readonly on: 'sheet' | 'row' | 'column';
    readonly index: number | null;
  }[];
}

/** One name per global function of the bundle (besides onOpen and onInstall and the menu). */
interface Contract {
  getOverview: {
    request: Record<string, never>;
    reply: {
      readonly edition: 'kantor' | 'sekretariat';
      readonly version: string;
      readonly workbook: string;
      readonly sheet: string;
      readonly tables: readonly {
        readonly sheet: string;
        readonly form: string | null;
        readonly title: string;
        readonly sure: number;
        readonly rows: number;
        /** What was left aside beside the table, in words; absent when nothing was. */
        readonly note?: string | null;
      }[];
      readonly canUndo: string | null;
    };
  };
  listForms: { request: Record<string, never>; reply: { readonly forms: readonly FormSummary[] } };
  insertForm: {
    request: {
      readonly form: string;
      readonly tahun: number | null;
      readonly wilayah: string | null;
      readonly instansi: string | null;
      /** Rows of the nomenclature to start with: codes; empty for blank example rows. */
      readonly kode: readonly string[];
    };
    reply: { readonly sheet: string };
  };
  readPlan: { request: { readonly sheet: string | null }; reply: ReadResult };
  validatePlan: { request: { readonly sheet: string | null }; reply: ValidateResult };
  jumpTo: {
    request: { readonly sheet: string; readonly cell: string };
    reply: Record<string, never>;
  };
  applyRepair: {
    request: { readonly sheet: string | null; readonly about: readonly string[] };
    reply: { readonly repaired: number; readonly left: number };
  };
  acceptFinding: {
    request: { readonly about: string; readonly reason: string | null };
    reply: Record<string, never>;
  };
  /** Every rule with the severity that this workbook's office gives it. */
  getRules: { request: Record<string, never>; reply: { readonly rules: readonly RuleView[] } };
  /** null goes back to the standard. */
  setSeverity: {
    request: { readonly code: string; readonly severity: RuleView['severity'] | null };
    reply: { readonly rules: readonly RuleView[] };
  };
  markFindings: {
    request: { readonly sheet: string | null; readonly on: boolean };
    reply: { readonly marked: number };
  };
  /** Brings a sheet made with an older version of a standard form up to date. */
  updateForm: {
    request: {
      /** null: the active sheet. */
      readonly sheet: string | null;
      /** false: only tell what would change. */
      readonly write: boolean;
    };
    reply: FormUpdateView;
  };
  undoLast: { request: Record<string, never>; reply: { readonly undone: string } };
  makeRecap: {
    request: { readonly sheet: string | null; readonly triwulan: number; readonly write: boolean };
    reply: RecapResult;
  };
  beginConsolidation: {
    request: { readonly tahun: number; readonly triwulan: number };
    reply: { readonly job: string };
  };
  /** Districts that come as files: their cells arrive in chunks, `last` closes the file. */
  sendDistrict: {
    request: {
      readonly job: string;
      readonly file: string;
      readonly wilayah: string | null;
      readonly grids: readonly GridMessage[];
      readonly failure: string | null;
      readonly last: boolean;
    };
    reply: { readonly received: number };
  };
  /** Publishes as much as fits in one execution; called again until `result` is there. */
  stepPublish: { request: { readonly job: string }; reply: PublishView };
  /** The same in one call, for callers whose execution nobody ends. */
  finishConsolidation: { request: { readonly job: string }; reply: ConsolidateResult };
  /** The list of district workbooks; made empty when there is none yet. */
  getRegistry: {
    request: Record<string, never>;
    reply: { readonly entries: readonly RegistryView[] };
  };
  /** A pasted list of links, one district a line. */
  importRegistry: {
    request: { readonly text: string };
    reply: {
      readonly added: number;
      readonly refused: readonly { readonly line: string; readonly why: string }[];
    };
  };
  /** Reads the workbooks of the list over the REST API, in steps. Goes on with a run that was interrupted unless `again`. */
  startRun: {
    request: {
      readonly tahun: number;
      readonly triwulan: number;
      /** Who drives the run; only the same one may step it while the lease holds. */
      readonly owner: string;
      readonly again: boolean;
    };
    reply: RunView;
  };
  stepRun: { request: { readonly job: string; readonly owner: string }; reply: RunView };
  cancelRun: { request: { readonly job: string; readonly owner: string }; reply: RunView };
  /** The cells that a total of the published consolidation was added from. */
  traceTotal: {
    request: {
      /** Kode wilayah, null for all. */
      readonly wilayah: string | null;
      /** Kode of a program, kegiatan or sub kegiatan; null for all. */
      readonly kode: string | null;
      readonly figure:
        | 'pagu'
        | 'rp1'
        | 'rp2'
        | 'rp3'
        | 'rp4'
        | 'target'
        | 'k1'
        | 'k2'
        | 'k3'
        | 'k4';
    };
    reply: { readonly total: number | null; readonly cells: readonly TraceView[] };
  };
}

export type CallName = keyof Contract;
export type Request<K extends CallName> = Contract[K]['request'];
export type Reply<K extends CallName> = Contract[K]['reply'];
