// Files in and out of the command: clear sentences for what cannot be read, nothing left half-written.
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { HostWorkbook } from '../engine/sheetEngine.ts';
import { HostFileError } from '../xlsx/hostFileError.ts';
import { loadXlsx } from '../xlsx/loadXlsx.ts';
import { saveXlsx } from '../xlsx/saveXlsx.ts';
import { CliError } from './cliError.ts';

const WHY: Readonly<Record<string, string>> = {
  NOT_FOUND: 'tidak ditemukan. Periksa nama dan foldernya.',
  NOT_XLSX:
    'bukan buku kerja Excel (.xlsx). Buka di Excel atau Google Sheets, lalu simpan sebagai .xlsx.',
  ENCRYPTED: 'terkunci kata sandi. Buka berkasnya, hapus kata sandinya, lalu simpan lagi.',
  EMPTY: 'kosong, tidak ada isinya. Pilih berkas yang berisi tabel.',
  UNREADABLE: 'rusak dan tidak dapat dibaca. Mintalah salinan baru dari pengirimnya.',
};

/** Why a file cannot be read, as the second half of a sentence that begins with its name; null for other errors. */
export function whyUnreadable(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return null;
  if (error instanceof HostFileError && error.place) {
    const { sheet, cell } = error.place;
    return `terlalu besar: lembar "${sheet}" terisi sampai sel ${cell}. Hapus isi yang jauh di luar tabel, lalu simpan lagi.`;
  }
  if (code === 'ENOENT') return WHY.NOT_FOUND!;
  if (code === 'EISDIR') return 'adalah folder, bukan berkas. Tulis nama berkas .xlsx di dalamnya.';
  if (code === 'EACCES' || code === 'EPERM') {
    return 'tidak boleh dibaca oleh akun ini. Mintalah izin baca.';
  }
  return Object.hasOwn(WHY, code) ? WHY[code]! : null;
}

/** Reads one workbook. @throws the file error, to be told by `whyUnreadable` */
export async function loadWorkbook(path: string): Promise<HostWorkbook> {
  const bytes = await readFile(path);
  return loadXlsx(new Uint8Array(bytes), basename(path));
}

/** Reads a text file. @throws CliError that names the file and says what to do */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new CliError(`Berkas "${path}" ${whyUnreadable(error) ?? WHY.UNREADABLE}`);
  }
}

/** Reads one workbook. @throws CliError that names the file and says what to do */
export async function openWorkbook(path: string): Promise<HostWorkbook> {
  try {
    return await loadWorkbook(path);
  } catch (error) {
    const why = whyUnreadable(error);
    if (why) throw new CliError(`Berkas "${path}" ${why}`);
    throw error;
  }
}

/** Writes a workbook beside its final name first, then renames it. @throws CliError when the folder cannot be written */
export async function writeWorkbook(workbook: HostWorkbook, path: string): Promise<void> {
  const target = await realPath(path);
  checkOutputName(path);
  const bytes = await saveXlsx(workbook);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(temporary, bytes);
    await rename(temporary, target);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new CliError(
      `Berkas "${path}" tidak dapat ditulis. Periksa folder tujuan, atau tutup berkas itu bila sedang terbuka.`,
    );
  }
}

/** Where the file really lies: two names of one file give the same path, also behind a link; also of a file that is yet to be made. */
export async function realPath(path: string): Promise<string> {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch {
    const folder = dirname(full);
    return folder === full ? full : join(await realPath(folder), basename(full));
  }
}

/** @throws CliError when the name is no .xlsx, so that it is told before any work is done */
export function checkOutputName(path: string): void {
  if (!/\.xlsx$/i.test(path)) {
    throw new CliError(`Nama berkas hasil "${path}" harus berakhiran .xlsx.`);
  }
}

/** True when the path is a folder. @throws CliError when it does not exist */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new CliError(`Berkas atau folder "${path}" ${WHY.NOT_FOUND}`);
  }
}
