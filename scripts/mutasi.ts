// Measures the rules: plants one fault at a time in many layouts and counts what is found, missed and falsely raised.
import { writeFileSync } from 'node:fs';
import { cellName } from '../src/core/grid/a1.ts';
import { readGrid } from '../src/core/reader/readGrid.ts';
import type { Finding } from '../src/core/rules/rule.ts';
import { runRules } from '../src/core/rules/runRules.ts';
import { gridFromHost } from '../test/support/gridFromHost.ts';
import { draftOf } from './mutasi/draft.ts';
import { FAULTS } from './mutasi/faults.ts';
import { LAYOUTS } from './mutasi/layouts.ts';
import { planOf, random } from './mutasi/plan.ts';
import { type Draft, workbookOf } from './mutasi/sheet.ts';

export interface Score {
  planted: number;
  /** The culprit is the first cell of a finding. */
  named: number;
  /** The culprit stands among the other cells of a finding. */
  listed: number;
  missed: string[];
  falseAlarms: string[];
}

export function check(draft: Draft): Finding[] {
  const workbook = workbookOf(draft);
  const grid = gridFromHost(workbook, workbook.sheets()[0]!);
  return runRules({
    tables: readGrid(grid),
    grids: new Map([[grid.sheet, grid]]),
    wilayah: null,
    onBug: (where, error) => {
      throw new Error(`${where}: ${String(error)}`);
    },
  });
}

export function emptyScore(): Score {
  return { planted: 0, named: 0, listed: 0, missed: [], falseAlarms: [] };
}

/** `sites` faults of every kind in every layout. */
export function measure(sites: number, seeds: readonly number[], layouts = LAYOUTS) {
  const byKind = new Map<string, Score>();
  const byLayout = new Map<string, Score>();
  const clean: string[] = [];
  for (const layout of layouts) {
    const score = emptyScore();
    byLayout.set(layout.name, score);
    for (const seed of seeds) {
      const base = draftOf(layout, planOf(seed));
      for (const finding of check(base)) clean.push(`${layout.name} ${say(finding)}`);
      const next = random(seed * 7919 + layout.name.length);
      for (const fault of FAULTS) {
        const kind = byKind.get(fault.kind) ?? emptyScore();
        byKind.set(fault.kind, kind);
        for (let site = 0; site < sites; site += 1) {
          const planted = fault.plant(base, (n) => Math.floor(next() * n));
          if (!planted) continue;
          const findings = check(planted.draft);
          const at = (finding: Finding, from: number, to: number): boolean =>
            finding.cells
              .slice(from, to)
              .some((cell) =>
                planted.culprits.some(
                  ([row, column]) => cell.row === row && cell.column === column,
                ),
              );
          const named = findings.some((finding) => at(finding, 0, 1));
          const listed = findings.some((finding) => at(finding, 1, 99));
          const astray = findings.filter((finding) => !at(finding, 0, 99));
          for (const each of [kind, score]) {
            each.planted += 1;
            if (named) each.named += 1;
            else if (listed) each.listed += 1;
            else each.missed.push(`${layout.name}: ${planted.what}`);
            each.falseAlarms.push(
              ...astray.map((finding) => `${layout.name}: ${planted.what} → ${say(finding)}`),
            );
          }
        }
      }
    }
  }
  return { byKind, byLayout, clean };
}

function say(finding: Finding): string {
  const cell = finding.cells[0]!;
  return `${finding.code} ${cellName(cell.row, cell.column)}`;
}

export function table(title: string, scores: ReadonlyMap<string, Score>): string[] {
  const lines = [
    `| ${title} | ditanam | sel ditunjuk | disebut | luput | alarm palsu |`,
    '|---|---:|---:|---:|---:|---:|',
  ];
  const sum = emptyScore();
  for (const [name, score] of scores) {
    if (score.planted === 0) continue;
    lines.push(
      `| ${name} | ${score.planted} | ${score.named} | ${score.listed} | ${score.missed.length} | ${score.falseAlarms.length} |`,
    );
    sum.planted += score.planted;
    sum.named += score.named;
    sum.listed += score.listed;
    sum.missed.push(...score.missed);
    sum.falseAlarms.push(...score.falseAlarms);
  }
  lines.push(
    `| **semua** | ${sum.planted} | ${sum.named} | ${sum.listed} | ${sum.missed.length} | ${sum.falseAlarms.length} |`,
  );
  return lines;
}

function main(): void {
  const sites = Number(process.argv[2] ?? 3);
  const { byKind, byLayout, clean } = measure(sites, [1, 2]);
  const text = [
    '# Ketepatan pemeriksaan',
    '',
    `Diukur dengan \`npm run mutasi\` (\`tsx scripts/mutasi.ts ${sites}\`): rencana buatan dalam ${LAYOUTS.length} susunan tabel yang berbeda,`,
    'satu kesalahan ditanam tiap kali, lalu semua aturan dijalankan. "Sel ditunjuk": temuan menunjuk sel yang salah sebagai penyebab;',
    '"disebut": sel itu tercantum di antara sel temuan; "alarm palsu": temuan lain yang tidak menyebut sel itu.',
    '',
    'Temuan pada tabel keempat dokumen yang terbit, dinilai satu per satu: [temuan-dokumen.md](temuan-dokumen.md).',
    'Kesalahan yang ditanam orang lain dalam susunan yang belum pernah dilihat: [susunan-baru.md](susunan-baru.md).',
    '',
    `Temuan pada ${LAYOUTS.length * 2} lembar tanpa kesalahan: ${clean.length}.`,
    '',
    ...table('jenis kesalahan', byKind),
    '',
    ...table('susunan tabel', byLayout),
    '',
  ].join('\n');
  process.stdout.write(`${text}\n`);
  const missed = [...byKind.entries()].flatMap(([kind, score]) =>
    score.missed.map((each) => `luput  ${kind}: ${each}`),
  );
  const alarms = [...byKind.entries()].flatMap(([kind, score]) =>
    score.falseAlarms.map((each) => `palsu  ${kind}: ${each}`),
  );
  process.stderr.write(
    `${[...clean.map((each) => `bersih ${each}`), ...missed, ...alarms].join('\n')}\n`,
  );
  if (process.argv.includes('--tulis'))
    writeFileSync(new URL('../docs/validasi.md', import.meta.url), text);
}

if (process.argv[1]?.endsWith('mutasi.ts')) main();
