// Builds a table as the reader would give it, from rows of plain words and figures.
import type { ColumnType } from '../../../src/core/model/column.ts';
import type { Level } from '../../../src/core/model/level.ts';
import type { PlanRow, PlanTable, Value } from '../../../src/core/model/planTable.ts';
import { formatNumber } from '../../../src/core/numbers/formatNumber.ts';
import { isDash, isTick } from '../../../src/core/numbers/marks.ts';
import { parseQuantities } from '../../../src/core/numbers/parseQuantities.ts';

export interface RowSketch {
  readonly level: Level;
  readonly kode?: string;
  readonly name: string;
  readonly indicator?: string;
  /** Index of the parent in the list; undefined for none. */
  readonly parent?: number;
  readonly penanggungJawab?: string;
  /** By column id; numbers are numeric cells, texts are text cells. */
  readonly cells?: Readonly<Record<string, number | string>>;
}

function typeOf(id: string): ColumnType {
  if (/Rp|pagu|kas/.test(id)) return 'money';
  if (/^jadwal/.test(id)) return 'tick';
  if (/^bulan|^persen|^capaian/.test(id)) return 'percent';
  if (/satuan|keterangan|polaritas|akumulasi/.test(id)) return 'text';
  return 'quantity';
}

export function readCell(cell: number | string, row: number, column: number, id: string): Value {
  const base = { row, column, readings: [], numberAsText: false, formula: null };
  if (typeof cell === 'number') {
    const quantities = typeOf(id) === 'quantity' ? [{ value: cell, unit: null }] : [];
    return { ...base, text: formatNumber(cell), value: cell, quantities, state: 'number' };
  }
  if (isDash(cell)) return { ...base, text: cell, value: null, quantities: [], state: 'dash' };
  if (typeOf(id) === 'tick' || (/^bulan\d/.test(id) && cell === 'v')) {
    return {
      ...base,
      text: cell,
      value: cell,
      quantities: [],
      state: isTick(cell) ? 'tick' : 'text',
    };
  }
  const quantities = typeOf(id) === 'text' ? [] : parseQuantities(cell, 'id');
  return {
    ...base,
    text: cell,
    value: quantities.length === 1 ? quantities[0]!.value : cell,
    quantities,
    state: quantities.length > 0 ? 'quantity' : 'text',
  };
}

export function tableOf(
  rows: readonly RowSketch[],
  extra: Partial<PlanTable> & { readonly firstRow?: number } = {},
): PlanTable {
  const ids = [...new Set(rows.flatMap((row) => Object.keys(row.cells ?? {})))];
  const firstRow = extra.firstRow ?? 5;
  const declared = (id: string) => (id === 'jumlahK' ? '=11+13+15+17' : null);
  return {
    sheet: 'Evaluasi',
    form: 'evaluasi-renaksi',
    sure: 1,
    title: 'PENGENDALIAN DAN EVALUASI RENCANA AKSI KABUPATEN MERANGIN TAHUN 2024',
    year: 2024,
    headerRows: [2, 3, 4],
    columns: ids.map((id, i) => ({
      column: i + 4,
      id,
      type: typeOf(id),
      title: id,
      declared: declared(id),
      number: null,
    })),
    unknownColumns: [],
    area: { row: 2, column: 0, rows: rows.length + 3, columns: ids.length + 4 },
    rows: rows.map(
      (row, i): PlanRow => ({
        index: i,
        row: firstRow + i,
        level: row.level,
        kode: row.kode ?? null,
        name: row.name,
        indicator: row.indicator ?? null,
        parent: row.parent ?? null,
        penanggungJawab: row.penanggungJawab ?? null,
        values: Object.fromEntries(
          Object.entries(row.cells ?? {}).map(([id, cell]) => [
            id,
            readCell(cell, firstRow + i, ids.indexOf(id) + 4, id),
          ]),
        ),
        levelFrom: 'code',
      }),
    ),
    totalRows: [],
    ignoredRows: [],
    ...extra,
  };
}

/** The first branch of Merangin's second table, 2024, as printed. */
export const MERANGIN: readonly RowSketch[] = [
  {
    level: 'program',
    name: 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
    indicator: 'Persentase Pemenuhan Penunjang Urusan Pemerintahan',
    cells: { target: 25, satuan: '%', pagu: 4685661625, realisasiRp1: 697057723, jumlahK: '-' },
  },
  {
    level: 'kegiatan',
    parent: 0,
    name: 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
    indicator: 'Persentase tersedianya Perencanaan, Penganggaran dan Evaluasi Perangkat Daerah',
    cells: { target: 100, satuan: '%', pagu: 59060000, realisasiK1: 25, realisasiRp1: 24190000 },
  },
  {
    level: 'sub_kegiatan',
    parent: 1,
    name: 'Penyusunan Dokumen Perencanaan Perangkat Daerah',
    indicator: 'Jumlah Dokumen Perencanaan Perangkat Daerah',
    cells: {
      jadwal1: 'v',
      target: 2,
      satuan: 'Dokumen',
      pagu: 8640000,
      realisasiK1: 2,
      realisasiRp1: 7610000,
    },
  },
  {
    level: 'sub_kegiatan',
    parent: 1,
    name: 'Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD',
    indicator: 'Jumlah dokumen perubahan RKA-SKPD',
    cells: { jadwal3: 'v', target: 1, satuan: 'Dokumen', pagu: 8640000, realisasiRp1: '-' },
  },
  {
    level: 'kegiatan',
    parent: 0,
    name: 'Administrasi Keuangan Perangkat Daerah',
    indicator: 'Persentase tersedianya administrasi keuangan perangkat daerah',
    cells: { target: 100, satuan: '%', pagu: 3605302325, realisasiK1: 25, realisasiRp1: 482344003 },
  },
  {
    level: 'sub_kegiatan',
    parent: 4,
    name: 'Penyediaan Gaji dan Tunjangan ASN',
    indicator: 'jumlah orang yang menerima gaji dan tunjangan ASN',
    cells: {
      jadwal1: 'v',
      jadwal2: 'v',
      jadwal3: 'v',
      jadwal4: 'v',
      target: 462,
      satuan: 'Bulan',
      pagu: 3458522325,
      realisasiRp1: 450723003,
    },
  },
];
