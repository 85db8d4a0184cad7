// Quarters that an office abbreviates in its own letters, below a title that says what they are.
import { describe, expect, it } from 'vitest';
import { ids, read } from '../readOne.ts';

const _ = null;
const columns = (title: string, parts: readonly string[]): string =>
  ids(
    read(
      [
        ['No', 'Rencana Aksi', 'Satuan', 'Target 1 Tahun', title, _, _, _],
        [_, _, _, _, ...parts],
        [1, 'Pembinaan perpustakaan sekolah', 'Perpustakaan', 60, 12, 18, 18, 12],
        [2, 'Bimbingan teknis tenaga perpustakaan', 'Orang', 120, '-', 60, 40, 20],
        [3, 'Penyusutan arsip inaktif', 'Berkas', 3000, 500, 800, 900, 800],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:H1'] },
    ),
  );

describe('quarters by letters and a number', () => {
  it('are told by the title above them', () => {
    for (const parts of [
      ['TB 1', 'TB 2', 'TB 3', 'TB 4'],
      ['Tri. I', 'Tri. II', 'Tri. III', 'Tri. IV'],
      ['P1', 'P2', 'P3', 'P4'],
    ])
      expect(columns('Target Triwulan', parts)).toContain('target tw1 tw2 tw3 tw4');
  });

  it('are none where the letters are a word', () => {
    expect(columns('Triwulan III', ['Aksi', 'Nilai', 'Rp', 'Sisa'])).not.toMatch(/tw[124]\b/);
  });
});
