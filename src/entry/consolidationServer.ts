// The calls that only the sekretariat edition offers.
import { beginConsolidation as beginConsolidationUseCase } from '../app/beginConsolidation.ts';
import { finishConsolidation as finishConsolidationUseCase } from '../app/finishConsolidation.ts';
import { sendDistrict as sendDistrictUseCase } from '../app/sendDistrict.ts';
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
 * Menyelesaikan konsolidasi dan menulis ringkasan provinsi.
 * @param {Object} request nomor pekerjaan
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function finishConsolidation(request: unknown): Result<Reply<'finishConsolidation'>> {
  return guard('finishConsolidation', request, finishConsolidationUseCase);
}
