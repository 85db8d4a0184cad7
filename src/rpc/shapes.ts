// JSON shapes that cross the border; the `renaksi` command prints the same ones. Fields are added, never renamed.
import type { Level } from '../core/model/level.ts';
import type { Quantity } from '../core/model/quantity.ts';

export interface FormSummary {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly source: string;
  readonly purpose: string;
  /** True when the form may start with rows of the nomenclature. */
  readonly programs?: boolean;
  /** The printed header, for a small picture of the form. */
  readonly picture?: FormPicture;
}

export interface FormPicture {
  /** Pixels, one per column. */
  readonly widths: readonly number[];
  readonly rows: number;
  readonly cells: readonly {
    readonly text: string;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
}

export interface FormUpdateView {
  readonly sheet: string;
  /** null when the sheet is up to date or no standard form made it. */
  readonly update: {
    readonly form: string;
    readonly title: string;
    readonly from: number;
    readonly to: number;
    readonly steps: readonly string[];
    readonly changes: readonly {
      readonly cell: string;
      readonly before: string;
      readonly after: string;
    }[];
  } | null;
  readonly written: boolean;
}

/** What a plan of several years, or its evaluation, says about one year; money in rupiah, rates in percent. */
export interface ReadYear {
  /** Null where the header only counts its years (`Tahun ke-1`). */
  readonly tahun: number | null;
  /** 1 for the first year of the table. */
  readonly ke: number;
  readonly targetText: string | null;
  readonly target: readonly Quantity[];
  readonly pagu: number | null;
  readonly realisasi: readonly Quantity[];
  readonly realisasiRp: number | null;
  readonly capaian: number | null;
  readonly capaianRp: number | null;
}

export interface ReadRow {
  /** One-based sheet row. */
  readonly row: number;
  readonly level: Level;
  readonly kode: string | null;
  readonly name: string;
  readonly indicator: string | null;
  readonly targetText: string | null;
  readonly target: readonly Quantity[];
  /** Four quarters, each a list of quantities; null when the table has no quarters. */
  readonly triwulan: readonly (readonly Quantity[])[] | null;
  /** True where each quarter counts from January on, as the table writes it; absent where each stands for itself. */
  readonly triwulanKumulatif?: boolean;
  /** Twelve months, in percent or rupiah as the table has them; null when it has no months, or ticks in them. */
  readonly bulan: readonly (number | null)[] | null;
  /** The months (1..12) that are ticked, where the table ticks months; absent elsewhere. */
  readonly jadwalBulan?: readonly number[];
  readonly pagu: number | null;
  readonly realisasi: {
    readonly k: readonly (readonly Quantity[])[];
    readonly rp: readonly (number | null)[];
  } | null;
  /** One entry per year, in order, where the table has groups of years; absent where it has none. */
  readonly tahun?: readonly ReadYear[];
  readonly penanggungJawab: string | null;
  readonly parentRow: number | null;
  readonly values: Readonly<
    Record<
      string,
      { readonly cell: string; readonly text: string; readonly value: number | string | null }
    >
  >;
}

export interface ReadSheet {
  readonly sheet: string;
  readonly form: string | null;
  readonly sure: number;
  readonly headerRows: readonly number[];
  readonly rows: readonly ReadRow[];
  readonly totalRows: readonly number[];
  readonly ignoredRows: readonly { readonly row: number; readonly why: string }[];
  /** What was left aside beside the table, in words; absent when nothing was. */
  readonly note?: string | null;
  /** Only for a sheet that adds up others and holds no plan: `rows` above is empty then. */
  readonly rekap?: {
    /** What a row stands for, in the words of the sheet: `Kecamatan`. */
    readonly per: string;
    readonly rows: readonly Pick<ReadRow, 'row' | 'name' | 'values'>[];
  };
}

export interface ReadResult {
  /** One entry per table found; a sheet with two tables has two entries. */
  readonly sheets: readonly ReadSheet[];
}

export interface FindingView {
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly sheet: string;
  readonly cell: string;
  readonly cells: readonly string[];
  /** Other culprit cells on the same sheet that this finding speaks for. */
  readonly alike: readonly string[];
  readonly message: string;
  readonly suggestion: string;
  readonly fixable: boolean;
  /** Identity of the finding inside this workbook, stable across moved rows. */
  readonly about: string;
  /** Reason given by the user when accepted, else null. */
  readonly accepted: string | null;
  readonly followers: number;
  /** before → after per cell, empty when not fixable. */
  readonly preview: readonly {
    readonly cell: string;
    readonly before: string;
    readonly after: string;
  }[];
}

export interface RuleView {
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  /** As the rule is delivered. */
  readonly standard: 'error' | 'warning' | 'info';
  /** As this office has set it; `off` leaves the rule out. */
  readonly severity: 'error' | 'warning' | 'info' | 'off';
}

export interface ValidateResult {
  readonly findings: readonly FindingView[];
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
}

export interface RecapRow {
  readonly row: number;
  readonly level: Level;
  readonly kode: string | null;
  readonly name: string;
  readonly indicator: string | null;
  readonly target: number | null;
  readonly realisasi: number | null;
  /** Percent. */
  readonly capaian: number | null;
  readonly pagu: number | null;
  readonly realisasiRp: number | null;
  /** Percent. */
  readonly serapan: number | null;
  readonly predikat: string | null;
  readonly how: string;
  readonly satuan: string | null;
  /** Target up to the quarter; null when the plan has no quarters. */
  readonly targetSd: number | null;
  /** Realisation less target up to the quarter, in the indicator's unit. */
  readonly deviasi: number | null;
  readonly status:
    | 'tanpa_target'
    | 'belum_lapor'
    | 'belum_jadwal'
    | 'tanpa_jadwal'
    | 'sesuai'
    | 'tertinggal';
  readonly akumulasi: string;
  readonly polaritas: 'naik' | 'turun';
  readonly penanggungJawab: string | null;
  /** Cells that the figures come from: `H12`. */
  readonly cells: readonly string[];
}

export interface RecapResult {
  readonly sheet: string;
  readonly triwulan: number;
  readonly rows: readonly RecapRow[];
  readonly summary: {
    readonly rataRataCapaian: number | null;
    /** The mean without the cap of 100 per row. */
    readonly rataRataTanpaBatas: number | null;
    readonly banyakBaris: number;
    readonly predikatKinerja: string | null;
    readonly totalPagu: number | null;
    readonly totalRealisasiRp: number | null;
    readonly serapan: number | null;
    readonly predikatAnggaran: string | null;
  };
  /** Settings that were ignored because they are wrong, in words. */
  readonly problems: readonly { readonly cell: string; readonly message: string }[];
  /** Sheet that was recapped. */
  readonly from: string;
  /** Other sheets that report too and are not in this recap; empty when a sheet was asked for. */
  readonly others: readonly string[];
}

export interface DistrictView {
  readonly file: string;
  readonly kode: string | null;
  readonly nama: string | null;
  readonly status: 'ok' | 'masalah' | 'belum_lapor';
  readonly problems: readonly { readonly code: string; readonly message: string }[];
  readonly rows: number;
  readonly pagu: number | null;
  readonly realisasiRp: readonly (number | null)[];
}

export interface ConsolidateResult {
  readonly districts: readonly DistrictView[];
  readonly provinsi: {
    readonly pagu: number | null;
    readonly realisasiRp: readonly (number | null)[];
    readonly programs: readonly {
      readonly kode: string | null;
      readonly nama: string;
      readonly pagu: number | null;
      readonly realisasiRp: readonly (number | null)[];
      readonly districts: number;
    }[];
  };
}

/** One line of the list of district workbooks. */
export interface RegistryView {
  /** One-based sheet row. */
  readonly row: number;
  readonly kode: string | null;
  readonly nama: string;
  readonly link: string;
  /** What has to be put right before it can be read, null when nothing. */
  readonly trouble: string | null;
  readonly status: string;
  readonly lastRead: string | null;
  readonly message: string;
}

/** How far the writing of the province's sheets is. */
export interface PublishView {
  readonly done: number;
  readonly total: number;
  /** What is written next, in words. */
  readonly message: string;
  /** null: call stepPublish again. */
  readonly result: ConsolidateResult | null;
}

/** A reading run as the panel shows it: `17 dari 38: Kabupaten …`. */
export interface RunView {
  readonly job: string;
  /** `selesai`: nothing left to read, stepPublish may publish. */
  readonly status: 'jalan' | 'selesai' | 'batal';
  readonly done: number;
  readonly total: number;
  readonly message: string;
  /** How long the panel waits before the next step, in ms. */
  readonly waitMs: number;
  /** True when an interrupted run was taken up again. */
  readonly resumed: boolean;
}

export interface TraceView {
  readonly wilayah: string;
  readonly nama: string;
  readonly workbook: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly row: number;
  readonly value: number;
  readonly readAt: string;
  /** Opens the source workbook; null for a file that was sent. */
  readonly link: string | null;
}
