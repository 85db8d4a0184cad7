// The sample districts of Jambi through the three calls, and the province's formulas against the expected totals.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { gridMessages } from '../../host/apps-script/gridMessages.ts';
import { loadXlsx } from '../../host/xlsx/loadXlsx.ts';
import { beginConsolidation } from '../../src/app/beginConsolidation.ts';
import type { Deps } from '../../src/app/deps.ts';
import { finishConsolidation } from '../../src/app/finishConsolidation.ts';
import { sendDistrict } from '../../src/app/sendDistrict.ts';
import { STAGING_SHEET } from '../../src/app/staging.ts';
import { cellAt, type Grid, rowCount } from '../../src/core/grid/grid.ts';
import type { GridMessage } from '../../src/rpc/contract.ts';
import type { ConsolidateResult } from '../../src/rpc/shapes.ts';
import { type EnginePort, engineDeps, enginePort } from './enginePort.ts';

const FOLDER = join(import.meta.dirname, '../../samples/kabupaten');

interface Money {
  readonly pagu: number;
  readonly realisasiRp: readonly (number | null)[];
}
interface Expected {
  readonly districts: readonly (Money & { file: string; kode: string; nama: string })[];
  readonly provinsi: Money;
  readonly rows: readonly (Money & {
    level: string;
    kode: string;
    districts: number;
    target: number | null;
  })[];
}

const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Expected;
const sent = new Map<string, readonly GridMessage[]>();

beforeAll(async () => {
  for (const { file } of expected.districts) {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
    sent.set(file, gridMessages(await loadXlsx(bytes, file)));
  }
});

function office(): { deps: Deps; port: EnginePort } {
  const port = enginePort();
  port.host.addSheet('Lembar1', 10, 5);
  return { deps: engineDeps(port), port };
}

function consolidate(deps: Deps, files: readonly string[], triwulan = 2): ConsolidateResult {
  const { job } = beginConsolidation(deps, { tahun: 2024, triwulan });
  for (const file of files) {
    sendDistrict(deps, {
      job,
      file,
      wilayah: null,
      grids: sent.get(file)!,
      failure: null,
      last: true,
    });
  }
  return finishConsolidation(deps, { job });
}

function numberAt(grid: Grid, row: number, column: number): number | null {
  const cell = cellAt(grid, row, column);
  return cell.kind === 'number' ? (cell.value as number) : null;
}

function findRow(grid: Grid, column: number, words: string): number {
  for (let row = 0; row < rowCount(grid); row++) {
    if (cellAt(grid, row, column).display.trim() === words) return row;
  }
  throw new Error(`no row ${words}`);
}

const FILES = expected.districts.map((district) => district.file);

