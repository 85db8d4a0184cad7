// Physical progress weighted by money: SUMPRODUCT of each kegiatan, and the products of the program.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, repair, told } from './plan.ts';

function report(): Rows {
  const rows: Input[][] = [
    ['LAPORAN FISIK DAN KEUANGAN DINAS SOSIAL TAHUN 2025'],
    ['No', 'Program/Kegiatan/Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Realisasi Fisik (%)'],
    ['A', 'PROGRAM REHABILITASI SOSIAL', '=C4+C7+C10+C13', '=D4+D7+D10+D13'],
  ];
  rows[2]!.push('=(E4*$C4+E7*$C7+E10*$C10+E13*$C13)/$C3');
  const names = ['Rehabilitasi Dasar', 'Rehabilitasi Lanjut', 'Pendataan', 'Perlindungan'];
  for (const [i, name] of names.entries()) {
    const at = rows.length + 1;
    rows.push([
      ...[i + 1, name, `=SUM(C${at + 1}:C${at + 2})`, `=SUM(D${at + 1}:D${at + 2})`],
      `=SUMPRODUCT(E${at + 1}:E${at + 2};$C${at + 1}:$C${at + 2})/$C${at}`,
    ]);
    const one = 120_500_000 + i * 17_250_000;
    rows.push([`${i + 1}.1`, `Permakanan ${name}`, one, 84_300_000 + i * 9_100_000, 72 + i]);
    rows.push([`${i + 1}.2`, `Bimbingan ${name}`, one - 31_000_000, 61_700_000, 75 - i]);
  }
  return rows;
}

const told1 = (cells: Readonly<Record<string, Input>>) => told(change(report(), cells));

describe('means weighted by money', () => {
  it('are right as they stand', () => {
    expect(told1({})).toEqual([]);
  });

  it('weigh by another column than they divide by', () => {
    const found = told1({ E7: '=SUMPRODUCT(E8:E9;$D8:$D9)/$C7' });
    expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-kolom-lain', 'E7']]);
    expect(repair(found[0])).toBe('=SUMPRODUCT($C8:$C9;E8:E9)/$C7');
  });

  it('leave out a row inside ROUND, which the repair keeps', () => {
    const rows = report().map((cells): Input[] =>
      cells.map((cell) =>
        typeof cell === 'string' && cell.startsWith('=SUMPRODUCT')
          ? `=ROUND(${cell.slice(1)};2)`
          : cell,
      ),
    );
    expect(told(rows)).toEqual([]);
    const short = { E7: '=ROUND(SUMPRODUCT(E8:E8;$C8:$C8)/$C7;2)' };
    const found = told(change(rows, short));
    expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-kurang-baris', 'E7']]);
    expect(repair(found[0])).toBe('=ROUND(SUMPRODUCT($C8:$C9;E8:E9)/$C7;2)');
  });

  it('divide by another column than they weigh by', () => {
    const found = told1({ E3: '=(E4*$C4+E7*$C7+E10*$C10+E13*$C13)/$D3' });
    expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-penyebut', 'E3']]);
    expect(found[0]!.message).toContain('“Realisasi (Rp)”');
  });

  it('are typed over, or left out, in one group', () => {
    const typed = told1({ E10: 74 });
    expect(typed.map((each) => [each.code, each.cell])).toEqual([['rumus-ditimpa', 'E10']]);
    expect(repair(typed[0])).toContain('SUMPRODUCT(');
    expect(told1({ E7: null }).map((each) => [each.code, each.cell])).toContainEqual([
      'rumus-hilang',
      'E7',
    ]);
  });

  it('are written otherwise in one group, which is told only where it comes to another figure', () => {
    const odd = told1({ E7: '=SUMPRODUCT(E8:E9;$C8:$C9)/$C7*100' });
    expect(odd.map((each) => [each.code, each.cell])).toContainEqual(['rumus-beda', 'E7']);
    expect(told1({ E7: '=IFERROR((E8*C8+E9*C9)/SUM(C8:C9);0)' })).toEqual([]);
  });
});
