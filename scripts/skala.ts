// `npm run skala`: how a consolidation of 13, 38 and 514 districts grows, beside the ways people use today.
import { formatNumber } from '../src/core/numbers/formatNumber.ts';
import { buildAll } from './build.ts';
import { consolidateLarge } from './skala/consolidateLarge.ts';
import { allDistricts, largeDistrict, paguOf } from './skala/largeDistrict.ts';
import { EXECUTION_MS } from './skala/latency.ts';
import { cellByCell, importRanges } from './skala/otherWays.ts';

const ROWS = 150;
const SIZES = process.argv.slice(2).map(Number).filter(Number.isInteger);
const minutes = (ms: number) => formatNumber(ms / 60_000, 1);
const seconds = (ms: number) => formatNumber(ms / 1000, 1);
const idOf = (kode: string) => `skala_${kode.replace('.', '_')}_${'x'.repeat(30)}`;
const say = (text = '') => console.log(text);

await buildAll({ quiet: true });
const all = allDistricts();
let wrong = false;

for (const size of SIZES.length > 0 ? SIZES : [13, 38, 514]) {
  const districts = all.slice(0, size);
  const sources = districts.map((one) => largeDistrict(idOf(one.kode), one, ROWS));
  const list = districts.map((one) => `${one.kode}\t${idOf(one.kode)}`).join('\n');
  const run = consolidateLarge(list, sources);
  const old = cellByCell(sources);
  const imports = importRanges(size);
  const expected = districts.reduce((sum, one) => sum + paguOf(one), 0);
  if (run.pagu !== expected || run.counted !== size || run.formulaPagu !== expected) wrong = true;

  say(`${formatNumber(size)} kabupaten/kota × ${ROWS} baris`);
  say('  renaksi (bundel sekretariat):');
  say(`    pembacaan ${formatNumber(run.reads)}, ditolak kuota ${formatNumber(run.refused)}`);
  say(`    panggilan layanan ${formatNumber(run.calls)}, langkah ${formatNumber(run.steps)}`);
  say(`    ${minutes(run.ms)} menit simulasi, langkah terlama ${seconds(run.longestMs)} detik`);
  say(
    `    membaca saja: ${formatNumber(run.readingCalls)} panggilan, ${minutes(run.readingMs)} menit simulasi; disimpan antarlangkah ${formatNumber(run.keptCharacters / 1e6, 1)} juta karakter`,
  );
  const { publish } = run;
  say(
    `    menulis hasil: ${formatNumber(publish.calls)} panggilan, ${formatNumber(publish.steps)} langkah, ${minutes(publish.ms)} menit simulasi, ${formatNumber(publish.cells)} sel (${formatNumber(publish.formulas)} rumus), ${seconds(publish.machineMs)} detik di mesin ini`,
  );
  say(
    `    rumus di Ringkasan ${run.formulaPagu === expected ? 'sama dengan' : 'BERBEDA dari'} sumbernya; dihitung mesin host dalam ${seconds(run.calculatedMs)} detik`,
  );
  say(
    `    komputasi di mesin ini ${seconds(run.machineMs)} detik, memori puncak ${formatNumber(Math.round(run.peakMegabytes))} MB`,
  );
  say(
    `    jumlah pagu ${run.pagu === expected ? 'sama dengan' : 'BERBEDA dari'} jumlah program semua kabupaten/kota (${formatNumber(run.counted)} dihitung)`,
  );
  say('  skrip yang lazim (openById, getValues, setValue per sel):');
  say(
    `    panggilan layanan ${formatNumber(old.calls)}, ${minutes(old.ms)} menit simulasi, ${formatNumber(Math.ceil(old.ms / EXECUTION_MS))} eksekusi; eksekusi pertama dihentikan setelah ${formatNumber(old.inFirstExecution)} kabupaten/kota`,
  );
  say('  satu IMPORTRANGE per kabupaten/kota (model):');
  say(
    `    ${formatNumber(imports.formulas)} rumus, ${minutes(imports.loadMs)} menit memuat, sekali ${minutes(imports.allowMs)} menit menekan "Izinkan akses"`,
  );
  say('  rasio terhadap renaksi:');
  say(
    `    skrip lazim: panggilan ×${formatNumber(old.calls / run.calls, 1)}, waktu ×${formatNumber(old.ms / run.ms, 1)}; IMPORTRANGE: waktu ×${formatNumber((imports.loadMs + imports.allowMs) / run.ms, 2)} (pertama), ×${formatNumber(imports.loadMs / run.ms, 2)} (berikutnya)`,
  );
  say();
}
if (wrong) {
  console.error('Jumlah konsolidasi tidak sama dengan sumbernya.');
  process.exitCode = 1;
}
