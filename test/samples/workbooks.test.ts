// The sample workbooks: the same cells every time, as an office would have them, and in step with the committed files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { loadXlsx } from '../../host/xlsx/loadXlsx.ts';
import { saveXlsx } from '../../host/xlsx/saveXlsx.ts';
import { sampleWorkbooks } from '../../scripts/samples/sampleWorkbooks.ts';
import { workbookDump } from '../../scripts/samples/workbookDump.ts';

const FOLDER = new URL('../../samples/', import.meta.url);
const samples = sampleWorkbooks();

function workbookOf(file: string): HostWorkbook {
  return samples.find((sample) => sample.file === file)!.workbook;
}

describe('the sample workbooks', () => {
  it('are one per document and one with formulas, with the sheets an office would have', () => {
    expect(
      Object.fromEntries(
        samples.map(({ file, workbook }) => [file, workbook.sheets().map(({ name }) => name)]),
      ),
    ).toEqual({
      'banjar-rencana-aksi-anggaran-kas-2020.xlsx': ['RA th ke-4'],
      'magetan-renja-2024.xlsx': [
        'Tabel 2.1',
        'Tabel 2.2',
        'Tabel 2.4',
        'Tabel 2.5',
        'Tabel 3.1',
        'Tabel 4.1',
      ],
      'sulteng-rencana-aksi-2024.xlsx': ['Rencana Aksi 2024'],
      'merangin-rencana-aksi-dan-evaluasi-2024.xlsx': [
        'Rencana Aksi',
        'Evaluasi Renaksi',
        'Capaian Kinerja',
      ],
      'merangin-evaluasi-dengan-rumus.xlsx': ['Evaluasi Renaksi'],
    });
  });

  it('have the same cells each time they are made', () => {
    const again = sampleWorkbooks();
    expect(again.map(({ workbook }) => workbookDump(workbook))).toEqual(
      samples.map(({ workbook }) => workbookDump(workbook)),
    );
  });

  it.each(samples.map(({ file, workbook }) => [file, workbook] as const))(
    '%s comes back from Excel with the same cells',
    async (file, workbook) => {
      const back = await loadXlsx(await saveXlsx(workbook), file);
      expect(workbookDump(back)).toEqual(workbookDump(workbook));
    },
  );

  it.each(samples.map(({ file, workbook }) => [file, workbook] as const))(
    'the committed %s is what the data gives',
    async (file, workbook) => {
      const committed = await loadXlsx(readFileSync(new URL(file, FOLDER)), file);
      expect(workbookDump(committed)).toEqual(workbookDump(workbook));
    },
  );

  it('leave no other workbook lying in the folder', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
    expect(files.sort()).toEqual(samples.map(({ file }) => file).sort());
    expect(existsSync(new URL('README.md', FOLDER))).toBe(true);
  });
});

describe('the cells of a sample workbook', () => {
  it('show money, rates and decimals the Indonesian way', () => {
    const merangin = workbookOf('merangin-rencana-aksi-dan-evaluasi-2024.xlsx');
    expect(merangin.sheet('Rencana Aksi')!.display(9, 20)).toBe('59.060.000.000');
    expect(merangin.sheet('Rencana Aksi')!.display(10, 8)).toBe('25%');
    expect(merangin.sheet('Evaluasi Renaksi')!.display(7, 22)).toBe('14,88');
    expect(merangin.sheet('Capaian Kinerja')!.display(7, 11)).toBe('93,57%');
    expect(workbookOf('sulteng-rencana-aksi-2024.xlsx').sheets()[0]!.display(7, 4)).toBe('0,7078');
  });

  it('have merged headers, bold rows and error values', () => {
    const magetan = workbookOf('magetan-renja-2024.xlsx');
    const plan = magetan.sheet('Tabel 4.1')!;
    expect(plan.merges).toContainEqual({ row: 3, column: 2, rows: 1, columns: 4 });
    expect(plan.frozenRows).toBe(7);
    expect(plan.style(plan.usedRows() - 12, 3).bold).toBe(true);
    expect(magetan.sheet('Tabel 2.1')!.result(8, 10)).toEqual({ error: '#VALUE!' });
  });
});

describe('Merangin with live formulas', () => {
  const published = workbookOf('merangin-rencana-aksi-dan-evaluasi-2024.xlsx').sheet(
    'Evaluasi Renaksi',
  )!;
  const live = workbookOf('merangin-evaluasi-dengan-rumus.xlsx').sheet('Evaluasi Renaksi')!;

  it('shows what the document prints, computed', () => {
    let formulas = 0;
    for (let row = 0; row < published.usedRows(); row++)
      for (let column = 0; column < published.usedColumns(); column++) {
        if (live.content(row, column).type !== 'formula') continue;
        formulas++;
        const printed = published.display(row, column);
        const shown = live.display(row, column);
        // Where the print leaves a blank beside blanks the formula shows a dash.
        expect(shown === '-' && printed === '' ? '' : shown, `${row + 1}:${column}`).toBe(printed);
      }
    expect(formulas).toBeGreaterThan(200);
  });

  it('sums all programs into Total Anggaran and the quarters as the header declares', () => {
    expect(live.content(65, 10)).toMatchObject({ formula: '=SUM(K8;K42;K45;K48;K59)' });
    expect(live.result(65, 10)).toBe(8_790_633_125);
    expect(live.content(7, 20)).toMatchObject({ formula: '=SUM(M8;O8;Q8;S8)' });
    expect(live.content(7, 22)).toMatchObject({ formula: '=U8/K8*100' });
  });

  it('keeps the faults that a sheet with formulas can still show', () => {
    // Jml left out in one row, a dash typed where a rate belongs, Jml K typed over as a dash in a program.
    expect(live.content(53, 20).type).toBe('blank');
    expect(live.content(40, 22)).toEqual({ type: 'text', value: '-' });
    expect(live.content(41, 19)).toEqual({ type: 'text', value: '-' });
    expect(live.display(6, 23)).toBe('21');
  });
});
