// The rule rumus-kurang-baris: a roll-up that leaves out a row.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Input, type Rows, repair, told } from './plan.ts';

const CODE = 'rumus-kurang-baris';

describe('rumus-kurang-baris: a roll-up that leaves out a row', () => {
  it('names the kegiatan that the program omits', () => {
    const found = told(change(EVALUASI, { G6: '=G7' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G6']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('Administrasi Umum Perangkat Daerah');
    expect(repair(mine[0])).toBe('=G7+G12');
  });

  it('offers the sum as the other columns of that row write it, where it is right here too', () => {
    const kegiatan = (letters: string) => `=SUM(${letters}8;${letters}9:${letters}11)`;
    const row = { H7: kegiatan('H'), I7: kegiatan('I'), J7: kegiatan('J'), K7: kegiatan('K') };
    const [found] = told(change(EVALUASI, { ...row, I7: '=SUM(I8:I9)' }));
    expect([found?.code, found?.cell]).toEqual([CODE, 'I7']);
    expect(repair(found)).toBe('=SUM(I8;I9:I11)');
    // Neighbours that all leave out a row with money in this column are no model.
    const few = { H7: '=SUM(H8:H10)', J7: '=SUM(J8:J10)', K7: '=SUM(K8:K10)' };
    const rows = change(EVALUASI, { ...few, H11: null, J11: null, K11: null, I7: '=SUM(I8:I9)' });
    const other = told(rows).find(({ cell }) => cell === 'I7');
    expect(repair(other)).toBe('=SUM(I8:I11)');
  });

  it('says that another kegiatan is counted twice in its stead', () => {
    const mine = told(change(EVALUASI, { G6: '=G7+G7' }));
    expect(mine.map((each) => [each.code, each.cell])).toEqual([[CODE, 'G6']]);
    expect(mine[0]!.message).toMatch(
      /memuat dua kali “.+” \(baris 7\) dan tidak memuat “Administrasi Umum/,
    );
  });

  it('says that a sub kegiatan stands in its kegiatan’s place', () => {
    const [found, ...more] = told(change(EVALUASI, { G6: '=G7+G13' }));
    expect([found!.code, found!.cell, more]).toEqual([CODE, 'G6', []]);
    expect(found!.message).toMatch(
      /mengambil “.+” \(baris 13\), bukan “Administrasi Umum.+” \(baris 12\), sehingga tidak memuat/,
    );
    expect(repair(found)).toBe('=G7+G12');
  });

  it('names the program that has the money, not the sasaran above it', () => {
    const sasaran = (kode: string, nama: string): Input[] => [kode, nama, null, null];
    const line = (kode: string, nama: string, pagu: Input): Input[] => [
      kode,
      nama,
      'Persentase',
      pagu,
    ];
    const rows = (total: string): Rows => [
      ['Kode', 'Sasaran / Program / Kegiatan', 'Indikator', 'Pagu (Rp)'],
      sasaran('1', 'Meningkatnya kualitas perencanaan'),
      line('5.01.02', 'PROGRAM PERENCANAAN', '=SUM(D4:D5)'),
      line('5.01.02.2.01', 'Penyusunan Perencanaan', 30_000_000),
      line('5.01.02.2.02', 'Analisis Data', 20_000_000),
      sasaran('2', 'Meningkatnya pemanfaatan hasil riset'),
      line('5.05.02', 'PROGRAM PENELITIAN', '=SUM(D8:D9)'),
      line('5.05.02.2.01', 'Penelitian Pemerintahan', 40_000_000),
      line('5.05.02.2.02', 'Pengembangan Inovasi', 25_000_000),
      [null, 'TOTAL ANGGARAN', null, total],
    ];
    expect(told(rows('=D3+D7'))).toEqual([]);
    const [found] = told(rows('=D3+0'));
    expect(found!.cells.slice(0, 2)).toEqual(['D10', 'D7']);
    expect(found!.message).toContain('tidak memuat “PROGRAM PENELITIAN” (baris 7)');
  });

  it('accepts a total of offices, whose own rows stand above their programs', () => {
    const head = ['Kode', 'Perangkat Daerah / Program', 'Indikator', 'Pagu (Rp)'];
    const program = (kode: string, pagu: number) => [kode, `PROGRAM ${kode}`, 'Persentase', pagu];
    const found = told([
      head,
      [null, 'DINAS SOSIAL', null, '=D3+D4'],
      program('1.06.02', 3000000),
      program('1.06.04', 2000000),
      [null, 'DINAS PARIWISATA', null, '=D6+D7'],
      program('3.26.02', 4000000),
      program('3.26.03', 5000000),
      [null, 'TOTAL', null, '=D2+D5'],
    ]);
    expect(found.filter((each) => each.severity === 'error')).toEqual([]);
  });

  describe('with URUSAN and BIDANG URUSAN above the programs (T-C.33)', () => {
    const line = (kode: string, nama: string, pagu: Input, maju: Input): Input[] => [
      kode,
      nama,
      'Persentase',
      pagu,
      maju,
    ];
    const rows: Rows = [
      ['Kode', 'Urusan/Program', 'Indikator', 'Pagu 2026 (Rp)', 'Prakiraan Maju 2027 (Rp)'],
      line('2', 'URUSAN PEMERINTAHAN WAJIB', '=D3+D6', '=E3+E6'),
      line('2.13', 'PEMBERDAYAAN MASYARAKAT DAN DESA', '=D4+D5', '=E4+E5'),
      line('2.13.02', 'PROGRAM PENATAAN DESA', 3000000, 3100000),
      line('2.13.03', 'PROGRAM PENINGKATAN KERJA SAMA DESA', 2000000, 2100000),
      line('2.12', 'ADMINISTRASI KEPENDUDUKAN DAN PENCATATAN SIPIL', '=D7+D8', '=E7+E8'),
      line('2.12.02', 'PROGRAM PENDAFTARAN PENDUDUK', 4000000, 4100000),
      line('2.12.03', 'PROGRAM PENCATATAN SIPIL', 5000000, 5100000),
      ['JUMLAH', null, null, '=D2', '=E2'],
    ];
    const strong = (each: Rows) =>
      told(each).filter((found) => found.severity === 'error' && !found.code.startsWith('kode'));

    it('follows a total through them', () => {
      expect(strong(rows)).toEqual([]);
    });

    it('names the program that one of them omits', () => {
      const found = strong(change(rows, { D3: '=D4' }));
      expect(found.map((each) => [each.code, each.cell])).toEqual([[CODE, 'D3']]);
      expect(found[0]!.message).toContain('PEMBERDAYAAN MASYARAKAT DAN DESA');
      expect(found[0]!.message).toContain('PROGRAM PENINGKATAN KERJA SAMA DESA');
    });

    it('names the figure typed over one of them', () => {
      const found = strong(change(rows, { D3: 4000000 }));
      expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-ditimpa', 'D3']]);
    });
  });

  it('accepts any spelling that adds every row once', () => {
    const found = told(
      change(EVALUASI, { G6: '=SUM(G8:G11;G13:G15)', G7: '=G8+G9+G10+G11', G24: '=SUM(G6:G23)/3' }),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  /** Four kegiatan of three rows, in three of which the progress is the mean weighted by money. */
  function weighted(
    short: number | null,
    formula: (at: number, last: number) => string,
  ): (string | number)[][] {
    const rows: (string | number)[][] = [
      ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu (Rp)', 'Fisik (%)'],
    ];
    for (let group = 1; group <= 4; group += 1) {
      const at = rows.length + 1;
      const last = group === short ? at + 2 : at + 3;
      rows.push([
        `1.04.02.2.0${group}`,
        `Penataan Kawasan ${group}`,
        `=SUM(C${at + 1}:C${at + 3})`,
        formula(at, last),
      ]);
      for (let i = 1; i <= 3; i += 1)
        rows.push([
          `1.04.02.2.0${group}.000${i}`,
          `Pembangunan Rumah ${group} Tahap ${i}`,
          (90 + 13 * group + 7 * i) * 1_000_000,
          50 + 3 * i + group,
        ]);
    }
    const program = [
      '1.04.02',
      'PROGRAM PERUMAHAN',
      '=C3+C7+C11+C15',
      '=(C3*D3+C7*D7+C11*D11+C15*D15)/C2',
    ];
    const shifted = rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'string' && cell.startsWith('=')
          ? cell.replace(/([A-Z])(\d+)/g, (_, column, row) => `${column}${Number(row) + 1}`)
          : cell,
      ),
    );
    return [shifted[0]!, program, ...shifted.slice(1)];
  }
  const cells = (rows: (string | number)[][], code: string): string[][] =>
    told(rows)
      .filter((each) => each.code === code)
      .map((each) => each.cells.slice(0, 2));

  it('sees a row left out of means weighted by money', () => {
    const weightsFirst = (at: number, last: number): string =>
      `=SUMPRODUCT($C${at + 1}:$C${last};D${at + 1}:D${last})/$C${at}`;
    const weightsLast = (at: number, last: number): string =>
      `=SUMPRODUCT(D${at + 1}:D${last};$C${at + 1}:$C${last})/$C${at}`;
    for (const formula of [weightsFirst, weightsLast]) {
      expect(cells(weighted(3, formula), 'rumus-kurang-baris')).toEqual([['D11', 'D14']]);
      expect(told(weighted(null, formula))).toEqual([]);
    }
  });

  it('sees a mean that is divided by the money of another row', () => {
    const rows = weighted(
      null,
      (at, last) =>
        `=SUMPRODUCT(D${at + 1}:D${last};$C${at + 1}:$C${last})/$C${last === 13 ? 1 : at}`,
    );
    expect(cells(rows, 'rumus-penyebut')).toEqual([['D11', 'D2']]);
  });
});

describe('rumus-kurang-baris: a group that a column leaves blank', () => {
  const packages = (): Rows => {
    const rows: Input[][] = [
      ['MONITORING PENGADAAN DINAS PERUMAHAN TAHUN 2025'],
      ['No', 'Nama Paket Pekerjaan', 'Pagu Paket (Rp)', 'Nilai Kontrak (Rp)', 'Efisiensi (Rp)'],
    ];
    const sums: number[] = [];
    const group = (
      letter: string,
      name: string,
      packages: readonly string[],
      contract: boolean,
    ) => {
      rows.push([letter, `Metode ${name}`]);
      const first = rows.length + 1;
      packages.forEach((each, i) => {
        const row = rows.length + 1;
        const pagu = 79_000_000 + row * 1_500_000;
        rows.push([
          ...[i + 1, each, pagu],
          ...(contract ? [pagu - row * 250_000, `=C${row}-D${row}`] : []),
        ]);
      });
      const last = rows.length;
      const sum = (column: string): string => `=SUM(${column}${first}:${column}${last})`;
      sums.push(last + 1);
      rows.push([
        ...[null, `Sub Jumlah ${letter}`, sum('C'), sum('D')],
        ...(contract ? [sum('E')] : []),
      ]);
    };
    group('A', 'Tender', ['Rehabilitasi Drainase', 'Pembangunan Jalan', 'Penataan Kawasan'], true);
    group('B', 'Pengadaan Langsung', ['Perencanaan Teknis', 'Pengawasan Jalan', 'Paving'], true);
    group('C', 'E-Purchasing', ['Pengadaan Laptop', 'Alat Tulis Kantor'], true);
    group('D', 'Swakelola', ['Pemberdayaan Kelompok', 'Sosialisasi Perizinan', 'Forum'], false);
    const all = (column: string, rows: readonly number[]): string =>
      `=${rows.map((row) => `${column}${row}`).join('+')}`;
    rows.push([
      ...['JUMLAH', null, all('C', sums), all('D', sums)],
      ...[all('E', sums.slice(0, -1))],
    ]);
    return rows;
  };

  it('has no sum there, and the total does not name it', () => {
    expect(told(packages()).filter((each) => each.code.startsWith('rumus-'))).toEqual([]);
  });

  it('is still missed where it has figures', () => {
    const rows = packages().map((row) => [...row]);
    const at = rows.findIndex((row) => row[1] === 'Metode Swakelola') + 1;
    for (const row of [at, at + 1, at + 2]) {
      rows[row]!.push(60_000_000, `=C${row + 1}-D${row + 1}`);
    }
    rows[at + 3]!.push(`=SUM(E${at + 1}:E${at + 3})`);
    const mine = told(rows).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual([`E${rows.length}`]);
  });
});
