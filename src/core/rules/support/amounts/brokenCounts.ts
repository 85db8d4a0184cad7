// The one count that is not whole: 0,6 Dokumen, 34,6 Orang, in a table where all other things are counted whole.
import type { PlanTable } from '../../../model/planTable.ts';
import type { Params } from '../../rule.ts';
import { figure, plansRate, unitIn } from '../figures.ts';
import { place } from '../spot.ts';
import type { OddAmount } from './oddAmounts.ts';

const KIND = 'pecah';
/** So many whole counts show that the office plans no parts of a document per quarter. */
const MANY = 20;
/** Nothing of this comes in parts; of time, loads and rates it does (`2,8 mg/L`). */
const WHOLE =
  /^(?:orang|jiwa|siswa|guru|pegawai|asn|peserta|kk|keluarga|dokumen|laporan|unit|paket|kegiatan|desa|kelurahan|kecamatan|kabupaten|lembaga|kelompok|buah|berkas|kali|rekomendasi|surat|sekolah|puskesmas|bumdes|koperasi|umkm|izin|kasus|rumah|ekor|batang|lokasi|titik|eksemplar|peraturan|perda|naskah|aplikasi|forum|rapat|sampel|perangkat daerah|opd|skpd)\b[^/%]*$/i;
const COUNTS = /^(?:target\w*|tw\d|realisasi|realisasiK\d|realisasiLalu|jumlahK|bulan\d+)$/;

/** The sentence about one of these; null for findings of another kind. */
export function brokenCountWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  return `${place(params)} tertulis ${params.isi}, padahal ${params.satuan} dihitung utuh, seperti ${params.banyak} angka lain di tabel ini.`;
}

/** So many hundreds, and nothing above, may be per cent of what was planned. */
const HUNDREDS = 2;

function mayBeShares({ rows }: PlanTable, id: string): boolean {
  const figures = rows.flatMap((row) => figure(row.values[id]) ?? []);
  const full = figures.filter((each) => each === 100).length;
  return full >= HUNDREDS && figures.every((each) => each <= 100);
}

export function brokenCounts(table: PlanTable): OddAmount[] {
  let whole = 0;
  const broken: OddAmount[] = [];
  const columns = table.columns.filter(
    ({ id, type }) => type === 'quantity' && COUNTS.test(id) && !mayBeShares(table, id),
  );
  for (const row of table.rows) {
    const unit = unitIn(row, 'target') ?? '';
    if (!WHOLE.test(unit.trim()) || plansRate(row)) continue;
    for (const { id } of columns) {
      const value = row.values[id];
      const amount = figure(value);
      if (!value || amount === null || value.formula !== null) continue;
      if (Number.isInteger(amount)) {
        whole += 1;
        continue;
      }
      // Another unit stands with the figure itself.
      const own = value.quantities[0]?.unit;
      if (own && !WHOLE.test(own.trim())) continue;
      const params = { jenis: KIND, nilai: amount, isi: value.text, satuan: own ?? unit };
      broken.push({ row, column: value.column, cells: [], params });
    }
  }
  const [only] = broken;
  if (!only || broken.length > 1 || whole < MANY) return [];
  return [{ ...only, params: { ...only.params, banyak: whole } }];
}