describe('consolidation of five districts in five layouts', () => {
  let port: EnginePort;
  let result: ConsolidateResult;
  beforeAll(() => {
    const made = office();
    port = made.port;
    result = consolidate(made.deps, FILES);
  });

  it('is right to the rupiah, per district and in all', () => {
    expect(result.provinsi.pagu).toBe(expected.provinsi.pagu);
    expect(result.provinsi.realisasiRp).toEqual(expected.provinsi.realisasiRp);
    for (const district of expected.districts) {
      const found = result.districts.find((d) => d.file === district.file)!;
      expect(found.nama).toBe(district.nama);
      expect(found.kode).toBe(district.kode);
      expect(found.pagu).toBe(district.pagu);
      expect(found.realisasiRp).toEqual(district.realisasiRp);
      expect(found.status).toBe('ok');
    }
  });
  it('joins codes of two and four digits, and programs without codes by their exact names', () => {
    const programs = expected.rows.filter((row) => row.level === 'program');
    expect(result.provinsi.programs.map((p) => [p.kode, p.pagu, p.districts])).toEqual(
      programs.map((row) => [row.kode, row.pagu, row.districts]),
    );
  });
  it('publishes formulas that come to the same totals, without any error', () => {
    const names = port.sheets().map((sheet) => sheet.name);
    expect(names).toEqual([
      'Lembar1',
      'Ringkasan',
      'Per program',
      'Matriks',
      'Per indikator',
      'Data',
      'Masalah',
    ]);
    for (const name of names) {
      for (const row of port.snapshot(name).cells) {
        for (const cell of row) expect(cell.kind, `${name} ${cell.formula}`).not.toBe('error');
      }
    }
    const program = port.snapshot('Per program');
    const total = findRow(program, 2, 'JUMLAH PROGRAM');
    expect(numberAt(program, total, 4)).toBe(expected.provinsi.pagu);
    for (const row of expected.rows.filter((line) => line.level === 'program')) {
      const at = findRow(program, 0, row.kode);
      expect([4, 5, 6, 7, 8].map((column) => numberAt(program, at, column))).toEqual([
        row.pagu,
        ...row.realisasiRp,
      ]);
    }
    const summary = port.snapshot('Ringkasan');
    expect(numberAt(summary, findRow(summary, 1, 'Pagu seluruhnya (Rp)'), 3)).toBe(
      expected.provinsi.pagu,
    );
    const spent = expected.provinsi.realisasiRp[0]! + expected.provinsi.realisasiRp[1]!;
    expect(numberAt(summary, findRow(summary, 1, 'Realisasi s.d. Triwulan II (Rp)'), 3)).toBe(
      spent,
    );
    const tebo = findRow(summary, 2, 'Kabupaten Tebo');
    expect(cellAt(summary, tebo, 11).value).toBe('');
    const matrix = port.snapshot('Matriks');
    const last = findRow(matrix, 2, 'JUMLAH');
    expect(numberAt(matrix, last, 3 + result.provinsi.programs.length * 3)).toBe(
      expected.provinsi.pagu,
    );
    expect(numberAt(matrix, last, 4 + result.provinsi.programs.length * 3)).toBe(spent);
  });
  it('adds counts per unit and only describes rates', () => {
    const sheet = port.snapshot('Per indikator');
    let counts = 0;
    let rates = 0;
    for (let row = 3; row < rowCount(sheet); row++) {
      const kind = cellAt(sheet, row, 4).value;
      if (kind === 'persentase') {
        rates++;
        expect(numberAt(sheet, row, 6)).toBeNull();
        expect(numberAt(sheet, row, 11)).toBeLessThanOrEqual(numberAt(sheet, row, 12)!);
        expect(numberAt(sheet, row, 12)).toBeLessThanOrEqual(numberAt(sheet, row, 13)!);
      } else if (numberAt(sheet, row, 6) !== null) counts++;
    }
    expect(rates).toBeGreaterThan(0);
    expect(counts).toBeGreaterThan(20);
    const sub = expected.rows.find((row) => row.level === 'sub_kegiatan' && row.target !== null)!;
    const kode = sub.kode.replace(/\.(\d\d)$/, '.00$1');
    expect(numberAt(sheet, findRow(sheet, 0, kode), 6)).toBe(sub.target);
  });
  it('leaves nothing of its own behind', () => {
    expect(port.sheets().some((sheet) => sheet.name === STAGING_SHEET)).toBe(false);
  });
});

describe('what must not matter', () => {
  const without = (result: ConsolidateResult) =>
    JSON.stringify({ ...result, districts: result.districts });

  it('order of districts, and running it again', () => {
    const a = consolidate(office().deps, FILES);
    const again = office();
    const b = consolidate(again.deps, [...FILES].reverse());
    expect(without(b)).toBe(without(a));
    const c = consolidate(again.deps, FILES);
    expect(without(c)).toBe(without(a));
    const names = again.port.sheets().map((sheet) => sheet.name);
    expect(names.filter((name) => name.startsWith('Data'))).toEqual(['Data']);
  });
  it('pieces in which a file arrives', () => {
    const whole = consolidate(office().deps, FILES.slice(0, 1));
    const { deps } = office();
    const file = FILES[0]!;
    const { job } = beginConsolidation(deps, { tahun: 2024, triwulan: 2 });
    const sheets = sent.get(file)!;
    const message = sheets[sheets.length - 1]!;
    const half = Math.floor(message.cells.length / 2);
    const pieces = [
      { ...message, cells: message.cells.slice(half) },
      { ...message, cells: message.cells.slice(0, half) },
    ];
    expect(
      sendDistrict(deps, {
        job,
        file,
        wilayah: null,
        grids: [pieces[0]!],
        failure: null,
        last: false,
      }).received,
    ).toBe(0);
    expect(
      sendDistrict(deps, {
        job,
        file,
        wilayah: null,
        grids: [pieces[1]!],
        failure: null,
        last: true,
      }).received,
    ).toBe(1);
    expect(without(finishConsolidation(deps, { job }))).toBe(without(whole));
  });
  it('one broken file, one of another year: the others keep their totals', () => {
    const good = consolidate(office().deps, FILES);
    const { deps, port } = office();
    const { job } = beginConsolidation(deps, { tahun: 2024, triwulan: 2 });
    sendDistrict(deps, {
      job,
      file: 'rusak.xlsx',
      wilayah: null,
      grids: [],
      failure: 'Berkas ini bukan berkas Excel.',
      last: true,
    });
    for (const file of FILES) {
      sendDistrict(deps, {
        job,
        file,
        wilayah: null,
        grids: sent.get(file)!,
        failure: null,
        last: true,
      });
    }
    const result = finishConsolidation(deps, { job });
    expect(result.provinsi).toEqual(good.provinsi);
    const broken = result.districts.find((d) => d.file === 'rusak.xlsx')!;
    expect(broken.status).toBe('masalah');
    expect(broken.problems[0]!.message).toBe('Berkas ini bukan berkas Excel.');
    expect(
      port.snapshot('Masalah').cells.some((row) => row.some((c) => c.value === 'tidak-terbaca')),
    ).toBe(true);
  });
});

