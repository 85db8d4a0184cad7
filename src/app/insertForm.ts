// Inserts a standard form as a new sheet, ready to be filled in.
import type { FormDefinition } from '../core/forms/formDefinition.ts';
import { formFromSheet } from '../core/forms/formFromSheet.ts';
import { parseFormText } from '../core/forms/formSchema.ts';
import { formById } from '../core/forms/index.ts';
import { formSheetName, type LayoutOptions, layoutForm } from '../core/forms/layoutForm.ts';
import { nomenclatureBody } from '../core/forms/nomenclatureBody.ts';
import { wilayahOf } from '../core/nomenclature/index.ts';
import {
  insertDone,
  insertLabel,
  noPrograms,
  unknownCodes,
  unknownWilayah,
} from '../core/text/formText.ts';
import { AppError } from '../ports/appError.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import { commit } from './commit.ts';
import type { Deps } from './deps.ts';

const NAME_LENGTH = 31;
const DRAWN = 'lembar:';
/** WIB; the year only matters around New Year, and no region is behind WIB. */
const WIB_MS = 7 * 3_600_000;

/** `Rencana Aksi`, `Rencana Aksi (2)`, ...: the first name that is free. Names differ by more than case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : ` (${number})`;
    const name = `${wanted.slice(0, NAME_LENGTH - tail.length).trimEnd()}${tail}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function yearOf(deps: Deps, tahun: number | null): number {
  if (tahun === null) return new Date(deps.clock.now() + WIB_MS).getUTCFullYear();
  if (!Number.isInteger(tahun) || tahun < 2000 || tahun > 2100) {
    throw new AppError('BAD_YEAR', { tahun });
  }
  return tahun;
}

/** The region's full name for titles. */
function regionOf(kode: string | null): { name: string; kode: string } | null {
  if (kode === null || kode.trim() === '') return null;
  const wilayah = wilayahOf(kode);
  if (wilayah === null) throw new AppError('BAD_REQUEST', { detail: unknownWilayah(kode) });
  const bare = wilayah.level === 'provinsi' && !/^(Provinsi|Daerah)\b/.test(wilayah.nama);
  return { name: `${bare ? 'Provinsi ' : ''}${wilayah.nama}`, kode: wilayah.kode };
}

function bodyOf(form: FormDefinition, kode: readonly string[]): Pick<LayoutOptions, 'body'> {
  if (kode.length === 0) return {};
  if (!form.levels.some((each) => each.level === 'program')) {
    throw new AppError('BAD_REQUEST', { detail: noPrograms(form.title) });
  }
  const body = nomenclatureBody(form, kode);
  if (body.unknown.length > 0) {
    throw new AppError('BAD_REQUEST', { detail: unknownCodes(body.unknown) });
  }
  return { body: body.rows };
}

/**
 * A form id; `lembar:NAME` for a form that a trainer drew on a sheet of this workbook; or the text of a trainer's JSON file.
 */
function formOf(deps: Deps, id: string): FormDefinition {
  const json = /^\s*\{/.test(id);
  if (!json && !id.startsWith(DRAWN)) {
    const form = formById(id);
    if (form === null) throw new AppError('UNKNOWN_FORM', { form: id });
    return form;
  }
  const parsed = json
    ? parseFormText(id)
    : formFromSheet(deps.workbook.snapshot(id.slice(DRAWN.length)));
  if (!parsed.ok) throw new AppError('BAD_FORM', { detail: parsed.problems.join('; ') });
  return parsed.form;
}

/**
 * Throws AppError `UNKNOWN_FORM`, `BAD_FORM`, `SHEET_MISSING`, `BAD_YEAR`, `BAD_REQUEST` before anything is written, else
 * what commit throws.
 */
export function insertForm(deps: Deps, request: Request<'insertForm'>): Reply<'insertForm'> {
  const form = formOf(deps, request.form);
  const tahun = yearOf(deps, request.tahun);
  const region = regionOf(request.wilayah);
  const names = deps.workbook.sheets().map((each) => each.name);
  const sheet = freeSheetName(formSheetName(form), names);
  const layout = layoutForm(form, {
    tahun,
    instansi: request.instansi,
    wilayah: region?.name ?? null,
    kodeWilayah: region?.kode ?? null,
    sheet,
    ...bodyOf(form, request.kode),
  });
  commit(deps, insertLabel(form.title), layout.edits);
  deps.workbook.select(sheet, 'A1');
  deps.workbook.toast(insertDone(sheet), form.title);
  return { sheet };
}
