// The test command: makes sure of a browser, brings the list of rules up to date, runs every test, and ends with one countable line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findOrInstallBrowser } from './browser.ts';
import { writeRuleList } from './generate-rules.ts';

const REPORT = 'test-results/report.json';

const browser = findOrInstallBrowser();
if (!browser) {
  console.error(
    'Uji peramban membutuhkan Chromium. Pasang dengan "apt-get install chromium" (Debian/Ubuntu) atau pasang Google Chrome, atau isi CHROMIUM_PATH, lalu ulangi.',
  );
  if (process.env.CI) process.exit(1);
}

writeRuleList();
mkdirSync('test-results', { recursive: true });
rmSync(REPORT, { force: true });
const env = { ...process.env, ...(browser ? { CHROMIUM_PATH: browser } : {}) };
const run = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env },
);

let passed = 0;
let failed = 0;
let skipped = 0;
try {
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  passed = report.numPassedTests;
  skipped = report.numPendingTests + report.numTodoTests;
  // A file that cannot be loaded has no failed test of its own, yet it is a failure.
  const broken = report.testResults.filter(
    (file: { status: string; assertionResults: { status: string }[] }) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  failed = report.numFailedTests + broken;
} catch {
  console.error('Laporan uji tidak terbaca; vitest berhenti sebelum selesai.');
  failed = 1;
}
if (run.status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
