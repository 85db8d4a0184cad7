// How the cells of a column are read, told by its id alone.
import type { ColumnId, ColumnType } from '../../model/column.ts';

const TEXT = new Set([
  'no',
  'noIndikator',
  'jabatan',
  'tujuan',
  'sasaran',
  'program',
  'kegiatan',
  'subKegiatan',
  'aksi',
  'uraian',
  'indikator',
  'indikatorTujuan',
  'indikatorSubKegiatan',
  'indikatorSasaran',
  'indikatorProgram',
  'indikatorKegiatan',
  'satuan',
  'satuanTujuan',
  'satuanSasaran',
  'satuanProgram',
  'satuanKegiatan',
  'penanggungJawab',
  'keterangan',
  'level',
  'polaritas',
  'akumulasi',
  'desa',
  'alamat',
  'hasilUraian',
  'hasilIndikator',
  'catatan',
  'lokasi',
  'sumberDana',
  'periode',
]);

/** Ids of quantities that are not listed elsewhere (`target`, `tw1`, `realisasiK2`) are quantities. */
export function columnType(id: ColumnId): ColumnType {
  if (TEXT.has(id)) return 'text';
  if (/^kode/.test(id)) return 'code';
  if (/^jadwal\d$/.test(id)) return 'tick';
  if (/^(?:capaian|persen|penyerapan|tingkatCapaian)/.test(id)) return 'percent';
  if (/^bulan(?:\d+|\*)$/.test(id)) return 'percent';
  if (
    /(?:^pagu|Pagu$|^kas[\d*]|^anggaran|^nilai(?:Kontrak|Swakelola)$|^realisasiKas|Rp(?:\d+|\*)?$)/.test(
      id,
    )
  )
    return 'money';
  return 'quantity';
}
