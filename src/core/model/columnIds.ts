// The ids of the column vocabulary as a list, for checking forms that come from outside.
import type { ColumnId } from './column.ts';

const SINGLE = new Set(
  (
    'no kode jabatan tujuan sasaran program kegiatan subKegiatan aksi uraian indikator indikatorSasaran ' +
    'indikatorProgram indikatorKegiatan satuan satuanTujuan satuanSasaran satuanProgram satuanKegiatan penanggungJawab keterangan level polaritas akumulasi ' +
    'noIndikator desa alamat hasilUraian hasilIndikator catatan lokasi sumberDana ' +
    'target targetSasaran targetProgram targetKegiatan targetRenstra realisasiLalu targetMaju hasilTarget ' +
    'targetBerikut realisasi realisasiN realisasiN1 peningkatan jumlahK realisasiRenstra perkiraanRealisasi kondisiAwal ' +
    'capaian persenK persenRp penyerapan tingkatCapaian tingkatCapaianRp ' +
    'pagu paguProgram paguMaju hasilPagu paguUsulan paguRekomendasi targetRenstraRp realisasiLaluRp ' +
    'realisasiRp jumlahRp realisasiRenstraRp nilaiKontrak nilaiSwakelola'
  ).split(' '),
);

/** Families with a number: how far each counts. */
const NUMBERED: Readonly<Record<string, number>> = {
  tw: 4,
  targetSd: 4,
  anggaranSd: 4,
  realisasiSdK: 4,
  realisasiSdRp: 4,
  jadwal: 4,
  bulan: 12,
  kas: 12,
  targetTahun: 10,
  paguTahun: 10,
  realisasiTahun: 10,
  realisasiTahunRp: 10,
  capaianTahun: 10,
  capaianTahunRp: 10,
  proyeksi: 3,
  realisasiK: 4,
  realisasiRp: 4,
  persenK: 4,
  persenRp: 4,
  // Columns of an office's own form that no rule or recap knows.
  lain: 20,
};

/** True when the id belongs to the vocabulary of `ColumnId`. */
export function isColumnId(id: string): id is ColumnId {
  if (SINGLE.has(id)) return true;
  const match = /^([A-Za-z]+?)([1-9]\d?)$/.exec(id);
  if (!match) return false;
  const most = NUMBERED[match[1]!];
  return most !== undefined && Number(match[2]) <= most;
}