describe('late, wrong and double', () => {
  it('says who has not reported the third quarter, and does not take it for zero', () => {
    const result = consolidate(office().deps, FILES, 3);
    const tebo = result.districts.find((d) => d.nama === 'Kabupaten Tebo')!;
    expect(tebo.status).toBe('belum_lapor');
    expect(tebo.realisasiRp[2]).toBeNull();
    expect(result.provinsi.pagu).toBe(expected.provinsi.pagu);
  });
  it('counts a file that came twice under two names once', () => {
    const { deps } = office();
    const { job } = beginConsolidation(deps, { tahun: 2024, triwulan: 2 });
    const grids = sent.get(FILES[0]!)!;
    for (const file of [FILES[0]!, 'Salinan dari kabupaten-kerinci.xlsx']) {
      sendDistrict(deps, { job, file, wilayah: null, grids, failure: null, last: true });
    }
    const result = finishConsolidation(deps, { job });
    expect(result.provinsi.pagu).toBe(expected.districts[0]!.pagu);
    expect(result.districts.flatMap((d) => d.problems.map((p) => p.code))).toContain(
      'berkas-ganda',
    );
  });
  it('leaves another year out', () => {
    const { deps } = office();
    const { job } = beginConsolidation(deps, { tahun: 2025, triwulan: 1 });
    const file = FILES[0]!;
    sendDistrict(deps, {
      job,
      file,
      wilayah: null,
      grids: sent.get(file)!,
      failure: null,
      last: true,
    });
    const result = finishConsolidation(deps, { job });
    expect(result.provinsi.pagu).toBeNull();
    expect(result.districts[0]!.problems.map((p) => p.code)).toContain('tahun-lain');
  });
  it('refuses a bad year, a bad quarter, an unknown job and an empty run', () => {
    const { deps } = office();
    expect(() => beginConsolidation(deps, { tahun: 24, triwulan: 1 })).toThrow('BAD_YEAR');
    expect(() => beginConsolidation(deps, { tahun: 2024, triwulan: 5 })).toThrow('BAD_QUARTER');
    expect(() => finishConsolidation(deps, { job: 'x' })).toThrow('JOB_MISSING');
    const { job } = beginConsolidation(deps, { tahun: 2024, triwulan: 1 });
    expect(() => finishConsolidation(deps, { job })).toThrow('NO_DISTRICTS');
  });
});

describe('one level up', () => {
  it('two steps give what one step gives: two provinces, then the nation', () => {
    const one = consolidate(office().deps, FILES);
    const province = (files: readonly string[], name: string) => {
      const { deps, port } = office();
      consolidate(deps, files);
      port.host.name = name;
      return gridMessages(port.host);
    };
    const { deps } = office();
    const { job } = beginConsolidation(deps, { tahun: 2024, triwulan: 2 });
    const parts = {
      'utara.xlsx': province(FILES.slice(0, 2), 'utara'),
      'selatan.xlsx': province(FILES.slice(2), 'selatan'),
    };
    for (const [file, grids] of Object.entries(parts)) {
      sendDistrict(deps, { job, file, wilayah: null, grids, failure: null, last: true });
    }
    const two = finishConsolidation(deps, { job });
    expect(two).toEqual(one);
  });
});
