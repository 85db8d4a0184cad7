// The calls that every edition offers to the panel, the menu and the command: each one use case behind the guard.
import { acceptFinding as acceptFindingUseCase } from '../app/acceptFinding.ts';
import { applyRepair as applyRepairUseCase } from '../app/applyRepair.ts';
import { getOverview as getOverviewUseCase } from '../app/getOverview.ts';
import { getRules as getRulesUseCase } from '../app/getRules.ts';
import { insertForm as insertFormUseCase } from '../app/insertForm.ts';
import { jumpTo as jumpToUseCase } from '../app/jumpTo.ts';
import { listForms as listFormsUseCase } from '../app/listForms.ts';
import { makeRecap as makeRecapUseCase } from '../app/makeRecap.ts';
import { markFindings as markFindingsUseCase } from '../app/markFindings.ts';
import { readPlan as readPlanUseCase } from '../app/readPlan.ts';
import { setSeverity as setSeverityUseCase } from '../app/setSeverity.ts';
import { undoLast as undoLastUseCase } from '../app/undoLast.ts';
import { updateForm as updateFormUseCase } from '../app/updateForm.ts';
import { validatePlan as validatePlanUseCase } from '../app/validatePlan.ts';
import type { Reply } from '../rpc/contract.ts';
import type { Result } from '../rpc/result.ts';
import { guard } from './guard.ts';

/**
 * Menceritakan berkas yang terbuka: tabel apa saja yang dipahami, edisi, dan tindakan yang dapat dibatalkan.
 * @param {Object} request permintaan kosong
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function getOverview(request: unknown): Result<Reply<'getOverview'>> {
  return guard('getOverview', request, getOverviewUseCase);
}

/**
 * Menyebut formulir baku yang dapat disisipkan.
 * @param {Object} request permintaan kosong
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function listForms(request: unknown): Result<Reply<'listForms'>> {
  return guard('listForms', request, listFormsUseCase);
}

/**
 * Menyisipkan satu formulir baku sebagai lembar baru.
 * @param {Object} request formulir, tahun, wilayah, instansi, dan kode awal
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function insertForm(request: unknown): Result<Reply<'insertForm'>> {
  return guard('insertForm', request, insertFormUseCase);
}

/**
 * Membaca tabel rencana aksi di satu lembar atau di seluruh berkas.
 * @param {Object} request nama lembar, atau null untuk semua
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function readPlan(request: unknown): Result<Reply<'readPlan'>> {
  return guard('readPlan', request, readPlanUseCase);
}

/**
 * Memeriksa rencana aksi; tidak ada sel yang diubah.
 * @param {Object} request nama lembar, atau null untuk semua
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function validatePlan(request: unknown): Result<Reply<'validatePlan'>> {
  return guard('validatePlan', request, validatePlanUseCase);
}

/**
 * Memilih satu sel di lembar kerja.
 * @param {Object} request nama lembar dan alamat sel
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function jumpTo(request: unknown): Result<Reply<'jumpTo'>> {
  return guard('jumpTo', request, jumpToUseCase);
}

/**
 * Menerapkan perbaikan yang dipilih sebagai satu tindakan.
 * @param {Object} request temuan yang dipilih
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function applyRepair(request: unknown): Result<Reply<'applyRepair'>> {
  return guard('applyRepair', request, applyRepairUseCase);
}

/**
 * Mencatat bahwa satu temuan memang demikian adanya.
 * @param {Object} request temuan dan alasannya
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function acceptFinding(request: unknown): Result<Reply<'acceptFinding'>> {
  return guard('acceptFinding', request, acceptFindingUseCase);
}

/**
 * Menandai temuan di lembar dengan warna dan catatan, atau menghapus tanda itu.
 * @param {Object} request nama lembar dan nyala atau padam
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function markFindings(request: unknown): Result<Reply<'markFindings'>> {
  return guard('markFindings', request, markFindingsUseCase);
}

/**
 * Memperbarui lembar yang dibuat dengan versi lama sebuah formulir baku, atau hanya menunjukkan perubahannya.
 * @param {Object} request lembar, dan apakah ditulis
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function updateForm(request: unknown): Result<Reply<'updateForm'>> {
  return guard('updateForm', request, updateFormUseCase);
}

/**
 * Menyebut semua aturan pemeriksaan dan tingkatnya menurut kantor ini.
 * @param {Object} request permintaan kosong
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function getRules(request: unknown): Result<Reply<'getRules'>> {
  return guard('getRules', request, getRulesUseCase);
}

/**
 * Menetapkan tingkat satu aturan untuk kantor ini, atau mematikannya.
 * @param {Object} request kode aturan dan tingkatnya; null kembali ke baku
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function setSeverity(request: unknown): Result<Reply<'setSeverity'>> {
  return guard('setSeverity', request, setSeverityUseCase);
}

/**
 * Membatalkan tindakan renaksi yang terakhir.
 * @param {Object} request permintaan kosong
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function undoLast(request: unknown): Result<Reply<'undoLast'>> {
  return guard('undoLast', request, undoLastUseCase);
}

/**
 * Menghitung rekap triwulan, dan menuliskannya bila diminta.
 * @param {Object} request lembar, triwulan, dan apakah ditulis
 * @return {Object} hasil, atau satu kalimat tentang apa yang salah
 */
export function makeRecap(request: unknown): Result<Reply<'makeRecap'>> {
  return guard('makeRecap', request, makeRecapUseCase);
}
