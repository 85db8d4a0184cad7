// `renaksi template`: lists the standard forms, or makes a new workbook with one of them.
import type { Streams } from '../cli.ts';
import { createWorkbook } from '../engine/createWorkbook.ts';
import { openBundle } from './bundle.ts';
import { CliError } from './cliError.ts';
import { checkOutputName, readText, writeWorkbook } from './files.ts';
import { readOptions, readYear } from './options.ts';

/** @throws CliError for an unknown form, a wrong year or an output that cannot be written */
export async function templateCommand(args: readonly string[], streams: Streams): Promise<number> {
  const options = readOptions(args, {
    values: ['out', 'tahun', 'wilayah', 'instansi'],
    flags: ['json'],
  });
  const [id, ...rest] = options.positions;
  if (id === undefined || rest.length > 0) {
    throw new CliError(
      'Tulis id satu formulir, misalnya "renaksi template evaluasi-renaksi --out F.xlsx", atau "renaksi template list".',
    );
  }
  const workbook = createWorkbook({ name: 'renaksi', locale: 'id_ID' });
  const starter = workbook.addSheet('Lembar1').name;
  const own = /\.json$/i.test(id);
  const call = await openBundle('kantor', workbook, own ? id : null);

  if (id === 'list') {
    const forms = call('listForms', {}).forms.map(({ id, title, version, source, purpose }) => ({
      id,
      title,
      version,
      source,
      purpose,
    }));
    if (options.flag('json')) streams.out(JSON.stringify({ forms }));
    else
      for (const form of forms)
        streams.out(`${form.id}  v${form.version}  ${form.title} (${form.source})`);
    return 0;
  }

  const out = options.required('out', 'nama berkas hasil, misalnya --out rencana-aksi.xlsx');
  checkOutputName(out);
  const tahun = options.text('tahun');
  const { sheet } = call('insertForm', {
    form: own ? await readForm(id) : id,
    tahun: tahun === null ? null : readYear(tahun),
    wilayah: options.text('wilayah'),
    instansi: options.text('instansi'),
    kode: [],
  });
  if (starter !== sheet) workbook.deleteSheet(starter);
  await writeWorkbook(workbook, out);
  if (options.flag('json')) streams.out(JSON.stringify({ form: id, sheet, out }));
  else streams.err(`Formulir "${sheet}" ditulis ke ${out}.`);
  return 0;
}

/** The text of a trainer's own form. @throws CliError when it is no JSON object at all: the call would take it for an id */
async function readForm(file: string): Promise<string> {
  const text = await readText(file);
  if (!/^\uFEFF?\s*\{/.test(text)) {
    throw new CliError(
      `Berkas "${file}" bukan formulir: isinya harus satu objek JSON yang diawali tanda {.`,
    );
  }
  return text;
}
