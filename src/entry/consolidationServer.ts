// The calls that only the sekretariat edition offers.
import { beginConsolidation as beginConsolidationUseCase } from '../app/beginConsolidation.ts';
import { cancelRun as cancelRunUseCase } from '../app/cancelRun.ts';
import { finishConsolidation as finishConsolidationUseCase } from '../app/finishConsolidation.ts';
import { getRegistry as getRegistryUseCase } from '../app/getRegistry.ts';
import { importRegistry as importRegistryUseCase } from '../app/importRegistry.ts';
import { sendDistrict as sendDistrictUseCase } from '../app/sendDistrict.ts';
import { startRun as startRunUseCase } from '../app/startRun.ts';
import { stepPublish as stepPublishUseCase } from '../app/stepPublish.ts';
import { stepRun as stepRunUseCase } from '../app/stepRun.ts';
import { traceTotal as traceTotalUseCase } from '../app/traceTotal.ts';
import type { Reply } from '../rpc/contract.ts';
import type { Result } from '../rpc/result.ts';
import { guard } from './guard.ts';

/**
 * Memulai konsolidasi untuk satu tahun dan triwulan.
 * @param {Object} request tahun dan triwulan
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function beginConsolidation(request: unknown): Result<Reply<'beginConsolidation'>> {
  return guard('beginConsolidation', request, beginConsolidationUseCase);
}

/**
 * Menerima isi berkas satu kabupaten/kota, bagian demi bagian.
 * @param {Object} request nomor pekerjaan, nama berkas, dan lembar-lembarnya
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function sendDistrict(request: unknown): Result<Reply<'sendDistrict'>> {
  return guard('sendDistrict', request, sendDistrictUseCase);
}

/**
 * Menulis ringkasan provinsi selangkah demi selangkah.
 * @param {Object} request nomor pekerjaan
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function stepPublish(request: unknown): Result<Reply<'stepPublish'>> {
  return guard('stepPublish', request, (deps, parsed) => stepPublishUseCase(deps, parsed));
}

/**
 * Menyelesaikan konsolidasi dan menulis ringkasan provinsi.
 * @param {Object} request nomor pekerjaan
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function finishConsolidation(request: unknown): Result<Reply<'finishConsolidation'>> {
  return guard('finishConsolidation', request, finishConsolidationUseCase);
}

/**
 * Menghentikan pembacaan; yang sudah terbaca tetap tersimpan.
 * @param {Object} request nomor pekerjaan dan pemiliknya
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function cancelRun(request: unknown): Result<Reply<'cancelRun'>> {
  return guard('cancelRun', request, cancelRunUseCase);
}

/**
 * Membaca daftar buku kerja kabupaten/kota.
 * @param {Object} request kosong
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function getRegistry(request: unknown): Result<Reply<'getRegistry'>> {
  return guard('getRegistry', request, getRegistryUseCase);
}

/**
 * Menambah daftar dari tautan yang ditempel.
 * @param {Object} request teks berisi satu tautan per baris
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function importRegistry(request: unknown): Result<Reply<'importRegistry'>> {
  return guard('importRegistry', request, importRegistryUseCase);
}

/**
 * Memulai atau melanjutkan pembacaan buku kerja dari daftar.
 * @param {Object} request tahun, triwulan, pemilik, dan apakah dibaca ulang semua
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function startRun(request: unknown): Result<Reply<'startRun'>> {
  return guard('startRun', request, startRunUseCase);
}

/**
 * Membaca satu gelombang buku kerja.
 * @param {Object} request nomor pekerjaan dan pemiliknya
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function stepRun(request: unknown): Result<Reply<'stepRun'>> {
  return guard('stepRun', request, stepRunUseCase);
}

/**
 * Menelusuri sel asal sebuah jumlah.
 * @param {Object} request kode wilayah, kode program, dan angka yang dicari
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function traceTotal(request: unknown): Result<Reply<'traceTotal'>> {
  return guard('traceTotal', request, traceTotalUseCase);
}
