// `npm run demo`: the main job on real tables. Inserts a form, checks the samples, makes a recap and a consolidation, and tells what it saw.
import { mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { main } from '../host/cli.ts';
import { STATUS } from '../host/commands/consolidate.ts';
import { formatNumber, formatPercent, formatRupiah } from '../src/core/numbers/formatNumber.ts';
import type {
  ConsolidateResult,
  FindingView,
  ReadResult,
  RecapResult,
  ValidateResult,
} from '../src/rpc/shapes.ts';
import { buildAll } from './build.ts';

const OUT = 'out';
const SAMPLES = 'samples';
const MERANGIN = join(SAMPLES, 'merangin-rencana-aksi-dan-evaluasi-2024.xlsx');

const start = Date.now();
const say = (text = '') => console.log(text);

/** Runs one `renaksi` command with --json and returns what it printed. */
async function renaksi<T>(args: readonly string[], codes: readonly number[] = [0]): Promise<T> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main([...args, '--json'], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  if (!codes.includes(code)) throw new Error(`renaksi ${args.join(' ')}: ${err.join(' ')}`);
  return JSON.parse(out.join('\n')) as T;
}

const orNone = (value: number | null, format: (value: number) => string) =>
  value === null ? 'belum ada' : format(value);

const SEVERITY_ORDER = { error: 0, warning: 1, info: 2 } as const;

function worst(findings: readonly FindingView[], n: number): readonly FindingView[] {
  return [...findings]
    .sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity])
    .slice(0, n);
}

mkdirSync(OUT, { recursive: true });
say('1. Membangun add-on');
const report = await buildAll({ quiet: true });
for (const [edition, { folder }] of Object.entries(report.editions))
  say(`   ${edition}: ${relative('.', folder)}`);

say('\n2. Menyisipkan formulir baku ke buku kerja baru');
const forms = await renaksi<{ forms: readonly { id: string; title: string }[] }>([
  'template',
  'list',
]);
for (const { id, title } of forms.forms) {
  const file = join(OUT, `formulir-${id}.xlsx`);
  await renaksi(['template', id, '--out', file, '--tahun', '2025']);
  say(`   ${id.padEnd(22)} ${title} → ${file}`);
}

say('\n3. Membaca dan memeriksa contoh dari dokumen yang sudah terbit');
for (const name of readdirSync(SAMPLES)
  .filter((one) => one.endsWith('.xlsx'))
  .sort()) {
  const file = join(SAMPLES, name);
  const read = await renaksi<ReadResult>(['read', file]);
  const { findings, counts } = await renaksi<ValidateResult>(['validate', file], [0, 1]);
  say(`\n   ${file}`);
  for (const table of read.sheets) {
    say(
      `     lembar "${table.sheet}": ${table.form ?? 'bukan formulir baku'}, ${table.rows.length} baris dipahami`,
    );
  }
  say(
    `     ${counts.error} kesalahan, ${counts.warning} peringatan, ${counts.info} info${findings.length > 0 ? '; antara lain:' : '.'}`,
  );
  for (const finding of worst(findings, 3)) {
    say(`     - ${finding.sheet}!${finding.cell}: ${finding.message}`);
    if (finding.suggestion) say(`       ${finding.suggestion}`);
  }
}

say('\n4. Rekap triwulan I dari evaluasi Merangin');
const recap = await renaksi<RecapResult>([
  'recap',
  MERANGIN,
  '--triwulan',
  '1',
  '--out',
  join(OUT, 'rekap-merangin-tw1.xlsx'),
]);
const { summary } = recap;
say(
  `   rata-rata capaian ${orNone(summary.rataRataCapaian, (v) => formatPercent(v))} (${summary.predikatKinerja ?? 'belum ada'})`,
);
say(
  `   realisasi ${orNone(summary.totalRealisasiRp, formatRupiah)} dari pagu ${orNone(summary.totalPagu, formatRupiah)}: serapan ${orNone(summary.serapan, (v) => formatPercent(v))} (${summary.predikatAnggaran ?? 'belum ada'})`,
);
const explained = recap.rows.find((row) => row.capaian !== null);
if (explained) say(`   misalnya "${explained.name}": ${explained.how}`);

say('\n5. Konsolidasi contoh kabupaten');
const province = await renaksi<ConsolidateResult>([
  'consolidate',
  join(SAMPLES, 'kabupaten'),
  '--tahun',
  '2024',
  '--triwulan',
  '2',
  '--out',
  join(OUT, 'provinsi-tw2.xlsx'),
]);
for (const district of province.districts) {
  say(
    `   ${(district.nama ?? district.file).padEnd(32)} ${STATUS[district.status].padEnd(12)} pagu ${orNone(district.pagu, formatRupiah)}`,
  );
  for (const problem of district.problems) say(`     - ${problem.message}`);
}
say(
  `   pagu provinsi ${orNone(province.provinsi.pagu, formatRupiah)}, ${formatNumber(province.provinsi.programs.length)} program`,
);

say(`\nSelesai dalam ${formatNumber((Date.now() - start) / 1000, 1)} detik. Buka folder "${OUT}":`);
for (const name of readdirSync(OUT).sort()) say(`   ${join(OUT, name)}`);
