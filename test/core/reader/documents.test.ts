// The eleven tables of the four published documents, read from the sample workbooks and compared with checked readings.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/core/model/level.ts';
import { readGrids } from '../../../src/core/reader/readGrids.ts';
import { gridsFromFile } from '../../support/gridFromHost.ts';
import { readingLines } from '../../support/readingLines.ts';

const DOCUMENTS = [
  'banjar-rencana-aksi-anggaran-kas-2020',
  'magetan-renja-2024',
  'merangin-rencana-aksi-dan-evaluasi-2024',
  'sulteng-rencana-aksi-2024',
];

describe('the published documents', () => {
  // The golden files were compared with the documents line by line, not only recorded.
  it.each(DOCUMENTS)('%s is read as it was checked', async (name) => {
    const tables = readGrids(await gridsFromFile(`samples/${name}.xlsx`));
    const golden = readFileSync(new URL(`./golden/${name}.txt`, import.meta.url), 'utf8');
    expect(readingLines(tables)).toBe(golden);
  });

  it('recognises each of the eleven tables as its form', async () => {
    const forms: (string | null)[] = [];
    for (const name of DOCUMENTS) {
      for (const table of readGrids(await gridsFromFile(`samples/${name}.xlsx`)))
        forms.push(table.form);
    }
    expect(forms).toEqual([
      'renaksi-anggaran-kas',
      'evaluasi-renja',
      'kinerja-pelayanan',
      'review-rkpd',
      'usulan-masyarakat',
      'tujuan-sasaran',
      'renja-pendanaan',
      'renaksi-bulanan',
      'evaluasi-renaksi',
      'capaian-kinerja',
      'renaksi-triwulan',
    ]);
  });
});

interface District {
  readonly file: string;
  readonly rows: Readonly<Record<'program' | 'kegiatan' | 'sub_kegiatan', number>>;
  readonly pagu: number;
  readonly realisasiRp: readonly (number | null)[];
  readonly menurutProgram: { readonly pagu: number };
}

describe('the sample districts', () => {
  const { districts } = JSON.parse(readFileSync('samples/kabupaten/expected.json', 'utf8')) as {
    districts: District[];
  };

  it.each(districts)(
    '$file: levels, pagu and realisation are found in its own layout',
    async (district) => {
      const tables = readGrids(await gridsFromFile(`samples/kabupaten/${district.file}`));
      expect(tables).toHaveLength(1);
      const { rows } = tables[0]!;
      const sum = (level: Level, id: string): number =>
        rows
          .filter((row) => row.level === level)
          .reduce((total, row) => total + Number(row.values[id]?.value ?? 0), 0);
      const count = (level: Level): number => rows.filter((row) => row.level === level).length;
      expect({
        program: count('program'),
        kegiatan: count('kegiatan'),
        sub_kegiatan: count('sub_kegiatan'),
      }).toEqual(district.rows);
      expect(sum('sub_kegiatan', 'pagu')).toBe(district.pagu);
      expect(sum('program', 'pagu')).toBe(district.menurutProgram.pagu);
      expect([1, 2, 3, 4].map((quarter) => sum('sub_kegiatan', `realisasiRp${quarter}`))).toEqual(
        district.realisasiRp.map((value) => value ?? 0),
      );
    },
  );
});
