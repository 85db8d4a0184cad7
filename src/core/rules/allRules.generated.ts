// All rules by code; written by scripts/generate-rules.ts, never by hand.
import { angkaTeks } from './angka-teks.rule.ts';
import { bulanSeratus } from './bulan-seratus.rule.ts';
import { galat } from './galat.rule.ts';
import { indikatorKosong } from './indikator-kosong.rule.ts';
import { jumlahAnak } from './jumlah-anak.rule.ts';
import { jumlahTotal } from './jumlah-total.rule.ts';
import { kasPagu } from './kas-pagu.rule.ts';
import { kodeGanda } from './kode-ganda.rule.ts';
import { kodeInduk } from './kode-induk.rule.ts';
import { kodeUrut } from './kode-urut.rule.ts';
import { notasiCampur } from './notasi-campur.rule.ts';
import { paguKosong } from './pagu-kosong.rule.ts';
import { penanggungJawabKosong } from './penanggung-jawab-kosong.rule.ts';
import { rencanaKosong } from './rencana-kosong.rule.ts';
import type { Rule } from './rule.ts';
import { satuanKosong } from './satuan-kosong.rule.ts';
import { targetKosong } from './target-kosong.rule.ts';
import { tingkatTerlewat } from './tingkat-terlewat.rule.ts';
import { triwulanTahun } from './triwulan-tahun.rule.ts';

export const ALL_RULES: readonly Rule[] = [
  angkaTeks,
  bulanSeratus,
  galat,
  indikatorKosong,
  jumlahAnak,
  jumlahTotal,
  kasPagu,
  kodeGanda,
  kodeInduk,
  kodeUrut,
  notasiCampur,
  paguKosong,
  penanggungJawabKosong,
  rencanaKosong,
  satuanKosong,
  targetKosong,
  tingkatTerlewat,
  triwulanTahun,
];
